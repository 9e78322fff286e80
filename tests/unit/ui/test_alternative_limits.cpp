#include <QSignalSpy>

#include "bridge_rig.h"
#include "support/test_registry.h"
#include "ui/alternative_limits.h"

using namespace cairn;
using ui::AlternativeLimits;
using ui::NodeBridge;

namespace {

struct Rig : test::BridgeRig {
  AlternativeLimits& limits = commands.alternative();

  Rig() {
    node.limits_info.limits.upload_per_s = 5'000'000;
    limits.setRates({20'000, 0});
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
    QCOMPARE(rig.up(), std::uint64_t{20'000});
    rig.there([](test::FakeNode& node) {
      QCOMPARE(node.limits_info.limits.download_per_s, node::kUnlimited);
    });
    rig.limits.setRates({30'000, 0});
    QCOMPARE(rig.up(), std::uint64_t{30'000});
    rig.limits.set(false);
    QCOMPARE(rig.up(), std::uint64_t{5'000'000});
  }

  void aNodeThatStartsAnewGetsThemAgain() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    QCOMPARE(rig.up(), std::uint64_t{20'000});
    rig.bridge.stop();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
    rig.node.limits_info.limits.upload_per_s = 6'000'000;  // as the settings say by now
    QVERIFY(rig.start());
    QTRY_COMPARE_WITH_TIMEOUT(rig.up(), std::uint64_t{20'000}, 5000);
    QVERIFY(rig.limits.isOn());
    rig.limits.set(false);
    QCOMPARE(rig.up(), std::uint64_t{6'000'000});
  }

  void aNodeThatHasThemStillKeepsItsNormalOnes() {
    Rig rig;
    QVERIFY(rig.start());
    rig.limits.set(true);
    QCOMPARE(rig.up(), std::uint64_t{20'000});
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
    QCOMPARE(rig.up(), std::uint64_t{7'000'000});
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
