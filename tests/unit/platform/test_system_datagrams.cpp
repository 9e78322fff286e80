#include <QTest>

#include "network_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using test::at;
using test::NetworkFixture;

class SystemDatagramsTest : public QObject {
  Q_OBJECT

  static void carriesBothWays(const char* loopback) {
    NetworkFixture f;
    const auto a = f.network.bind_datagrams(at(loopback, 0));
    if (!a) QSKIP(a.error().text().c_str());
    const auto b = f.network.bind_datagrams(at(loopback, 0)).value();
    QVERIFY((*a)->local().port != 0);
    f.tasks.spawn(f.collect(*b));
    QVERIFY((*a)->send(b->local(), view_of("hello")));
    QVERIFY((*a)->send(b->local(), {}));
    QVERIFY(f.run_until([&] { return f.received.size() == 2; }));
    QCOMPARE(f.received[0].from, (*a)->local());
    QCOMPARE(text_of(f.received[0].payload), std::string_view("hello"));
    QCOMPARE(f.received[1].payload.size(), std::size_t{0});
  }

 private slots:
  void carriesDatagramsOverIpv4() { carriesBothWays("127.0.0.1"); }
  void carriesDatagramsOverIpv6() { carriesBothWays("::1"); }

  void bothFamiliesHaveTheirOwnPorts() {
    NetworkFixture f;
    const auto v4 = f.network.bind_datagrams(at("0.0.0.0", 0)).value();
    const auto v6 = f.network.bind_datagrams(at("::", v4->local().port));
    if (!v6) QSKIP(v6.error().text().c_str());
    QVERIFY(v4->local().address.is_v4());
    QVERIFY((*v6)->local().address.is_v6());
  }

  void aPortInUseIsBusy() {
    NetworkFixture f;
    const auto first = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    const auto second = f.network.bind_datagrams(first->local());
    QCOMPARE(second.error().code, ErrorCode::busy);
    QVERIFY(second.error().context.starts_with("127.0.0.1:"));
  }

  void cancellationEndsTheWait() {
    NetworkFixture f;
    const auto socket = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    f.tasks.spawn(f.collect(*socket));
    f.context.poll();
    f.tasks.cancel();
    QVERIFY(f.run_until([&] { return f.tasks.size() == 0; }));
    QCOMPARE(f.errors.at(0).code, ErrorCode::cancelled);
  }

  void aClosedSocketEndsItsReceiver() {
    NetworkFixture f;
    auto socket = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    f.tasks.spawn(f.collect(*socket));
    f.context.poll();
    socket.reset();
    QVERIFY(f.run_until([&] { return f.tasks.size() == 0; }));
    QCOMPARE(f.errors.at(0).code, ErrorCode::cancelled);
  }

  void anUnreachablePortDisturbsNothing() {
    NetworkFixture f;
    const auto a = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    auto gone = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    const auto closed = gone->local();
    gone.reset();
    const auto b = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    f.tasks.spawn(f.collect(*a));
    for (int i = 0; i < 5; ++i) QVERIFY(a->send(closed, view_of("nobody")));
    QVERIFY(a->send(b->local(), view_of("somebody")));
    QVERIFY(b->send(a->local(), view_of("answer")));
    QVERIFY(f.run_until([&] { return !f.received.empty(); }));
    QCOMPARE(text_of(f.received[0].payload), std::string_view("answer"));
    QVERIFY(f.errors.empty());
  }

  void aFullBufferDropsAndSaysNothing() {
    NetworkFixture f;
    const auto a = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    const auto b = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    const Bytes large(60'000);
    for (int i = 0; i < 2000; ++i) QVERIFY(a->send(b->local(), large));
    f.tasks.spawn(f.collect(*b));
    QVERIFY(f.run_until([&] { return !f.received.empty(); }));
    QVERIFY(f.received.size() < 2000);
  }

  void whatFitsInNoDatagramIsTooLarge() {
    NetworkFixture f;
    const auto a = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    const Bytes large(70'000);
    QCOMPARE(a->send(a->local(), large).error().code, ErrorCode::limit);
  }

  void aFloodLetsOthersRun() {
    NetworkFixture f;
    const auto a = f.network.bind_datagrams(at("127.0.0.1", 0)).value();
    f.tasks.spawn(f.collect(*a));
    for (int i = 0; i < 200; ++i) QVERIFY(a->send(a->local(), view_of("x")));
    f.context.restart();
    f.context.run_one();  // the task's start
    f.context.run_one();  // the first part of the flood
    QVERIFY(f.received.size() < 100);
    QVERIFY(f.run_until([&] { return f.received.size() == 200; }));
  }
};

CAIRN_TEST(SystemDatagramsTest)
#include "test_system_datagrams.moc"
