#include "ui/library_page.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>
#include <QTreeView>
#include <initializer_list>
#include <utility>

#include "ui/desktop_services.h"
#include "ui/download_links.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/library_details.h"
#include "ui/page_parts.h"
#include "ui/remove_question.h"
#include "ui/shape.h"

namespace cairn::ui {
namespace {

// Events tell of what changes; this is for what they cannot tell of.
constexpr std::chrono::minutes kListEvery{2};
// A long list is not asked for again with each of many events.
constexpr std::size_t kLong = 5000;
constexpr std::chrono::seconds kLongSoon{2};

bool changesTheLibrary(const node::Event& event) {
  switch (event.kind) {
    case node::EventKind::shared:
    case node::EventKind::removed:
    case node::EventKind::bundle_changed:
    case node::EventKind::download_finished:
      return true;
    case node::EventKind::download_changed:
      return !event.root;  // events were missed
    default:
      return false;
  }
}

// What the details show of it.
bool sameBundle(const node::BundleSummary& a, const node::BundleSummary& b) {
  return a.link == b.link && a.health == b.health && a.place == b.place && a.offered == b.offered &&
         a.sent_bytes == b.sent_bytes && a.holders_seen == b.holders_seen;
}

}  // namespace

LibraryPage::LibraryPage(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      list_(
          commands.bridge(), [](node::Node& node) { return node.list(); },
          [this](std::vector<node::BundleSummary> list) { model_.setBundles(std::move(list)); },
          kListEvery),
      verifying_(commands.verifying()),
      relocating_(commands.relocating()),
      bar_(new QToolBar(this)),
      filter_(makeFilter(tr("Filter by name or place"), this)),
      table_(makeTable(tr("Stored files"), this)),
      details_(new LibraryDetails(commands.bridge(), this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyNotice(this)),
      count_(makeValue(this)) {
  table_->setModel(&model_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(static_cast<int>(LibraryColumn::name), Qt::AscendingOrder);
  setColumnWidths(*table_, 0, {24, 12, 10, 8, 26, 9, 12, 9, 18, 24});
  makeActions();

  auto* top = new QHBoxLayout;
  top->addWidget(count_, 1);
  top->addWidget(filter_);
  splitter_->addWidget(table_);
  splitter_->addWidget(details_);
  splitter_->setStretchFactor(0, 1);
  splitter_->setSizes({fontMetrics().height() * 24, fontMetrics().height() * 15});
  splitter_->setChildrenCollapsible(false);
  stack_->addWidget(empty_);
  stack_->addWidget(splitter_);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(bar_);
  layout->addLayout(top);
  layout->addWidget(makeStrip());
  layout->addWidget(stack_, 1);
  connectAll();
  if (verifying_.isRunning()) checking(verifying_.text(), verifying_.share());
  if (relocating_.isRunning()) checking(relocating_.text(), relocating_.share());
  choiceChanged();
  showState();
}

// What goes now is not to be told of any more.
LibraryPage::~LibraryPage() {
  model_.disconnect(this);
  table_->selectionModel()->disconnect(this);
}

QAction* LibraryPage::addAct(const QString& text, const QList<QKeySequence>& shortcuts,
                             void (LibraryPage::*act)()) {
  auto* action = new QAction(text, this);
  action->setShortcuts(shortcuts);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  tellKeys(*action);
  connect(action, &QAction::triggered, this, act);
  table_->addAction(action);
  return action;
}

void LibraryPage::makeActions() {
  copyLink_ = addAct(tr("Copy link"), {QKeySequence::Copy}, &LibraryPage::copyLinks);
  showLink_ = addAct(tr("Show link"), {Qt::ALT | Qt::Key_Return}, &LibraryPage::shareLink);
  open_ = addAct(tr("Open"), {Qt::CTRL | Qt::Key_Return}, &LibraryPage::open);
  openFolder_ = addAct(tr("Show in folder"), {Qt::CTRL | Qt::Key_E}, &LibraryPage::openFolder);
  check_ = addAct(tr("Check"), {Qt::Key_F9}, &LibraryPage::check);
  repair_ = addAct(tr("Check and repair"), {Qt::SHIFT | Qt::Key_F9}, &LibraryPage::repair);
  shareAgain_ = addAct(tr("Share again"), {}, &LibraryPage::shareAgain);
  rename_ = addAct(tr("Rename…"), {Qt::Key_F2}, &LibraryPage::rename);
  move_ = addAct(tr("Move to…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, &LibraryPage::moveFiles);
  relocate_ =
      addAct(tr("It is elsewhere…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, &LibraryPage::relocate);
  pause_ = addAct(tr("Stop sharing"), {Qt::CTRL | Qt::Key_P}, &LibraryPage::pause);
  resume_ = addAct(tr("Resume sharing"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, &LibraryPage::resume);
  remove_ = addAct(tr("Remove…"), {QKeySequence::Delete}, &LibraryPage::remove);

  bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar_->setAccessibleName(tr("What can be done with stored files"));
  bar_->addActions({copyLink_, showLink_, open_, openFolder_});
  bar_->addSeparator();
  bar_->addActions({repair_, remove_, pause_, resume_});
  reachByKeyboard(*bar_);
  setUpIcons();
}

void LibraryPage::setUpIcons() {
  const std::initializer_list<std::pair<QAction*, const char*>> icons{
      {copyLink_, "copy"}, {showLink_, "qr"},   {openFolder_, "folder-open"},
      {check_, "check"},   {repair_, "check"},  {shareAgain_, "share-file"},
      {pause_, "pause"},   {resume_, "resume"}, {remove_, "remove"}};
  for (const auto& [action, name] : icons) action->setIcon(icon(QLatin1String(name), palette()));
  bar_->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
}

void LibraryPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
  if (looks && remove_ != nullptr) setUpIcons();
}

QWidget* LibraryPage::makeStrip() {
  strip_ = new QWidget(this);
  auto* layout = new QHBoxLayout(strip_);
  layout->setContentsMargins(0, 0, 0, 0);
  stripShape_ = new QLabel(strip_);
  stripText_ = makeValue(strip_);
  stripProgress_ = new QProgressBar(strip_);
  stripProgress_->setAccessibleName(tr("How far the check is"));
  stripProgress_->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
  stripButton_ = new QPushButton(strip_);
  layout->addWidget(stripShape_);
  layout->addWidget(stripText_, 1);
  layout->addWidget(stripProgress_);
  layout->addWidget(stripButton_);
  connect(stripButton_, &QPushButton::clicked, this, [this] {
    const bool isRunning = verifying_.isRunning() || relocating_.isRunning();
    verifying_.stop();
    relocating_.stop();
    if (!isRunning) strip_->hide();
  });
  strip_->hide();
  return strip_;
}

void LibraryPage::connectAll() {
  auto& bridge = commands_.bridge();
  later_.setSingleShot(true);
  later_.setInterval(kLongSoon);
  connect(&later_, &QTimer::timeout, this, [this] { list_.refresh(); });
  connect(&bridge, &NodeBridge::happened, this, [this](const node::Event& event) {
    if (changesTheLibrary(event)) wantList();
    const auto& shown = details_->bundle();
    const bool isShown = shown && event.root == shown->link.root;
    if (isShown && event.kind == node::EventKind::bundle_changed) details_->refresh();
  });
  connect(&bridge, &NodeBridge::stateChanged, this, [this](NodeBridge::State state) {
    if (state == NodeBridge::State::running) list_.refresh();
    showState();
  });
  connect(&commands_, &NodeCommands::done, this, &LibraryPage::wantList);
  connect(&list_, &LiveViewBase::lateChanged, this, &LibraryPage::showState);
  connect(&list_, &LiveViewBase::lateChanged, this, &LibraryPage::lateChanged);
  connect(&model_, &LibraryModel::settled, this, &LibraryPage::showState);
  connect(&model_, &LibraryModel::settled, this, &LibraryPage::restoreChoice);
  // A refresh may bring news of the one whose details are shown.
  connect(&model_, &LibraryModel::settled, this, &LibraryPage::choiceChanged);
  connect(filter_, &QLineEdit::textChanged, &model_, &LibraryModel::setFilter);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &LibraryPage::choiceChanged);
  whenOpened(*table_, this, [this](const QModelIndex&) { open(); });
  connect(table_, &QTreeView::customContextMenuRequested, this, [this](const QPoint& at) {
    if (chosen().empty()) return;
    QMenu menu(this);
    menu.addActions({copyLink_, showLink_, open_, openFolder_});
    menu.addSeparator();
    menu.addActions({check_, repair_, shareAgain_});
    menu.addSeparator();
    menu.addActions({rename_, move_, relocate_});
    menu.addSeparator();
    menu.addActions({pause_, resume_, remove_});
    menu.exec(table_->viewport()->mapToGlobal(at));
  });
  connect(details_, &LibraryDetails::shareAgain, this, &LibraryPage::shareAgain);
  connect(details_, &LibraryDetails::relocate, this, &LibraryPage::relocate);
  connect(details_, &LibraryDetails::repair, this, &LibraryPage::repair);
  connect(details_, &LibraryDetails::remove, this, &LibraryPage::remove);
  connect(&verifying_, &VerifyJob::progressed, this, &LibraryPage::checking);
  connect(&verifying_, &VerifyJob::ended, this, &LibraryPage::checked);
  connect(&relocating_, &RelocateJob::progressed, this, &LibraryPage::checking);
  connect(&relocating_, &RelocateJob::ended, this, &LibraryPage::checked);
}

void LibraryPage::setActive(bool active) {
  if (active_ == active) return;
  active_ = active;
  list_.setActive(active);
  details_->setActive(active);
}

void LibraryPage::wantList() {
  if (model_.total() < kLong) return list_.refresh();
  if (!later_.isActive()) later_.start();
}

void LibraryPage::setFilter(const QString& text) {
  filter_->setText(text);
}

void LibraryPage::select(const Root& root) {
  for (int row = 0; row < model_.rowCount(); ++row) {
    if (model_.bundleAt(row).link.root != root) continue;
    table_->setCurrentIndex(model_.index(row, 0));
    return table_->scrollTo(model_.index(row, 0));
  }
}

// ---- what is chosen -----------------------------------------------------------------------------

std::vector<node::BundleSummary> LibraryPage::chosen() const {
  std::vector<node::BundleSummary> bundles;
  for (const auto& index : selectedRows(*table_)) bundles.push_back(model_.bundleAt(index.row()));
  return bundles;
}

std::unordered_set<Root> LibraryPage::choice() const {
  const bool isAny = table_->selectionModel()->hasSelection();
  // Not there yet, and this page may go before it is.
  if (!isAny && !again_.empty()) return again_;
  std::unordered_set<Root> roots;
  for (const auto& index : selectedRows(*table_)) {
    roots.insert(model_.bundleAt(index.row()).link.root);
  }
  return roots;
}

void LibraryPage::chooseAgain(std::unordered_set<Root> roots) {
  again_ = std::move(roots);
  restoreChoice();
}

void LibraryPage::restoreChoice() {
  if (again_.empty() || !model_.isFilled()) return;
  const auto again = std::exchange(again_, {});
  if (table_->selectionModel()->hasSelection()) return;
  selectRows(*table_, [&](int row) { return again.contains(model_.bundleAt(row).link.root); });
}

void LibraryPage::choiceChanged() {
  const bool isAny = table_->selectionModel()->hasSelection();
  const auto row = onlySelectedRow(*table_);
  const auto* one = row ? &model_.bundleAt(*row) : nullptr;
  for (auto* action : {copyLink_, check_, repair_, remove_}) action->setEnabled(isAny);
  enableSharing();
  const bool hasPlace = one != nullptr && !one->place.empty();
  showLink_->setEnabled(one != nullptr);
  rename_->setEnabled(one != nullptr);
  for (auto* action : {open_, openFolder_, shareAgain_, relocate_, move_})
    action->setEnabled(hasPlace);
  const auto& before = details_->bundle();
  if (one == nullptr) {
    if (before) details_->showBundle(std::nullopt);
  } else if (!before || !sameBundle(*before, *one)) {
    details_->showBundle(*one);
  }
}

// Of very many that are chosen only as many are looked at as it takes.
void LibraryPage::enableSharing() {
  bool isAnyOffered = false;
  bool isAnyPaused = false;
  for (const auto& range : table_->selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom() && !(isAnyOffered && isAnyPaused); ++row) {
      const bool isOffered = model_.bundleAt(row).offered;
      isAnyOffered = isAnyOffered || isOffered;
      isAnyPaused = isAnyPaused || !isOffered;
    }
  }
  pause_->setEnabled(isAnyOffered);
  resume_->setEnabled(isAnyPaused);
}

void LibraryPage::showState() {
  bar_->setVisible(model_.total() > 0);
  filter_->setVisible(model_.total() > 0);
  if (model_.total() > 0) {
    stack_->setCurrentWidget(splitter_);
    count_->setText(
        model_.rowCount() == static_cast<int>(model_.total())
            ? tr("%Ln stored item(s).", nullptr, model_.rowCount())
            : tr("%1 of %Ln stored item(s) match.", nullptr, static_cast<int>(model_.total()))
                  .arg(QLocale().toString(model_.rowCount())));
  } else {
    stack_->setCurrentWidget(empty_);
    count_->clear();
    if (model_.isFilled()) {
      empty_->setTexts(tr("Drop files here to share them"),
                       tr("What you share stays where it is, and is listed here with its link."));
    } else {
      empty_->setUnknown(commands_.bridge().state());
    }
  }
  if (list_.isLate()) count_->setText(tr("Cairn is busy; the list may be a little old."));
}

// ---- what can be done ---------------------------------------------------------------------------

void LibraryPage::copyLinks() {
  std::vector<content::Link> links;
  for (auto& bundle : chosen()) links.push_back(std::move(bundle.link));
  if (!links.empty()) Q_EMIT said(ui::copyLinks(links));
}

void LibraryPage::shareLink() {
  const auto bundles = chosen();
  if (bundles.size() == 1) Q_EMIT showLink(bundles.front());
}

void LibraryPage::open() {
  const auto bundles = chosen();
  if (bundles.size() == 1 && !bundles.front().place.empty()) {
    openPath(bundles.front().place.path());
  }
}

void LibraryPage::openFolder() {
  const auto bundles = chosen();
  if (bundles.size() == 1 && !bundles.front().place.empty()) {
    showInFolder(bundles.front().place.path());
  }
}

void LibraryPage::pause() {
  for (const auto& bundle : chosen()) {
    if (bundle.offered) commands_.pause(bundle.link.root);
  }
}

void LibraryPage::resume() {
  for (const auto& bundle : chosen()) {
    if (!bundle.offered) commands_.resume(bundle.link.root);
  }
}

void LibraryPage::check() {
  verifying_.check(chosen(), false);
}

void LibraryPage::repair() {
  verifying_.check(chosen(), true);
}

void LibraryPage::shareAgain() {
  const auto bundles = chosen();
  if (bundles.size() != 1 || bundles.front().place.empty()) return;
  node::ShareRequest like;
  like.code = bundles.front().code;
  like.copy = bundles.front().copied;
  commands_.share({pathText(bundles.front().place)}, like);
}

void LibraryPage::remove() {
  auto bundles = chosen();
  if (bundles.empty()) return;
  auto* question = makeRemoveQuestion(bundles, this);
  connect(question, &QDialog::accepted, this, [this, question, bundles = std::move(bundles)] {
    if (wantsTrash(*question)) return commands_.removeWithFiles(bundles);
    for (const auto& bundle : bundles) commands_.remove(bundle.link);
  });
  question->open();
}

void LibraryPage::checking(const QString& text, double share) {
  stripShape_->hide();
  stripText_->setText(text);
  stripProgress_->show();
  stripProgress_->setRange(0, share < 0 ? 0 : 1000);
  if (share >= 0) stripProgress_->setValue(static_cast<int>(share * 1000));
  stripButton_->setText(tr("Stop"));
  strip_->show();
}

void LibraryPage::checked(const QString& text, bool isGood) {
  const auto shape = isGood ? Shape::check : Shape::warning;
  stripShape_->setPixmap(shapePixmap(shape, shapeColor(shape, palette()), fontMetrics().height(),
                                     devicePixelRatioF()));
  stripShape_->show();
  stripText_->setText(text);
  stripProgress_->hide();
  stripButton_->setText(tr("Dismiss"));
  strip_->show();
  list_.refresh();
}

// ---- state --------------------------------------------------------------------------------------

QByteArray LibraryPage::saveState() const {
  return stateOf({table_->header()->saveState(), splitter_->saveState(), details_->saveState(),
                  QByteArray::number(kLibraryColumns)});
}

void LibraryPage::restoreState(const QByteArray& state) {
  const auto parts = partsOf(state);
  if (parts.size() != 4 || parts[3].toInt() != kLibraryColumns) return;
  table_->header()->restoreState(parts[0]);
  splitter_->restoreState(parts[1]);
  details_->restoreState(parts[2]);
}

}  // namespace cairn::ui
