#include <QTest>
#include <cmath>
#include <random>

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

constexpr std::uint64_t kMegabyte = 1'000'000;
constexpr std::uint64_t kEndless = ~std::uint64_t{0};

// Streams that carry as much as they can, and what each carried.
struct Flows {
  explicit Flows(StreamsFixture& fixture) : f(fixture) {}
  ~Flows() { f.end_tasks(); }
  Flows(const Flows&) = delete;
  Flows& operator=(const Flows&) = delete;

  void add(std::size_t from, std::size_t to) {
    auto& ends = streams.emplace_back(f.ends(from, to));
    f.tasks.spawn(pour(*ends.near, kEndless));
    f.tasks.spawn(drain(*ends.far, carried.emplace_back(0)));
  }
  // Bytes a second of each, measured once they flow.
  std::vector<double> rates(std::chrono::seconds time = 20s) {
    f.clock.run_for(2s);
    const std::vector<std::uint64_t> before(carried.begin(), carried.end());
    f.clock.run_for(time);
    std::vector<double> found;
    for (std::size_t i = 0; i < before.size(); ++i) {
      found.push_back(static_cast<double>(carried[i] - before[i]) /
                      static_cast<double>(time.count()));
    }
    return found;
  }

  StreamsFixture& f;
  std::deque<StreamsFixture::Ends> streams;
  std::deque<std::uint64_t> carried;
};

bool is_near(double found, double wanted) {
  if (std::abs(found - wanted) <= wanted / 100) return true;
  qWarning("found %f and not %f", found, wanted);
  return false;
}

}  // namespace

class SimStreamsTest : public QObject {
  Q_OBJECT

 private slots:
  void settingUpTakesOneAndAHalfRoundTrips() {
    StreamsFixture f;
    const auto began = f.clock.now();
    const auto near = f.wait(f.connect(0, 1)).value();
    QVERIFY(f.clock.now() - began == 60ms);
    const auto far = f.wait(f.peers[1].listener->accept()).value();
    QVERIFY(f.clock.now() - began == 60ms);
    QVERIFY(near->peer_id() == id_of(2));
    QVERIFY(far->peer_id() == id_of(1));
    QVERIFY(near->remote() == f.peers[1].address);
    QVERIFY(near->local() == far->remote() && near->remote() == far->local());
  }

  void bytesTakeHalfARoundTrip() {
    StreamsFixture f;
    const auto ends = f.ends();
    const auto began = f.clock.now();
    QVERIFY(f.wait(write_one(*ends.near, "hello")));
    QVERIFY(f.clock.now() == began);
    QCOMPARE(f.wait(read_one(*ends.far)).value(), std::string("hello"));
    QVERIFY(f.clock.now() - began == 20ms);
    QVERIFY(f.wait(write_one(*ends.far, "you")));
    QCOMPARE(f.wait(read_one(*ends.near)).value(), std::string("you"));
    QVERIFY(f.clock.now() - began == 40ms);
  }

  void distanceAndLocalNetworksCount() {
    StreamsFixture f(0);
    test::SimHostOptions far_off;
    far_off.addresses = {env::asio::ip::make_address("192.0.2.9")};
    far_off.distance = 100ms;
    test::SimHostOptions at_home;
    at_home.lan = 1;
    at_home.addresses = {env::asio::ip::make_address("198.51.100.1")};
    auto neighbour = at_home;
    neighbour.addresses = {env::asio::ip::make_address("198.51.100.2")};
    f.network.set_lan_quality({1ms, 0ms, 0, 0});
    f.add(f.network.add_host(far_off));
    f.add(f.network.add_host(at_home));
    f.add(f.network.add_host(neighbour));
    const auto began = f.clock.now();
    QVERIFY(f.wait(f.connect(1, 0)));
    QVERIFY(f.clock.now() - began == 360ms);
    QVERIFY(f.wait(f.connect(1, 2)));
    QVERIFY(f.clock.now() - began == 363ms);
  }

  void carriesWhatWasWrittenInOrder() {
    StreamsFixture f;
    const auto ends = f.ends();
    std::mt19937 random(7);
    Bytes sent;
    for (int i = 0; i < 300; ++i) {
      Bytes piece(random() % 3 == 0 ? random() % 90'000 : random() % 50);
      for (auto& byte : piece) byte = static_cast<std::uint8_t>(random());
      sent.insert(sent.end(), piece.begin(), piece.end());
      const std::array<ByteView, 2> halves = {ByteView(piece).first(piece.size() / 2),
                                              ByteView(piece).subspan(piece.size() / 2)};
      StreamsFixture::Waited<void> written;
      f.start(ends.near->write(halves), written);
      f.clock.run_for(0s);
      Bytes got;
      while (!written || got.size() < piece.size()) {
        Bytes room(1 + random() % 70'000);
        room.resize(f.wait(ends.far->read_some(room)).value());
        got.insert(got.end(), room.begin(), room.end());
        if (got.size() == piece.size()) break;
      }
      f.clock.run_for(1ms);
      QVERIFY(got == piece);
      if (piece.empty()) QVERIFY(written);
    }
  }

  void aWriterWaitsWhereNobodyReads() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[0].host, {.up = kMegabyte, .down = 0});
    const auto ends = f.ends();
    std::uint64_t bytes = 0;
    f.tasks.spawn(pour(*ends.near, 20 * kMegabyte));
    f.clock.run_for(1min);
    QVERIFY(f.tasks.size() == 1);
    QVERIFY(f.transport.sent_bytes(f.peers[0].host) <= 4 * 1024 * 1024 + 16 * 1024);
    f.tasks.spawn(drain(*ends.far, bytes));
    f.clock.run_for(1min);
    QCOMPARE(bytes, 20 * kMegabyte);
    f.end_tasks();
  }

