#include <QSignalSpy>
#include <QTest>

#include "support/test_registry.h"
#include "ui/put_away.h"

using namespace cairn;

namespace {

struct Rig {
  QWidget window;
  bool tray = true;
  ui::PutAway away{window, [this] { return tray; }};

  [[nodiscard]] bool isMinimized() const { return window.isVisible() && window.isMinimized(); }
};

}  // namespace

class PutAwayTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void hidesWhereThereIsATrayAndMinimizesWhereThereIsNone() {
    Rig rig;
    rig.window.show();
    QSignalSpy done(&rig.away, &ui::PutAway::done);
    rig.away.now();
    QVERIFY(!rig.window.isVisible());
    rig.window.show();
    rig.tray = false;
    rig.away.now();
    QVERIFY(rig.isMinimized());
    QCOMPARE(done.size(), 2);
  }

  void aTrayThatComesTakesWhatWasMinimizedForWantOfIt() {
    Rig rig;
    rig.tray = false;
    rig.away.now();
    rig.away.look();
    QVERIFY(rig.isMinimized());
    rig.tray = true;
    rig.away.look();
    QVERIFY(!rig.window.isVisible());
  }

  void aTrayThatGoesLeavesNoHiddenWindow() {
    Rig rig;
    rig.away.now();
    rig.away.look();
    rig.tray = false;
    rig.away.look();
    rig.away.look();
    QVERIFY(rig.isMinimized());
  }

  void aTrayThatIsSoonBackChangesNothing() {
    Rig rig;
    rig.away.now();
    for (int i = 0; i < 3; ++i) {
      rig.tray = false;
      rig.away.look();
      QVERIFY(!rig.window.isVisible());
      rig.tray = true;
      rig.away.look();
    }
    QVERIFY(!rig.window.isVisible());
  }

  void looksByItselfUntilSomebodyShowsTheWindow() {
    Rig rig;
    rig.window.show();
    QVERIFY(!rig.away.looks());
    for (const bool tray : {true, false}) {
      rig.tray = tray;
      rig.away.now();
      QVERIFY(rig.away.looks());
      rig.window.showNormal();
      QVERIFY(!rig.away.looks());
    }
  }

  void whatTheUserMinimizesIsLeftAlone() {
    Rig rig;
    rig.tray = false;
    rig.away.now();
    rig.window.showNormal();
    rig.window.showMinimized();
    QVERIFY(!rig.away.looks());
  }
};

CAIRN_TEST(PutAwayTest)
#include "test_put_away.moc"
