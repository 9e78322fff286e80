#include <QTest>
#include <algorithm>

#include "support/test_registry.h"
#include "unit/discovery/dht_world.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::dht_id;
using test::DhtWorld;

namespace {

std::size_t good(const DhtWorld::Node& node) {
  return node.status().v4.table.good;
}

SavedNodes saved_in(DhtWorld& world, const env::Path& path) {
  const auto bytes = env::read_file(world.files, path, kSavedBytesMax);
  return bytes ? decode_saved_nodes(*bytes).value_or(SavedNodes{}) : SavedNodes{};
}

}  // namespace

class DhtNodeTest : public QObject {
  Q_OBJECT
 private slots:
  void joinsAndFindsWhatOthersAnnounce() {
    DhtWorld world;
    world.grow(30);
    for (const auto& node : world.nodes) QVERIFY(good(*node) >= 12);
    for (std::uint64_t i = 0; i < 10; ++i) {
      auto& announcer = *world.nodes[3 + i];
      QVERIFY(world.announces(announcer, dht_id(i)));
      QVERIFY(world.finds(*world.nodes[20 - i], dht_id(i), announcer.endpoint()));
      QVERIFY(!world.finds(*world.nodes[20 - i], dht_id(100 + i), announcer.endpoint()));
    }
    QVERIFY(world.nodes[5]->status().v4.external == world.nodes[5]->endpoint().address);
    QVERIFY(!world.nodes[5]->status().bootstrapping);
  }

  void twoAloneFindWhatEitherAnnounces() {
    DhtWorld world;
    world.grow(2);
    auto& one = *world.nodes[0];
    auto& two = *world.nodes[1];
    QVERIFY(world.announces(one, dht_id(1)));
    QVERIFY(world.announces(two, dht_id(2)));
    QVERIFY(world.finds(one, dht_id(2), two.endpoint()));
    QVERIFY(world.finds(two, dht_id(1), one.endpoint()));
  }

  void startsAgainWithoutABootstrapHostAndWithTheSameId() {
    DhtWorld world;
    world.grow(20);
    auto& node = world.add();
    node.options.saved = "/nodes";
    QVERIFY(node.start());
    world.clock.run_for(1min);
    const auto id = node.status().v4.id;
    QVERIFY(node.stop());
    QVERIFY(saved_in(world, "/nodes").id_v4 == id);
    QVERIFY(saved_in(world, "/nodes").nodes.size() >= 12);
    node.options.bootstrap.clear();
    QVERIFY(node.start());
    QVERIFY(world.clock.run(node.dht->ready(10s))->has_value());
    world.clock.run_for(10s);
    QVERIFY(node.status().v4.id == id);
    QVERIFY(good(node) >= 12);
    QCOMPARE(node.names.names, 1);  // from the first time
  }

  void aFileThatIsDamagedIsNoHindrance() {
    DhtWorld world;
    world.grow(10);
    auto& node = world.add();
    node.options.saved = "/nodes";
    QVERIFY(env::write_file_atomically(world.files, "/nodes", view_of("d2:id3:abce"),
                                       env::Open::create_private));
    QVERIFY(node.start());
    world.clock.run_for(1min);
    QVERIFY(good(node) >= 8);
  }

  void aTransientOneHasAnIdOfItsOwnAndLeavesTheSavedOneAlone() {
    DhtWorld world;
    world.grow(10);
    auto& node = world.add();
    node.options.saved = "/nodes";
    QVERIFY(node.start());
    world.clock.run_for(1min);
    const auto id = node.status().v4.id;
    QVERIFY(node.stop());
    const auto asked = [&] { return world.nodes[1]->status().v4.traffic.questions; };
    auto& brief = world.add();
    brief.options.saved = "/nodes";
    brief.options.bootstrap.clear();
    brief.options.transient = true;
    const auto before = asked();
    QVERIFY(brief.start());
    QVERIFY(world.clock.run(brief.dht->ready(10s))->has_value());
    QVERIFY(brief.status().v4.id != id && brief.status().v4.read_only);
    QVERIFY(asked() > before);
    QVERIFY(brief.stop());
    QVERIFY(saved_in(world, "/nodes").id_v4 == id);
    QVERIFY(saved_in(world, "/nodes").nodes.size() >= 8);
    for (const auto& other : world.nodes) {
      if (!other->running) continue;
      other->stop();
      QCOMPARE(other->status().v4.read_only, false);
    }
  }

