#include <QTest>

#include "support/fault_plan.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::test;

class FaultPlanTest : public QObject {
  Q_OBJECT

 private slots:
  void patternsMatchWholePaths() {
    QVERIFY(matches_pattern("*", ""));
    QVERIFY(matches_pattern("*", "/any/thing"));
    QVERIFY(matches_pattern("*.part", "/a/b.part"));
    QVERIFY(!matches_pattern("*.part", "/a/b.part.new"));
    QVERIFY(matches_pattern("/a/?/*c", "/a/b/ccc"));
    QVERIFY(!matches_pattern("/a/?", "/a/"));
    QVERIFY(!matches_pattern("a", "ab"));
    QVERIFY(matches_pattern("*ab*ab", "abxabab"));
  }

  void theNthMatchFails() {
    FaultState state;
    state.set(FaultPlan().fail({.operation = Operation::write, .path = "/a*", .nth = 2}));
    QVERIFY(!state.next(Operation::write, "/a").error);
    QVERIFY(!state.next(Operation::write, "/b").error);
    QVERIFY(!state.next(Operation::read, "/a").error);
    QVERIFY(state.next(Operation::write, "/aa").error == ErrorCode::io);
    QVERIFY(!state.next(Operation::write, "/a").error);
    QCOMPARE(state.count(Operation::write), std::uint64_t{4});
    QCOMPARE(state.mutations(), std::uint64_t{4});
  }

  void theCrashFallsOnMutationsAlone() {
    FaultState state;
    state.set(FaultPlan().crash_at(2));
    QVERIFY(!state.next(Operation::write, "/a").crash);
    QVERIFY(!state.next(Operation::read, "/a").crash);
    QVERIFY(!state.next(Operation::info, "/a").crash);
    QVERIFY(state.next(Operation::sync, "/a").crash);
    QVERIFY(!state.next(Operation::sync, "/a").crash);
  }

  void deniedPathsCannotBeOpenedOrChanged() {
    FaultState state;
    state.set(FaultPlan().deny("/secret*"));
    QVERIFY(state.next(Operation::open, "/secret/a").error == ErrorCode::permission);
    QVERIFY(state.next(Operation::remove, "/secret").error == ErrorCode::permission);
    QVERIFY(!state.next(Operation::info, "/secret").error);
    QVERIFY(!state.next(Operation::open, "/public").error);
  }

  void aNewPlanStartsToCountAnew() {
    FaultState state;
    state.set(FaultPlan());
    state.next(Operation::write, "/a");
    state.set(FaultPlan());
    QCOMPARE(state.mutations(), std::uint64_t{0});
    QCOMPARE(state.count(Operation::write), std::uint64_t{0});
  }
};

CAIRN_TEST(FaultPlanTest)
#include "test_fault_plan.moc"
