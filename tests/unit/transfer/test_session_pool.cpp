#include <QTest>

#include "support/test_registry.h"
#include "unit/transfer/pool_node.h"

using namespace cairn;
using namespace cairn::transfer;
using test::NotedHandler;
using test::Puppet;
using test::TransferWorld;
using namespace std::chrono_literals;

namespace {

using Outcome = test::PoolNode::Outcome;

using Node = test::PoolNode;

PoolOptions with(const std::function<void(PoolOptions&)>& change) {
  PoolOptions options;
  change(options);
  return options;
}

ErrorCode code_of(const Outcome& outcome) {
  return outcome ? ErrorCode::exists : outcome.error().code;
}

}  // namespace

class SessionPoolTest : public QObject {
  Q_OBJECT
 private slots:
  void aConnectionIsUsedAgain() {
    TransferWorld world;
    Node alice(world, 1);
    Node bob(world, 2);
    const auto first = alice.connect(bob).value();
    QVERIFY(alice.connect(bob).value() == first);
    QVERIFY(alice.connect(bob, true).value() == first);
    world.clock.run_for(1s);
    const auto back = bob.connect({alice.endpoint(), alice.id}).value();
    QVERIFY(!back->dialed());
    QCOMPARE(world.transport.connections(), std::size_t{1});
    QCOMPARE(alice.pool->status().sessions, std::size_t{1});
    QCOMPARE(alice.changes, std::vector<std::string>{"+2"});
    QCOMPARE(bob.changes, std::vector<std::string>{"+1"});
  }

  void whoComesFromBeyondTheLocalNetworkIsRemembered() {
    TransferWorld world;
    Node near(world, 1, {}, &world.add_host_at("192.168.1.2"));
    Node server(world, 2);
    Node far(world, 3);
    QVERIFY(near.connect(server).has_value());
    QVERIFY(!server.pool->status().came_in);
    QVERIFY(far.connect(server).has_value());
    QVERIFY(server.pool->status().came_in.has_value());
    QVERIFY(!far.pool->status().came_in);
  }

  void manyWhoDialTheSameShareOneDial() {
    TransferWorld world;
    Node alice(world, 1);
    Node bob(world, 2);
    std::array<std::optional<Outcome>, 10> outcomes;
    for (auto& outcome : outcomes) alice.begin({bob.endpoint(), std::nullopt}, outcome);
    world.clock.run_for(5s);
    for (const auto& outcome : outcomes) QVERIFY(outcome && **outcome == **outcomes[0]);
    QCOMPARE(world.transport.connections(), std::size_t{1});
  }

  // Whatever the distance, and whoever is a little earlier.
  void whenBothDialOneConnectionStaysAtBothEnds() {
    for (const auto lead : {0ms, 1ms, 20ms, 35ms, 60ms, 100ms, 500ms}) {
      for (const bool swapped : {false, true}) {
        TransferWorld world;
        Node alice(world, swapped ? 2 : 1);
        Node bob(world, swapped ? 1 : 2);
        std::optional<Outcome> from_alice;
        std::optional<Outcome> from_bob;
        alice.begin({bob.endpoint(), bob.id}, from_alice);
        world.clock.run_for(lead);
        bob.begin({alice.endpoint(), alice.id}, from_bob);
        world.clock.run_for(10s);
        QVERIFY(from_alice && from_bob);
        from_alice.reset();
        from_bob.reset();
        world.clock.run_for(1s);
        QCOMPARE(world.transport.connections(), std::size_t{1});
        const auto at_alice = alice.pool->find(bob.id);
        const auto at_bob = bob.pool->find(alice.id);
        QVERIFY(at_alice && at_bob);
        QVERIFY(at_alice->dialed() != at_bob->dialed());
        QVERIFY(at_alice->remote() == at_bob->local() && at_bob->remote() == at_alice->local());
        QCOMPARE(alice.connect({bob.endpoint(), bob.id}).value(), at_alice);
        // The one that goes may be gone before the other has come.
        QCOMPARE(alice.changes.back(), "+" + std::to_string(bob.id.bytes[0]));
        QCOMPARE(alice.changes.size() % 2, std::size_t{1});
        QCOMPARE(bob.changes.size() % 2, std::size_t{1});
      }
    }
  }

  void aNodeDoesNotConnectWithItself() {
    TransferWorld world;
    Node alice(world, 1);
    QCOMPARE(code_of(alice.connect(alice)), ErrorCode::permission);
    QCOMPARE(code_of(alice.connect(alice, true)), ErrorCode::permission);
    world.clock.run_for(5s);
    QCOMPARE(alice.pool->status().sessions, std::size_t{0});
    QCOMPARE(world.transport.connections(), std::size_t{0});
  }