  void hostsAreAskedOnlyWhenTheSavedNodesAreSilent() {
    DhtWorld world;
    world.grow(20);
    auto& node = world.add();
    node.options.saved = "/nodes";
    QVERIFY(node.start());
    world.clock.run_for(1min);
    QVERIFY(node.stop());
    node.names.names = 0;
    QVERIFY(node.start());
    world.clock.run_for(10min);
    QCOMPARE(node.names.names, 0);
    QVERIFY(node.stop());
    // All whom it knew are gone, and others are where the hosts are.
    for (std::size_t i = 0; i < 20; ++i) world.nodes[i]->host.set_online(false);
    auto& new_entrance = world.add();
    world.network.add_name("entrance", {new_entrance.endpoint().address});
    new_entrance.options.bootstrap.clear();
    QVERIFY(new_entrance.start());
    QVERIFY(node.start());
    world.clock.run_for(1s);
    QCOMPARE(node.names.names, 0);
    world.clock.run_for(10s);
    QVERIFY(node.names.names >= 1);
    QVERIFY(good(node) == 1);
  }

  void withoutANetworkItSaysSoTriesEverMoreRarelyAndRecovers() {
    DhtWorld world;
    world.grow(10);
    auto& node = world.add();
    node.options.bootstrap = {{"unknown", DhtWorld::kPort}};
    QVERIFY(node.start());
    const auto ready = world.clock.run(node.dht->ready(5s));
    QVERIFY(ready && !*ready && ready->error().code == ErrorCode::unavailable);
    QVERIFY(ready->error().context.contains("unknown"));
    QVERIFY(node.status().bootstrap_problem.contains("no such host"));
    QVERIFY(!node.dht->connected());
    const auto found = world.clock.run(node.dht->find_peers(dht_id(1), {}));
    QVERIFY(found && !*found && found->error().code == ErrorCode::unavailable);
    world.clock.run_for(1min);
    const auto in_a_minute = node.names.names;
    QVERIFY(in_a_minute >= 4 && in_a_minute <= 7);
    world.clock.run_for(1h);
    const auto before = node.names.names;
    world.clock.run_for(1h);
    // A name is looked up again each time, which by now is every five minutes or so.
    QVERIFY(node.names.names - before >= 9 && node.names.names - before <= 12);
    world.network.add_name("unknown", {world.nodes[0]->endpoint().address});
    world.clock.run_for(7min);
    QVERIFY(good(node) >= 8);
    QVERIFY(node.status().bootstrap_problem.empty());
  }

  void aNetworkThatComesBackIsNoticed() {
    DhtWorld world;
    world.grow(20);
    auto& node = *world.nodes[7];
    QVERIFY(world.announces(node, dht_id(1)));
    node.host.set_online(false);
    world.clock.run_for(2h);
    QVERIFY(good(node) == 0);
    QVERIFY(!world.announces(node, dht_id(2)));
    node.host.set_online(true);
    world.clock.run_for(7min);
    QVERIFY(good(node) >= 8);
    QVERIFY(world.announces(node, dht_id(2)));
  }

