#include <QTest>

#include "discovery/reachability.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::at;

namespace {

Reachability::Seen seen(std::optional<env::TimePoint> reached = {}, bool mapped = false,
                        std::size_t good_nodes = 100) {
  return {good_nodes, mapped, reached};
}

}  // namespace

class ReachabilityTest : public QObject {
  Q_OBJECT
 private slots:
  void whomNobodyReachesOnlyAsksAfterAWhile() {
    Reachability reachability;
    for (auto now = 0s; now < 15min; now += 30s) QVERIFY(!reachability.read_only(seen(), at(now)));
    QVERIFY(reachability.read_only(seen(), at(15min)));
    QVERIFY(reachability.read_only(seen(), at(1h)));
  }

  void itTriesAgainAndGivesUpAgain() {
    Reachability reachability;
    int changes = 0;
    bool before = false;
    env::Duration in_full{};
    for (auto now = 0s; now < 24h; now += 30s) {
      const bool read_only = reachability.read_only(seen(), at(now));
      if (read_only != before) ++changes;
      if (!read_only) in_full += 30s;
      before = read_only;
    }
    // 15 minutes in each 3 hours and a quarter.
    QVERIFY(changes >= 14 && changes <= 16);
    QVERIFY(in_full >= 7 * 15min && in_full <= 8 * 16min);
  }

  void whoIsReachedTakesPartForAsLongAsThatHolds() {
    Reachability reachability;
    QVERIFY(!reachability.read_only(seen(), at(0s)));
    QVERIFY(!reachability.read_only(seen(at(10min)), at(15min)));
    QVERIFY(!reachability.read_only(seen(at(10min)), at(70min - 1s)));
    // Then the probation begins anew.
    QVERIFY(!reachability.read_only(seen(at(10min)), at(70min)));
    QVERIFY(!reachability.read_only(seen(at(10min)), at(85min - 1s)));
    QVERIFY(reachability.read_only(seen(at(10min)), at(85min)));
    // Somebody comes through after all.
    QVERIFY(!reachability.read_only(seen(at(90min)), at(91min)));
  }

  void anOpenPortEndsItAtOnce() {
    Reachability reachability;
    static_cast<void>(reachability.read_only(seen(), at(0s)));
    QVERIFY(reachability.read_only(seen(), at(20min)));
    QVERIFY(!reachability.read_only(seen({}, true), at(20min)));
    QVERIFY(!reachability.read_only(seen({}, true), at(10h)));
    QVERIFY(!reachability.read_only(seen(), at(10h)));
    QVERIFY(reachability.read_only(seen(), at(10h + 15min)));
  }

  void amongFewNodesNothingIsConcluded() {
    Reachability reachability;
    QVERIFY(!reachability.read_only(seen({}, false, 15), at(0s)));
    QVERIFY(!reachability.read_only(seen({}, false, 15), at(10h)));
    // The time among few does not count.
    QVERIFY(!reachability.read_only(seen({}, false, 16), at(10h)));
    QVERIFY(!reachability.read_only(seen({}, false, 16), at(10h + 14min)));
    QVERIFY(reachability.read_only(seen({}, false, 16), at(10h + 15min)));
  }
};

CAIRN_TEST(ReachabilityTest)
#include "test_reachability.moc"
