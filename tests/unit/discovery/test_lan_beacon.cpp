#include <QTest>
#include <memory>
#include <set>
#include <vector>

#include "discovery/lan_beacon.h"
#include "support/sim_network.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

asio::ip::address address(unsigned number) {
  return asio::ip::address_v4(0xc0a80100U + number);
}

struct World {
  asio::io_context context;
  test::VirtualClock clock{context};
  test::SimNetwork network{context, clock, 7};
  test::SeededRandom random{7};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);

  struct Node {
    World& world;
    test::SimHost& host;
    NodeId id;
    std::vector<std::pair<LanPeer, env::TimePoint>> found = {};
    std::unique_ptr<LanBeacon> beacon = {};
    bool running = false;

    void start() {
      beacon->start();
      running = true;
    }
    void stop() {
      running = false;
      world.clock.run(beacon->stop());
    }
    bool knows(const Node& other) const {
      for (const auto& peer : beacon->peers()) {
        if (peer.id == other.id) return true;
      }
      return false;
    }
  };
  std::vector<std::unique_ptr<Node>> nodes;

  ~World() {
    for (auto& node : nodes) {
      if (node->running) node->stop();
    }
  }

  Node& add(int lan = 1, const char* name = "home", const char* secret = "") {
    test::SimHostOptions where;
    where.addresses = {address(static_cast<unsigned>(nodes.size()) + 1)};
    where.lan = lan;
    return add_at(network.add_host(where), name, secret);
  }
  Node& add_at(test::SimHost& host, const char* name = "home", const char* secret = "") {
    auto& node = *nodes.emplace_back(std::make_unique<Node>(*this, host, NodeId{}));
    random.fill(node.id.bytes);
    LanBeaconOptions options{node.id, static_cast<std::uint16_t>(9000 + nodes.size()), name,
                             secret};
    options.found = [&node](const LanPeer& peer) {
      node.found.emplace_back(peer, node.world.clock.now());
    };
    node.beacon = std::make_unique<LanBeacon>(node.host, clock, random, *log,
                                              context.get_executor(), std::move(options));
    return node;
  }
};

}  // namespace

class LanBeaconTest : public QObject {
  Q_OBJECT

 private slots:
  void peersMeetWithinTwoSeconds() {
    World world;
    auto& a = world.add();
    auto& b = world.add();
    a.start();
    world.clock.run_for(10min);
    b.start();
    const auto started = world.clock.now();
    world.clock.run_for(2s);
    QVERIFY(a.knows(b) && b.knows(a));
    QCOMPARE(a.found.size(), std::size_t{1});
    QVERIFY(b.found.at(0).second - started < 1s);
    const LanPeer expected{a.id, {address(1), 9001}};
    QCOMPARE(b.found[0].first, expected);
  }

  void aHundredPeersMeetWithinTwoSecondsThoughDatagramsAreLost() {
    World world;
    world.network.set_lan_quality({200us, 500us, 50'000, 10'000});
    for (int i = 0; i < 100; ++i) world.add().start();
    world.clock.run_for(5s);
    auto& last = world.add();
    last.start();
    world.clock.run_for(2s);
    int known = 0;
    for (const auto& node : world.nodes) known += last.knows(*node) ? 1 : 0;
    // Who lost both the hellos and the announcement is met half a minute later.
    QVERIFY(known >= 97);
    world.clock.run_for(1min);
    QCOMPARE(last.beacon->peers().size(), std::size_t{100});
  }

  void thoseOfOneMachineMeetToo() {
    World world;
    auto& host = world.network.add_host({"192.168.1.1"});
    auto& a = world.add_at(host);
    auto& b = world.add_at(host);
    a.start();
    b.start();
    world.clock.run_for(2s);
    QVERIFY(a.knows(b) && b.knows(a));
  }

  void otherNetworksAndSecretsStayStrangers() {
    World world;
    auto& a = world.add(1, "home", "secret");
    auto& b = world.add(1, "home", "");
    auto& c = world.add(1, "work", "secret");
    auto& d = world.add(2, "home", "secret");
    auto& e = world.add(1, "home", "secret");
    for (auto* node : {&a, &b, &c, &d, &e}) node->start();
    world.clock.run_for(5min);
    QCOMPARE(a.beacon->peers().size(), std::size_t{1});
    QVERIFY(a.knows(e));
    QVERIFY(b.found.empty() && c.found.empty() && d.found.empty());
  }

