#include "ui/page_parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDataStream>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/format.h"
#include "ui/keyed_rows.h"
#include "ui/shape.h"

namespace cairn::ui {
namespace {

constexpr quint16 kStateVersion = 1;
constexpr int kStatePartsMax = 16;

// Keeps a column as wide as the others of its table leave room for.
class ColumnFill final : public QObject {
 public:
  ColumnFill(QTreeView& table, int column)
      : QObject(&table), table_(table), column_(column), least_(table.columnWidth(column)) {
    table.viewport()->installEventFilter(this);
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fill();
    return QObject::eventFilter(watched, event);
  }

 private:
  void fill() {
    auto* header = table_.header();
    const int others = header->length() - header->sectionSize(column_);
    header->resizeSection(column_, std::max(least_, table_.viewport()->width() - others));
  }

  QTreeView& table_;
  int column_;
  int least_;
};

// Opens the current row of a table by Return or Enter.
class OpeningKey final : public QObject {
 public:
  OpeningKey(QTreeView& table, std::function<void(const QModelIndex&)> open)
      : QObject(&table), table_(table), open_(std::move(open)) {
    table.installEventFilter(this);
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::KeyPress || !isIts(*static_cast<QKeyEvent*>(event))) {
      return QObject::eventFilter(watched, event);
    }
    if (table_.currentIndex().isValid()) open_(table_.currentIndex());
    return true;
  }

