// What the window says of what was shared.
#include <QLabel>
#include <QSignalSpy>

#include "support/test_registry.h"
#include "ui/shared_dialog.h"
#include "ui/tray.h"
#include "window_rig.h"

using namespace cairn;
using test::waitFor;
using test::WindowRig;

class WindowSharesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aShareOfWhichACopyIsKeptDoesNotDependOnItsFiles() {
    for (const bool copy : {false, true}) {
      WindowRig rig;
      rig.file.now.share_copy.value = copy;
      QVERIFY(rig.start());
      rig.window.show();
      rig.window.take({{"/a/notes.txt"}, {}});
      const auto* shown = waitFor<ui::SharedDialog>(rig.window);
      QVERIFY(shown != nullptr);
      QString text;
      for (const auto* label : shown->findChildren<QLabel*>()) text += label->text();
      QCOMPARE(text.contains("change, move or delete"), !copy);
    }
  }

  void theLinkOfTheNextFileTakesThePlaceOfTheOneBefore() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    const auto shows = [&rig](const char* name) {
      const auto link = QString::fromStdString(test::some_link(name).text());
      return QTest::qWaitFor(
          [&] {
            const auto shown = rig.window.findChildren<ui::SharedDialog*>();
            return shown.size() == 1 && shown.front()->isVisible() && shown.front()->link() == link;
          },
          5000);
    };
    rig.window.take({{"/a/one.txt"}, {}});
    QVERIFY(shows("one.txt"));
    rig.window.take({{"/a/two.txt"}, {}});
    QVERIFY(shows("two.txt"));
    // Of many that are dropped at once the first shows its link, and is not pushed away.
    rig.window.take({{"/a/three.txt", "/a/four.txt", "/a/five.txt"}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(rig.node.share_requests.size(), std::size_t{5}, 5000);
    QVERIFY(shows("three.txt"));
    QTest::qWait(200);
    QVERIFY(shows("three.txt"));
  }

  void whatNobodySeesIsNotified() {
    WindowRig rig;
    QVERIFY(rig.start());
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    QSignalSpy told(&tray, &ui::Tray::notified);
    rig.node.failing_name = "bad.txt";
    rig.window.take({{"/a/<b>one.txt"}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 5000);
    QVERIFY(told.at(0).at(1).toString().contains("bone.txt"));
    QVERIFY(rig.window.findChild<ui::SharedDialog*>() == nullptr);
    rig.window.take({{"/a/bad.txt"}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 5000);
    QVERIFY(told.at(1).at(1).toString().contains("bad.txt"));
    // What the watched folder shares is no news, nor is what is seen.
    rig.window.takeQuietly({{"/a/two.txt"}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(rig.node.share_requests.size(), std::size_t{3}, 5000);
    rig.window.show();
    rig.window.take({{"/a/three.txt"}, {}});
    QVERIFY(waitFor<ui::SharedDialog>(rig.window) != nullptr);
    QCOMPARE(told.size(), 2);
  }
};

CAIRN_TEST(WindowSharesTest)
#include "test_window_shares.moc"
