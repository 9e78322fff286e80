#include <QTest>
#include <random>

#include "support/test_registry.h"
#include "tls_fixture.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::at;
using test::read_exactly;
using test::TlsFixture;
using test::write_one;
using StreamPtr = TlsFixture::StreamPtr;
namespace asio = env::asio;

namespace {

constexpr std::size_t kMuch = 100'000'000;

// The same bytes at both ends, without keeping them.
Bytes pattern(std::size_t from, std::size_t size) {
  Bytes bytes(size);
  for (std::size_t i = 0; i < size; ++i) {
    bytes[i] = static_cast<std::uint8_t>((from + i) * 2654435761U >> 16U);
  }
  return bytes;
}

env::Task<> write_much(env::PeerStream& stream, unsigned seed) {
  std::mt19937 random(seed);
  for (std::size_t at = 0; at < kMuch;) {
    std::vector<Bytes> parts;
    for (auto pieces = random() % 5; pieces > 0; --pieces) {
      const std::size_t wanted = random() % 3 == 0 ? random() % 300'000 : random() % 100;
      parts.push_back(pattern(at, std::min(wanted, kMuch - at)));
      at += parts.back().size();
    }
    const std::vector<ByteView> pieces(parts.begin(), parts.end());
    CO_TRY_VOID(co_await stream.write(pieces));
  }
  co_return Result<>{};
}

env::Task<> read_much(env::PeerStream& stream, unsigned seed) {
  std::mt19937 random(seed);
  for (std::size_t at = 0; at < kMuch;) {
    Bytes bytes(std::min<std::size_t>(1 + random() % 400'000, kMuch - at));
    CO_TRY(const auto got, co_await stream.read_some(bytes));
    bytes.resize(got);
    if (got == 0 || bytes != pattern(at, got)) co_return fail(ErrorCode::corrupt, "");
    at += got;
  }
  co_return Result<>{};
}

}  // namespace

class TlsNetworkTest : public QObject {
  Q_OBJECT

 private slots:
  void bothEndsKnowWhoTheOtherIs() {
    TlsFixture f;
    const auto ends = f.ends();
    QVERIFY(ends.alice->peer_id() == f.bob.identity.node_id());
    QVERIFY(ends.bob->peer_id() == f.alice.identity.node_id());
    QVERIFY(ends.alice->remote() == ends.bob->local());
    QVERIFY(ends.bob->remote() == ends.alice->local());
  }

  void carriesPiecesInOrder() {
    TlsFixture f;
    const auto ends = f.ends();
    const std::array<ByteView, 4> pieces = {view_of("one "), ByteView(), view_of("two "),
                                            view_of("three")};
    QVERIFY(f.wait(ends.alice->write(pieces)));
    Bytes all(13);
    QVERIFY(f.wait(read_exactly(*ends.bob, all)));
    QCOMPARE(text_of(all), std::string_view("one two three"));
  }

  void aWriteOfNothingSendsNothing() {
    TlsFixture f;
    const auto ends = f.ends();
    QVERIFY(f.wait(ends.alice->write({})));
    QVERIFY(f.wait(write_one(*ends.alice, {})));
    QVERIFY(f.wait(write_one(*ends.alice, view_of("x"))));
    Bytes some(10);
    QCOMPARE(f.wait(ends.bob->read_some(some)).value(), std::size_t{1});
  }

  void whatHasArrivedComesInOneRead() {
    TlsFixture f;
    const auto ends = f.ends();
    for (int i = 0; i < 10; ++i) QVERIFY(f.wait(write_one(*ends.alice, pattern(0, 5000))));
    f.settle();
    Bytes some(1'000'000);
    QCOMPARE(f.wait(ends.bob->read_some(some)).value(), std::size_t{50'000});
  }

  void carriesMuchBothWaysAtOnce() {
    platform::TlsOptions options;
    options.rekey_bytes = 7'000'000;  // so that keys change on the way
    TlsFixture f(options);
    const auto ends = f.ends();
    std::array<TlsFixture::Waited<void>, 4> done;
    f.start(write_much(*ends.alice, 1), done[0]);
    f.start(write_much(*ends.bob, 2), done[1]);
    f.start(read_much(*ends.alice, 3), done[2]);
    f.start(read_much(*ends.bob, 4), done[3]);
    QVERIFY(f.run_until([&] { return std::ranges::all_of(done, [](auto& d) { return !!d; }); }));
    for (const auto& one : done) QVERIFY(one->has_value());
  }

  void anOrderlyCloseIsTheEnd() {
    TlsFixture f;
    const auto ends = f.ends();
    QVERIFY(f.wait(write_one(*ends.alice, view_of("bye"))));
    QVERIFY(f.wait(ends.alice->close()));
    Bytes some(100);
    QCOMPARE(f.wait(ends.bob->read_some(some)).value(), std::size_t{3});
    QCOMPARE(f.wait(ends.bob->read_some(some)).value(), std::size_t{0});
    QCOMPARE(f.wait(ends.bob->read_some(some)).value(), std::size_t{0});
  }

  void anEndWithoutGoodbyeIsABrokenConnection() {
    TlsFixture f;
    auto ends = f.ends();
    QVERIFY(f.wait(write_one(*ends.alice, pattern(0, 1000))));
    ends.alice.reset();
    Bytes all(1000);
    QVERIFY(f.wait(read_exactly(*ends.bob, all)));
    const auto end = f.wait(ends.bob->read_some(all));
    QCOMPARE(end.error().code, ErrorCode::unavailable);
    QVERIFY(end.error().context.starts_with("127.0.0.1:"));
  }

  void writingToWhomIsGoneFails() {
    TlsFixture f;
    auto ends = f.ends();
    QVERIFY(f.wait(write_one(*ends.bob, view_of("unread"))));
    f.settle();
    ends.alice.reset();  // answers with a reset, since it has not read everything
    const Bytes much(20'000'000);
    QCOMPARE(f.wait(write_one(*ends.bob, much)).error().code, ErrorCode::unavailable);
    QCOMPARE(f.wait(write_one(*ends.bob, much)).error().code, ErrorCode::unavailable);
  }

  void secretsAreEqualAtBothEndsAndNowhereElse() {
    TlsFixture f;
    const auto first = f.ends();
    const auto second = f.ends();
    QVERIFY(first.alice->session_secret("a") == first.bob->session_secret("a"));
    QVERIFY(first.alice->session_secret("a") != first.alice->session_secret("b"));
    QVERIFY(first.alice->session_secret("a") != second.alice->session_secret("a"));
  }

  void anotherThanTheExpectedPeerIsRefused() {
    TlsFixture f;
    const auto door = f.listener();
    const auto bob = f.bob.identity.node_id();
    const auto alice = f.alice.identity.node_id();
    QVERIFY(f.wait(f.connect(*door, &bob)));
    const auto refused = f.wait(f.connect(*door, &alice));
    QCOMPARE(refused.error().code, ErrorCode::permission);
    QVERIFY(refused.error().context.starts_with("127.0.0.1:"));
  }

  void aClosedPortIsUnavailable() {
    TlsFixture f;
    auto door = f.listener();
    const auto closed = door->local();
    door.reset();
    const auto refused = f.wait(f.alice.network.connect(closed, nullptr, 5s));
    QCOMPARE(refused.error().code, ErrorCode::unavailable);
    QVERIFY(refused.error().context.starts_with(env::to_string(closed)));
  }

  void whoNeverAnswersIsLeftAtTheDeadline() {
    TlsFixture f;
    asio::ip::tcp::acceptor silent(f.context, {asio::ip::make_address("127.0.0.1"), 0});
    const env::Endpoint to{silent.local_endpoint().address(), silent.local_endpoint().port()};
    const auto left = f.wait(f.alice.network.connect(to, nullptr, 50ms));
    QCOMPARE(left.error().code, ErrorCode::unavailable);
    QVERIFY(left.error().context.starts_with(env::to_string(to)));
  }

  void whoseAddressSwallowsEverythingIsLeftAtTheDeadline() {
    TlsFixture f;
    asio::ip::tcp::acceptor full(f.context);
    full.open(asio::ip::tcp::v4());
    full.bind({asio::ip::make_address("127.0.0.1"), 0});
    full.listen(0);
    // Whoever comes when nobody takes on those who came before gets no answer at all.
    std::vector<asio::ip::tcp::socket> before;
    for (int i = 0; i < 3; ++i) {
      before.emplace_back(f.context).async_connect(full.local_endpoint(), [](const auto&) {});
    }
    f.settle();
    const env::Endpoint to{full.local_endpoint().address(), full.local_endpoint().port()};
    QCOMPARE(f.wait(f.alice.network.connect(to, nullptr, 50ms)).error().code,
             ErrorCode::unavailable);
  }

  void aPortInUseIsBusyAndNamed() {
    TlsFixture f;
    const auto door = f.listener();
    const auto second = f.bob.network.listen(door->local());
    QCOMPARE(second.error().code, ErrorCode::busy);
    QVERIFY(second.error().context.starts_with(env::to_string(door->local())));
  }

  void aRestartedListenerGetsItsPortBack() {
    TlsFixture f;
    auto door = f.listener();
    const auto where = door->local();
    TlsFixture::Waited<StreamPtr> accepted;
    f.start(door->accept(), accepted);
    auto connected = f.wait(f.connect(*door));
    QVERIFY(f.run_until([&] { return accepted.has_value(); }));
    (*accepted)->reset();  // the listening side closes first, so its port lingers
    f.settle();
    connected->reset();
    door.reset();
    f.settle();
    QVERIFY(f.bob.network.listen(where));
  }

  void bothFamiliesHaveTheirOwnPorts() {
    TlsFixture f;
    if (!f.bob.network.listen(at("::1", 0))) QSKIP("there is no IPv6 here");
    const auto v4 = f.bob.network.listen(at("0.0.0.0", 0)).value();
    const auto v6 = f.bob.network.listen(at("::", v4->local().port));
    QVERIFY(v6);
    const auto connected =
        f.wait(f.alice.network.connect(at("::1", v4->local().port), nullptr, 5s));
    QVERIFY((*connected)->remote().address.is_v6());
  }

  void aFastStreamLetsOthersRun() {
    TlsFixture f;
    const auto ends = f.ends();
    TlsFixture::Waited<void> written;
    TlsFixture::Waited<void> read;
    f.start(write_much(*ends.alice, 1), written);
    f.start(read_much(*ends.bob, 1), read);
    int turns = 0;
    std::function<void()> turn = [&] {
      ++turns;
      if (!read) asio::post(f.context, turn);
    };
    asio::post(f.context, turn);
    QVERIFY(f.run_until([&] { return read.has_value(); }));
    QVERIFY(turns > 50);
  }

  // ---- cancellation -----------------------------------------------------------------------------

  void acceptIsCancelled() {
    TlsFixture f;
    const auto door = f.listener();
    TlsFixture::Waited<StreamPtr> accepted;
    f.start(door->accept(), accepted);
    f.settle();
    f.tasks.cancel();
    QVERIFY(f.run_until([&] { return accepted.has_value(); }));
    QCOMPARE(accepted->error().code, ErrorCode::cancelled);
    QVERIFY(f.wait(f.connect(*door)));
    QVERIFY(f.wait(door->accept()));
  }

  void acceptEndsWhenTheListenerGoes() {
    TlsFixture f;
    auto door = f.listener();
    TlsFixture::Waited<StreamPtr> accepted;
    f.start(door->accept(), accepted);
    f.settle();
    door.reset();
    QVERIFY(f.run_until([&] { return accepted.has_value(); }));
    QCOMPARE(accepted->error().code, ErrorCode::cancelled);
  }

  void connectIsCancelled() {
    TlsFixture f;
    asio::ip::tcp::acceptor silent(f.context, {asio::ip::make_address("127.0.0.1"), 0});
    const env::Endpoint to{silent.local_endpoint().address(), silent.local_endpoint().port()};
    TlsFixture::Waited<StreamPtr> connected;
    f.start(f.alice.network.connect(to, nullptr, 1h), connected);
    f.settle();
    f.tasks.cancel();
    QVERIFY(f.run_until([&] { return connected.has_value(); }));
    QCOMPARE(connected->error().code, ErrorCode::cancelled);
  }

  void readIsCancelled() {
    TlsFixture f;
    const auto ends = f.ends();
    Bytes some(10);
    TlsFixture::Waited<std::size_t> read;
    f.start(ends.alice->read_some(some), read);
    f.settle();
    f.tasks.cancel();
    QVERIFY(f.run_until([&] { return read.has_value(); }));
    QCOMPARE(read->error().code, ErrorCode::cancelled);
  }

  void writeIsCancelled() {
    TlsFixture f;
    const auto ends = f.ends();
    const Bytes much(50'000'000);
    TlsFixture::Waited<void> written;
    f.start(write_one(*ends.alice, much), written);
    f.settle();
    QVERIFY(!written);
    f.tasks.cancel();
    QVERIFY(f.run_until([&] { return written.has_value(); }));
    QCOMPARE(written->error().code, ErrorCode::cancelled);
  }
};

CAIRN_TEST(TlsNetworkTest)
#include "test_tls_network.moc"
