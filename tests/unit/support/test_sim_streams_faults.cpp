#include <QTest>

#include "sim_streams_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::at;
using test::drain;
using test::id_of;
using test::pour;
using test::read_one;
using test::StreamsFixture;
using test::write_one;
using StreamPtr = StreamsFixture::StreamPtr;

namespace {

constexpr std::uint64_t kMuch = 1'000'000'000;

}  // namespace

class SimStreamsFaultsTest : public QObject {
  Q_OBJECT

  // Both ends fail, and stay so.
  static bool is_broken(StreamsFixture& f, const StreamsFixture::Ends& ends) {
    const auto is_unavailable = [](const auto& result) {
      return !result && result.error().code == ErrorCode::unavailable;
    };
    return is_unavailable(f.wait(read_one(*ends.near))) &&
           is_unavailable(f.wait(read_one(*ends.far))) &&
           is_unavailable(f.wait(write_one(*ends.near, "x"))) &&
           is_unavailable(f.wait(write_one(*ends.far, "x")));
  }

 private slots:
  void anOrderlyCloseIsTheEndAfterAllBytes() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[0].host, {.up = 1'000'000, .down = 0});
    auto ends = f.ends();
    QVERIFY(f.wait(write_one(*ends.near, std::string(200'000, 'x'))));
    QVERIFY(f.wait(ends.near->close()));
    ends.near.reset();
    std::uint64_t bytes = 0;
    QVERIFY(f.clock.run(drain(*ends.far, bytes)));
    QCOMPARE(bytes, std::uint64_t{200'000});
    QCOMPARE(f.wait(read_one(*ends.far)).value(), std::string());
    ends.far.reset();
    f.clock.run_for(1s);
    QCOMPARE(f.transport.connections(), std::size_t{0});
  }

  void aKilledHostResetsItsStreams() {
    StreamsFixture f;
    auto ends = f.ends();
    QVERIFY(f.wait(write_one(*ends.near, "last words")));
    f.clock.run_for(1s);
    ends.near.reset();
    f.peers[0].listener.reset();
    f.peers[0].streams.reset();
    QCOMPARE(f.wait(read_one(*ends.far)).value(), std::string("last words"));
    const auto began = f.clock.now();
    QCOMPARE(f.wait(read_one(*ends.far)).error().code, ErrorCode::unavailable);
    QVERIFY(f.clock.now() - began == 20ms);
    QCOMPARE(f.wait(write_one(*ends.far, "x")).error().code, ErrorCode::unavailable);
  }

  void writingToWhomClosedAndLeftFails() {
    StreamsFixture f;
    auto ends = f.ends();
    QVERIFY(f.wait(ends.near->close()));
    ends.near.reset();
    QVERIFY(f.wait(write_one(*ends.far, "anybody?")));
    f.clock.run_for(1s);
    QCOMPARE(f.wait(write_one(*ends.far, "x")).error().code, ErrorCode::unavailable);
  }

  void breakingTellsBothEndsAtOnce() {
    StreamsFixture f(3);
    const auto ends = f.ends(0, 1);
    const auto other = f.ends(0, 2);
    StreamsFixture::Waited<std::string> read;
    f.start(read_one(*ends.far), read);
    f.tasks.spawn(pour(*ends.near, kMuch));
    f.clock.run_for(1ms);
    f.transport.break_streams(f.peers[1].host, f.peers[0].host);
    f.clock.run_for(1ms);
    QVERIFY(read.has_value());
    QVERIFY(is_broken(f, ends));
    QVERIFY(f.wait(write_one(*other.near, "still here")));
    QCOMPARE(f.wait(read_one(*other.far)).value(), std::string("still here"));
    f.end_tasks();
  }

  void aShortPartitionStallsAndALongOneBreaks() {
    StreamsFixture f;
    const auto ends = f.ends();
    f.peers[1].host.set_partition(1);
    QVERIFY(f.wait(write_one(*ends.near, "late")));
    f.clock.run_for(10s);
    f.peers[1].host.set_partition(0);
    const auto healed = f.clock.now();
    QCOMPARE(f.wait(read_one(*ends.far)).value(), std::string("late"));
    QVERIFY(f.clock.now() - healed == 20ms);
    f.clock.run_for(1h);
    QVERIFY(f.wait(write_one(*ends.near, "still here")));
    QCOMPARE(f.wait(read_one(*ends.far)).value(), std::string("still here"));
    f.peers[1].host.set_partition(1);
    f.clock.run_for(31s);
    f.peers[1].host.set_partition(0);
    QVERIFY(is_broken(f, ends));
  }

  void whatIsUnderWayWhenTheNetworkGoesArrivesWhenItIsBack() {
    StreamsFixture f;
    const auto ends = f.ends();
    QVERIFY(f.wait(write_one(*ends.near, "early")));
    f.clock.run_for(5ms);
    f.peers[0].host.set_online(false);
    StreamsFixture::Waited<std::string> read;
    f.start(read_one(*ends.far), read);
    f.clock.run_for(5s);
    QVERIFY(!read);
    f.peers[0].host.set_online(true);
    f.clock.run_for(1s);
    QCOMPARE(read->value(), std::string("early"));
  }

  void aHostThatIsOfflineTooLongLosesItsStreams() {
    test::SimTransportOptions options;
    options.patience = 5s;
    StreamsFixture f(2, 1, options);
    const auto ends = f.ends();
    f.peers[0].host.set_online(false);
    const auto began = f.clock.now();
    QCOMPARE(f.wait(read_one(*ends.far)).error().code, ErrorCode::unavailable);
    QVERIFY(f.clock.now() - began == 5s);
    QVERIFY(is_broken(f, ends));
  }

  void aHostThatMovedLosesItsStreams() {
    StreamsFixture f;
    const auto ends = f.ends();
    f.peers[0].host.move(0, {env::asio::ip::make_address("192.0.2.77")});
    f.clock.run_for(1min);
    QVERIFY(is_broken(f, ends));
  }

  void aStalledHostTakesBytesAndMovesNothing() {
    StreamsFixture f;
    const auto ends = f.ends();
    f.transport.stall(f.peers[1].host);
    f.tasks.spawn(pour(*ends.near, 100'000));
    f.tasks.spawn(pour(*ends.near, 1'000'000));
    f.clock.run_for(1h);
    QCOMPARE(f.tasks.size(), std::size_t{1});
    QCOMPARE(f.transport.received_bytes(f.peers[1].host), std::uint64_t{0});
    QCOMPARE(f.wait(f.connect(0, 1, 5s)).error().code, ErrorCode::unavailable);
    f.transport.stall(f.peers[1].host, false);
    std::uint64_t bytes = 0;
    f.tasks.spawn(drain(*ends.far, bytes));
    f.clock.run_for(1s);
    QCOMPARE(bytes, std::uint64_t{1'100'000});
    f.end_tasks();
  }

  // ---- connecting -------------------------------------------------------------------------------

  void anotherThanTheExpectedPeerIsRefused() {
    StreamsFixture f;
    const auto expected = id_of(9);
    auto& alice = *f.peers[0].streams;
    QCOMPARE(f.wait(alice.connect(f.peers[1].address, &expected, 5s)).error().code,
             ErrorCode::permission);
    f.peers[1].streams->set_identity(expected);
    QVERIFY(f.wait(alice.connect(f.peers[1].address, &expected, 5s)).value()->peer_id() ==
            expected);
  }

  void secretsAreEqualAtBothEndsAndNowhereElse() {
    StreamsFixture f;
    const auto first = f.ends();
    const auto second = f.ends();
    QVERIFY(first.near->session_secret("a") == first.far->session_secret("a"));
    QVERIFY(first.near->session_secret("a") != first.near->session_secret("b"));
    QVERIFY(first.near->session_secret("a") != second.near->session_secret("a"));
  }

  void aClosedPortIsKnownAfterARoundTripAndNobodyAtTheDeadline() {
    StreamsFixture f;
    auto& alice = *f.peers[0].streams;
    auto began = f.clock.now();
    const auto closed = f.wait(alice.connect(at("192.0.2.2", 1), nullptr, 5s));
    QCOMPARE(closed.error().code, ErrorCode::unavailable);
    QVERIFY(closed.error().context.starts_with("192.0.2.2:1:"));
    QVERIFY(f.clock.now() - began == 40ms);
    began = f.clock.now();
    const auto nobody = f.wait(alice.connect(at("192.0.2.200", 1), nullptr, 5s));
    QCOMPARE(nobody.error().code, ErrorCode::unavailable);
    QVERIFY(f.clock.now() - began == 5s);
    began = f.clock.now();
    QCOMPARE(f.wait(f.connect(0, 1, 50ms)).error().code, ErrorCode::unavailable);
    QVERIFY(f.clock.now() - began == 50ms);
  }

  void natsAndFirewallsLetOnlyOutWhoIsNotForwarded() {
    StreamsFixture f(1);
    test::SimNatOptions nat_options;
    nat_options.public_address = env::asio::ip::make_address("198.51.100.1");
    auto& nat = f.network.add_nat(nat_options);
    test::SimHostOptions inside;
    inside.addresses = {env::asio::ip::make_address("192.168.1.2")};
    inside.lan = 1;
    inside.behind = &nat;
    auto& home = f.add(f.network.add_host(inside));
    test::SimHostOptions walled;
    walled.addresses = {env::asio::ip::make_address("192.0.2.50")};
    walled.firewalled = true;
    f.add(f.network.add_host(walled));
    const auto out = f.ends(1, 0);
    QVERIFY(out.far->remote().address == nat.public_address());
    QVERIFY(f.wait(f.connect(2, 0)));
    QCOMPARE(f.wait(f.connect(0, 2)).error().code, ErrorCode::unavailable);
    auto& outside = *f.peers[0].streams;
    const auto door = at("198.51.100.1", 7000);
    QCOMPARE(f.wait(outside.connect(door, nullptr, 5s)).error().code, ErrorCode::unavailable);
    QVERIFY(nat.forward(7000, home.host, home.address));
    QVERIFY(f.wait(outside.connect(door, nullptr, 5s)).value()->peer_id() == id_of(2));
  }

  void twoListenersDoNotShareAPort() {
    StreamsFixture f;
    auto& streams = *f.peers[0].streams;
    QCOMPARE(streams.listen(at("0.0.0.0", StreamsFixture::kPort)).error().code, ErrorCode::busy);
    QCOMPARE(streams.listen(at("203.0.113.1", 5)).error().code, ErrorCode::invalid);
    f.peers[0].listener.reset();
    QVERIFY(streams.listen(at("0.0.0.0", StreamsFixture::kPort)));
    const auto any = streams.listen(at("0.0.0.0", 0)).value();
    const auto other = streams.listen(at("0.0.0.0", 0)).value();
    QVERIFY(any->local().port != other->local().port);
  }

  // ---- cancellation -----------------------------------------------------------------------------

  void everyCallIsCancelled() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[0].host, {.up = 1, .down = 0});
    const auto ends = f.ends();
    StreamsFixture::Waited<StreamPtr> accepted;
    StreamsFixture::Waited<StreamPtr> connected;
    StreamsFixture::Waited<std::string> read;
    StreamsFixture::Waited<void> written;
    f.start(f.peers[0].listener->accept(), accepted);
    f.start(f.peers[0].streams->connect(at("192.0.2.200", 1), nullptr, 1h), connected);
    f.start(read_one(*ends.near), read);
    f.start(write_one(*ends.near, std::string(1'000'000, 'x')), written);
    f.clock.run_for(1s);
    QVERIFY(!accepted && !connected && !read && !written);
    f.tasks.cancel();
    f.clock.run_for(0s);
    QCOMPARE(accepted->error().code, ErrorCode::cancelled);
    QCOMPARE(connected->error().code, ErrorCode::cancelled);
    QCOMPARE(read->error().code, ErrorCode::cancelled);
    QCOMPARE(written->error().code, ErrorCode::cancelled);
  }

  void acceptEndsWhenTheListenerGoes() {
    StreamsFixture f;
    StreamsFixture::Waited<StreamPtr> accepted;
    f.start(f.peers[0].listener->accept(), accepted);
    f.clock.run_for(1s);
    f.peers[0].listener.reset();
    f.clock.run_for(1s);
    QCOMPARE(accepted->error().code, ErrorCode::cancelled);
  }
};

CAIRN_TEST(SimStreamsFaultsTest)
#include "test_sim_streams_faults.moc"
