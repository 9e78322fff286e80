#include <QTest>
#include <memory>
#include <vector>

#include "discovery/port_mapper.h"
#include "support/seeded_random.h"
#include "support/sim_router.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
namespace asio = env::asio;
using env::MappingProtocol;
using env::Transport;

namespace {

struct World {
  asio::io_context context;
  test::VirtualClock clock{context};
  test::SeededRandom random{1};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  test::SimRouter router{clock};
  std::vector<PortState> states;
  std::unique_ptr<PortMapper> mapper;
  bool running = false;

  World() {
    PortMapperOptions options;
    options.wanted = {{Transport::udp, 8468}, {Transport::tcp, 9000}};
    options.changed = [this](const PortState& state) { states.push_back(state); };
    mapper = std::make_unique<PortMapper>(router, router.protocols(), clock, random, *log,
                                          context.get_executor(), std::move(options));
  }
  ~World() {
    if (running) stop();
  }
  void start() {
    mapper->start();
    running = true;
  }
  void stop() {
    running = false;
    clock.run(mapper->stop());
  }
  [[nodiscard]] bool is_mapped() const { return mapper->state().phase == PortPhase::mapped; }
  // Mapped, and the router has it.
  [[nodiscard]] bool is_open() const {
    if (!is_mapped()) return false;
    const auto open = router.open_ports();
    for (const auto& mapping : mapper->state().mappings) {
      const auto found = open.find({mapping.transport, mapping.external.port});
      if (found == open.end()) return false;
      if (found->second.internal_port != mapping.internal_port) return false;
      if (mapping.external.address != router.external) return false;
    }
    return mapper->state().mappings.size() == 2;
  }
  // How long until it is; nothing when it is not within an hour.
  std::optional<env::Duration> until_open() {
    const auto started = clock.now();
    if (!clock.run_until([this] { return is_open(); }, 1h)) return std::nullopt;
    return clock.now() - started;
  }
};

}  // namespace

class PortMapperTest : public QObject {
  Q_OBJECT

 private slots:
  void opensPortsByThePreferredProtocol() {
    World world;
    world.start();
    QVERIFY(world.until_open().value() < 1s);
    const auto& state = world.mapper->state();
    QCOMPARE(state.protocol, std::optional(MappingProtocol::pcp));
    QCOMPARE(state.mappings[1].external,
             (env::Endpoint{asio::ip::make_address("203.0.113.7"), 9000}));
    QVERIFY(!state.behind_another_nat);
    QCOMPARE(world.states.size(), std::size_t{1});
  }