  // ---- bandwidth --------------------------------------------------------------------------------

  void theUplinkIsTheLimit() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[0].host, {.up = 5 * kMegabyte, .down = 1});
    Flows flows(f);
    flows.add(0, 1);
    QVERIFY(is_near(flows.rates()[0], 5e6));
  }

  void theDownlinkIsTheLimit() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[1].host, {.up = 1, .down = 3 * kMegabyte});
    Flows flows(f);
    flows.add(0, 1);
    QVERIFY(is_near(flows.rates()[0], 3e6));
  }

  void theNarrowerEndIsTheLimit() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[0].host, {.up = 50 * kMegabyte, .down = 0});
    f.transport.set_bandwidth(f.peers[1].host, {.up = 0, .down = 20 * kMegabyte});
    Flows flows(f);
    flows.add(0, 1);
    QVERIFY(is_near(flows.rates()[0], 20e6));
  }

  void theLimitChangesAtAnyTime() {
    StreamsFixture f;
    f.transport.set_bandwidth(f.peers[0].host, {.up = kMegabyte, .down = 0});
    Flows flows(f);
    flows.add(0, 1);
    QVERIFY(is_near(flows.rates()[0], 1e6));
    f.transport.set_bandwidth(f.peers[0].host, {.up = 10 * kMegabyte, .down = 0});
    QVERIFY(is_near(flows.rates()[0], 10e6));
    f.transport.set_bandwidth(f.peers[0].host, {.up = 0, .down = 0});
    QVERIFY(flows.rates(1s)[0] > 100e6);
  }

  void manySourcesAddUp() {
    StreamsFixture f(11);
    for (int i = 1; i <= 10; ++i) {
      f.transport.set_bandwidth(f.peers[static_cast<std::size_t>(i)].host,
                                {.up = 5 * kMegabyte, .down = 0});
    }
    Flows flows(f);
    for (std::size_t i = 1; i <= 10; ++i) flows.add(i, 0);
    for (const auto rate : flows.rates()) QVERIFY(is_near(rate, 5e6));
  }

  void streamsShareAnUplinkFairly() {
    StreamsFixture f(6);
    f.transport.set_bandwidth(f.peers[0].host, {.up = 5 * kMegabyte, .down = 0});
    Flows flows(f);
    for (std::size_t i = 1; i <= 5; ++i) flows.add(0, i);
    for (const auto rate : flows.rates()) QVERIFY(is_near(rate, 1e6));
  }

  void streamsShareADownlinkFairlyWhateverTheirSources() {
    StreamsFixture f(5);
    f.transport.set_bandwidth(f.peers[0].host, {.up = 0, .down = 8 * kMegabyte});
    f.transport.set_bandwidth(f.peers[1].host, {.up = kMegabyte, .down = 0});
    f.transport.set_bandwidth(f.peers[2].host, {.up = 4 * kMegabyte, .down = 0});
    f.transport.set_bandwidth(f.peers[3].host, {.up = 100 * kMegabyte, .down = 0});
    Flows flows(f);
    flows.add(1, 0);
    flows.add(2, 0);
    flows.add(3, 0);
    const auto rates = flows.rates();
    QVERIFY(is_near(rates[0] + rates[1] + rates[2], 8e6));
    QVERIFY(is_near(rates[0], 1e6));
    QVERIFY(std::abs(rates[1] - 3.5e6) < 0.1e6);
    QVERIFY(std::abs(rates[2] - 3.5e6) < 0.1e6);
  }

  void aSlowReceiverHoldsUpNoOther() {
    StreamsFixture f(3);
    f.transport.set_bandwidth(f.peers[0].host, {.up = 10 * kMegabyte, .down = 0});
    f.transport.set_bandwidth(f.peers[1].host, {.up = 0, .down = kMegabyte});
    Flows flows(f);
    flows.add(0, 1);
    flows.add(0, 2);
    const auto rates = flows.rates();
    QVERIFY(is_near(rates[0], 1e6));
    QVERIFY(is_near(rates[1], 9e6));
  }

  void queuesOnTheWayAreShort() {
    StreamsFixture f(3);
    f.transport.set_bandwidth(f.peers[1].host, {.up = 0, .down = kMegabyte});
    Flows flows(f);
    flows.add(0, 1);
    const auto ends = f.ends(2, 1);
    f.clock.run_for(5s);
    const auto began = f.clock.now();
    QVERIFY(f.wait(write_one(*ends.near, "quick")));
    QCOMPARE(f.wait(read_one(*ends.far)).value(), std::string("quick"));
    QVERIFY(f.clock.now() - began < 100ms);
  }

  void theSameSeedGivesTheSameRun() {
    const auto run = [](std::uint64_t seed) {
      StreamsFixture f(8, seed);
      f.network.set_quality({10ms, 20ms, 0, 0});
      f.transport.set_bandwidth(f.peers[0].host, {.up = 0, .down = 7 * kMegabyte});
      Flows flows(f);
      for (std::size_t i = 1; i < 8; ++i) flows.add(i, 0);
      std::vector<std::uint64_t> trace;
      for (int i = 0; i < 200; ++i) {
        f.clock.run_for(3ms);
        trace.insert(trace.end(), flows.carried.begin(), flows.carried.end());
      }
      return trace;
    };
    const auto first = run(5);
    QVERIFY(first == run(5));
    QVERIFY(first != run(6));
  }
};

CAIRN_TEST(SimStreamsTest)
#include "test_sim_streams.moc"