 private:
  static bool isIts(const QKeyEvent& event) {
    const auto others = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return others == Qt::NoModifier &&
           (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
  }

  QTreeView& table_;
  std::function<void(const QModelIndex&)> open_;
};

}  // namespace

QTreeView* makeTable(const QString& accessibleName, QWidget* parent) {
  auto* table = new QTreeView(parent);
  table->setAccessibleName(accessibleName);
  table->setRootIsDecorated(false);
  table->setItemsExpandable(false);
  table->setUniformRowHeights(true);
  table->setAllColumnsShowFocus(true);
  table->setAlternatingRowColors(true);
  table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTextElideMode(Qt::ElideMiddle);
  table->setContextMenuPolicy(Qt::CustomContextMenu);
  table->setItemDelegate(new ShapeDelegate(table));
  table->header()->setSectionsMovable(true);
  return table;
}

void setColumnWidths(QTreeView& table, int stretched, std::initializer_list<int> digits) {
  const int digit = table.fontMetrics().horizontalAdvance(QLatin1Char('0'));
  const int margins = 2 * table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
  auto* header = table.header();
  header->setStretchLastSection(false);
  int column = 0;
  for (const int width : digits) {
    const int wanted = width * digit + margins;
    header->resizeSection(column, std::max(wanted, header->sectionSizeHint(column)));
    ++column;
  }
  new ColumnFill(table, stretched);
}

QModelIndexList selectedRows(const QTreeView& table) {
  auto rows = table.selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end(),
            [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
  return rows;
}

std::optional<int> onlySelectedRow(const QTreeView& table) {
  const auto ranges = table.selectionModel()->selection();
  const bool isOne = ranges.size() == 1 && ranges.front().top() == ranges.front().bottom();
  return isOne ? std::optional(ranges.front().top()) : std::nullopt;
}

void selectRows(QTreeView& table, const std::function<bool(int row)>& isChosen) {
  auto* model = table.model();
  QItemSelection chosen;
  for (const auto& range : rowRanges(model->rowCount(), isChosen)) {
    chosen.select(model->index(range.first, 0),
                  model->index(range.first + range.count - 1, model->columnCount() - 1));
  }
  if (chosen.isEmpty()) return;
  const auto first = chosen.front().topLeft();
  table.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
  table.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
  table.scrollTo(first);
}

void whenOpened(QTreeView& table, QObject* context,
                const std::function<void(const QModelIndex& index)>& open) {
  QObject::connect(&table, &QTreeView::doubleClicked, context, open);
  new OpeningKey(table, open);
}

QString keysText(const QKeySequence& keys) {
  auto text = keys.toString(QKeySequence::NativeText);
  if (text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft) return text;
  return QChar(0x2066) + text + QChar(0x2069);
}

void tellKeys(QAction& action) {
  auto plain = action.text();
  plain.remove(QChar(0x2026));
  const auto keys = keysText(action.shortcut());
  if (keys.isEmpty()) return;
  action.setToolTip(
      QCoreApplication::translate("cairn::ui::MainWindow", "%1 (%2)").arg(plain, keys));
}

void reachByKeyboard(QToolBar& bar) {
  // Also the one that shows what there is no room for.
  for (auto* button : bar.findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
    button->setFocusPolicy(Qt::TabFocus);
}

FilterLine::FilterLine(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
  setPlaceholderText(placeholder);
  setAccessibleName(placeholder);
  setClearButtonEnabled(true);
  // A file that is dropped here is shared, as anywhere in the window, and not typed.
  setAcceptDrops(false);
  // With room for the whole hint and the button that clears.
  const auto metrics = fontMetrics();
  setMinimumWidth(metrics.horizontalAdvance(placeholder) + 3 * metrics.height());
  setMaximumWidth(minimumWidth() * 2);
}

void FilterLine::replaceBySearch() {
  isReplaced_ = true;
  hide();
}

void FilterLine::setVisible(bool visible) {
  QLineEdit::setVisible(visible && !isReplaced_);
}

FilterLine* makeFilter(const QString& placeholder, QWidget* parent) {
  return new FilterLine(placeholder, parent);
}

void wrapWords(QLabel& label) {
  label.setWordWrap(true);
  if (!label.isRightToLeft()) return;
  // Where it reads from the right, the space that a line is broken at takes room before the line
  // and pushes its end over the edge.
  label.setContentsMargins(label.fontMetrics().horizontalAdvance(QLatin1Char(' ')) + 1, 0, 0, 0);
}

EmptyNotice::EmptyNotice(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), text_(new QLabel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->addStretch(2);
  for (auto* label : {title_, text_}) {
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    wrapWords(*label);
    layout->addWidget(label);
  }
  layout->addStretch(3);
  adaptFont();
}

void EmptyNotice::setTexts(const QString& title, const QString& text) {
  title_->setText(title);
  text_->setText(text);
}

void EmptyNotice::setUnknown(NodeBridge::State state) {
  switch (state) {
    case NodeBridge::State::starting:
      return setTexts(tr("Starting"), tr("What is here is shown in a moment."));
    case NodeBridge::State::running:
      return setTexts(tr("Reading"), tr("What is here is shown in a moment."));
    default:
      return setTexts(tr("Cairn is not running"),
                      tr("Nothing is lost. What is here is shown once Cairn runs again."));
  }
}

void EmptyNotice::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) adaptFont();
}

void EmptyNotice::adaptFont() {
  auto large = font();
  if (large.pointSizeF() > 0) large.setPointSizeF(large.pointSizeF() * 1.4);
  title_->setFont(large);
}

ValueLabel::ValueLabel(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  wrapWords(*this);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  adaptSide();
}

void ValueLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) adaptSide();
}

// Text that can be selected is otherwise aligned by the language it is in.
void ValueLabel::adaptSide() {
  const auto side = isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft;
  setAlignment(side | Qt::AlignVCenter);
}

QLabel* makeValue(QWidget* parent) {
  return new ValueLabel(parent);
}

QString isolated(const QString& words) {
  auto text = harmlessText(words);
  if (QGuiApplication::layoutDirection() != Qt::RightToLeft || text.isEmpty()) return text;
  return QChar(0x2068) + text + QChar(0x2069);
}

QByteArray stateOf(std::initializer_list<QByteArray> parts) {
  QByteArray state;
  QDataStream out(&state, QIODevice::WriteOnly);
  out.setVersion(QDataStream::Qt_6_4);
  out << kStateVersion << QList<QByteArray>(parts);
  return state;
}

QList<QByteArray> partsOf(const QByteArray& state) {
  QDataStream in(state);
  in.setVersion(QDataStream::Qt_6_4);
  quint16 version = 0;
  QList<QByteArray> parts;
  in >> version;
  if (version == kStateVersion) in >> parts;
  if (in.status() != QDataStream::Ok || parts.size() > kStatePartsMax) return {};
  return parts;
}

}  // namespace cairn::ui
