#include "ui/download_files_tab.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/desktop_services.h"
#include "ui/downloads_model.h"
#include "ui/format.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

using node::BundleDetails;
using node::DownloadState;

}  // namespace

DownloadFilesTab::DownloadFilesTab(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      inOrder_(new QCheckBox(tr("From the front, so that it can be looked at early"), this)),
      stack_(new QStackedWidget(this)),
      notice_(new EmptyNotice(this)),
      tree_(makeTable(tr("Files of the download"), this)) {
  tree_->setModel(&model_);
  tree_->setRootIsDecorated(true);
  tree_->setItemsExpandable(true);
  tree_->setSortingEnabled(true);
  tree_->sortByColumn(DownloadFilesModel::name, Qt::AscendingOrder);
  setColumnWidths(*tree_, DownloadFilesModel::name, {30, 14, 14});
  makeActions();

  auto* top = new QHBoxLayout;
  top->addStretch();
  for (auto* action : {first_, normal_, last_}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    top->addWidget(button);
  }
  stack_->addWidget(notice_);
  stack_->addWidget(tree_);
  auto* layout = new QVBoxLayout(this);
  // Above the others: beside them it would make the window wider than a screen.
  layout->addWidget(inOrder_);
  layout->addLayout(top);
  layout->addWidget(stack_, 1);

  connect(&model_, &DownloadFilesModel::chosen, this, &DownloadFilesTab::choose);
  connect(inOrder_, &QCheckBox::clicked, this, &DownloadFilesTab::setInOrder);
  whenOpened(*tree_, this, [this](const QModelIndex& index) { open(index); });
  connect(tree_, &QTreeView::customContextMenuRequested, this, &DownloadFilesTab::showMenu);
  connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &DownloadFilesTab::enable);
  connectWishes();
  enable();
}

void DownloadFilesTab::connectWishes() {
  settled_.setSingleShot(true);
  settled_.setInterval(NodeBridge::kPatience);
  connect(&settled_, &QTimer::timeout, this, &DownloadFilesTab::forgetWishes);
  connect(&commands_, &NodeCommands::reordered, this, [this](const Root& root, bool done) {
    if (info_ && info_->root == root) answered(order_, done);
  });
  connect(&commands_, &NodeCommands::chosen, this, [this](const Root& root, bool done) {
    if (info_ && info_->root == root) answered(choice_, done);
  });
  connect(&commands_.bridge(), &NodeBridge::stateChanged, this, [this](NodeBridge::State state) {
    if (state != NodeBridge::State::running) forgetWishes();
  });
}

template <class T>
void DownloadFilesTab::answered(Wish<T>& wish, bool done) {
  wish.answered(done);
  if (order_.isAnswered() && choice_.isAnswered()) settled_.start();
  showWishes();
}

QAction* DownloadFilesTab::addPriority(const QString& text, const QString& toolTip,
                                       FilePriority priority) {
  auto* action = new QAction(text, this);
  action->setToolTip(toolTip);
  connect(action, &QAction::triggered, this, [this, priority] { setPriority(priority); });
  return action;
}

void DownloadFilesTab::makeActions() {
  first_ = addPriority(tr("Bring first"), tr("These files come before all others."),
                       FilePriority::first);
  normal_ = addPriority(tr("Bring as usual"), tr("These files come in the usual order."),
                        FilePriority::normal);
  last_ = addPriority(tr("Bring last"), tr("These files come when all others are here."),
                      FilePriority::last);
  open_ = new QAction(tr("Open"), this);
  connect(open_, &QAction::triggered, this, [this] { open(tree_->currentIndex()); });
}

QByteArray DownloadFilesTab::saveState() const {
  return tree_->header()->saveState();
}

void DownloadFilesTab::restoreState(const QByteArray& state) {
  tree_->header()->restoreState(state);
}

// ---- what there is ------------------------------------------------------------------------------

void DownloadFilesTab::setActive(bool active) {
  if (active_ == active) return;
  active_ = active;
  if (active_) ask();
}

void DownloadFilesTab::setDownload(const node::DownloadInfo& info) {
  const bool isOther = !info_ || info_->root != info.root;
  info_ = info;
  if (isOther) {
    order_.forget();
    choice_.forget();
    if (loaded_) model_.setEntries({});
    loaded_ = false;
    askedIn_.reset();
    say({}, {});
  }
  showWishes();
  enable();
  ask();
}