  void fallsBackToWhatTheRouterSpeaks() {
    for (const auto only : {MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
      World world;
      world.router.speaks = {only};
      world.start();
      QVERIFY(world.until_open().value() < 10s);
      QCOMPARE(world.mapper->state().protocol, std::optional(only));
    }
  }

  void removesTheMappingsWhenItStops() {
    World world;
    world.start();
    QVERIFY(world.until_open());
    world.stop();
    QVERIFY(world.router.open_ports().empty());
    QCOMPARE(world.clock.sleepers(), std::size_t{0});
  }

  // Also in the middle of a question that the router has heard and not answered yet.
  void stopsAtAnyMoment() {
    env::Duration silence{};  // of the protocols before it
    for (const auto only :
         {MappingProtocol::pcp, MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
      for (auto after = 0ms; after < 60ms; after += 3ms) {
        World world;
        world.router.speaks = {only};
        world.start();
        world.clock.run_for(silence + after);
        world.stop();
        QVERIFY(world.router.open_ports().empty());
      }
      silence += World().router.silence;
    }
  }

  void doesNotWaitLongForARouterThatWentAwayToStop() {
    World world;
    world.start();
    QVERIFY(world.until_open());
    world.router.online = false;
    const auto started = world.clock.now();
    world.stop();
    QVERIFY(world.clock.now() - started <= PortMapper::kCloseWithin);
  }

  void aRouterThatTakesLongForEachAnswerIsGivenUpInAll() {
    World world;
    world.start();
    QVERIFY(world.until_open());
    world.router.takes = 1s;
    const auto started = world.clock.now();
    world.stop();
    QVERIFY(world.clock.now() - started <= PortMapper::kCloseWithin);
    QCOMPARE(world.router.open_ports().size(), std::size_t{1});
  }

  void staysOpenForAWeekAndAsksSeldom() {
    for (const auto only :
         {MappingProtocol::pcp, MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
      World world;
      world.router.speaks = {only};
      world.start();
      QVERIFY(world.until_open());
      const int before = world.router.mapped;
      for (int hour = 0; hour < 7 * 24; ++hour) {
        world.clock.run_for(1h);
        QVERIFY(world.is_open());
      }
      QVERIFY(world.router.mapped - before <= 7 * 24 * 2 * 2 + 4);  // two ports, each half hour
      QCOMPARE(world.states.back().phase, PortPhase::mapped);
    }
  }

  void aRouterThatRestartsIsAskedAgainWithinAMinute() {
    for (const auto only :
         {MappingProtocol::pcp, MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
      World world;
      world.router.speaks = {only};
      world.start();
      QVERIFY(world.until_open());
      world.clock.run_for(17min);
      world.router.restart();
      QVERIFY(!world.is_open());
      QVERIFY(world.until_open().value() <= 25s);
      // The same for one that takes its time to come up.
      for (const auto away : {5s, 40s, 300s, 850s}) {
        world.router.online = false;
        world.clock.run_for(away);
        world.router.restart();
        world.router.online = true;
        QVERIFY(world.until_open().value() <= 60s);
        world.clock.run_for(3min);
        QVERIFY(world.is_open());
      }
    }
  }

  void anotherExternalAddressIsFoundOut() {
    for (const auto only :
         {MappingProtocol::pcp, MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
      World world;
      world.router.speaks = {only};
      world.start();
      QVERIFY(world.until_open());
      world.clock.run_for(5min);
      world.router.external = asio::ip::make_address("203.0.113.99");
      QVERIFY(world.until_open().value() <= 25s);
    }
  }

  void anotherGatewayIsAskedAtOnce() {
    World world;
    world.start();
    QVERIFY(world.until_open());
    world.router.restart();  // in place of another router
    world.router.gateway->local = asio::ip::make_address("10.0.0.2");
    QVERIFY(world.until_open().value() <= 25s);
    QCOMPARE(world.mapper->state().gateway, world.router.gateway);
  }

  void aMachineWithoutAGatewaySaysSoAndMapsWhenItHasOne() {
    World world;
    const auto gateway = world.router.gateway;
    world.router.gateway.reset();
    world.start();
    world.clock.run_for(3h);
    QCOMPARE(world.mapper->state().phase, PortPhase::unmapped);
    QCOMPARE(world.mapper->state().no_gateway.value().code, ErrorCode::not_found);
    QCOMPARE(world.router.looked, 0);
    world.router.gateway = gateway;
    QVERIFY(world.until_open().value() <= 25s);
    QVERIFY(!world.mapper->state().no_gateway);
  }

  void aRefusalIsShownWithItsReasonsAndAskedForEverMoreSeldom() {
    World world;
    world.router.refuses = Error{ErrorCode::permission, "not allowed here"};
    world.start();
    world.clock.run_for(1min);
    const auto& state = world.mapper->state();
    QCOMPARE(state.phase, PortPhase::unmapped);
    QCOMPARE(state.reasons.size(), std::size_t{3});
    QCOMPARE(state.reasons[2].protocol, MappingProtocol::upnp);
    QCOMPARE(state.reasons[2].error.context, std::string("not allowed here"));
    world.clock.run_for(2h);
    const int before = world.router.looked;
    world.clock.run_for(24h);
    QVERIFY(world.router.looked - before <= 3 * 6 * 24 + 3);
    world.router.refuses.reset();
    QVERIFY(world.until_open().value() <= 10min);
  }

  void anotherExternalPortIsTaken() {
    World world;
    world.router.gives_other_ports = true;
    world.start();
    QVERIFY(world.until_open());
    QCOMPARE(world.mapper->state().mappings[1].external.port, std::uint16_t{9000 ^ 0x4000});
    world.clock.run_for(3h);
    QVERIFY(world.is_open());
  }

  void aPortThatAnotherMachineHasIsLeftToIt() {
    World world;
    world.router.speaks = {MappingProtocol::upnp};
    world.router.taken = {9000};
    world.start();
    QVERIFY(world.until_open());
    const auto port = world.mapper->state().mappings[1].external.port;
    QVERIFY(port != 9000 && port >= 1024);
  }

  void aSlowRouterIsWaitedFor() {
    World world;
    world.router.takes = 3s;
    world.start();
    QVERIFY(world.until_open().value() <= 20s);
    world.clock.run_for(5h);
    QVERIFY(world.is_open());
  }

  void shortLivesAreRenewedInTimeButNotInAFrenzy() {
    World world;
    world.router.lifetime = 30s;
    world.start();
    QVERIFY(world.until_open());
    for (int i = 0; i < 500; ++i) {
      world.clock.run_for(7s);
      QVERIFY(world.is_open());
    }
    world.router.lifetime = 1s;
    const int before = world.router.mapped;
    world.clock.run_for(1h);
    QVERIFY(world.router.mapped - before <= 2 * 360 + 10);
  }

  void liesAreFoundOut() {
    const std::vector<std::function<void(env::PortMapping&)>> lies{
        [](env::PortMapping& mapping) { mapping.internal_port ^= 1; },
        [](env::PortMapping& mapping) { mapping.external.port = 0; },
        [](env::PortMapping& mapping) { mapping.lifetime = -5s; },
        [](env::PortMapping& mapping) { mapping.transport = Transport::udp; },
    };
    for (const auto& lie : lies) {
      World world;
      world.router.lie = lie;
      world.start();
      world.clock.run_for(10min);
      QCOMPARE(world.mapper->state().phase, PortPhase::unmapped);
      QCOMPARE(world.mapper->state().reasons[0].error.code, ErrorCode::corrupt);
    }
  }

  void anEndlessLifeIsRenewedAllTheSame() {
    World world;
    world.router.lifetime = std::chrono::hours(24 * 365);
    world.start();
    QVERIFY(world.until_open());
    const int before = world.router.mapped;
    world.clock.run_for(48h);
    QVERIFY(world.router.mapped > before);
  }

  void aRouterBehindAnotherIsSeenThrough() {
    World world;
    world.router.external = asio::ip::make_address("100.64.3.4");
    world.start();
    QVERIFY(world.until_open());
    QVERIFY(world.mapper->state().behind_another_nat);
  }

  void privateAddressesAreKnown() {
    for (const auto* text :
         {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.3.4", "100.64.0.1",
          "100.127.255.255", "169.254.1.1", "127.0.0.1", "0.0.0.0", "239.1.1.1"}) {
      QVERIFY2(is_private(asio::ip::make_address(text)), text);
    }
    for (const auto* text : {"9.255.255.255", "11.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1",
                             "100.63.0.1", "100.128.0.1", "203.0.113.7"}) {
      QVERIFY2(!is_private(asio::ip::make_address(text)), text);
    }
  }
};

CAIRN_TEST(PortMapperTest)
#include "test_port_mapper.moc"
