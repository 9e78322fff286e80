#include "screen_rig.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>
#include <algorithm>

#include "sample_node.h"
#include "ui/add_link_dialog.h"
#include "ui/desktop.h"
#include "ui/download_details.h"
#include "ui/downloads_page.h"
#include "ui/library_page.h"
#include "ui/log_page.h"
#include "ui/network_page.h"
#include "ui/node_banner.h"
#include "ui/peers_page.h"
#include "ui/remove_question.h"
#include "ui/schedule_editor.h"
#include "ui/settings_dialog.h"
#include "ui/shared_dialog.h"
#include "ui/speed_graph.h"
#include "ui/welcome_dialog.h"
#include "unit/ui/window_rig.h"

namespace cairn::test {
namespace {

using Look = std::function<void(const QString& name, QWidget& window)>;
using Page = ui::MainWindow::Page;

constexpr int kLongMs = 5000;
constexpr std::chrono::minutes kNow{45};
// A large screen, beyond which no window grows by itself.
constexpr QSize kScreen(1920, 1080);

class Screens {
 public:
  Screens(WindowRig& rig, const Look& look) : rig_(rig), look_(look) {}

  void downloads() {
    open(Page::downloads);
    auto* details = window().findChild<ui::DownloadDetailsPanel*>();
    auto* table = window().findChild<QTreeView*>("downloads");
    select(*table, 0);
    auto* tabs = details->findChild<QTabWidget*>();
    for (const auto& [tab, name] : {std::pair{ui::DownloadDetailsPanel::chunks, "chunks"},
                                    {ui::DownloadDetailsPanel::files, "files"},
                                    {ui::DownloadDetailsPanel::peers, "peers"},
                                    {ui::DownloadDetailsPanel::speed, "speed"},
                                    {ui::DownloadDetailsPanel::info, "info"}}) {
      tabs->setCurrentIndex(tab);
      settle();
      if (auto* tree = tabs->currentWidget()->findChild<QTreeView*>()) tree->expandAll();
      fillGraph(details->findChild<ui::SpeedGraph*>());
      look_(QStringLiteral("downloads-%1").arg(name), window());
    }
    tabs->setCurrentIndex(ui::DownloadDetailsPanel::chunks);
    trigger(*table, Qt::Key_Delete);
    closeAfterLook<QMessageBox>("remove-download");
  }

  void library() {
    open(Page::library);
    auto* page = window().findChild<ui::LibraryPage*>();
    auto* table = page->findChild<QTreeView*>();
    select(*table, 0);
    waitForFacts(*page);
    look_("library", window());
    auto* tabs = page->findChild<QTabWidget*>();
    for (const int tab : {1, 2}) {
      tabs->setCurrentIndex(tab);
      settle();
      look_(QStringLiteral("library-%1").arg(tab + 1), window());
    }
    tabs->setCurrentIndex(0);
    page->select(rig_.node.bundles[2].link.root);
    settle();
    waitForFacts(*page);
    look_("library-changed", window());
    trigger(*table, Qt::Key_F2);
    closeAfterLook<QInputDialog>("rename");
    check(*page, *table);
  }

  void peers() {
    open(Page::peers);
    select(*window().findChild<ui::PeersPage*>()->findChild<QTreeView*>(), 0);
    look_("peers", window());
  }

  void network() {
    open(Page::network);
    auto* page = window().findChild<ui::NetworkPage*>();
    fillGraph(page->findChild<ui::SpeedGraph*>());
    look_("network", window());
  }

  void log() {
    auto* page = window().findChild<ui::LogPage*>();
    page->add(
        ui::MainWindow::tr("“%1” is shared; its link is in the library.").arg("Photo album 2024"));
    page->addWarning(ui::MainWindow::tr("There is neither a link nor a file in the clipboard."));
    open(Page::log);
    look_("log", window());
  }

  void busy() {
    open(Page::downloads);
    auto* banner = window().findChild<ui::NodeBanner*>();
    banner->setLate(this, true);
    node::Progress progress(std::uint64_t{3} << 30U, std::uint64_t{11} << 30U, 411, 1204);
    Q_EMIT rig_.commands.sharing("/home/ana/Interviews", progress);
    settle();
    look_("busy", window());
    banner->setLate(this, false);
    Q_EMIT rig_.commands.sharingEnded("/home/ana/Interviews");
  }

  void menus() {
    ui::Tray tray(window(), rig_.commands, rig_.settings);
    tray.menu().popup({});
    look_("tray-menu", tray.menu());
    tray.menu().close();
  }

  void dialogs() {
    const auto link = rig_.node.bundles.front().link;
    ui::SharedDialog shared(
        {link, QString::fromStdString(link.name), false, {{"socket", "it is a socket"}}});
    show("shared", shared);
    ui::AddLinkDialog add(QString::fromStdString(link.text()), "/home/ana/Downloads");
    show("add-link", add);
    ui::AddLinkDialog wrong("cairn:0123456789", "/home/ana/Downloads");
    show("add-link-wrong", wrong);
    ui::WelcomeDialog welcome("/home/ana/Downloads");
    show("welcome", welcome);
    auto* question = ui::makeRemoveQuestion(rig_.node.bundles, &window());
    show("remove-stored", *question);
    show("restart-daemon", *ui::Desktop::makeRestartNotice(&window()));
    settings();
  }

  void settings() {
    rig_.file.now.limits.schedule = {some_time()};
    ui::SettingsDialog dialog(rig_.settings, rig_.file);
    dialog.offerPortTest(rig_.bridge);
    dialog.offerShortcuts(window().shortcuts());
    auto* tabs = dialog.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      show(QStringLiteral("settings-%1").arg(tab + 1), dialog);
    }
    schedule(dialog);
  }

