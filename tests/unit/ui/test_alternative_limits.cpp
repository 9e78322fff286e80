#include <QSignalSpy>
#include <utility>

#include "bridge_rig.h"
#include "support/test_registry.h"
#include "ui/alternative_limits.h"
#include "ui/limits_memory.h"

using namespace cairn;
using ui::AlternativeLimits;
using ui::NodeBridge;

namespace {

env::Task<> waitFor(std::stop_token stop) {
  co_await app::wait_for_stop(std::move(stop));
  co_return Result<>{};
}

struct Rig : test::BridgeRig {
  AlternativeLimits& limits = commands.alternative();

  Rig() {
    node.limits_info.limits.upload_per_s = 5'000'000;
    limits.setRates({20'000, 0});
    QObject::connect(&limits, &AlternativeLimits::remember, &remembers,
                     [this](const QByteArray& told) { memory = told; });
  }
  // What the next start of the app is told.
  QByteArray memory;
  QObject remembers;  // goes before it, and before the node is stopped

  // As if the app had been killed with `before`, whose node goes on.
  void goesOnAfter(Rig& before) {
    before.there([this](test::FakeNode& its) { node.limits_info = its.limits_info; });
    limits.recall(before.memory);
  }
  // That the node has, in bytes a second.
  std::uint64_t up() {
    std::uint64_t now = 0;
    there([&now](test::FakeNode& its) { now = its.limits_info.limits.upload_per_s; });
    return now;
  }
};

}  // namespace

class AlternativeLimitsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void comeAndGo() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    rig.there([](test::FakeNode& node) {
      QCOMPARE(node.limits_info.limits.download_per_s, node::kUnlimited);
    });
    rig.limits.setRates({30'000, 0});
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{30'000}, 5000);
    rig.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{5'000'000}, 5000);
  }

  void aNodeThatStartsAnewGetsThemAgain() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    rig.bridge.stop();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
    rig.node.limits_info.limits.upload_per_s = 6'000'000;  // as the settings say by now
    QVERIFY(rig.start());
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    QVERIFY(rig.limits.isOn());
    rig.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{6'000'000}, 5000);
  }

