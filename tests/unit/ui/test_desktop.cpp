#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileOpenEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>
#include <algorithm>
#include <atomic>
#include <semaphore>

#include "app/stopping.h"
#include "library_samples.h"
#include "support/test_registry.h"
#include "ui/add_link_dialog.h"
#include "ui/desktop.h"
#include "ui/library_page.h"
#include "ui/page_parts.h"
#include "ui/welcome_dialog.h"
#include "window_rig.h"

using namespace cairn;
using ui::MainWindow;
using ui::NodeBridge;
using ui::NodeHost;

namespace {

env::Task<> untilStopped(node::Control control) {
  co_await app::wait_for_stop(control.stop);
  co_return fail(ErrorCode::cancelled, "");
}

struct Rig {
  test::FakeNode node;
  NodeHost::Where where = NodeHost::Where::here;
  std::atomic<int> refusals = 0;  // that are still to come
  bool proposed = false;          // by the welcome: to join the public network
  QTemporaryDir folder;
  ui::AppSettings settings{folder.filePath("own.ini")};
  test::FixedSettings file;
  ui::Desktop desktop{[this](const env::asio::any_io_executor&) { return make(); }, settings, file,
                      "/x/data"};

  Result<std::unique_ptr<NodeHost>> make() {
    if (refusals.fetch_sub(1) > 0) return fail(ErrorCode::busy, "cairn list (process 7)");
    return std::make_unique<test::FakeHost>(node, where);
  }

  Rig() { settings.setAlternativeRates({20'000, 0}); }
  [[nodiscard]] bool reaches(NodeBridge::State state) {
    return QTest::qWaitFor([&] { return desktop.bridge().state() == state; }, 5000);
  }
  [[nodiscard]] bool start() {
    node.limits_info.limits.upload_per_s = 5'000'000;
    desktop.start({}, false);
    return reaches(NodeBridge::State::running);
  }
  [[nodiscard]] bool turnOnAlternative() {
    auto& limits = desktop.commands().alternative();
    QSignalSpy applied(&limits, &ui::AlternativeLimits::applied);
    limits.set(true);
    return applied.wait(5000);
  }
  [[nodiscard]] QTreeView& table(MainWindow::Page page) {
    auto& window = desktop.window();
    if (page == MainWindow::Page::downloads) return *window.findChild<QTreeView*>("downloads");
    return *window.findChild<ui::LibraryPage*>()->findChild<QTreeView*>();
  }
  [[nodiscard]] bool lists(MainWindow::Page page, int rows) {
    desktop.window().open(page);
    return QTest::qWaitFor([&] { return table(page).model()->rowCount() == rows; }, 5000);
  }
  void choose(MainWindow::Page page, const QList<int>& rows) {
    ui::selectRows(table(page), [&rows](int row) { return rows.contains(row); });
  }
  [[nodiscard]] QList<int> chosen(MainWindow::Page page) {
    QList<int> rows;
    for (const auto& index : ui::selectedRows(table(page))) rows.push_back(index.row());
    return rows;
  }
  [[nodiscard]] bool says(const QString& text) {
    const auto labels = desktop.window().findChild<ui::LibraryPage*>()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&text](auto* label) { return label->text() == text; });
  }
  // Answers the questions of the first start, or closes them.
  bool welcome(bool start, std::optional<bool> joins = {}) {
    QTimer::singleShot(0, &desktop, [this, start, joins] {
      auto* dialog = qobject_cast<ui::WelcomeDialog*>(QApplication::activeModalWidget());
      QVERIFY(dialog != nullptr);
      proposed = dialog->joinsPublicNetwork();
      if (joins) dialog->setJoinsPublicNetwork(*joins);
      if (!start) return dialog->reject();
      dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    });
    return desktop.welcome();
  }
};

}  // namespace

class DesktopTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void alternativeLimitsOutliveTheWindow() {
    Rig rig;
    QVERIFY(rig.start());
    QVERIFY(rig.turnOnAlternative());
    const auto* before = &rig.desktop.window();
    rig.settings.setLanguage("de");
    QTRY_VERIFY_WITH_TIMEOUT(&rig.desktop.window() != before, 5000);
    auto& limits = rig.desktop.commands().alternative();
    QVERIFY(limits.isOn());
    QSignalSpy applied(&limits, &ui::AlternativeLimits::applied);
    limits.set(false);
    QVERIFY(applied.wait(5000));
    rig.settings.setLanguage("");
    rig.desktop.quit();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
    QCOMPARE(rig.node.limits_info.limits.upload_per_s, std::uint64_t{5'000'000});
  }

