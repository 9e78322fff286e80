#include <QTest>

#include "discovery/flood_guard.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using test::at;
using test::endpoint;
using test::public_endpoint;

namespace {

// How many of so many questions, asked evenly over a time, are answered.
int admitted(FloodGuard& guard, const env::Endpoint& who, int questions, env::TimePoint from,
             env::Duration time) {
  int count = 0;
  for (int i = 0; i < questions; ++i) {
    count += guard.admits(who, from + time / questions * i) ? 1 : 0;
  }
  return count;
}

env::Endpoint in_one_subnet(int number) {
  return endpoint("198.51.100." + std::to_string(number % 250 + 1));
}

}  // namespace

class FloodGuardTest : public QObject {
  Q_OBJECT
 private slots:
  void anAddressMayAskSomeTimesASecond() {
    FloodGuard guard;
    QCOMPARE(admitted(guard, public_endpoint(1), 100, at({}), seconds(20)), 100);
    QVERIFY(admitted(guard, public_endpoint(2), 1000, at({}), seconds(10)) < 200);
  }

  void whoGoesOnIsNotAnsweredForAWhile() {
    FloodGuard guard;
    admitted(guard, public_endpoint(1), 1000, at({}), seconds(1));
    QVERIFY(!guard.admits(public_endpoint(1), at(minutes(9))));
    QVERIFY(guard.admits(public_endpoint(2), at(minutes(9))));
    QVERIFY(guard.admits(public_endpoint(1), at(minutes(11))));
  }

  void aSubnetOfManyThatAskLittleLeavesTimeForOthers() {
    FloodGuard guard;
    int answered = 0;
    for (int i = 0; i < 10'000; ++i) {
      answered += guard.admits(in_one_subnet(i), at(milliseconds(i))) ? 1 : 0;
    }
    QVERIFY(answered >= 10 * FloodGuard::kSubnetPerSecond);
    QVERIFY(answered <= 10 * FloodGuard::kSubnetPerSecond + FloodGuard::kSubnetBurst);
    // They are heard again once the others are quiet.
    QVERIFY(guard.admits(in_one_subnet(3), at(seconds(20))));
  }

  void onThisMachineEachPortCountsForItself() {
    FloodGuard guard;
    for (std::uint16_t port = 1; port <= 1000; ++port) {
      QVERIFY(guard.admits(endpoint("127.0.0.1", port), at({})));
    }
  }

  void whatIsRememberedIsBounded() {
    FloodGuard guard;
    for (std::uint32_t i = 0; i < 20'000; ++i) guard.admits(public_endpoint(i), at({}));
    QCOMPARE(guard.askers(), 2 * FloodGuard::kAskersMax);
  }
};

CAIRN_TEST(FloodGuardTest)
#include "test_flood_guard.moc"