  void aNodeThatHasThemStillKeepsItsNormalOnes() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    rig.bridge.stop();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
    QVERIFY(rig.start());
    rig.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{5'000'000}, 5000);
  }

  void normalLimitsThatAreChangedMeanwhileCountAfterwards() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    node::TransferLimits changed;
    changed.upload_per_s = 7'000'000;
    changed.upload_slots = 3;
    rig.commands.setLimits(changed);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    int slotsNow = 0;
    QTRY_VERIFY_WITH_TIMEOUT((rig.there([&slotsNow](test::FakeNode& node) {
                               slotsNow = node.limits_info.limits.upload_slots;
                             }),
                              slotsNow == 3),
                             5000);
    rig.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{7'000'000}, 5000);
  }

  void areGivenBackAtTheEnd() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    bool done = false;
    rig.limits.restore([&done] { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 5000);
    QCOMPARE(rig.up(), std::uint64_t{5'000'000});
    // Where there is nothing to give back, that is done too.
    done = false;
    rig.limits.restore([&done] { done = true; });
    QVERIFY(done);
  }

  void theNextStartGoesOnWithThem() {
    Rig killed;
    node::ScheduleEntry night;
    night.days = 0b1000001;
    night.end = std::chrono::hours(6);
    night.upload_per_s = 9'000'000;
    killed.node.limits_info.limits.schedule = {night};
    QVERIFY(killed.start());
    killed.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(killed.up(), std::uint64_t{20'000}, 5000);

    Rig next;
    next.goesOnAfter(killed);
    QVERIFY(next.limits.isOn());
    QVERIFY(next.start());
    QTRY_VERIFY_WITH_TIMEOUT(next.limits.replaced().has_value(), 5000);
    QCOMPARE(next.up(), std::uint64_t{20'000});
    next.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{5'000'000}, 5000);
    next.there([](test::FakeNode& node) {
      const auto& schedule = node.limits_info.limits.schedule;
      QCOMPARE(schedule.size(), std::size_t{1});
      QCOMPARE(schedule.front().days.to_ulong(), 0b1000001UL);
      QVERIFY(schedule.front().end == std::chrono::hours(6));
      QVERIFY(schedule.front().upload_per_s == std::uint64_t{9'000'000});
      QVERIFY(!schedule.front().download_per_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(next.memory.isEmpty(), 5000);
  }

  void aNodeThatWasLeftWithThemGetsItsOwnBack() {
    Rig killed;
    QVERIFY(killed.start());
    killed.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(killed.up(), std::uint64_t{20'000}, 5000);
    auto left = ui::limitsMemoryFrom(killed.memory);
    QVERIFY(left.wanted);
    left.wanted = false;  // switched off, and killed before the node heard of it
    killed.memory = ui::bytesOf(left);

    Rig next;
    next.goesOnAfter(killed);
    QVERIFY(!next.limits.isOn());
    QVERIFY(next.start());
    QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{5'000'000}, 5000);
  }

  void areKnownForWhatTheyAreWhereTheRatesAreOthersByNow() {
    Rig killed;
    QVERIFY(killed.start());
    killed.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(killed.up(), std::uint64_t{20'000}, 5000);

    Rig next;
    next.goesOnAfter(killed);
    next.limits.setRates({30'000, 0});
    QVERIFY(next.start());
    QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{30'000}, 5000);
    next.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{5'000'000}, 5000);
  }

  void ratesThatAreChangedWhileNoNodeRunsCountAtTheNext() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    rig.bridge.stop();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
    rig.limits.setRates({30'000, 0});
    QVERIFY(rig.start());
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{30'000}, 5000);
    rig.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{5'000'000}, 5000);
  }

  // The node heard of the new rates before the app was killed, or it did not.
  void aChangeOfRatesThatWasCutOffIsRememberedEitherWay() {
    Rig killed;
    QVERIFY(killed.start());
    killed.limits.set(true);
    QTRY_VERIFY_WITH_TIMEOUT(killed.limits.replaced().has_value(), 5000);
    killed.limits.setRates({30'000, 0});
    const auto memory = killed.memory;
    for (const std::uint64_t has : {20'000, 30'000}) {
      Rig next;
      next.node.limits_info.limits.upload_per_s = has;
      next.limits.setRates({40'000, 0});
      next.limits.recall(memory);
      next.limits.set(false);
      QVERIFY(next.start());
      QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{5'000'000}, 5000);
    }
  }

  void areWantedAgainAfterAnEndInOrder() {
    Rig first;
    QVERIFY(first.start());
    first.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(first.up(), std::uint64_t{20'000}, 5000);
    bool done = false;
    first.limits.restore([&done] { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 5000);

    Rig next;
    next.goesOnAfter(first);
    next.node.limits_info.limits.upload_per_s = 6'000'000;  // as the settings say by now
    QVERIFY(next.start());
    QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{20'000}, 5000);
    next.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(next.up(), std::uint64_t{6'000'000}, 5000);
  }

  void aBadMemoryIsNone() {
    node::TransferLimits normal;
    normal.schedule.resize(2);
    const auto bytes = ui::bytesOf({true, normal, {{20'000, 0}}});
    const auto whole = ui::limitsMemoryFrom(bytes);
    QVERIFY(whole.normal);
    QVERIFY(whole.imposed == (std::vector<AlternativeLimits::Rates>{{20'000, 0}}));
    constexpr qsizetype kHead = 3;  // what is before the limits
    for (qsizetype length = 0; length < bytes.size(); ++length) {
      const auto memory = ui::limitsMemoryFrom(bytes.first(length));
      const auto at = QString::number(length);
      QVERIFY2(!memory.normal && memory.imposed.empty(), qPrintable(at));
      QCOMPARE(memory.wanted, length >= kHead);
    }
    Rig rig;
    rig.limits.recall("alternative");
    QVERIFY(!rig.limits.isOn());
    QVERIFY(ui::bytesOf({}).isEmpty());
  }

  void areWantedStillWhereOnlyTheLimitsOfTheMemoryAreBad() {
    node::TransferLimits normal;
    normal.upload_per_s = node::kRateMin - 1;
    Rig rig;
    rig.limits.recall(ui::bytesOf({true, normal, {}}));
    QVERIFY(rig.limits.isOn());
    QVERIFY(rig.start());
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    rig.limits.set(false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{5'000'000}, 5000);
  }

  void theMemoryOfANewerAppStaysUntilTheUserWantsSomethingElse() {
    Rig rig;
    QSignalSpy remember(&rig.limits, &AlternativeLimits::remember);
    rig.limits.recall(QByteArray("\xc8 of a newer one"));
    QVERIFY(!rig.limits.isOn());
    QVERIFY(rig.start());
    rig.limits.setNormal({});
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), node::kUnlimited, 5000);
    QCOMPARE(remember.size(), 0);
    rig.limits.set(true);
    QVERIFY(ui::limitsMemoryFrom(rig.memory).wanted);
  }

  void theNextNodeGetsThemWhereOneFailedInside() {
    Rig rig;
    rig.breaks.emplace();
    const std::stop_source never;
    rig.node.before_limits = [&never] { return waitFor(never.get_token()); };
    QVERIFY(rig.start());
    rig.limits.set(true);
    QVERIFY(rig.failInside());
    rig.breaks.reset();
    rig.node.before_limits = nullptr;
    QVERIFY(rig.start());
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
  }

  void theEndWaitsForNoNodeThatFailedInside() {
    Rig rig;
    rig.breaks.emplace();
    const std::stop_source never;
    rig.node.before_limits = [&never] { return waitFor(never.get_token()); };
    QVERIFY(rig.start());
    rig.limits.set(true);
    bool done = false;
    rig.limits.restore([&done] { done = true; });
    QVERIFY(!done);
    QVERIFY(rig.failInside());
    QVERIFY(done);
  }

  void aNodeThatRefusesLeavesThemAsTheyWere() {
    Rig rig;
    QVERIFY(rig.start());
    rig.there([](test::FakeNode& node) { node.error = Error{ErrorCode::io, "no"}; });
    QSignalSpy changed(&rig.limits, &AlternativeLimits::changed);
    QSignalSpy failed(&rig.commands, &ui::NodeCommands::failed);
    rig.limits.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 5000);
    QVERIFY(!rig.limits.isOn());
    QCOMPARE(failed.size(), 1);
  }
};

CAIRN_TEST(AlternativeLimitsTest)
#include "test_alternative_limits.moc"