  // As when the router of a small network got another address.
  void whoLosesTheFewItKnowsSoonAsksThemAgain() {
    DhtWorld world;
    world.grow(2);
    auto& node = *world.nodes[1];
    world.clock.run_for(40min);
    QVERIFY(node.dht->connected());
    node.host.set_online(false);
    for (int i = 0; i < 3600 && node.dht->connected(); ++i) world.clock.run_for(1s);
    QVERIFY(!node.dht->connected());
    node.host.set_online(true);
    world.clock.run_for(20s);
    QVERIFY(node.dht->connected());
  }

  void withoutBootstrapHostsItWaitsToBeAsked() {
    DhtWorld world;
    auto& first = world.add();
    first.options.bootstrap.clear();
    QVERIFY(first.start());
    world.clock.run_for(1min);
    QCOMPARE(first.status().bootstrap_problem, std::string("no bootstrap host is given"));
    world.network.add_name("entrance", {first.endpoint().address});
    auto& second = world.add();
    QVERIFY(second.start());
    world.clock.run_for(10s);
    QVERIFY(good(first) == 1 && good(second) == 1);
  }

  void stopEndsSearchesWithCancelled() {
    DhtWorld world;
    world.grow(10);
    auto& node = *world.nodes[4];
    for (auto& other : world.nodes) {
      if (other.get() != &node) other->host.set_online(false);
    }
    std::vector<ErrorCode> ends;
    env::TaskGroup searches(world.context.get_executor());
    const auto search = [](DhtNode& dht, std::vector<ErrorCode>& ended,
                           std::uint64_t number) -> env::asio::awaitable<void> {
      OnPeers nobody;
      const auto found = co_await dht.find_peers(dht_id(number), std::move(nobody));
      ended.push_back(found ? ErrorCode::invalid : found.error().code);
    };
    for (std::uint64_t i = 0; i < 5; ++i) searches.spawn(search(*node.dht, ends, i));
    world.clock.run_for(100ms);
    QVERIFY(ends.empty());
    QVERIFY(node.stop());
    QVERIFY(world.clock.run(searches.join()));
    QVERIFY(ends == std::vector(5, ErrorCode::cancelled));
    // Those that come too late do not wait for ever.
    const auto late = world.clock.run(node.dht->find_peers(dht_id(9), OnPeers()), 1min);
    QVERIFY(late && !*late && late->error().code == ErrorCode::cancelled);
  }

  void itStopsAtAnyMoment() {
    DhtWorld world;
    world.grow(10);
    auto& node = world.add();
    for (int i = 0; i < 200; ++i) {
      QVERIFY(node.start());
      // Datagrams arrive on whole milliseconds, and then timers are set.
      world.clock.run_for(std::chrono::milliseconds(i));
      QVERIFY(node.stop());
    }
  }

  void itStopsThoughADatagramIsBeingTaken() {
    DhtWorld world;
    world.grow(5);
    auto& node = world.add();
    bool stopped = false;
    node.options.on_asked = [&](const DhtId&) {
      env::asio::co_spawn(world.context, node.dht->stop(),
                          [&](const std::exception_ptr&) { stopped = true; });
    };
    QVERIFY(node.start());
    world.clock.run_for(1min);
    krpc::Query query;
    query.transaction = "aa";
    query.method = krpc::Method::get_peers;
    // Whom it asks in return, for which it sets a timer.
    auto& stranger = world.network.add_host({"203.0.113.77"});
    const auto socket = stranger.bind_datagrams(test::endpoint("0.0.0.0", 7000)).value();
    QVERIFY(socket->send(node.endpoint(), krpc::encode(query)));
    world.clock.run_for(1min);
    QVERIFY(stopped);
    node.running = false;
  }

