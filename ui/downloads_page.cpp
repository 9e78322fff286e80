#include "ui/downloads_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/download_actions.h"
#include "ui/download_details.h"
#include "ui/page_parts.h"
#include "ui/stripe_bar.h"

namespace cairn::ui {
namespace {

using node::DownloadInfo;
using node::DownloadState;

}  // namespace

DownloadsPage::DownloadsPage(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      list_(
          commands.bridge(), [](node::Node& node) { return node.downloads(); },
          [this](std::vector<DownloadInfo> downloads) { take(std::move(downloads)); }),
      stripes_(commands.bridge()),
      bar_(new QToolBar(this)),
      states_(new QComboBox(this)),
      filter_(makeFilter(tr("Filter by name"), this)),
      table_(makeTable(tr("Downloads"), this)),
      empty_(new EmptyNotice(this)),
      stack_(new QStackedWidget(this)),
      details_(new DownloadDetailsPanel(commands, this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      actions_(new DownloadActions(commands, model_, table_)) {
  table_->setObjectName("downloads");
  states_->setObjectName("states");
  filtered_.setSourceModel(&model_);
  setUpTable();
  setUpHeader();
  stack_->addWidget(table_);
  stack_->addWidget(empty_);
  splitter_->addWidget(stack_);
  splitter_->addWidget(details_);
  splitter_->setStretchFactor(0, 3);
  splitter_->setStretchFactor(1, 2);
  splitter_->setChildrenCollapsible(false);
  makeTop();
  connectAll();
  showState();
}

// What goes now is not to be told of any more.
DownloadsPage::~DownloadsPage() {
  model_.disconnect(this);
  table_->selectionModel()->disconnect(this);
}

// ---- what it is made of -------------------------------------------------------------------------

void DownloadsPage::makeTop() {
  bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar_->setAccessibleName(tr("What can be done with downloads"));
  actions_->fill(*bar_);
  reachByKeyboard(*bar_);
  adaptIcons();
  states_->setAccessibleName(tr("Which downloads are shown"));
  states_->addItem(tr("All"));
  states_->addItem(tr("Running and waiting"));
  states_->addItem(tr("Paused"));
  states_->addItem(tr("Failed"));
  states_->addItem(tr("Done"));
  auto* top = new QHBoxLayout;
  top->addWidget(bar_, 1);
  top->addWidget(states_);
  top->addWidget(filter_);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(top);
  layout->addWidget(splitter_, 1);
}

void DownloadsPage::setUpTable() {
  table_->setModel(&filtered_);
  table_->setItemDelegateForColumn(DownloadsModel::progress,
                                   new StripeBarDelegate(DownloadsModel::kBarRole, table_));
  setColumnWidths(*table_, DownloadsModel::name, {22, 20, 22, 11, 12, 13, 10, 20, 9});
}

// Without a sorted column they are in the order of the queue, which a third click gives back.
void DownloadsPage::setUpHeader() {
  auto* header = table_->header();
  header->setSortIndicatorClearable(true);
  header->setSortIndicator(-1, Qt::AscendingOrder);
  table_->setSortingEnabled(true);
  for (const auto column : {DownloadsModel::added, DownloadsModel::place}) {
    header->setSectionHidden(column, true);
  }
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QHeaderView::customContextMenuRequested, this, &DownloadsPage::showHeaderMenu);
}

void DownloadsPage::connectAll() {
  connect(states_, &QComboBox::currentIndexChanged, this, [this](int index) {
    filtered_.setStates(static_cast<DownloadsFilter::States>(index));
    showState();
  });
  connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filtered_.setSearchText(text);
    showState();
  });
  connect(table_, &QTreeView::customContextMenuRequested, this, &DownloadsPage::showMenu);
  whenOpened(*table_, this, [this](const QModelIndex&) { actions_->openFile(); });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &DownloadsPage::selectionChanged);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &DownloadsPage::selectionChanged);
  connect(actions_, &DownloadActions::said, this, &DownloadsPage::said);
  connect(actions_, &DownloadActions::asksBeforeRemovingChanged, this,
          &DownloadsPage::asksBeforeRemovingChanged);
  connect(&list_, &LiveViewBase::lateChanged, this, &DownloadsPage::lateChanged);
  connect(&stripes_, &DownloadStripesWatch::came, &model_, &DownloadsModel::setStripes);
  connect(&commands_, &NodeCommands::done, this, [this] {
    list_.refresh();
    details_->refresh();
  });
  connect(&commands_.bridge(), &NodeBridge::happened, this, &DownloadsPage::happened);
  connect(&commands_.bridge(), &NodeBridge::stateChanged, this, &DownloadsPage::showState);
}

// As high as the words beside them.
void DownloadsPage::adaptIcons() {
  const int edge = fontMetrics().height();
  bar_->setIconSize({edge, edge});
}

void DownloadsPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (actions_ == nullptr) return;
  if (event->type() == QEvent::PaletteChange) actions_->drawIcons();
  if (event->type() == QEvent::FontChange) adaptIcons();
}

// ---- when to ask --------------------------------------------------------------------------------

void DownloadsPage::setActive(bool active) {
  active_ = active;
  list_.setActive(active);
  details_->setActive(active);
  watchStripes();
}

void DownloadsPage::happened(const node::Event& event) {
  switch (event.kind) {
    case node::EventKind::download_added:
    case node::EventKind::download_changed:
    case node::EventKind::download_finished:
    case node::EventKind::download_failed:
    case node::EventKind::download_dropped:
      list_.refresh();
      if (!event.root || event.root == details_->root()) details_->refresh();
      return;
    default:
      return;
  }
}

