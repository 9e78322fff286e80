#include <QTest>

#include "discovery/pcp.h"
#include "env/task_group.h"
#include "support/sim_network.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

const env::Gateway kGateway{asio::ip::make_address("192.168.1.1"),
                            asio::ip::make_address("192.168.1.2")};
const env::PortWish kWish{env::Transport::tcp, 9000, 9000, 3600s};

using Replies = std::vector<Bytes>;

// Answers as it is told to, by what `reply` makes of the request.
struct World {
  asio::io_context context;
  test::VirtualClock clock{context};
  test::SimNetwork network{context, clock, 3};
  test::SimHost* router = nullptr;
  test::SimHost* machine = nullptr;
  std::unique_ptr<env::DatagramSocket> socket;
  env::TaskGroup tasks{context.get_executor()};
  Replies requests;
  std::function<Replies(Bytes request)> reply;
  std::unique_ptr<Pcp> pcp;

  World() {
    test::SimHostOptions where;
    where.lan = 1;
    where.addresses = {kGateway.router};
    router = &network.add_host(where);
    where.addresses = {kGateway.local};
    machine = &network.add_host(where);
    const env::Endpoint any{asio::ip::address_v4::any(), kPcpPort};
    socket = router->bind_datagrams(any).value();
    tasks.spawn(serve());
    pcp = std::make_unique<Pcp>(*machine, clock, Digest{});
    reply = [](Bytes request) { return Replies(1, granted(std::move(request))); };
  }
  ~World() {
    tasks.cancel();
    clock.run_for(1s);
  }

  asio::awaitable<void> serve() {
    while (true) {
      auto datagram = co_await socket->receive();
      if (!datagram) co_return;
      requests.push_back(datagram->payload);
      for (const auto& bytes : reply(datagram->payload)) (void)socket->send(datagram->from, bytes);
    }
  }

  // The reply that grants what was asked for, under 203.0.113.7, at epoch 77.
  static Bytes granted(Bytes request) {
    request[1] |= 0x80;
    request[3] = 0;
    std::fill_n(request.begin() + 8, 16, std::uint8_t{0});
    request[11] = 77;
    if (request.size() < 60) return request;
    const std::array<std::uint8_t, 4> address{203, 0, 113, 7};
    std::ranges::copy(address, request.end() - 4);
    return request;
  }
};

}  // namespace

class PcpTest : public QObject {
  Q_OBJECT

 private slots:
  void mapsAndRemoves() {
    World world;
    const auto mapping = world.clock.run(world.pcp->map(kGateway, kWish)).value();
    const env::PortMapping expected{
        env::Transport::tcp, 9000, {asio::ip::make_address("203.0.113.7"), 9000}, 3600s};
    QCOMPARE(mapping.value(), expected);
    QVERIFY(world.clock.run(world.pcp->unmap(kGateway, *mapping)).value());
    QCOMPARE(world.requests.size(), std::size_t{2});
    // The same owner, and no time.
    const auto nonce_of = [](const Bytes& request) {
      return to_hex(ByteView(request).subspan(24, 12));
    };
    QCOMPARE(nonce_of(world.requests[1]), nonce_of(world.requests[0]));
    QCOMPARE(to_hex(ByteView(world.requests[1]).subspan(4, 4)), std::string("00000000"));
  }

  void eachPortHasANonceThatOutlivesTheProgram() {
    World world;
    (void)world.clock.run(world.pcp->map(kGateway, kWish));
    world.pcp = std::make_unique<Pcp>(*world.machine, world.clock, Digest{});
    (void)world.clock.run(world.pcp->map(kGateway, kWish));
    auto udp = kWish;
    udp.transport = env::Transport::udp;
    (void)world.clock.run(world.pcp->map(kGateway, udp));
    QVERIFY(world.requests[0] == world.requests[1]);
    QVERIFY(!std::equal(world.requests[0].begin() + 24, world.requests[0].begin() + 36,
                        world.requests[2].begin() + 24));
  }

  void looksAtTheEpoch() {
    World world;
    const auto sign = world.clock.run(world.pcp->look(kGateway, {})).value();
    QCOMPARE(sign.value().epoch_s, std::optional<std::uint32_t>(77));
  }

  void looksWhereItsMappingsAre() {
    World world;
    const auto mapping = world.clock.run(world.pcp->map(kGateway, kWish)).value().value();
    const auto sign = world.clock.run(world.pcp->look(kGateway, {mapping})).value().value();
    QVERIFY(sign.has_all);
    QCOMPARE(sign.external, std::optional(mapping.external.address));
    QCOMPARE(sign.epoch_s, std::optional<std::uint32_t>(77));
    world.reply = [](Bytes request) {
      auto elsewhere = World::granted(std::move(request));
      elsewhere[43] ^= 1;
      return Replies(1, elsewhere);
    };
    QVERIFY(!world.clock.run(world.pcp->look(kGateway, {mapping})).value().value().has_all);
  }

  void asksAgainWhenNothingComesAndGivesUp() {
    World world;
    world.reply = [](Bytes) { return Replies{}; };
    const auto started = world.clock.now();
    const auto mapping = world.clock.run(world.pcp->map(kGateway, kWish)).value();
    QCOMPARE(mapping.error().code, ErrorCode::unavailable);
    QCOMPARE(world.requests.size(), std::size_t{Pcp::kRequestsMax});
    QVERIFY(world.clock.now() - started < 4s);
  }

  void aLostAnswerIsMadeUpFor() {
    World world;
    world.reply = [&](Bytes request) {
      if (world.requests.size() < 3) return Replies{};
      return Replies(1, World::granted(std::move(request)));
    };
    QVERIFY(world.clock.run(world.pcp->map(kGateway, kWish)).value());
  }

  void answersToOthersAreNotTaken() {
    World world;
    world.reply = [](Bytes request) {
      auto other_nonce = World::granted(request);
      other_nonce[24] ^= 1;
      auto other_port = World::granted(request);
      other_port[40] ^= 1;
      auto cut = World::granted(request);
      cut.resize(40);
      return Replies{other_nonce, other_port, cut, Bytes(4, 0xff)};
    };
    QCOMPARE(world.clock.run(world.pcp->map(kGateway, kWish)).value().error().code,
             ErrorCode::unavailable);
  }

  void aRefusalIsToldWithItsReason() {
    World world;
    world.reply = [](Bytes request) {
      auto refused = World::granted(std::move(request));
      refused[3] = 2;
      return Replies(1, refused);
    };
    QCOMPARE(world.clock.run(world.pcp->map(kGateway, kWish)).value().error().code,
             ErrorCode::permission);
  }

  void aNatPmpRouterIsNotAskedTwice() {
    World world;
    world.reply = [](Bytes) { return Replies(1, Bytes{0, 0x81, 0, 1, 0, 0, 0, 9}); };
    QCOMPARE(world.clock.run(world.pcp->look(kGateway, {})).value().error().code,
             ErrorCode::unsupported);
    QCOMPARE(world.requests.size(), std::size_t{1});
  }

  void aFloodOfStrangeAnswersEnds() {
    World world;
    world.reply = [](Bytes) { return Replies(200, Bytes(24, 1)); };
    QVERIFY(!world.clock.run(world.pcp->look(kGateway, {})).value());
  }
};

CAIRN_TEST(PcpTest)
#include "test_pcp.moc"
