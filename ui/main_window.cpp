#include "ui/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>
#include <utility>

#include "node/port_in_use.h"
#include "ui/add_link_dialog.h"
#include "ui/downloads_model.h"
#include "ui/downloads_page.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/library_page.h"
#include "ui/library_rows.h"
#include "ui/log_page.h"
#include "ui/network_page.h"
#include "ui/node_banner.h"
#include "ui/page_parts.h"
#include "ui/peers_page.h"
#include "ui/settings_dialog.h"
#include "ui/share_progress.h"
#include "ui/shared_dialog.h"
#include "ui/status_line.h"

namespace cairn::ui {
namespace {

constexpr int kSentenceMs = 10'000;
// The schedule changes them without an event.
constexpr std::chrono::minutes kLimitsEvery{1};
// What the node knows by heart says nothing of its disk.
constexpr std::chrono::seconds kStatusEvery{5};
constexpr std::chrono::milliseconds kReadWithin{300};

// Beside the window, which takes the next files meanwhile. It takes the place of an older one,
// whose link could be taken for its.
void showBeside(SharedDialog& dialog) {
  const auto others = dialog.parent()->findChildren<SharedDialog*>();
  for (auto* other : others) {
    if (other != &dialog) other->close();
  }
  dialog.setAttribute(Qt::WA_DeleteOnClose);
  dialog.show();
}

}  // namespace

MainWindow::MainWindow(NodeCommands& commands, AppSettings& settings, SettingsFile& file,
                       QWidget* parent)
    : QMainWindow(parent), commands_(commands), settings_(settings), file_(file) {
  setWindowTitle(tr("Cairn"));
  setWindowIcon(appIcon());
  setAcceptDrops(true);
  // In the order in which the keyboard goes through them.
  buildToolBar();
  buildPages();
  buildLayout();
  connectCommands();
  setUpIcons();
  restoreLook();
}

MainWindow::~MainWindow() = default;

// ---- what it is made of -------------------------------------------------------------------------

void MainWindow::buildPages() {
  list_ = new QListWidget(this);
  list_->setAccessibleName(tr("Pages"));
  stack_ = new QStackedWidget(this);
  stack_->setObjectName("pages");
  downloads_ = new DownloadsPage(commands_, this);
  library_ = new LibraryPage(commands_, this);
  peers_ = new PeersPage(commands_, this);
  network_ = new NetworkPage(commands_, this);
  log_ = new LogPage(commands_, this);
  addPage(downloads_, tr("Downloads"), "downloads");
  addPage(library_, tr("Library"), "library");
  addPage(peers_, tr("Peers"), "peers");
  addPage(network_, tr("Network"), "network");
  addPage(log_, tr("Log"), "log");
  connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
    stack_->setCurrentIndex(row);
    showSearch();
    showActive();
  });
  connectPages();
  list_->setCurrentRow(0);
}

template <class P>
void MainWindow::addPage(P* page, const QString& name, const QString& icon) {
  const auto number = static_cast<int>(pages_.size()) + 1;
  auto* item = new QListWidgetItem(name, list_);
  const QKeySequence keys(QStringLiteral("Alt+%1").arg(number));
  item->setToolTip(tr("%1 (%2)").arg(name, keysText(keys)));
  auto* go = new QAction(name, this);
  go->setShortcut(keys);
  connect(go, &QAction::triggered, this, [this, number] { list_->setCurrentRow(number - 1); });
  addAction(go);
  stack_->addWidget(page);
  auto* filter = page->template findChild<FilterLine*>({}, Qt::FindDirectChildrenOnly);
  if (filter != nullptr) {
    filter->replaceBySearch();
    connect(filter, &QLineEdit::textChanged, this, &MainWindow::showSearch);
  }
  pages_.push_back({name, icon, [page](bool active) { page->setActive(active); }, filter});
}

template <class Who>
void MainWindow::tellWhenLate(Who* who) {
  connect(who, &Who::lateChanged, this, [this, who](bool late) { banner_->setLate(who, late); });
}

void MainWindow::connectPages() {
  connect(library_, &LibraryPage::showLink, this, &MainWindow::showLink);
  connect(library_, &LibraryPage::said, this, &MainWindow::say);
  const auto askAsTold = [this] {
    downloads_->setAsksBeforeRemoving(settings_.asks(AppSettings::kRemoveDownload));
  };
  askAsTold();
  connect(&settings_, &AppSettings::changed, this, askAsTold);
  connect(downloads_, &DownloadsPage::asksBeforeRemovingChanged, this,
          [this](bool asks) { settings_.setAsks(AppSettings::kRemoveDownload, asks); });
  connect(downloads_, &DownloadsPage::said, this, &MainWindow::say);
  tellWhenLate(downloads_);
  tellWhenLate(library_);
}

