#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>
#include <semaphore>

#include "support/test_registry.h"
#include "ui/add_link_dialog.h"
#include "ui/node_banner.h"
#include "ui/shared_dialog.h"
#include "window_rig.h"

using namespace cairn;
using test::WindowRig;
using ui::MainWindow;

namespace {

template <class T>
T* waitFor(QWidget& window) {
  T* found = nullptr;
  static_cast<void>(QTest::qWaitFor(
      [&] {
        found = window.findChild<T*>();
        return found != nullptr;
      },
      5000));
  return found;
}

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void pasteSharesFilesAndAsksForLinks() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile("/a/notes.txt")});
    QGuiApplication::clipboard()->setMimeData(files);
    QTest::keySequence(&rig.window, QKeySequence::Paste);
    auto* shown = waitFor<ui::SharedDialog>(rig.window);
    QVERIFY(shown != nullptr);
    QCOMPARE(shown->link(), QString::fromStdString(test::some_link("notes.txt").text()));
    shown->close();
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    QGuiApplication::clipboard()->setText(QString::fromStdString(test::some_link("x").text()));
    QTest::keySequence(&rig.window, QKeySequence::Paste);
    QVERIFY(waitFor<ui::AddLinkDialog>(rig.window) != nullptr);
  }

  void everyPageIsReachedByKeyboard() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    for (int page = 4; page >= 0; --page) {
      QTest::keyClick(&rig.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
      QCOMPARE(static_cast<int>(rig.window.page()), page);
    }
  }

  void asksNothingWhileItIsHidden() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    QTRY_COMPARE_WITH_TIMEOUT(rig.bridge.open(), 0, 5000);
    rig.window.hide();
    QTRY_COMPARE_WITH_TIMEOUT(rig.bridge.open(), 0, 5000);
    QSignalSpy seen(&rig.window, &MainWindow::networkSeen);
    QTest::qWait(1500);
    QCOMPARE(seen.size(), 0);
  }

  void saysWhyTheNodeDoesNotRunAndTriesAgain() {
    WindowRig rig;
    rig.refused = Error{ErrorCode::busy, "cairn share (process 7) has the data folder"};
    rig.bridge.start();
    QVERIFY(rig.reaches(ui::NodeBridge::State::failed));
    auto* banner = rig.window.findChild<ui::NodeBanner*>();
    QVERIFY(banner->text().contains("process 7"));
    rig.refused.reset();
    rig.bridge.start();
    QVERIFY(rig.reaches(ui::NodeBridge::State::running));
    QVERIFY(banner->text().isEmpty());
  }

  void theAlternativeLimitsComeAndGo() {
    WindowRig rig;
    rig.node.limits_info.limits.upload_per_s = 5'000'000;
    rig.settings.setAlternativeRates({20'000, 0});
    QVERIFY(rig.start());
    QSignalSpy changed(&rig.window, &MainWindow::alternativeLimitsChanged);
    rig.window.setAlternativeLimits(true);
    QVERIFY(changed.wait(5000));
    rig.there([](test::FakeNode& node) {
      QCOMPARE(node.limits_info.limits.upload_per_s, std::uint64_t{20'000});
      QCOMPARE(node.limits_info.limits.download_per_s, node::kUnlimited);
    });
    rig.window.setAlternativeLimits(false);
    rig.there([](test::FakeNode& node) {
      QCOMPARE(node.limits_info.limits.upload_per_s, std::uint64_t{5'000'000});
    });
  }

  void closingHidesItWhereThereIsATray() {
    WindowRig rig;
    QSignalSpy quit(&rig.window, &MainWindow::quitWanted);
    rig.window.show();
    rig.window.setOnClose([] { return MainWindow::OnClose::hide; });
    rig.window.close();
    QVERIFY(!rig.window.isVisible());
    QCOMPARE(quit.size(), 0);
    rig.window.show();
    rig.window.setOnClose([] { return MainWindow::OnClose::end; });
    rig.window.close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(rig.window.isVisible());
    rig.window.setEnding();
    rig.window.close();
    QVERIFY(!rig.window.isVisible());
  }

  void theTrayTellsWhatHasFinished() {
    WindowRig rig;
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    QSignalSpy told(&tray, &ui::Tray::notified);
    QVERIFY(rig.start());
    const node::Event finished{node::EventKind::download_finished, std::nullopt, std::nullopt,
                               "film.mkv"};
    rig.there([&finished](test::FakeNode& node) { node.happen(finished); });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 5000);
    QVERIFY(told[0][1].toString().contains("film.mkv"));
    rig.settings.setNotifies(false);
    rig.there([&finished](test::FakeNode& node) { node.happen(finished); });
    QTest::qWait(100);
    QCOMPARE(told.size(), 1);
  }

  void aBusyNodeLeavesTheWindowAtWork() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    std::binary_semaphore held(0);
    ui::NodeBridge::Question<void> holdUp = [&held](node::Node& of) {
      held.acquire();
      return of.pause(std::nullopt);
    };
    rig.bridge.ask<void>(&rig.commands, std::move(holdUp), [](const Result<>&) {});
    auto* banner = rig.window.findChild<ui::NodeBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->text().isEmpty(), 8000);
    QElapsedTimer taken;
    taken.start();
    rig.window.open(MainWindow::Page::library);
    rig.window.grab();
    QVERIFY2(taken.elapsed() < 1000, qPrintable(QString::number(taken.elapsed())));
    held.release();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().isEmpty(), 5000);
  }
};

CAIRN_TEST(MainWindowTest)
#include "test_main_window.moc"
