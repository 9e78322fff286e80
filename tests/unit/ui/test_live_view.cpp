#include <semaphore>

#include "bridge_rig.h"
#include "support/test_registry.h"
#include "ui/live_view.h"

using namespace cairn;

namespace {

using Peers = std::vector<node::PeerInfo>;

struct Rig : test::BridgeRig {
  int applied = 0;
  ui::LiveView<Peers> view{bridge, [](node::Node& of) { return of.peers(); },
                           [this](const Peers&) { ++applied; }, std::chrono::hours(1)};

  bool hasApplied(int times) {
    return QTest::qWaitFor([this, times] { return applied >= times; }, 5000);
  }
};

}  // namespace

class LiveViewTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void asksOnlyWhileSomebodyLooks() {
    Rig rig;
    QVERIFY(rig.start());
    rig.view.refresh();
    QTest::qWait(150);
    QCOMPARE(rig.applied, 0);
    rig.view.setActive(true);
    QVERIFY(rig.hasApplied(1));
    rig.view.setActive(false);
    rig.view.refresh();
    QTest::qWait(150);
    QCOMPARE(rig.applied, 1);
  }

  void doesNotAskAgainForAnotherLookAtTheSame() {
    Rig rig;
    QVERIFY(rig.start());
    rig.view.setActive(true);
    QVERIFY(rig.hasApplied(1));
    for (int i = 0; i < 5; ++i) {
      rig.view.setActive(false);
      rig.view.setActive(true);
    }
    QTest::qWait(250);
    QCOMPARE(rig.applied, 1);
  }

  void asksAgainForWhatChangedWhileNobodyLooked() {
    Rig rig;
    QVERIFY(rig.start());
    rig.view.setActive(true);
    QVERIFY(rig.hasApplied(1));
    rig.view.setActive(false);
    rig.view.refresh();
    QTest::qWait(150);
    QCOMPARE(rig.applied, 1);
    rig.view.setActive(true);
    QVERIFY(rig.hasApplied(2));
  }

  void asksOnceForManyChanges() {
    Rig rig;
    QVERIFY(rig.start());
    rig.view.setActive(true);
    QVERIFY(rig.hasApplied(1));
    for (int i = 0; i < 100; ++i) rig.view.refresh();
    QVERIFY(rig.hasApplied(2));
    QTest::qWait(250);
    QCOMPARE(rig.applied, 2);
  }

  void saysWhenTheNodeDoesNotAnswer() {
    Rig rig;
    QVERIFY(rig.start());
    std::binary_semaphore held(0);
    ui::NodeBridge::Question<void> holdUp = [&held](node::Node& of) {
      held.acquire();
      return of.pause(std::nullopt);
    };
    rig.bridge.ask<void>(&rig.commands, std::move(holdUp), [](const Result<>&) {});
    rig.view.setActive(true);
    QVERIFY(QTest::qWaitFor([&rig] { return rig.view.isLate(); }, 5000));
    QCOMPARE(rig.applied, 0);
    held.release();
    QVERIFY(rig.hasApplied(1));
    QVERIFY(!rig.view.isLate());
  }
};

CAIRN_TEST(LiveViewTest)
#include "test_live_view.moc"