  void aChangeOfLanguageKeepsWhatRunsAndWhatIsChosen() {
    Rig rig;
    rig.node.bundles = {test::stored("a"), test::stored("b"), test::stored("c")};
    rig.node.download_list.resize(2);
    rig.node.download_list[1].root.bytes.fill(1);
    rig.node.during = untilStopped;
    QVERIFY(rig.start());
    QVERIFY(rig.lists(MainWindow::Page::library, 3));
    rig.choose(MainWindow::Page::library, {0, 2});
    auto& verifying = rig.desktop.commands().verifying();
    verifying.check({rig.node.bundles[1]}, false);
    QVERIFY(rig.lists(MainWindow::Page::downloads, 2));
    rig.choose(MainWindow::Page::downloads, {1});
    const auto english = verifying.text();
    const auto* before = &rig.desktop.window();
    rig.settings.setLanguage("de");
    QTRY_VERIFY_WITH_TIMEOUT(&rig.desktop.window() != before, 5000);

    QVERIFY(rig.lists(MainWindow::Page::downloads, 2));
    QCOMPARE(rig.chosen(MainWindow::Page::downloads), (QList<int>{1}));
    QVERIFY(rig.lists(MainWindow::Page::library, 3));
    QTRY_COMPARE_WITH_TIMEOUT(rig.chosen(MainWindow::Page::library), (QList<int>{0, 2}), 5000);
    QVERIFY(verifying.isRunning());
    QVERIFY(verifying.text() != english);
    QVERIFY(rig.says(verifying.text()));
    const auto german = verifying.text();
    verifying.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!verifying.isRunning(), 5000);
    QVERIFY(!rig.says(german));
    rig.settings.setLanguage("");
  }

  void whatIsChosenOutlivesAWindowThatNeverHadTheLists() {
    Rig rig;
    rig.node.bundles = {test::stored("a"), test::stored("b"), test::stored("c")};
    rig.node.download_list.resize(2);
    rig.node.download_list[1].root.bytes.fill(1);
    QVERIFY(rig.start());
    QVERIFY(rig.lists(MainWindow::Page::library, 3));
    rig.choose(MainWindow::Page::library, {0, 2});
    QVERIFY(rig.lists(MainWindow::Page::downloads, 2));
    rig.choose(MainWindow::Page::downloads, {1});
    rig.desktop.window().open(MainWindow::Page::log);
    for (const auto* language : {"de", ""}) {
      const auto* before = &rig.desktop.window();
      rig.settings.setLanguage(language);
      QTRY_VERIFY_WITH_TIMEOUT(&rig.desktop.window() != before, 5000);
    }
    QVERIFY(rig.lists(MainWindow::Page::library, 3));
    QTRY_COMPARE_WITH_TIMEOUT(rig.chosen(MainWindow::Page::library), (QList<int>{0, 2}), 5000);
    QVERIFY(rig.lists(MainWindow::Page::downloads, 2));
    QTRY_COMPARE_WITH_TIMEOUT(rig.chosen(MainWindow::Page::downloads), (QList<int>{1}), 5000);
  }

  void aDaemonGetsItsLimitsBackWhenTheAppQuits() {
    Rig rig;
    rig.where = NodeHost::Where::daemon;
    QVERIFY(rig.start());
    QVERIFY(rig.turnOnAlternative());
    QSignalSpy ending(&rig.desktop, &ui::Desktop::ending);
    QSignalSpy ended(&rig.desktop, &ui::Desktop::ended);
    rig.desktop.quit();
    QCOMPARE(ending.size(), 1);
    QVERIFY(ended.wait(5000));
    QCOMPARE(rig.node.limits_info.limits.upload_per_s, std::uint64_t{5'000'000});
  }

  void alternativeLimitsAreOnAtTheNextStartToo() {
    Rig rig;
    rig.where = NodeHost::Where::daemon;
    QVERIFY(rig.start());
    QVERIFY(rig.turnOnAlternative());
    rig.desktop.quit();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
    const auto make = [&rig](const env::asio::any_io_executor&) { return rig.make(); };
    ui::Desktop next(make, rig.settings, rig.file, "/x/data");
    QVERIFY(next.commands().alternative().isOn());
  }

  void alternativeLimitsOfOneDataFolderAreNotThoseOfAnother() {
    Rig rig;
    rig.where = NodeHost::Where::daemon;
    QVERIFY(rig.start());
    QVERIFY(rig.turnOnAlternative());
    const auto make = [&rig](const env::asio::any_io_executor&) { return rig.make(); };
    ui::Desktop other(make, rig.settings, rig.file, "/y/data");
    QVERIFY(!other.commands().alternative().isOn());
    other.commands().alternative().set(true);
    other.commands().alternative().set(false);
    ui::Desktop next(make, rig.settings, rig.file, "/x/data");
    QVERIFY(next.commands().alternative().isOn());
  }

  void aDaemonThatDoesNotAnswerDoesNotKeepTheApp() {
    Rig rig;
    rig.where = NodeHost::Where::daemon;
    QVERIFY(rig.start());
    QVERIFY(rig.turnOnAlternative());
    std::binary_semaphore held(0);
    NodeBridge::Question<void> holdUp = [&held](node::Node& of) {
      held.acquire();
      return of.pause(std::nullopt);
    };
    rig.desktop.bridge().ask<void>(&rig.desktop, std::move(holdUp), [](const Result<>&) {});
    QSignalSpy overdue(&rig.desktop, &ui::Desktop::overdue);
    rig.desktop.quit();
    QVERIFY(overdue.wait(3000));
    held.release();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
  }

  void aDataFolderThatIsInUseForAMomentIsWaitedFor() {
    Rig rig;
    rig.refusals = 2;
    rig.desktop.start({}, false);
    QVERIFY(rig.reaches(NodeBridge::State::failed));
    QVERIFY(rig.reaches(NodeBridge::State::running));
    rig.desktop.quit();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
  }

  void welcomesUntilItWasAnswered() {
    Rig rig;
    rig.settings.setDownloadFolder(rig.folder.filePath("chosen before"));
    QVERIFY(!rig.welcome(false));
    QVERIFY(!rig.settings.isWelcomed());
    QVERIFY(rig.welcome(true));
    QVERIFY(rig.settings.isWelcomed());
    QCOMPARE(rig.settings.downloadFolder(), rig.folder.filePath("chosen before"));
    QVERIFY(rig.desktop.welcome());
  }

  void theWelcomeProposesWhatTheFileSaysAndWritesTheAnswer_data() {
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("answer");
    QTest::newRow("stays off") << false << false;
    QTest::newRow("joins") << false << true;
    QTest::newRow("leaves") << true << false;
    QTest::newRow("stays") << true << true;
  }
  void theWelcomeProposesWhatTheFileSaysAndWritesTheAnswer() {
    QFETCH(const bool, before);
    QFETCH(const bool, answer);
    Rig rig;
    rig.file.now.network.dht = before;
    QVERIFY(rig.welcome(true, answer));
    QCOMPARE(rig.proposed, before);
    const std::string written = answer ? "true" : "false";
    QCOMPARE(rig.file.asked.at("dht.enabled"), std::optional(written));
    // What is as it was leaves the router as it was.
    const auto ports = rig.file.asked.find("network.map_ports");
    QCOMPARE(ports != rig.file.asked.end(), before != answer);
    if (before != answer) QCOMPARE(ports->second, std::optional(written));
  }

  // As macOS hands over what is dropped on the Dock, and what a browser has of links.
  void whatTheSystemOpensIsTakenAlsoBeforeThereIsAWindow() {
    Rig rig;
    const auto opens = [](const QUrl& url) {
      QFileOpenEvent event(url);
      QCoreApplication::sendEvent(qApp, &event);
    };
    const auto path = rig.folder.filePath("early");
    QVERIFY(QDir().mkdir(path));
    opens(QUrl::fromLocalFile(path));
    QVERIFY(rig.start());
    QTRY_COMPARE(rig.node.share_requests.size(), std::size_t{1});
    QCOMPARE(rig.node.share_requests[0].path, std::filesystem::path(path.toStdString()));
    const auto link = QString::fromStdString(test::some_link("a").text());
    opens(QUrl(link));
    const auto* asks = rig.desktop.window().findChild<ui::AddLinkDialog*>();
    QVERIFY(asks != nullptr);
    QCOMPARE(asks->findChild<QPlainTextEdit*>()->toPlainText(), link);
    rig.desktop.quit();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
  }

  void aWatchedFolderThatIsNotThereIsSaid() {
    Rig rig;
    rig.settings.setWatchedFolder(rig.folder.filePath("drive"));
    QVERIFY(rig.start());
    const auto* log = rig.desktop.window().findChild<QTreeView*>("log");
    QVERIFY(log != nullptr);
    const auto says = [&] {
      for (int row = 0; row < log->model()->rowCount(); ++row) {
        for (int column = 0; column < log->model()->columnCount(); ++column) {
          const auto text = log->model()->index(row, column).data().toString();
          if (text.contains("drive") && text.contains("again")) return true;
        }
      }
      return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), 5000);
    rig.desktop.quit();
    QVERIFY(rig.reaches(NodeBridge::State::stopped));
  }
};

CAIRN_TEST(DesktopTest)
#include "test_desktop.moc"
