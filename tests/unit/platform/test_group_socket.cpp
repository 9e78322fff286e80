#include <QTest>

#include "network_fixture.h"
#include "platform/group_socket.h"
#include "support/test_registry.h"

using namespace cairn;
using test::at;
using test::NetworkFixture;

namespace {

// A port that nobody uses now.
env::Endpoint free_group(NetworkFixture& f) {
  const auto socket = f.network.bind_datagrams(at("0.0.0.0", 0)).value();
  return at("239.255.99.97", socket->local().port);
}

}  // namespace

class GroupSocketTest : public QObject {
  Q_OBJECT

 private slots:
  void membersOnOneMachineHearEachOtherAndThemselves() {
    NetworkFixture f;
    const auto group = free_group(f);
    const auto a = f.network.join_group(group).value();
    const auto b = f.network.join_group(group).value();
    f.tasks.spawn(f.collect(*a));
    f.tasks.spawn(f.collect(*b));
    QVERIFY(a->send(view_of("hello")));
    QVERIFY(f.run_until([&] { return f.received.size() == 2; }));
    QCOMPARE(f.received[0].from, at("127.0.0.1", group.port));
  }

  void whatIsSentToThePortItselfIsNotHeard() {
    NetworkFixture f;
    const auto group = free_group(f);
    const auto a = f.network.join_group(group).value();
    const auto other = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    f.tasks.spawn(f.collect(*a));
    (void)other->send(at("127.0.0.1", group.port), view_of("from far away"));
    QVERIFY(a->send(view_of("hello")));
    QVERIFY(f.run_until([&] { return !f.received.empty(); }));
    QCOMPARE(f.received.size(), std::size_t{1});
    QCOMPARE(text_of(f.received[0].payload), std::string_view("hello"));
  }

  void followsInterfacesThatComeAndGo() {
    NetworkFixture f;
    const auto loopback = f.interfaces;
    f.interfaces.clear();
    const auto group = free_group(f);
    const auto a = f.network.join_group(group).value();
    QCOMPARE(a->send(view_of("nobody")).error().code, ErrorCode::unavailable);
    QVERIFY(!a->follow_interfaces());
    f.interfaces = loopback;
    QVERIFY(a->follow_interfaces());
    QVERIFY(!a->follow_interfaces());
    f.tasks.spawn(f.collect(*a));
    QVERIFY(a->send(view_of("hello")));
    QVERIFY(f.run_until([&] { return f.received.size() == 1; }));
    f.interfaces.clear();
    QVERIFY(!a->follow_interfaces());
    QVERIFY(!a->send(view_of("nobody")));
  }

  void onlyAGroupCanBeJoined() {
    NetworkFixture f;
    QCOMPARE(f.network.join_group(at("127.0.0.1", 1)).error().code, ErrorCode::invalid);
  }

  void theLoopbackIsAmongTheInterfaces() {
    const auto found = test::loopback_alone().front();
    QVERIFY(found.index != 0);
    QVERIFY(std::ranges::find(found.addresses, at("127.0.0.1", 0).address) !=
            found.addresses.end());
  }
};

CAIRN_TEST(GroupSocketTest)
#include "test_group_socket.moc"
