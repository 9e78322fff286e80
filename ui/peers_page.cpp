#include "ui/peers_page.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

QString addressOf(const node::PeerInfo& peer) {
  return QString::fromStdString(peer.address);
}

QString idOf(const node::PeerInfo& peer) {
  return QString::fromStdString(peer.id.text());
}

}  // namespace

PeersPage::PeersPage(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      order_(model_),
      list_(
          commands.bridge(), [](node::Node& node) { return node.peers(); },
          [this](std::vector<node::PeerInfo> peers) { take(std::move(peers)); }),
      filter_(makeFilter(tr("Filter by address, program or id"), this)),
      table_(makeTable(tr("Connected peers"), this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyNotice(this)),
      count_(makeValue(this)) {
  table_->setModel(&order_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(static_cast<int>(PeersColumn::address), Qt::AscendingOrder);
  setColumnWidths(*table_, static_cast<int>(PeersColumn::address),
                  {24, 13, 13, 15, 13, 11, 12, 12, 11, 11, 9});
  makeActions();

  auto* top = new QHBoxLayout;
  top->addWidget(count_, 1);
  top->addWidget(filter_);
  splitter_->addWidget(table_);
  splitter_->addWidget(makeDetails());
  splitter_->setStretchFactor(0, 1);
  splitter_->setSizes({fontMetrics().height() * 28, fontMetrics().height() * 10});
  splitter_->setChildrenCollapsible(false);
  stack_->addWidget(empty_);
  stack_->addWidget(splitter_);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(top);
  layout->addWidget(stack_, 1);

  connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
    order_.setFilter(text);
    showState();
  });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &PeersPage::showDetails);
  connect(&commands.bridge(), &NodeBridge::happened, this, [this](const node::Event& event) {
    if (event.kind == node::EventKind::peer_connected || event.kind == node::EventKind::peer_lost) {
      list_.refresh();
    }
  });
  connect(&commands.bridge(), &NodeBridge::stateChanged, this, [this](NodeBridge::State state) {
    if (state == NodeBridge::State::running) return list_.refresh();
    take({});
    filled_ = false;
    showState();
  });
  connect(&list_, &LiveViewBase::lateChanged, this, &PeersPage::showState);
  showDetails();
  showState();
}

// What goes now is not to be told of any more.
PeersPage::~PeersPage() {
  table_->selectionModel()->disconnect(this);
}

void PeersPage::makeActions() {
  const auto add = [this](const QString& text, const QKeySequence& shortcut,
                          QString (*what)(const node::PeerInfo&)) {
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tellKeys(*action);
    connect(action, &QAction::triggered, this, [this, what] { copy(what); });
    table_->addAction(action);
    return action;
  };
  copyAddress_ = add(tr("Copy address"), QKeySequence::Copy, &addressOf);
  copyId_ = add(tr("Copy id"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &idOf);
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget* PeersPage::makeDetails() {
  details_ = new QScrollArea(this);
  details_->setAccessibleName(tr("Details of the peer"));
  details_->setWidgetResizable(true);
  details_->setFrameShape(QFrame::NoFrame);
  auto* page = new QWidget(details_);
  auto* columns = new QHBoxLayout(page);
  auto* left = new QFormLayout;
  auto* right = new QFormLayout;
  columns->addLayout(left, 3);
  columns->addLayout(right, 2);
  id_ = makeValue(page);
  id_->setAccessibleName(tr("Id"));
  for (auto* form : {left, right}) form->setHorizontalSpacing(kFactGap);
  const auto add = [this, page](QFormLayout* form, PeersColumn column) {
    auto* value = makeValue(page);
    value->setAccessibleName(PeersModel::titleOf(column));
    form->addRow(new QLabel(PeersModel::titleOf(column), page), value);
    facts_[column] = value;
  };
  add(left, PeersColumn::address);
  left->addRow(new QLabel(tr("Id"), page), id_);
  for (const auto column : {PeersColumn::client, PeersColumn::network, PeersColumn::direction,
                            PeersColumn::connected}) {
    add(left, column);
  }
  for (const auto column :
       {PeersColumn::round_trip, PeersColumn::received_rate, PeersColumn::sent_rate,
        PeersColumn::received, PeersColumn::sent, PeersColumn::false_chunks}) {
    add(right, column);
  }
  details_->setWidget(page);
  return details_;
}

void PeersPage::setActive(bool active) {
  list_.setActive(active);
}

void PeersPage::setFilter(const QString& text) {
  filter_->setText(text);
}

void PeersPage::take(std::vector<node::PeerInfo> peers) {
  model_.setRows(std::move(peers));
  filled_ = true;
  showDetails();
  showState();
}

void PeersPage::showDetails() {
  const auto rows = table_->selectionModel()->selectedRows();
  for (auto* action : {copyAddress_, copyId_}) action->setEnabled(!rows.isEmpty());
  details_->setEnabled(rows.size() == 1);
  if (rows.size() != 1) {
    id_->clear();
    for (const auto& [column, label] : facts_) label->clear();
    return;
  }
  const auto& peer = order_.at(rows.front());
  id_->setText(idOf(peer));
  for (const auto& [column, label] : facts_) {
    const auto text = PeersModel::textOf(peer, column);
    const bool isNone = column == PeersColumn::false_chunks && text.isEmpty();
    label->setText(isNone ? tr("None within the last hour") : text);
  }
}

void PeersPage::showState() {
  stack_->setCurrentWidget(model_.rowCount() > 0 ? static_cast<QWidget*>(splitter_) : empty_);
  if (!filled_) {
    empty_->setUnknown(commands_.bridge().state());
  } else {
    empty_->setTexts(tr("No peers are connected"),
                     tr("They come by themselves while something is downloaded or others fetch "
                        "what is shared here."));
  }
  if (list_.isLate()) {
    count_->setText(tr("Cairn is busy; the list may be a little old."));
  } else if (model_.rowCount() == 0) {
    count_->clear();
  } else if (order_.rowCount() == model_.rowCount()) {
    count_->setText(tr("%Ln peer(s) are connected.", nullptr, model_.rowCount()));
  } else {
    count_->setText(tr("%1 of %Ln connected peer(s) match.", nullptr, model_.rowCount())
                        .arg(QLocale().toString(order_.rowCount())));
  }
}

void PeersPage::copy(QString (*what)(const node::PeerInfo& peer)) {
  QStringList texts;
  for (const auto& index : selectedRows(*table_)) texts.push_back(what(order_.at(index)));
  if (!texts.isEmpty()) QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

QByteArray PeersPage::saveState() const {
  return stateOf({table_->header()->saveState(), splitter_->saveState()});
}

void PeersPage::restoreState(const QByteArray& state) {
  const auto parts = partsOf(state);
  if (parts.size() != 2) return;
  table_->header()->restoreState(parts[0]);
  splitter_->restoreState(parts[1]);
}

}  // namespace cairn::ui