  void behindANatItOnlyAsksUntilItsPortIsOpen() {
    DhtWorld world;
    world.grow(30);
    test::SimNatOptions nat_options;
    nat_options.public_address = test::endpoint("203.0.113.200").address;
    auto& nat = world.network.add_nat(nat_options);
    test::SimHostOptions where;
    where.addresses = {test::endpoint("192.168.1.2").address};
    where.lan = 1;
    where.behind = &nat;
    auto& node = world.add_at(world.network.add_host(where));
    QVERIFY(node.start());
    world.clock.run_for(10min);
    QVERIFY(good(node) >= 16);
    QVERIFY(!node.status().v4.read_only);
    world.clock.run_for(10min);
    QVERIFY(node.status().v4.read_only);
    QVERIFY(node.status().v4.external == nat_options.public_address);
    // Nobody has it in a table when its probation and the others' memory are over.
    QVERIFY(world.announces(node, dht_id(1)));
    QVERIFY(nat.forward(DhtWorld::kPort, node.host, node.endpoint()));
    node.dht->set_mapped(true);
    world.clock.run_for(1min);
    QVERIFY(!node.status().v4.read_only);
    node.dht->set_mapped(false);
    world.clock.run_for(20min);
    QVERIFY(node.status().v4.read_only);
    // The others, whom everybody reaches, never were.
    for (std::size_t i = 0; i < 30; ++i) QVERIFY(!world.nodes[i]->status().v4.read_only);
  }

  void bothFamiliesAreJoinedFromOne() {
    DhtWorld world;
    world.grow(20, true, true);
    world.network.add_name("entrance", {world.nodes[0]->endpoint().address});
    auto& node = world.add(true, true);
    QVERIFY(node.start());
    world.clock.run_for(5min);
    QVERIFY(node.status().v4.table.good >= 8);
    QVERIFY(node.status().v6.table.good >= 8);
    auto& only_v6 = world.add(false, true);
    only_v6.options.bootstrap = {{"2001:db8:0:0::1", DhtWorld::kPort}};
    QVERIFY(only_v6.start());
    world.clock.run_for(1min);
    QVERIFY(!only_v6.status().v4.running && only_v6.status().v6.table.good >= 8);
    QVERIFY(world.announces(node, dht_id(1)));
    const env::Endpoint in_v6{*node.host.address(true), DhtWorld::kPort};
    QVERIFY(world.finds(only_v6, dht_id(1), in_v6));
    QVERIFY(world.finds(*world.nodes[3], dht_id(1), in_v6));
    QVERIFY(world.finds(*world.nodes[3], dht_id(1), node.endpoint()));
  }

  void withoutAnAddressItDoesNotStart() {
    DhtWorld world;
    auto& node = world.add();
    node.options.listen_v4.reset();
    QVERIFY(!node.start());
    // Two of one machine cannot have the same port.
    auto& first = world.add();
    auto& second = world.add_at(first.host);
    QVERIFY(first.start() && !second.start());
    QVERIFY(!second.status().v4.running && !second.status().v4.problem.empty());
  }

  void theLimitOfQueriesHoldsThoughItWasSetBeforeTheStart() {
    DhtWorld world;
    world.grow(30);
    auto& node = world.add();
    const env::Env env{world.clock, node.random, world.files, world.workers, *world.log};
    node.dht =
        std::make_unique<DhtNode>(env, node.names, world.context.get_executor(), node.options);
    node.dht->allow_queries(2000);
    QVERIFY(world.clock.run(node.dht->start())->has_value());
    node.running = true;
    world.clock.run_for(1min);
    const auto before = node.status().v4.traffic.queries;
    env::TaskGroup searches(world.context.get_executor());
    const auto search = [](DhtNode& dht, std::uint64_t number) -> env::asio::awaitable<void> {
      OnPeers nobody;
      static_cast<void>(co_await dht.find_peers(dht_id(number), std::move(nobody)));
    };
    for (std::uint64_t i = 0; i < 150; ++i) searches.spawn(search(*node.dht, i));
    world.clock.run_for(2s);
    QVERIFY(node.status().v4.traffic.queries - before > 1000);
    QVERIFY(world.clock.run(searches.join()));
  }
};

CAIRN_TEST(DhtNodeTest)
#include "test_dht_node.moc"