void DownloadFilesTab::ask() {
  if (!active_ || !info_ || loaded_) return;
  // Only where it got further there may be another answer.
  const auto now = std::pair(info_->state, info_->phase);
  if (askedIn_ == now) return;
  askedIn_ = now;
  content::Link link;
  link.root = info_->root;
  NodeBridge::Question<BundleDetails> question = [link](node::Node& node) {
    return node.inspect(link);
  };
  commands_.bridge().ask<BundleDetails>(this, std::move(question),
                                        [this, root = link.root](Result<BundleDetails> details) {
                                          if (info_ && info_->root == root)
                                            take(std::move(details));
                                        });
}

void DownloadFilesTab::take(Result<BundleDetails> details) {
  if (loaded_) return;
  if (!details && details.error().code != ErrorCode::not_found) {
    return say(tr("The files cannot be listed"), errorText(details.error()));
  }
  const bool isDescribed = details && (details->readable || !details->summary.link.key);
  if (!isDescribed) {
    return say(tr("The list of files is not here yet"),
               tr("It comes first, as soon as somebody who has it is found."));
  }
  if (!details->readable) {
    return say(tr("The files cannot be listed"),
               tr("Their names can be read only with the key of the link, which is not here."));
  }
  loaded_ = true;
  singleFile_ = details->single_file;
  model_.setEntries(std::move(details->entries));
  showWishes();
  stack_->setCurrentWidget(tree_);
  enable();
}

void DownloadFilesTab::say(const QString& title, const QString& text) {
  notice_->setTexts(title, text);
  stack_->setCurrentWidget(notice_);
}

// ---- what can be done ---------------------------------------------------------------------------

void DownloadFilesTab::enable() {
  const bool canOrder = info_ && isInQueue(*info_) && !info_->keeps_pieces;
  const bool isAny = tree_->selectionModel()->hasSelection();
  inOrder_->setEnabled(canOrder);
  model_.setCanChoose(info_ && loaded_ && !info_->keeps_pieces && !singleFile_);
  for (auto* action : {first_, normal_, last_}) {
    action->setEnabled(canOrder && loaded_ && isAny);
  }
  const bool isHere = info_ && info_->state == DownloadState::finished && !info_->path.empty();
  open_->setEnabled(isHere && onlySelectedRow(*tree_));
}

void DownloadFilesTab::setPriority(FilePriority priority) {
  if (!info_) return;
  reorder(model_.orderWith(tree_->selectionModel()->selectedRows(), priority));
}

void DownloadFilesTab::setInOrder(bool inOrder) {
  if (!info_) return;
  auto order = order_.over(info_->order);
  order.in_order = inOrder;
  reorder(order);
}

void DownloadFilesTab::reorder(const content::FileOrder& order) {
  settled_.stop();
  order_.make(info_->order, order);
  commands_.reorder(info_->root, order);
  showWishes();
}

void DownloadFilesTab::choose(const std::vector<std::string>& patterns) {
  if (!info_) return;
  settled_.stop();
  choice_.make(info_->patterns, patterns);
  commands_.choose(info_->root, patterns);
}

void DownloadFilesTab::showWishes() {
  if (!info_) return;
  const auto& order = order_.over(info_->order);
  inOrder_->setChecked(order.in_order);
  model_.setOrder(order);
  model_.setPatterns(choice_.over(info_->patterns));
}

void DownloadFilesTab::forgetWishes() {
  settled_.stop();
  order_.forget();
  choice_.forget();
  showWishes();
}

void DownloadFilesTab::open(const QModelIndex& index) {
  if (!index.isValid() || !open_->isEnabled()) return;
  const std::u8string below(model_.path(index).begin(), model_.path(index).end());
  const auto path = singleFile_ ? info_->path : info_->path / std::filesystem::path(below);
  openPath(path);
}

void DownloadFilesTab::showMenu(const QPoint& place) {
  auto* menu = new QMenu(tree_);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions({first_, normal_, last_});
  menu->addSeparator();
  menu->addAction(open_);
  menu->popup(tree_->viewport()->mapToGlobal(place));
}

}  // namespace cairn::ui