  void aPeerThatStartedAgainIsTakenThoughItsOldConnectionIsThoughtAlive() {
    TransferWorld world;
    Node alice(world, 1);
    auto& host = world.add_host();
    for (const bool bob_dialed : {true, false}) {
      auto bob = std::make_unique<Node>(world, 2, PoolOptions{}, &host);
      if (bob_dialed) {
        QVERIFY(bob->connect(alice).has_value());
      } else {
        QVERIFY(alice.connect(*bob).has_value());
      }
      world.clock.run_for(10s);
      const auto old = alice.pool->find(bob->id);
      QVERIFY(old != nullptr);
      // It is gone without a word, and comes back.
      host.set_online(false);
      CHECK(world.clock.run(bob->pool->stop(), 10s));
      bob.reset();
      host.set_online(true);
      QVERIFY(!old->closing());
      Node again(world, 2, {}, &host);
      QVERIFY(again.connect(alice).has_value());
      world.clock.run_for(5s);
      const auto now = alice.pool->find(again.id);
      QVERIFY(now != nullptr && now != old);
      QVERIFY(old->closing());
      QCOMPARE(alice.pool->status().sessions, std::size_t{1});
      QVERIFY(again.pool->find(alice.id) != nullptr);
    }
  }

  void whereNobodyAnsweredIsTriedLessAndLess() {
    TransferWorld world;
    Node alice(world, 1);
    const PeerAddress nobody{{env::asio::ip::make_address("192.0.2.99"), 1}, std::nullopt};
    env::Duration last = 0s;
    for (int i = 0; i < 14; ++i) {
      const auto outcome = alice.connect(nobody);
      QCOMPARE(code_of(outcome), ErrorCode::unavailable);
      const auto rests = alice.pool->rests(nobody.endpoint);
      QVERIFY(rests >= last && rests <= 10min);
      QCOMPARE(code_of(alice.connect(nobody)), ErrorCode::busy);
      world.clock.run_for(rests);
      last = rests;
    }
    QCOMPARE(last, env::Duration(10min));
    world.clock.run_for(30min);
    QCOMPARE(alice.pool->rests(nobody.endpoint), env::Duration(0));
  }

  void whoIsNotExpectedIsRefused() {
    TransferWorld world;
    Node alice(world, 1);
    Node bob(world, 2);
    QCOMPARE(code_of(alice.connect({bob.endpoint(), test::node_id(3)})), ErrorCode::permission);
    world.clock.run_for(5s);
    // At once for two that expect different peers.
    std::optional<Outcome> right;
    std::optional<Outcome> wrong;
    alice.begin({bob.endpoint(), bob.id}, right);
    alice.begin({bob.endpoint(), test::node_id(3)}, wrong);
    world.clock.run_for(5s);
    QVERIFY(right && *right);
    QVERIFY(wrong && code_of(*wrong) == ErrorCode::permission);
  }

