#include <QTest>
#include <deque>

#include "node/port_tester.h"
#include "support/test_registry.h"
#include "unit/transfer/pool_node.h"

using namespace cairn;
using node::PortTester;
using test::PoolNode;
using test::TransferWorld;
using namespace std::chrono_literals;

namespace {

// Names the same holders of whatever is looked for.
struct NamedHolders final : download::PeerSource {
  TransferWorld& world;
  std::vector<transfer::PeerAddress> holders;
  std::size_t searches = 0;

  explicit NamedHolders(TransferWorld& in) : world(in) {}
  env::asio::awaitable<void> watch(Root, std::vector<std::string>,
                                   download::OnFound found) override {
    ++searches;
    found(holders);
    const auto slept = co_await world.clock.sleep(1h);
    static_cast<void>(slept);
  }
};

// A node that wants to know, and others in networks of their own.
struct Scene {
  TransferWorld world;
  PoolNode own{world, 1, {}, &world.add_host_at("11.0.0.1")};
  std::deque<PoolNode> others;
  NamedHolders holders{world};
  PortTester tester{own_env(), world.executor(), *own.pool, holders};

  ~Scene() { CHECK(world.clock.run(tester.stop(), 10s)); }
  env::Env own_env() { return {world.clock, own.random, world.files, world.workers, *world.log}; }
  PoolNode& add(const char* address) {
    return others.emplace_back(world, static_cast<int>(others.size()) + 2, transfer::PoolOptions{},
                               &world.add_host_at(address));
  }
  Result<node::PortTally> run(std::vector<Root> held = {},
                              PortTester::Ports ports = {TransferWorld::kPort, 0, {}}) {
    return world.clock.run(tester.run(held, ports), 60s).value();
  }
};

}  // namespace

class PortTesterTest : public QObject {
  Q_OBJECT
 private slots:
  void peersThatAreConnectedAreAsked() {
    Scene scene;
    for (const auto* address : {"11.1.0.1", "11.2.0.1"}) {
      QVERIFY(scene.own.connect(scene.add(address)).has_value());
    }
    const auto tally = scene.run().value();
    QCOMPARE(tally.asked(), std::size_t{2});
    QCOMPARE(tally.tried(), std::size_t{2});
    QCOMPARE(tally.reached(), std::size_t{2});
    QVERIFY(scene.own.pool->status().came_in.has_value());
  }

  void thosePeersSayThatTheyDoNotGetThrough() {
    Scene scene;
    QVERIFY(scene.own.connect(scene.add("11.1.0.1")).has_value());
    const auto tally = scene.run({}, {TransferWorld::kPort + 1, 0, {}}).value();
    QCOMPARE(tally.tried(), std::size_t{1});
    QCOMPARE(tally.reached(), std::size_t{0});
    QVERIFY(!scene.own.pool->status().came_in);
  }

  void whoTestsAgainAtOnceIsAnsweredToo() {
    Scene scene;
    QVERIFY(scene.own.connect(scene.add("11.1.0.1")).has_value());
    for (int i = 0; i < 3; ++i) QCOMPARE(scene.run().value().reached(), std::size_t{1});
  }

  void nobodyOfTheLocalNetworkIsAsked() {
    Scene scene;
    QVERIFY(scene.own.connect(scene.add("192.168.1.2")).has_value());
    QVERIFY(scene.own.connect(scene.add("11.1.0.1")).has_value());
    QCOMPARE(scene.run().value().asked(), std::size_t{1});
    // Nor of a family in which no connections are taken.
    QCOMPARE(scene.run({}, {0, TransferWorld::kPort, {}}).value().asked(), std::size_t{0});
  }

  void nobodyBehindTheOwnRouterIsAsked() {
    Scene scene;
    QVERIFY(scene.own.connect(scene.add("11.1.0.1")).has_value());
    const auto own = env::asio::ip::make_address("11.1.0.1");
    QCOMPARE(scene.run({}, {TransferWorld::kPort, 0, {own}}).value().asked(), std::size_t{0});
  }

  void thoseOfOtherNetworksAreAskedFirst() {
    Scene scene;
    const auto* last = "11.3.0.1";
    for (const auto* address : {"11.1.0.1", "11.1.0.2", "11.1.0.3", "11.2.0.1", last}) {
      QVERIFY(scene.own.connect(scene.add(address)).has_value());
    }
    const auto lone = scene.own.pool->find(scene.others.back().id);
    for (int i = 0; i < 10; ++i) {
      const auto before = lone->traffic().received_bytes;
      QCOMPARE(scene.run().value().asked(), PortTester::kPeersAsked);
      // It has answered.
      QVERIFY(lone->traffic().received_bytes > before);
      scene.world.clock.run_for(6s);
    }
  }

  void holdersAreLookedForWhereTooFewAreConnected() {
    Scene scene;
    for (const auto* address : {"11.1.0.1", "11.1.0.2", "11.2.0.1", "11.3.0.1", "192.168.1.2"}) {
      scene.holders.holders.push_back({scene.add(address).endpoint(), std::nullopt});
    }
    std::vector<Root> held;
    for (int i = 0; i < 10; ++i) held.push_back(test::root_of(i));
    const auto tally = scene.run(held).value();
    QCOMPARE(scene.holders.searches, PortTester::kRootsSearched);
    QCOMPARE(tally.asked(), PortTester::kPeersAsked);
    QCOMPARE(tally.reached(), PortTester::kPeersAsked);
    QVERIFY(!scene.own.pool->find(scene.others.back().id));
  }

  void withoutAnybodyToAskItEnds() {
    Scene scene;
    const auto before = scene.world.clock.now();
    QCOMPARE(scene.run({test::root_of(1)}).value().asked(), std::size_t{0});
    QVERIFY(scene.world.clock.now() - before <= PortTester::kSearchWithin + 1s);
  }

  void whoAsksMeanwhileHearsTheSameAndAllHearOfTheEnd() {
    Scene scene;
    std::optional<Result<node::PortTally>> first;
    std::optional<Result<node::PortTally>> second;
    auto wait = [](PortTester& tester, std::vector<Root> held,
                   std::optional<Result<node::PortTally>>& into) -> env::asio::awaitable<void> {
      const PortTester::Ports ports{TransferWorld::kPort, 0, {}};
      into = co_await tester.run(held, ports);
    };
    scene.own.tasks.spawn(wait(scene.tester, {test::root_of(1)}, first));
    scene.own.tasks.spawn(wait(scene.tester, {test::root_of(1)}, second));
    scene.world.clock.run_for(1s);
    QCOMPARE(scene.holders.searches, std::size_t{1});
    QVERIFY(!first && !second);
    QVERIFY(scene.world.clock.run(scene.tester.stop(), 10s));
    scene.world.clock.run_for(1ms);
    QVERIFY(first && second);
    QCOMPARE(first->error().code, ErrorCode::cancelled);
    QCOMPARE(second->error().code, ErrorCode::cancelled);
  }
};

CAIRN_TEST(PortTesterTest)
#include "test_port_tester.moc"