  // A line of the schedule that is added while the dialog is there.
  void schedule(ui::SettingsDialog& dialog) {
    auto* editor = dialog.findChild<ui::ScheduleEditor*>();
    auto* tabs = dialog.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
      if (tabs->widget(tab)->isAncestorOf(editor)) tabs->setCurrentIndex(tab);
    }
    dialog.show();
    settle();
    editor->addEntry(some_time());
    settle();
    const auto scrolls = dialog.findChildren<QScrollArea*>();
    for (auto* scroll : scrolls) {
      auto* bar = scroll->verticalScrollBar();
      if (scroll->isVisible()) bar->setValue(bar->maximum());
    }
    QVERIFY(!editor->visibleRegion().isEmpty());
    look_("settings-schedule", dialog);
    dialog.hide();
  }

 private:
  ui::MainWindow& window() { return rig_.window; }

  static node::ScheduleEntry some_time() {
    node::ScheduleEntry entry;
    entry.days.set();
    entry.begin = std::chrono::hours(8);
    entry.end = std::chrono::hours(18);
    entry.upload_per_s = 100'000;
    return entry;
  }

  void open(Page page) {
    window().open(page);
    settle();
  }
  void select(QTreeView& table, int row) {
    table.setCurrentIndex(table.model()->index(row, 0));
    settle();
  }
  static void trigger(const QTreeView& table, Qt::Key key) {
    const auto actions = table.actions();
    const auto found = std::ranges::find(actions, QKeySequence(key), &QAction::shortcut);
    QVERIFY(found != actions.end());
    (*found)->trigger();
  }
  // In the middle of it, and when it was stopped.
  void check(const ui::LibraryPage& page, QTreeView& table) {
    rig_.there([](FakeNode& node) { node.during = half_done; });
    trigger(table, Qt::Key_F9);
    const auto* bar = page.findChild<QProgressBar*>();
    QVERIFY(QTest::qWaitFor([bar] { return bar->isVisible() && bar->value() > 0; }, kLongMs));
    look_("library-checking", window());
    auto* stop = bar->parentWidget()->findChild<QPushButton*>();
    stop->click();
    QVERIFY(QTest::qWaitFor([bar] { return !bar->isVisible(); }, kLongMs));
    settle();
    look_("library-checked", window());
    stop->click();
    rig_.there([](FakeNode& node) { node.during = nullptr; });
  }
  static env::Task<> half_done(node::Control control) {
    control.progress({std::uint64_t{5} << 30U, std::uint64_t{12} << 30U, 0, 0});
    co_await app::wait_for_stop(control.stop);
    co_return fail(ErrorCode::cancelled, "");
  }
  template <class Dialog>
  void closeAfterLook(const QString& name) {
    auto* dialog = window().findChild<Dialog*>();
    QVERIFY2(dialog != nullptr, qPrintable(name));
    look_(name, *dialog);
    dialog->reject();
    settle();
  }
  void show(const QString& name, QWidget& dialog) {
    dialog.show();
    settle();
    look_(name, dialog);
    dialog.hide();
  }
  void settle() {
    QTest::qWait(150);
    QVERIFY(QTest::qWaitFor([this] { return rig_.bridge.open() == 0; }, kLongMs));
  }
  // The node is asked for more about what was chosen.
  static void waitForFacts(const QWidget& page) {
    const auto known = [&page] {
      const auto labels = page.findChildren<QLabel*>();
      return std::none_of(labels.begin(), labels.end(),
                          [](const QLabel* label) { return label->text() == "…"; });
    };
    QVERIFY(QTest::qWaitFor(known, kLongMs));
  }

  static void fillGraph(ui::SpeedGraph* graph) {
    if (graph != nullptr) graph->setHistory(sample_speeds(kNow), kNow);
  }

  WindowRig& rig_;
  const Look& look_;
};

// Nothing is there yet: what the app says to whoever starts it for the first time.
void empty(const Look& look) {
  WindowRig rig;
  QVERIFY(rig.start());
  rig.window.resize(rig.window.usualSize().boundedTo(kScreen));
  rig.window.show();
  for (const auto& [page, name] : {std::pair{Page::downloads, "downloads-empty"},
                                   {Page::library, "library-empty"},
                                   {Page::peers, "peers-empty"},
                                   {Page::network, "network-empty"},
                                   {Page::log, "log-empty"}}) {
    rig.window.open(page);
    QTest::qWait(150);
    look(name, rig.window);
  }
}

// Before there is a node, and where there can be none.
void without_node(const Look& look) {
  WindowRig rig;
  rig.refused = Error{ErrorCode::busy, "port 9000 (serve.port) is used by another program"};
  rig.window.resize(rig.window.usualSize().boundedTo(kScreen));
  rig.window.show();
  rig.bridge.start();
  rig.window.open(Page::library);
  look("starting", rig.window);
  QVERIFY(rig.reaches(ui::NodeBridge::State::failed));
  QTest::qWait(150);
  look("failed", rig.window);
}

}  // namespace

void each_screen(const Look& look) {
  WindowRig rig;
  fill_sample(rig.node);
  rig.window.resize(rig.window.usualSize().boundedTo(kScreen));
  QVERIFY(rig.start());
  rig.window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
  Screens screens(rig, look);
  screens.downloads();
  screens.library();
  screens.peers();
  screens.network();
  screens.log();
  screens.busy();
  screens.menus();
  screens.dialogs();
  empty(look);
  without_node(look);
}

}  // namespace cairn::test
