#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QWindow>
#include <semaphore>

#include "longest_gap.h"
#include "node/port_in_use.h"
#include "support/test_registry.h"
#include "ui/add_link_dialog.h"
#include "ui/download_details.h"
#include "ui/downloads_page.h"
#include "ui/languages.h"
#include "ui/node_banner.h"
#include "ui/page_parts.h"
#include "ui/settings_dialog.h"
#include "ui/shared_dialog.h"
#include "ui/status_line.h"
#include "window_rig.h"

using namespace cairn;
using test::waitFor;
using test::WindowRig;
using ui::MainWindow;

namespace {

// A screen that people have, at least.
constexpr QSize kScreenMin(1366, 768);

// Of the page that is shown.
ui::FilterLine* filterOf(QWidget& window) {
  auto* page = window.findChild<QStackedWidget*>("pages")->currentWidget();
  return page->findChild<ui::FilterLine*>({}, Qt::FindDirectChildrenOnly);
}

// As where the desktop has a place for it.
class TrayThatIsThere : public ui::Tray {
 public:
  using Tray::Tray;
  [[nodiscard]] bool isThere() const override { return true; }
};

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

  ui::Speech speech_;
  const QFont font_ = QApplication::font();

 private Q_SLOTS:
  void cleanup() {
    if (QApplication::font() != font_) QApplication::setFont(font_);
    speech_.speak("en");
  }

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