  void whoLeavesIsForgottenAtOnceAndWhoFallsSilentSoon() {
    World world;
    auto& a = world.add();
    auto& b = world.add();
    auto& c = world.add();
    for (auto* node : {&a, &b, &c}) node->start();
    world.clock.run_for(10s);
    QCOMPARE(a.beacon->peers().size(), std::size_t{2});
    b.stop();
    world.clock.run_for(100ms);
    QVERIFY(!a.knows(b));
    c.host.set_online(false);
    world.clock.run_for(60s);
    QVERIFY(a.knows(c));
    world.clock.run_for(60s);
    QVERIFY(!a.knows(c));
    c.host.set_online(true);
    world.clock.run_for(31s);
    QVERIFY(a.knows(c));
    QCOMPARE(a.found.size(), std::size_t{3});
  }

  void aMachineThatComesHomeIsMetAtOnce() {
    World world;
    auto& a = world.add(1);
    auto& b = world.add(2);
    a.start();
    b.start();
    world.clock.run_for(1min);
    b.host.move(1, {address(77)});
    world.clock.run_for(LanBeacon::kLook + 2s);
    QVERIFY(a.knows(b) && b.knows(a));
    QCOMPARE(a.found.at(0).first.endpoint.address, address(77));
  }

  void anIdleNeighbourhoodIsNearlySilent() {
    World world;
    for (int i = 0; i < 10; ++i) world.add().start();
    world.clock.run_for(1min);
    auto& host = world.nodes[0]->host;
    const auto before = host.traffic().sent_bytes;
    world.clock.run_for(1h);
    // 160 announcements at the most, of 64 bytes over either family.
    QVERIFY(host.traffic().sent_bytes - before <= 160 * 2 * 64);
  }

  void aFloodOfHellosIsAnsweredSeldomAndKeepsTheTableSmall() {
    World world;
    auto& a = world.add();
    auto& b = world.add();
    a.start();
    b.start();
    world.clock.run_for(10s);
    test::SimHostOptions where;
    where.addresses = {address(200)};
    where.lan = 1;
    auto& flooder = world.network.add_host(where);
    const auto socket = flooder.join_group(LanBeacon::group_v4()).value();
    const BeaconCodec codec("home", "");
    const auto before = a.host.traffic().sent;
    for (int second = 0; second < 10; ++second) {
      for (int i = 0; i < 500; ++i) {
        Beacon beacon{BeaconKind::hello, {}, 1};
        world.random.fill(beacon.id.bytes);
        BeaconCodec::Salt salt{};
        world.random.fill(salt);
        QVERIFY(socket->send(codec.encode(beacon, salt)));
      }
      world.clock.run_for(1s);
    }
    QVERIFY(a.host.traffic().sent - before <= 2 * 40);  // over both families
    QCOMPARE(a.beacon->peers().size(), 1 + LanBeacon::kPeersPerAddressMax);
    QVERIFY(a.knows(b));
    world.clock.run_for(2min);
    QCOMPARE(a.beacon->peers().size(), std::size_t{1});
  }

  void whoTakesNoConnectionsIsNotListedButMeetsOthers() {
    World world;
    auto& a = world.add();
    test::SimHostOptions where;
    where.addresses = {address(50)};
    where.lan = 1;
    auto& host = world.network.add_host(where);
    LanBeaconOptions options{NodeId{}, 0, "home"};
    options.id.bytes[0] = 9;
    LanBeacon silent(host, world.clock, world.random, *world.log, world.context.get_executor(),
                     options);
    a.start();
    silent.start();
    world.clock.run_for(2s);
    QVERIFY(a.beacon->peers().empty());
    QCOMPARE(silent.peers().size(), std::size_t{1});
    world.clock.run(silent.stop());
  }
};

CAIRN_TEST(LanBeaconTest)
#include "test_lan_beacon.moc"