void MainWindow::buildToolBar() {
  auto* bar = addToolBar(tr("Actions"));
  bar->setObjectName("actions");
  bar->setMovable(false);
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  const auto add = [this, bar](const QString& text, const QString& icon, const QKeySequence& keys,
                               auto&& what) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    tellKeys(*action);
    connect(action, &QAction::triggered, this, what);
    bar->addAction(action);
    iconsOfActions_.emplace_back(action, icon);
    return action;
  };
  add(tr("Add link"), "add-link", QKeySequence("Ctrl+L"), [this] { addLink(); });
  add(tr("Share files"), "share-file", QKeySequence("Ctrl+O"), [this] { shareFiles(); });
  add(tr("Share folder"), "share-folder", QKeySequence("Ctrl+Shift+O"), [this] { shareFolder(); });
  auto* gap = new QWidget(bar);
  gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(gap);
  addSearch(*bar);
  add(tr("Settings"), "settings", QKeySequence("Ctrl+,"), [this] { openSettings(); });
  add(tr("Quit"), "quit", QKeySequence("Ctrl+Q"), [this] { Q_EMIT quitWanted(); });
  reachByKeyboard(*bar);
  auto* pasting = new QAction(tr("Paste"), this);
  pasting->setShortcut(QKeySequence::Paste);
  connect(pasting, &QAction::triggered, this, &MainWindow::paste);
  addAction(pasting);
}

// One field for all pages: it stands for the filter of the page that is shown.
void MainWindow::addSearch(QToolBar& bar) {
  search_ = new QLineEdit(&bar);
  search_->setObjectName("search");
  search_->setAccessibleName(tr("Search in this page"));
  search_->setClearButtonEnabled(true);
  search_->setAcceptDrops(false);  // they are for the window
  search_->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
  bar.addWidget(search_);
  connect(search_, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (shown().filter != nullptr) shown().filter->setText(text);
  });
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (text.isEmpty() && shown().filter != nullptr) shown().filter->clear();
  });
  auto* finding = new QAction(tr("Find"), this);
  finding->setShortcut(QKeySequence::Find);
  connect(finding, &QAction::triggered, this, [this] {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
  });
  addAction(finding);
}

const MainWindow::Entry& MainWindow::shown() const {
  return pages_[static_cast<std::size_t>(stack_->currentIndex())];
}

void MainWindow::showSearch() {
  const auto* filter = shown().filter;
  search_->setEnabled(filter != nullptr);
  const auto keys = keysText(QKeySequence::Find);
  const auto what = filter == nullptr ? tr("Nothing to search here") : filter->placeholderText();
  search_->setPlaceholderText(what);
  search_->setToolTip(tr("%1 (%2)").arg(what, keys));
  const auto text = filter == nullptr ? QString() : filter->text();
  if (search_->text() != text) search_->setText(text);
}

void MainWindow::buildLayout() {
  banner_ = new NodeBanner(commands_.bridge(), this);
  sharing_ = new ShareProgress(commands_, this);
  status_ = new StatusLine(this);
  statusBar()->addPermanentWidget(status_);

  auto* pages = new QWidget(this);
  auto* column = new QVBoxLayout(pages);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  column->addWidget(sharing_);
  auto* splitter = new QSplitter(this);
  splitter->addWidget(list_);
  splitter->addWidget(pages);
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  list_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  const auto width = list_->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6;
  splitter->setSizes({width, fontMetrics().averageCharWidth() * 110});
  setCentralWidget(splitter);
}

void MainWindow::setUpIcons() {
  const int edge = fontMetrics().height() * 3 / 2;
  list_->setIconSize({edge, edge});
  for (auto* bar : findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
    bar->setIconSize({edge, edge});
  for (const auto& [action, name] : iconsOfActions_) action->setIcon(icon(name, palette()));
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    list_->item(static_cast<int>(i))->setIcon(icon(pages_[i].icon, palette()));
  }
}