void DownloadsPage::watchStripes() {
  std::vector<Root> running;
  for (const auto& info : model_.rows()) {
    if (info.state == DownloadState::running) running.push_back(info.root);
  }
  const bool any = !running.empty();
  stripes_.setRoots(std::move(running));
  stripes_.setActive(active_ && any);
}

// ---- what there is ------------------------------------------------------------------------------

void DownloadsPage::take(std::vector<DownloadInfo> downloads) {
  commands_.chronicle().add(downloads);
  known_ = true;
  model_.show(std::move(downloads));
  showState();
  restoreChoice();
  selectionChanged();
  watchStripes();
}

void DownloadsPage::showState() {
  const bool isEmpty = model_.rowCount() == 0;
  const bool isFilteredOut = !isEmpty && filtered_.rowCount() == 0;
  if (!known_) {
    empty_->setUnknown(commands_.bridge().state());
  } else if (isEmpty) {
    empty_->setTexts(tr("Nothing is being downloaded"),
                     tr("Drop a link here, or press Ctrl+L. Files and folders that are dropped "
                        "here are shared."));
  } else if (isFilteredOut) {
    empty_->setTexts(tr("No download matches"),
                     tr("Choose “All” above, or clear the filter, to see the others."));
  }
  stack_->setCurrentWidget(isEmpty || isFilteredOut ? static_cast<QWidget*>(empty_) : table_);
  details_->setVisible(!isEmpty);
  if (known_) actions_->setSelected(selectedRows());
}

std::vector<int> DownloadsPage::selectedRows() const {
  std::vector<int> rows;
  const auto selection = filtered_.mapSelectionToSource(table_->selectionModel()->selection());
  for (const auto& range : selection) {
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

// Of several that are selected, the one that was selected last.
int DownloadsPage::shownRow() const {
  const auto* selection = table_->selectionModel();
  const auto current = selection->currentIndex();
  if (current.isValid() && selection->isRowSelected(current.row(), {})) {
    return filtered_.mapToSource(current).row();
  }
  const auto rows = selectedRows();
  return rows.empty() ? -1 : rows.front();
}

void DownloadsPage::selectionChanged() {
  actions_->setSelected(selectedRows());
  showSelected();
}

void DownloadsPage::showSelected() {
  const int row = shownRow();
  if (row < 0) return details_->setDownload(std::nullopt);
  const auto& info = model_.at(row);
  details_->setDownload(info);
  const auto& chronicle = commands_.chronicle();
  details_->setSpeeds(chronicle.downloads().of(info.root), chronicle.now());
}

void DownloadsPage::select(const Root& root) {
  const int row = model_.rowOf(root);
  const auto index = filtered_.mapFromSource(row < 0 ? QModelIndex() : model_.index(row, 0));
  if (!index.isValid()) return;
  table_->selectionModel()->setCurrentIndex(
      index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  table_->scrollTo(index);
}

std::unordered_set<Root> DownloadsPage::choice() const {
  const bool isAny = table_->selectionModel()->hasSelection();
  // Not there yet, and this page may go before it is.
  if (!isAny && !again_.empty()) return again_;
  std::unordered_set<Root> roots;
  for (const int row : selectedRows()) roots.insert(model_.at(row).root);
  return roots;
}

void DownloadsPage::chooseAgain(std::unordered_set<Root> roots) {
  again_ = std::move(roots);
  restoreChoice();
}

void DownloadsPage::restoreChoice() {
  if (again_.empty() || !known_) return;
  const auto again = std::exchange(again_, {});
  if (table_->selectionModel()->hasSelection()) return;
  selectRows(*table_, [&](int row) {
    return again.contains(model_.at(filtered_.mapToSource(filtered_.index(row, 0)).row()).root);
  });
}

void DownloadsPage::setFilter(const QString& text) {
  filter_->setText(text);
}

// ---- menus --------------------------------------------------------------------------------------

void DownloadsPage::showMenu(const QPoint& place) {
  auto* menu = new QMenu(table_);
  menu->setObjectName("downloadMenu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  actions_->fill(*menu);
  menu->popup(table_->viewport()->mapToGlobal(place));
}

void DownloadsPage::showHeaderMenu(const QPoint& place) {
  auto* header = table_->header();
  auto* menu = new QMenu(header);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int column = DownloadsModel::name + 1; column < DownloadsModel::column_count; ++column) {
    auto* action =
        menu->addAction(model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!header->isSectionHidden(column));
    connect(action, &QAction::toggled, header,
            [header, column](bool shown) { header->setSectionHidden(column, !shown); });
  }
  menu->popup(header->mapToGlobal(place));
}

// ---- what is remembered -------------------------------------------------------------------------

bool DownloadsPage::asksBeforeRemoving() const {
  return actions_->asksBeforeRemoving();
}

void DownloadsPage::setAsksBeforeRemoving(bool asks) {
  actions_->setAsksBeforeRemoving(asks);
}

QByteArray DownloadsPage::saveState() const {
  return stateOf({table_->header()->saveState(), splitter_->saveState(), details_->saveState(),
                  QByteArray::number(states_->currentIndex())});
}

void DownloadsPage::restoreState(const QByteArray& state) {
  const auto parts = partsOf(state);
  if (parts.size() < 4) return;
  table_->header()->restoreState(parts[0]);
  splitter_->restoreState(parts[1]);
  details_->restoreState(parts[2]);
  const int states = parts[3].toInt();
  if (states >= 0 && states < states_->count()) states_->setCurrentIndex(states);
}

}  // namespace cairn::ui