  void noMoreThanSoManyAreDialedAtOnce() {
    TransferWorld world;
    Node alice(world, 1, with([](auto& options) { options.dials_max = 3; }));
    std::vector<std::optional<Outcome>> outcomes(10);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
      const auto port = static_cast<std::uint16_t>(i + 1);
      alice.begin({{env::asio::ip::make_address("192.0.2.99"), port}, std::nullopt}, outcomes[i]);
    }
    world.clock.run_for(1s);
    QCOMPARE(alice.pool->status().dialing, std::size_t{3});
    const auto busy = std::ranges::count_if(outcomes, [](const auto& outcome) {
      return outcome && code_of(*outcome) == ErrorCode::busy;
    });
    QCOMPARE(busy, 7);
    world.clock.run_for(30s);
  }

  void connectionsAreLimitedAndTheIdlestMakesRoom() {
    TransferWorld world;
    Node alice(world, 1, with([](auto& options) { options.connections_max = 3; }));
    std::vector<std::unique_ptr<Node>> others;
    test::NotedReceiver receiver;
    for (int i = 0; i < 3; ++i) {
      others.push_back(std::make_unique<Node>(world, 10 + i));
      auto session = others.back()->connect(alice).value();
      world.clock.run_for(1s);
      // All but the second are of use.
      if (i != 1) session->ask_map(test::root_of(1));
    }
    world.clock.run_for(1s);
    Node late(world, 20);
    QVERIFY(late.connect(alice).has_value());
    world.clock.run_for(5s);
    QVERIFY(late.pool->find(alice.id) != nullptr);
    QVERIFY(others[1]->pool->find(alice.id) == nullptr);
    late.pool->find(alice.id)->ask_map(test::root_of(1));
    world.clock.run_for(1s);
    Node later(world, 21);
    const auto refused = later.connect(alice);
    world.clock.run_for(5s);
    QVERIFY(later.pool->find(alice.id) == nullptr);
    QCOMPARE(alice.pool->status().sessions, std::size_t{3});
    QVERIFY(alice.pool->status().refused > 0);
  }

  void oneAddressHasItsShare() {
    TransferWorld world;
    Node alice(world, 1, with([](auto& options) { options.from_one_address_max = 2; }));
    auto& crowd = world.add_host();
    std::vector<std::unique_ptr<test::SimStreams>> streams;
    std::vector<std::unique_ptr<Puppet>> puppets;
    for (int i = 0; i < 4; ++i) {
      auto& from = *streams.emplace_back(
          std::make_unique<test::SimStreams>(world.transport, crowd, test::node_id(30 + i)));
      auto stream = world.clock.run(from.connect(alice.endpoint(), nullptr, 5s)).value().value();
      auto& puppet = *puppets.emplace_back(std::make_unique<Puppet>(world, std::move(stream)));
      puppet.say_hello();
      world.clock.run_for(1s);
    }
    QCOMPARE(alice.pool->status().sessions, std::size_t{2});
    QCOMPARE(puppets[3]->last<Goodbye>().value().reason, Reason::full);
    Node bob(world, 2);
    QVERIFY(bob.connect(alice).has_value());
  }

  void threeFalseChunksEndItForAnHour() {
    TransferWorld world;
    Node alice(world, 1);
    Node bob(world, 2);
    QVERIFY(alice.connect(bob).has_value());
    alice.pool->blame(bob.id);
    alice.pool->blame(bob.id);
    world.clock.run_for(2s);
    QVERIFY(alice.pool->find(bob.id) != nullptr);
    alice.pool->blame(bob.id);
    world.clock.run_for(5s);
    QVERIFY(alice.pool->distrusted(bob.id));
    QVERIFY(bob.pool->find(alice.id) == nullptr);
    QCOMPARE(code_of(alice.connect(bob, true)), ErrorCode::permission);
    QCOMPARE(code_of(alice.connect(bob)), ErrorCode::permission);
    const auto back = bob.connect(alice);
    world.clock.run_for(5s);
    QVERIFY(bob.pool->find(alice.id) == nullptr);
    world.clock.run_for(61min);
    QVERIFY(!alice.pool->distrusted(bob.id));
    QVERIFY(alice.connect(bob).has_value());
    // It begins anew.
    alice.pool->blame(bob.id);
    QCOMPARE(alice.pool->blamed(bob.id), 1);
  }

  void whatIsUsedForNothingIsClosed() {
    TransferWorld world;
    Node alice(world, 1);
    Node bob(world, 2);
    Node carol(world, 3);
    test::NotedReceiver receiver;
    QVERIFY(alice.connect(bob).has_value());
    auto used = alice.connect(carol).value();
    used->subscribe(test::root_of(1), receiver);
    used->ask_map(test::root_of(1));
    world.clock.run_for(1min);
    QCOMPARE(alice.pool->status().sessions, std::size_t{2});
    world.clock.run_for(2min);
    QVERIFY(alice.pool->find(bob.id) == nullptr);
    QVERIFY(alice.pool->find(carol.id) == used);
    used->unsubscribe(test::root_of(1));
    used.reset();
    world.clock.run_for(3min);
    QCOMPARE(alice.pool->status().sessions, std::size_t{0});
    QCOMPARE(world.transport.connections(), std::size_t{0});
    QCOMPARE(alice.changes.size(), std::size_t{4});
  }

  // At any moment of whatever goes on.
  void stoppingTakesSecondsAndLeavesNobodyWaiting() {
    for (int at = 0; at < 60; ++at) {
      TransferWorld world;
      Node alice(world, 1);
      Node bob(world, 2);
      Node carol(world, 3);
      std::vector<std::optional<Outcome>> outcomes(4);
      alice.begin({bob.endpoint(), std::nullopt}, outcomes[0]);
      bob.begin({alice.endpoint(), std::nullopt}, outcomes[1]);
      carol.begin({alice.endpoint(), std::nullopt}, outcomes[2]);
      alice.begin({{env::asio::ip::make_address("192.0.2.99"), 1}, std::nullopt}, outcomes[3]);
      if (at < 30) {
        for (int i = 0; i < at; ++i) world.context.poll_one();
      } else {
        world.clock.run_for((at - 30) * 7ms);
      }
      if (at % 3 == 0) world.transport.stall(*carol.host_);
      const auto begun = world.clock.now();
      QVERIFY(world.clock.run(alice.pool->stop(), 1min));
      QVERIFY(world.clock.now() - begun < 6s);
      world.clock.run_for(1s);
      QVERIFY(outcomes[0] && outcomes[3]);
      QCOMPARE(alice.pool->status().sessions, std::size_t{0});
      world.clock.run_for(15s);
      QVERIFY(outcomes[1].has_value());
      QVERIFY(bob.pool->find(alice.id) == nullptr);
      QVERIFY(!alice.connect(bob));
      world.transport.stall(*carol.host_, false);
    }
  }

  void aPortThatIsTakenIsTold() {
    TransferWorld world;
    Node alice(world, 1);
    PoolOptions options;
    options.listen = {{env::asio::ip::address_v4::any(), TransferWorld::kPort}};
    NotedHandler handler;
    SessionPool second(world.env(), world.executor(), alice.streams, alice.id, handler, options);
    const auto started = world.clock.run(second.start()).value();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::busy);
    QVERIFY(world.clock.run(second.stop()));
  }
};

CAIRN_TEST(SessionPoolTest)
#include "test_session_pool.moc"