void MainWindow::connectCommands() {
  NodeBridge::Question<node::NetworkInfo> question = [](node::Node& node) {
    return node.network();
  };
  networkView_ = std::make_unique<LiveView<node::NetworkInfo>>(
      commands_.bridge(), std::move(question), [this](const node::NetworkInfo& info) {
        status_->show(info);
        servePort_ = info.serve_port;
        Q_EMIT networkSeen(info);
      });
  connect(&commands_.bridge(), &NodeBridge::stateChanged, this, [this](NodeBridge::State state) {
    if (state == NodeBridge::State::running) return;
    status_->clear();
    servePort_ = 0;
  });
  NodeBridge::Question<node::NodeStatus> ofDisk = [](node::Node& node) { return node.status(); };
  statusView_ = std::make_unique<LiveView<node::NodeStatus>>(
      commands_.bridge(), std::move(ofDisk),
      [this](const node::NodeStatus& status) {
        dataFolder_ = QDir::fromNativeSeparators(pathText(status.data_folder));
        network_->showStatus(status);
      },
      kStatusEvery);
  tellWhenLate(networkView_.get());
  tellWhenLate(statusView_.get());
  tellWhenLate(&commands_);
  banner_->setLate(&commands_, commands_.isLate());
  connectLimits();
  connect(&commands_, &NodeCommands::shared, this, &MainWindow::showShared);
  connect(&commands_, &NodeCommands::failed, this, &MainWindow::tellFailure);
  // Not where it goes on later.
  connect(&commands_, &NodeCommands::shareFailed, this,
          [this](const QString& path) { quiet_.remove(path); });
  connect(this, &MainWindow::networkSeen, network_, &NetworkPage::feed);
  connect(&commands_, &NodeCommands::downloadAdded, this, [this](const node::DownloadInfo& info) {
    say(tr("“%1” is among the downloads.").arg(downloadName(info)));
  });
}

void MainWindow::connectLimits() {
  auto& alternative = commands_.alternative();
  const auto takeRates = [this] { commands_.alternative().setRates(settings_.alternativeRates()); };
  takeRates();
  connect(&settings_, &AppSettings::changed, this, takeRates);
  connect(&alternative, &AlternativeLimits::changed, status_, &StatusLine::setAlternative);
  connect(status_, &StatusLine::alternativeWanted, &alternative, &AlternativeLimits::set);
  status_->setAlternative(alternative.isOn());
  NodeBridge::Question<node::LimitsInfo> question = [](node::Node& node) { return node.limits(); };
  limitsView_ = std::make_unique<LiveView<node::LimitsInfo>>(
      commands_.bridge(), std::move(question),
      [this](const node::LimitsInfo& info) { status_->showLimits(info.now); }, kLimitsEvery);
  const auto again = [this] { limitsView_->refresh(); };
  connect(&commands_, &NodeCommands::done, this, again);
  connect(&commands_.bridge(), &NodeBridge::stateChanged, this, again);
  connect(&commands_.bridge(), &NodeBridge::happened, this, [again](const node::Event& event) {
    if (event.kind == node::EventKind::limits_changed) again();
  });
}

// ---- what people do -----------------------------------------------------------------------------

void MainWindow::open(Page page) {
  list_->setCurrentRow(static_cast<int>(page));
}

MainWindow::Page MainWindow::page() const {
  return static_cast<Page>(stack_->currentIndex());
}

void MainWindow::take(const Intake& intake) {
  if (!intake.paths.isEmpty()) {
    // Of many that are shared at once, one shows its link; those of all are in the library.
    for (const auto& path : intake.paths) quiet_.insert(QDir::toNativeSeparators(path));
    quiet_.remove(QDir::toNativeSeparators(intake.paths.front()));
    share(intake.paths);
    open(Page::library);
  }
  QStringList links;
  for (const auto& link : intake.links) links += QString::fromStdString(link.text());
  if (!links.isEmpty()) addLink(links.join('\n'));
}

void MainWindow::takeQuietly(const Intake& intake) {
  for (const auto& path : intake.paths) quiet_.insert(QDir::toNativeSeparators(path));
  share(intake.paths);
}

void MainWindow::share(const QStringList& paths) {
  node::ShareRequest like;
  like.code = file_.settings().share_code.value;
  like.copy = file_.settings().share_copy.value;
  commands_.share(paths, like);
}

void MainWindow::addLink(const QString& text) {
  auto folder = settings_.downloadFolder();
  if (folder.isEmpty()) {
    folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
  }
  auto* dialog = new AddLinkDialog(text, folder, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    for (const auto& request : dialog->requests()) commands_.download(request);
    open(Page::downloads);
  });
  dialog->open();
}

