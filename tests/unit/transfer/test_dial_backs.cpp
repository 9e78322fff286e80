#include <QTest>

#include "support/test_registry.h"
#include "unit/transfer/pool_node.h"

using namespace cairn;
using namespace cairn::transfer;
using test::PoolNode;
using test::TransferWorld;
using namespace std::chrono_literals;

namespace {

using Told = Result<DialOutcome>;

struct Asker {
  PoolNode& node;
  std::shared_ptr<Session> session;

  Asker(PoolNode& from, const PoolNode& to) : node(from), session(from.connect(to).value()) {
    from.world.clock.run_for(1s);
  }
  Told ask(std::uint16_t port = TransferWorld::kPort, env::Duration within = 30s) {
    return node.world.clock.run(node.pool->dial_backs().ask(session, port), within).value();
  }
  void begin(std::optional<Told>& told) { node.tasks.spawn(wait(told)); }

 private:
  env::asio::awaitable<void> wait(std::optional<Told>& told) {
    auto asked = session;
    told = co_await node.pool->dial_backs().ask(std::move(asked), TransferWorld::kPort);
  }
};

}  // namespace

class DialBacksTest : public QObject {
  Q_OBJECT
 private slots:
  void whoCanBeConnectedToIsTold() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode bob(world, 2);
    Asker asker(alice, bob);
    QVERIFY(!alice.pool->status().came_in);
    QCOMPARE(asker.ask().value(), DialOutcome::reached);
    QVERIFY(alice.pool->status().came_in.has_value());
    world.clock.run_for(2s);
    // That was no connection to keep, and nobody to turn away.
    QCOMPARE(world.transport.connections(), std::size_t{1});
    QCOMPARE(alice.pool->status().sessions, std::size_t{1});
    QCOMPARE(alice.pool->status().refused, std::uint64_t{0});
    QCOMPARE(alice.changes, std::vector<std::string>{"+2"});
  }

  void whoCannotIsTold() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode bob(world, 2);
    Asker asker(alice, bob);
    QCOMPARE(asker.ask(TransferWorld::kPort + 1).value(), DialOutcome::not_reached);
    QVERIFY(!alice.pool->status().came_in);
  }

  void anotherNodeAtThePortIsNotTheOneThatAsked() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode bob(world, 2);
    // Behind the same address, as of a router that sends the port to the wrong machine.
    test::SimStreams other(world.transport, *alice.host_, test::node_id(3));
    const auto door = other.listen({*alice.host_->address(), 9100}).value();
    Asker asker(alice, bob);
    QCOMPARE(asker.ask(9100).value(), DialOutcome::not_reached);
  }

  void nobodyHasTheLocalNetworkDialed() {
    TransferWorld world;
    PoolNode alice(world, 1, {}, &world.add_host_at("192.168.1.2"));
    PoolNode bob(world, 2, {}, &world.add_host_at("192.168.1.3"));
    Asker asker(alice, bob);
    QCOMPARE(asker.ask().value(), DialOutcome::not_tried);
  }

  void aNetworkIsDialedOnceAtATime() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode carol(world, 3);
    PoolNode bob(world, 2);
    Asker first(alice, bob);
    Asker second(carol, bob);
    std::optional<Told> told;
    first.begin(told);
    world.clock.run_for(40ms);
    // Nobody answers there for as long as the dial may take.
    world.transport.stall(*alice.host_);
    world.clock.run_for(DialBacks::kRest + 1s);
    QVERIFY(!told);
    QCOMPARE(second.ask().value(), DialOutcome::not_tried);
  }

  void nobodyIsDialedAgainAtOnce() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode bob(world, 2);
    Asker asker(alice, bob);
    QCOMPARE(asker.ask().value(), DialOutcome::reached);
    QCOMPARE(asker.ask().value(), DialOutcome::not_tried);
    world.clock.run_for(DialBacks::kRest);
    QCOMPARE(asker.ask().value(), DialOutcome::reached);
  }

  void whoDoesNotKnowTheRequestIsNotWaitedForLong() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode bob(world, 2);
    Asker asker(alice, bob);
    world.transport.stall(*bob.host_);
    std::optional<Told> first;
    std::optional<Told> second;
    asker.begin(first);
    asker.begin(second);
    world.clock.run_for(DialBacks::kAnswerWithin - 1s);
    QVERIFY(!first && !second);
    world.clock.run_for(2s);
    QCOMPARE(first->value(), DialOutcome::not_tried);
    QCOMPARE(second->value(), DialOutcome::not_tried);
  }

  void thoseWhoWaitHearOfTheEnd() {
    TransferWorld world;
    PoolNode alice(world, 1);
    PoolNode bob(world, 2);
    Asker asker(alice, bob);
    world.transport.stall(*bob.host_);
    std::optional<Told> told;
    asker.begin(told);
    world.clock.run_for(1s);
    QVERIFY(!told);
    QVERIFY(world.clock.run(alice.pool->stop(), 10s));
    world.clock.run_for(1ms);
    QVERIFY(told.has_value());
    QVERIFY(!*told || **told == DialOutcome::not_tried);
  }
};

CAIRN_TEST(DialBacksTest)
#include "test_dial_backs.moc"