  void whereverAFileIsDroppedItIsForTheWindow() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    for (const auto* widget : rig.window.findChildren<QWidget*>()) {
      QVERIFY2(!widget->acceptDrops(), widget->metaObject()->className());
    }
    QVERIFY(rig.window.acceptDrops());
    auto* search = rig.window.findChild<QLineEdit*>("search");
    const auto at = QPointF(search->mapTo(&rig.window, search->rect().center()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/a/notes.txt")});
    // As the windowing system sends it.
    auto* handle = rig.window.windowHandle();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &drop);
    const auto* link = waitFor<ui::SharedDialog>(rig.window);
    QVERIFY(link != nullptr);
    // More can be dropped on the window meanwhile.
    QVERIFY(!link->isModal());
    QVERIFY(search->text().isEmpty());
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

  void opensWithinTheScreenAlsoWithLargeText_data() {
    QTest::addColumn<QString>("language");
    for (const auto* language : {"en", "de", "ar"}) QTest::newRow(language) << QString(language);
  }
  void opensWithinTheScreenAlsoWithLargeText() {
    QFETCH(const QString, language);
    speech_.speak(language);
    auto large = font_;
    large.setPointSizeF(font_.pointSizeF() * 2);
    QApplication::setFont(large);
    WindowRig rig;
    QVERIFY(rig.start());
    const auto wished = rig.window.size();
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
    QTest::qWait(100);
    QCOMPARE(rig.window.size(), wished);
    const auto room = rig.window.screen()->availableSize();
    QVERIFY(wished.width() <= room.width() && wished.height() <= room.height());

    // What shows downloads is hidden until there are any.
    rig.there([](test::FakeNode& node) {
      node::DownloadInfo download;
      download.name = "film";
      node.download_list = {download};
      node.happen({node::EventKind::download_added, std::nullopt, std::nullopt, ""});
    });
    const auto* details = rig.window.findChild<ui::DownloadDetailsPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(details->isVisible(), 5000);
    const auto least = rig.window.minimumSizeHint();
    QVERIFY2(least.width() <= kScreenMin.width(), qPrintable(QString::number(least.width())));
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

  void namesTheCureWhereAnotherProgramHasThePort() {
    WindowRig rig;
    rig.refused = node::error_of({"serve.port", 9000});
    rig.bridge.start();
    QVERIFY(rig.reaches(ui::NodeBridge::State::failed));
    const auto text = rig.window.findChild<ui::NodeBanner*>()->text();
    QVERIFY2(text.contains("port 9000") && text.contains("settings"), qPrintable(text));
  }

  void theFootSaysTheLimitsAndAClickChangesThem() {
    WindowRig rig;
    rig.node.limits_info.now.download_per_s = 2'000'000;
    rig.settings.setAlternativeRates({20'000, 0});
    QVERIFY(rig.start());
    rig.window.show();
    auto* limits = rig.window.findChild<ui::StatusLine*>()->findChild<QToolButton*>();
    QTRY_VERIFY_WITH_TIMEOUT(limits->text().contains("1.9 MiB/s"), 5000);
    QVERIFY(!limits->text().contains(QChar(0x2191)));
    limits->click();
    QVERIFY(rig.commands.alternative().isOn());
    QVERIFY(limits->isChecked());
    const auto& alternative = rig.commands.alternative();
    QTRY_VERIFY_WITH_TIMEOUT(alternative.replaced().has_value(), 5000);
    rig.there([](test::FakeNode& node) {
      QCOMPARE(node.limits_info.limits.upload_per_s, std::uint64_t{20'000});
      node.limits_info.now = node.limits_info.limits;
    });
    rig.there([](test::FakeNode& node) {
      node.happen({node::EventKind::limits_changed, std::nullopt, std::nullopt, ""});
    });
    QTRY_VERIFY_WITH_TIMEOUT(limits->text().contains("19.5 KiB/s"), 5000);
  }

  void oneSearchFieldServesEveryPage() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    auto* search = rig.window.findChild<QLineEdit*>("search");
    QTest::keySequence(&rig.window, QKeySequence::Find);
    QCOMPARE(rig.window.focusWidget(), search);
    QTest::keyClicks(search, "film");
    QCOMPARE(filterOf(rig.window)->text(), QStringLiteral("film"));
    QVERIFY(!filterOf(rig.window)->isVisible());
    rig.window.open(MainWindow::Page::peers);
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, "192");
    QCOMPARE(filterOf(rig.window)->text(), QStringLiteral("192"));
    rig.window.open(MainWindow::Page::network);
    QVERIFY(!search->isEnabled());
    rig.window.open(MainWindow::Page::downloads);
    QCOMPARE(search->text(), QStringLiteral("film"));
    search->clear();
    QVERIFY(filterOf(rig.window)->text().isEmpty());
  }

  void whetherToAskBeforeRemovingReachesItsPage() {
    WindowRig rig;
    auto* page = rig.window.findChild<ui::DownloadsPage*>();
    rig.settings.setAsks(ui::AppSettings::kRemoveDownload, false);
    QVERIFY(!page->asksBeforeRemoving());
    rig.settings.setAsks(ui::AppSettings::kRemoveDownload, true);
    QVERIFY(page->asksBeforeRemoving());
    page->setAsksBeforeRemoving(false);
    QVERIFY(!rig.settings.asks(ui::AppSettings::kRemoveDownload));
  }

  void theKeysCanBeLookedUpByPage() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.openSettings();
    auto* dialog = waitFor<ui::SettingsDialog>(rig.window);
    QVERIFY(dialog != nullptr);
    const auto* list = dialog->findChild<QTreeWidget*>();
    QVERIFY(list != nullptr);
    QHash<QString, QStringList> keys;
    for (int group = 0; group < list->topLevelItemCount(); ++group) {
      const auto* heading = list->topLevelItem(group);
      for (int i = 0; i < heading->childCount(); ++i) {
        const auto* one = heading->child(i);
        keys[heading->text(0)].push_back(one->text(0) + QLatin1Char('=') + one->text(1));
      }
    }
    for (const auto* one : {"Add link=Ctrl+L", "Find=Ctrl+F", "Library=Alt+2", "Quit=Ctrl+Q"}) {
      QVERIFY2(keys["Everywhere"].contains(one), one);
    }
    QVERIFY(keys["Downloads"].contains("Pause all=F7"));
    QVERIFY(keys["Library"].contains("Rename=F2"));
    QVERIFY(keys["Peers"].contains("Copy address=Ctrl+C"));
    QVERIFY(!keys["Map of chunks"].isEmpty());
    dialog->reject();
  }

  void keysReadFromLeftToRightInEveryLanguage() {
    const QKeySequence keys("Ctrl+,");
    QCOMPARE(ui::keysText(keys), QString("Ctrl+,"));
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCOMPARE(ui::keysText(keys), QChar(0x2066) + QString("Ctrl+,") + QChar(0x2069));
    QVERIFY(ui::keysText(QKeySequence()).isEmpty());
  }

  void closingPutsItAwayOrEndsTheApp() {
    WindowRig rig;
    QSignalSpy quit(&rig.window, &MainWindow::quitWanted);
    QSignalSpy away(&rig.window, &MainWindow::putAwayWanted);
    rig.window.show();
    rig.window.setOnClose([] { return MainWindow::OnClose::put_away; });
    rig.window.close();
    QCOMPARE(away.size(), 1);
    QCOMPARE(quit.size(), 0);
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

  void theTraySaysNamesAsPlainText() {
    WindowRig rig;
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    QSignalSpy told(&tray, &ui::Tray::notified);
    QVERIFY(rig.start());
    rig.there([](test::FakeNode& node) {
      node.happen({node::EventKind::download_finished, std::nullopt, std::nullopt,
                   "<b>a</b>&amp;\u202Egpj\nb" + std::string(500, 'x')});
    });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 5000);
    const auto said = told[0][1].toString();
    for (const auto bad : {u'<', u'>', u'&', u'\n', u'\u202E'}) QVERIFY(!said.contains(bad));
    QVERIFY(said.size() < 200);
  }

  void theTrayShowsWhatIsPausedAndHowFastItGoes() {
    WindowRig rig;
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    node::DownloadInfo download;
    download.name = "film";
    download.state = node::DownloadState::running;
    rig.node.download_list = {download};
    rig.node.network_info.totals.received_per_s = 2048;
    QVERIFY(rig.start());
    rig.window.show();
    const auto enabled = [&tray](const QString& start) {
      for (const auto* action : tray.menu().actions()) {
        if (action->text().startsWith(start)) return action->isEnabled();
      }
      return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(enabled("&Pause"), 5000);
    QVERIFY(!enabled("&Resume"));
    QTRY_VERIFY_WITH_TIMEOUT(tray.toolTip().contains("2.0 KiB/s"), 5000);
    rig.there([](test::FakeNode& node) {
      node.download_list[0].state = node::DownloadState::paused;
      node.happen({node::EventKind::download_changed, std::nullopt, std::nullopt, ""});
    });
    QTRY_VERIFY_WITH_TIMEOUT(tray.isPaused(), 5000);
    QVERIFY(!enabled("&Pause"));
    QVERIFY(enabled("&Resume"));
    QVERIFY(tray.toolTip().contains("2.0 KiB/s"));
    QVERIFY(tray.toolTip().contains("paused"));
  }

  void theTrayGoesOnWhereTheWindowIsMinimisedOrHidden() {
    WindowRig rig;
    const TrayThatIsThere tray(rig.window, rig.commands, rig.settings);
    rig.node.network_info.totals.received_per_s = 2048;
    QVERIFY(rig.start());
    rig.window.show();
    QTRY_VERIFY_WITH_TIMEOUT(tray.toolTip().contains("2.0 KiB/s"), 5000);
    const auto receive = [&rig](double perSecond) {
      rig.there([perSecond](test::FakeNode& node) {
        node.network_info.totals.received_per_s = perSecond;
      });
    };
    // No event tells of it.
    rig.window.showMinimized();
    receive(4096);
    QTRY_VERIFY_WITH_TIMEOUT(tray.toolTip().contains("4.0 KiB/s"), 15'000);
    rig.window.showNormal();
    rig.window.hide();
    receive(8192);
    QTRY_VERIFY_WITH_TIMEOUT(tray.toolTip().contains("8.0 KiB/s"), 15'000);
  }

  void ofANodeThatEndedNoRatesAreShown() {
    WindowRig rig;
    rig.node.network_info.totals.received_per_s = 2048;
    QVERIFY(rig.start());
    rig.window.show();
    const auto shown = [&rig] {
      QString all;
      const auto* line = rig.window.findChild<ui::StatusLine*>();
      for (const auto* label : line->findChildren<QLabel*>()) all += label->text();
      return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains("2.0 KiB/s"), 5000);
    rig.bridge.stop();
    QVERIFY(rig.reaches(ui::NodeBridge::State::stopped));
    QCOMPARE(shown(), QString());
  }

  void aHintThatNobodySawIsGivenAgain() {
    WindowRig rig;
    if (ui::Tray::isAvailable()) QSKIP("there is a tray here");
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    tray.hintAtClosing();
    QVERIFY(rig.settings.asks(ui::AppSettings::kCloseToTray));
  }

  void aBusyNodeLeavesTheWindowAtWork() {
    WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    QTRY_COMPARE_WITH_TIMEOUT(rig.bridge.open(), 0, 5000);
    std::counting_semaphore<2> held(0);
    // Also where the test fails: the rig waits for the node at its end.
    const auto letGo = qScopeGuard([&] { held.release(); });
    ui::NodeBridge::Question<void> holdUp = [&held](node::Node& of) {
      held.acquire();
      return of.pause(std::nullopt);
    };
    rig.bridge.ask<void>(&rig.commands, std::move(holdUp), [](const Result<>&) {});
    auto* banner = rig.window.findChild<ui::NodeBanner*>();
    {
      // A wait for the node would be as long as the node is held; the rest is what the window does,
      // on a processor that other tests may share.
      test::LongestGap busy;
      test::LongestGap away(test::LongestGap::Of::wall);
      QTest::qWait(10'000);
      QVERIFY2(busy.ms() <= 150, qPrintable(QString::number(busy.ms())));
      QVERIFY2(away.ms() <= 1000, qPrintable(QString::number(away.ms())));
    }
    QVERIFY(banner->text().contains("busy"));
    QElapsedTimer taken;
    taken.start();
    rig.window.open(MainWindow::Page::library);
    rig.window.grab();
    QVERIFY2(taken.elapsed() < 1000, qPrintable(QString::number(taken.elapsed())));
    // Another page has asked nothing yet, and the node is as busy as it was.
    QVERIFY(banner->text().contains("busy"));
    held.release();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().isEmpty(), 5000);
  }
};

CAIRN_TEST(MainWindowTest)
#include "test_main_window.moc"
