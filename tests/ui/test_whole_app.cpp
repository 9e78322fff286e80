#include <QAction>

#include "support/test_registry.h"
#include "user_acts.h"

using namespace cairn;
using namespace cairn::test;

namespace {

QAction* enabledAction(QWidget& page, const QString& text) {
  for (auto* action : page.findChildren<QAction*>()) {
    if (action->text() == text && action->isEnabled()) return action;
  }
  return nullptr;
}

}  // namespace

class WholeAppTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDroppedFileIsSharedAndSomebodyElseDownloadsIt() {
    AppRig giver;
    AppRig getter;
    QVERIFY(giver.start());
    QVERIFY(getter.start());
    const auto bytes = someBytes(3'000'000, 1);
    AppRig::write(giver.path("holiday.bin"), bytes);
    const auto link = dropped(giver, giver.path("holiday.bin"));
    QVERIFY(!link.isEmpty());
    QCOMPARE(giver.desktop().window().page(), ui::MainWindow::Page::library);
    beginDownload(getter, link);
    QCOMPARE(getter.desktop().window().page(), ui::MainWindow::Page::downloads);
    QVERIFY(reaches(getter, node::DownloadState::finished));
    QVERIFY(AppRig::read(getter.path("downloads/holiday.bin")) == bytes);
    QVERIFY(getter.end());
    QVERIFY(giver.end());
  }

  void aDownloadGoesOnAfterTheAppWasClosed() {
    AppRig giver;
    AppRig getter;
    QVERIFY(giver.start());
    QVERIFY(getter.start());
    const auto bytes = someBytes(2'000'000, 2);
    AppRig::write(giver.path("long.bin"), bytes);
    const auto link = dropped(giver, giver.path("long.bin"));
    QVERIFY(!link.isEmpty());
    getter.desktop().commands().pause(std::nullopt);
    beginDownload(getter, link);
    QVERIFY(QTest::qWaitFor([&] { return onlyDownload(getter).has_value(); }, kLongMs));
    getter.desktop().commands().pause(std::nullopt);
    QVERIFY(getter.end());
    QVERIFY(getter.start());
    getter.desktop().commands().resume(std::nullopt);
    QVERIFY(reaches(getter, node::DownloadState::finished));
    QVERIFY(AppRig::read(getter.path("downloads/long.bin")) == bytes);
  }

  void whatAnotherStartWasGivenComesHere() {
    AppRig app;
    QVERIFY(app.start(true));
    QVERIFY(!app.desktop().window().isVisible() || app.desktop().window().isMinimized());
    AppRig::write(app.path("given.txt"), "given");
    ui::StartRequest request;
    request.paths = QStringList{app.path("given.txt")};
    app.desktop().take(request);
    QVERIFY(app.desktop().window().isVisible());
    QVERIFY(sharedDialog(app) != nullptr);
  }

  void settingsOfTheNetworkCountAtOnce() {
    AppRig app;
    QVERIFY(app.start());
    const auto before = app.address();
    Q_EMIT app.desktop().window().restartWanted();
    QVERIFY(QTest::qWaitFor(
        [&] { return app.desktop().bridge().state() == ui::NodeBridge::State::running; }, 15000));
    QVERIFY(!app.address().empty());
  }

  void theWindowIsMadeAnewInAnotherLanguage() {
    AppRig app;
    QVERIFY(app.start());
    app.desktop().window().open(ui::MainWindow::Page::network);
    const auto* before = &app.desktop().window();
    app.settings().setLanguage("de");
    QVERIFY(QTest::qWaitFor([&] { return &app.desktop().window() != before; }, 5000));
    QVERIFY(app.desktop().window().isVisible());
    QCOMPARE(app.desktop().window().page(), ui::MainWindow::Page::network);
    QVERIFY(enabledAction(app.desktop().window(), "Link hinzufügen") != nullptr);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    app.settings().setLanguage("ar");
    QVERIFY(QTest::qWaitFor(
        [&] { return app.desktop().window().layoutDirection() == Qt::RightToLeft; }, 5000));
    app.settings().setLanguage("en");
    QVERIFY(QTest::qWaitFor(
        [&] { return app.desktop().window().layoutDirection() == Qt::LeftToRight; }, 5000));
    QVERIFY(enabledAction(app.desktop().window(), "Add link") != nullptr);
    app.settings().setLanguage("");
  }

  void saysWhoHasTheDataFolderAndTriesAgain() {
    AppRig app;
    QVERIFY(app.start());
    AppRig second;
    AppRig::write(second.path("cairn.toml"), AppRig::read(app.path("cairn.toml")));
    // It attaches itself to the first, which answers as a daemon does.
    QVERIFY(second.start());
    QCOMPARE(second.desktop().bridge().where(), ui::NodeHost::Where::daemon);
    QVERIFY(app.end());
    // Once that is gone it is the peer itself.
    QVERIFY(QTest::qWaitFor(
        [&] {
          return second.desktop().bridge().state() == ui::NodeBridge::State::running &&
                 second.desktop().bridge().where() == ui::NodeHost::Where::here;
        },
        20000));
  }
};

CAIRN_TEST(WholeAppTest)
#include "test_whole_app.moc"