void MainWindow::shareFiles() {
  const auto paths = QFileDialog::getOpenFileNames(this, tr("Files to share"));
  take({paths, {}});
}

void MainWindow::shareFolder() {
  const auto path = QFileDialog::getExistingDirectory(this, tr("Folder to share"));
  if (!path.isEmpty()) take({{path}, {}});
}

// As they are in the file now, or where its disk stalls as they were.
void MainWindow::openSettings() {
  if (std::exchange(opensSettings_, true)) return;
  const auto open = [this] {
    if (std::exchange(opensSettings_, false)) showSettings();
  };
  file_.refresh(this, open);
  QTimer::singleShot(kReadWithin, this, open);
}

void MainWindow::showSettings() {
  auto* dialog = new SettingsDialog(settings_, file_, this);
  const auto& bridge = commands_.bridge();
  dialog->offerPortTest(commands_.bridge());
  dialog->offerShortcuts(shortcuts());
  // A peer that could not start for it has none.
  if (node::port_in_use_of(bridge.problem())) dialog->setPortInUse(0);
  if (bridge.state() == NodeBridge::State::running && servePort_ != 0) {
    dialog->setPortInUse(servePort_);
  }
  if (!dataFolder_.isEmpty()) dialog->setDataFolder(dataFolder_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SettingsDialog::limitsChanged, this,
          [this](const node::TransferLimits& limits) { commands_.setLimits(limits); });
  connect(dialog, &SettingsDialog::restartNeeded, this, &MainWindow::restartWanted);
  dialog->open();
}

void MainWindow::paste() {
  const auto* clip = QGuiApplication::clipboard()->mimeData();
  const auto intake = clip ? intakeFrom(*clip) : Intake{};
  if (intake.isEmpty()) {
    return say(tr("There is neither a link nor a file in the clipboard."));
  }
  take(intake);
}

void MainWindow::toFront() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

// ---- what it tells ------------------------------------------------------------------------------

void MainWindow::showShared(const QString& path, const node::Shared& what, bool copied) {
  const auto name = harmlessText(QFileInfo(path).fileName());
  const bool quiet = quiet_.remove(path);
  if (quiet || !isSeen()) {
    const auto sentence = tr("“%1” is shared; its link is in the library.").arg(name);
    say(sentence);
    if (!quiet) Q_EMIT unseen(tr("Shared"), sentence);
    return;
  }
  showBeside(*new SharedDialog({what.link, name, copied, what.skipped}, this));
}

void MainWindow::showLink(const node::BundleSummary& bundle) {
  const bool copied = bundle.copied || bundle.place.empty();
  showBeside(*new SharedDialog({bundle.link, nameText(bundle), copied, {}}, this));
}

void MainWindow::warn(const QString& sentence) {
  statusBar()->showMessage(sentence, kSentenceMs);
  log_->addWarning(sentence);
}

// What went wrong with something that the user wanted.
void MainWindow::tellFailure(const QString& sentence) {
  warn(sentence);
  if (!isSeen()) Q_EMIT unseen(tr("That did not work"), sentence);
}

void MainWindow::say(const QString& sentence) {
  statusBar()->showMessage(sentence, kSentenceMs);
  log_->add(sentence);
}

// ---- events -------------------------------------------------------------------------------------

void MainWindow::showActive() {
  const bool seen = isSeen();
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    pages_[i].setActive(seen && static_cast<int>(i) == stack_->currentIndex());
  }
  if (networkView_) networkView_->setActive(seen);
  if (statusView_) statusView_->setActive(seen);
  if (limitsView_) limitsView_->setActive(seen);
  Q_EMIT seenChanged();
}

void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  showActive();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange) showActive();
  if (event->type() == QEvent::PaletteChange) setUpIcons();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  saveLook();
  if (ending_) return event->accept();
  event->ignore();
  switch (onClose_ ? onClose_() : OnClose::end) {
    case OnClose::put_away:
      Q_EMIT putAwayWanted();
      break;
    case OnClose::end:
      Q_EMIT quitWanted();
      break;
  }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const auto intake = intakeFrom(*event->mimeData());
  if (intake.isEmpty()) return say(tr("That is neither a file of this computer nor a link."));
  // What is dropped stays where it is, whatever was proposed.
  event->setDropAction(Qt::CopyAction);
  event->accept();
  take(intake);
}

}  // namespace cairn::ui
