#include "ui/log_page.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/node_banner.h"
#include "ui/page_parts.h"

namespace cairn::ui {

LogPage::LogPage(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      model_(commands.chronicle().log()),
      lines_(model_),
      kind_(new QComboBox(this)),
      filter_(makeFilter(tr("Filter by text"), this)),
      table_(makeTable(tr("What has happened"), this)),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyNotice(this)),
      copy_(new QAction(tr("Copy"), this)),
      clear_(new QAction(tr("Clear"), this)) {
  kind_->setAccessibleName(tr("Kind of lines"));
  kind_->addItem(tr("Everything"), -1);
  for (int kind = 0; kind < kLogKinds; ++kind) {
    kind_->addItem(LogModel::kindText(static_cast<LogKind>(kind)), kind);
  }
  table_->setObjectName("log");
  table_->setModel(&lines_);
  table_->setTextElideMode(Qt::ElideRight);
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  setColumnWidths(*table_, 2, {20, 18, 30});
  copy_->setShortcut(QKeySequence::Copy);
  copy_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  tellKeys(*copy_);
  table_->addActions({copy_, clear_});

  auto* top = new QHBoxLayout;
  for (auto* action : {copy_, clear_}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    top->addWidget(button);
  }
  top->addStretch();
  top->addWidget(kind_);
  top->addWidget(filter_);
  stack_->addWidget(empty_);
  stack_->addWidget(table_);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(top);
  layout->addWidget(stack_, 1);

  connect(copy_, &QAction::triggered, this, &LogPage::copy);
  connect(clear_, &QAction::triggered, &model_, &LogModel::clear);
  connect(filter_, &QLineEdit::textChanged, &lines_, &LogFilter::setText);
  connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
    const int kind = kind_->currentData().toInt();
    lines_.setKind(kind < 0 ? std::nullopt : std::optional(static_cast<LogKind>(kind)));
  });
  connect(&lines_, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
    const auto* bar = table_->verticalScrollBar();
    atEnd_ = bar->value() == bar->maximum();
  });
  connect(&lines_, &QAbstractItemModel::rowsInserted, this, [this] {
    showState();
    if (atEnd_) table_->scrollToBottom();
  });
  connect(&lines_, &QAbstractItemModel::rowsRemoved, this, &LogPage::showState);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &LogPage::choiceChanged);
  connect(&commands.bridge(), &NodeBridge::happened, this, [this](const node::Event& event) {
    if (auto line = LogModel::lineOf(event)) addLine(std::move(*line));
  });
  connect(&commands.bridge(), &NodeBridge::stateChanged, this, &LogPage::nodeStateChanged);
  setUpIcons();
  choiceChanged();
  showState();
}

void LogPage::setUpIcons() {
  copy_->setIcon(icon(QStringLiteral("copy"), palette()));
  clear_->setIcon(icon(QStringLiteral("remove"), palette()));
  const QSize size(fontMetrics().height(), fontMetrics().height());
  for (auto* button : findChildren<QToolButton*>()) button->setIconSize(size);
}

void LogPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
  if (looks && clear_ != nullptr) setUpIcons();
}

// What goes now is not to be told of any more.
LogPage::~LogPage() {
  lines_.disconnect(this);
  table_->selectionModel()->disconnect(this);
}

void LogPage::addLine(LogLine line) {
  line.when_ns = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
  model_.add(std::move(line));
}

void LogPage::add(const QString& text) {
  addLine({0, LogKind::app, Shape::dot, text});
}

void LogPage::addWarning(const QString& text) {
  addLine({0, LogKind::warning, Shape::warning, text});
}

void LogPage::nodeStateChanged(NodeBridge::State state) {
  switch (state) {
    case NodeBridge::State::running:
      return add(tr("Cairn is ready."));
    case NodeBridge::State::failed:
      return addWarning(NodeBanner::failureText(commands_.bridge().problem()));
    case NodeBridge::State::starting:
    case NodeBridge::State::stopping:
    case NodeBridge::State::stopped:
      return;
  }
}

// The lines are kept whether the page is shown or not, and nothing is asked for them.
void LogPage::setActive(bool active) {
  if (active && atEnd_) table_->scrollToBottom();
}

void LogPage::setFilter(const QString& text) {
  filter_->setText(text);
}

void LogPage::copy() {
  QStringList texts;
  for (const auto& index : selectedRows(*table_)) {
    texts.push_back(LogModel::lineText(lines_.at(index)));
  }
  if (!texts.isEmpty()) QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

void LogPage::choiceChanged() {
  copy_->setEnabled(table_->selectionModel()->hasSelection());
}

void LogPage::showState() {
  const bool isEmpty = model_.rowCount() == 0;
  stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : table_);
  clear_->setEnabled(!isEmpty);
  empty_->setTexts(tr("Nothing has happened yet"),
                   tr("What the program does, and what goes wrong, is listed here."));
}

QByteArray LogPage::saveState() const {
  return stateOf({table_->header()->saveState()});
}

void LogPage::restoreState(const QByteArray& state) {
  const auto parts = partsOf(state);
  if (parts.size() == 1) table_->header()->restoreState(parts[0]);
}

}  // namespace cairn::ui
