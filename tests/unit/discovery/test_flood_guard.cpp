#include <QTest>

#include "discovery/flood_guard.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::at;
using test::endpoint;
using test::public_endpoint;

class FloodGuardTest : public QObject {
  Q_OBJECT
 private slots:
  void anAddressMayAskAFewTimesASecond() {
    FloodGuard guard;
    const auto who = public_endpoint(1);
    int admitted = 0;
    for (int i = 0; i < 100; ++i) admitted += guard.admits(who, at(0s)) ? 1 : 0;
    QCOMPARE(admitted, 50);
    QVERIFY(!guard.blocked(who, at(0s)));
    for (int i = 0; i < 100; ++i) admitted += guard.admits(who, at(1s)) ? 1 : 0;
    QCOMPARE(admitted, 60);
    QVERIFY(guard.admits(public_endpoint(2), at(1s)));
  }

  void otherPortsOfAnAddressAreTheSameAsker() {
    FloodGuard guard;
    int admitted = 0;
    for (std::uint16_t port = 1; port <= 100; ++port) {
      admitted += guard.admits(endpoint("198.51.100.1", port), at(0s)) ? 1 : 0;
    }
    QCOMPARE(admitted, 50);
  }

  void onAPrivateNetworkEachPortIsAnAskerOfItsOwn() {
    FloodGuard guard;
    for (std::uint16_t port = 1; port <= 100; ++port) {
      QVERIFY(guard.admits(endpoint("127.0.0.1", port), at(0s)));
      QVERIFY(guard.admits(endpoint("192.168.1.1", port), at(0s)));
    }
  }

  void whoGoesOnFarBeyondIsNotHeardForAWhile() {
    FloodGuard guard;
    const auto who = public_endpoint(1);
    for (int i = 0; i < 249; ++i) static_cast<void>(guard.admits(who, at(0s)));
    QVERIFY(!guard.blocked(who, at(0s)));
    QVERIFY(!guard.admits(who, at(0s)));
    QVERIFY(guard.blocked(who, at(0s)));
    QVERIFY(!guard.admits(who, at(10min - 1s)));
    QVERIFY(guard.blocked(who, at(10min - 1s)));
    QVERIFY(!guard.blocked(who, at(10min)));
    QVERIFY(guard.admits(who, at(10min)));
  }

  void whoIsRefusedNowAndThenIsNotBlocked() {
    FloodGuard guard;
    const auto who = public_endpoint(1);
    // Twice a second more than allowed would be, but for what is forgiven.
    for (int second = 0; second < 600; ++second) {
      for (int i = 0; i < 12; ++i) static_cast<void>(guard.admits(who, at(1s * second)));
      QVERIFY(!guard.blocked(who, at(1s * second)));
    }
  }

  void memoryIsBoundedAndThoseHeardOfLastStay() {
    FloodGuard guard;
    guard.block(public_endpoint(0), at(0s));
    guard.block(public_endpoint(1), at(0s));
    for (std::uint32_t i = 2; i < FloodGuard::kAskersMax; ++i) {
      QVERIFY(guard.admits(public_endpoint(i), at(0s)));
    }
    QVERIFY(guard.blocked(public_endpoint(0), at(0s)) && guard.blocked(public_endpoint(1), at(0s)));
    QVERIFY(!guard.admits(public_endpoint(0), at(0s)));
    QVERIFY(guard.admits(public_endpoint(1'000'000), at(0s)));
    QVERIFY(guard.blocked(public_endpoint(0), at(0s)));
    QVERIFY(!guard.blocked(public_endpoint(1), at(0s)));
  }
};

CAIRN_TEST(FloodGuardTest)
#include "test_flood_guard.moc"
