#include "ui/chunk_map.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <ranges>

#include "ui/chunk_text.h"
#include "ui/format.h"
#include "ui/tones.h"

namespace cairn::ui {
namespace {

constexpr int kUnitLeast = 4;
// Edges of cells to zoom through, in halves of the smallest one.
constexpr std::array kEdgesInHalves{2, 3, 4, 6, 8, 12, 16};
// Beyond this, fitting leaves the rest of the window free rather than blowing up cells.
constexpr int kFittedMost = 4;

}  // namespace

ChunkMap::ChunkMap(QWidget* parent) : QAbstractScrollArea(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Chunk map"));
  setWhatsThis(
      tr("Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and "
         "minus zoom, 0 shows everything at once."));
  viewport()->setBackgroundRole(QPalette::Base);
  viewport()->setMouseTracking(false);
  tellSummary();
}

void ChunkMap::setGrid(ChunkGrid grid) {
  if (grid == grid_) return;
  const bool reshaped = grid.stripes.size() != grid_.stripes.size() || grid.data != grid_.data ||
                        grid.parity != grid_.parity;
  grid_ = std::move(grid);
  if (current_ && (current_->stripe >= grid_.stripes.size() || current_->piece >= grid_.pieces())) {
    current_.reset();
  }
  if (reshaped) {
    tipCell_.reset();
    layOut();
  }
  repaintAll();
  tellSummary();
  tellCurrent();
}

void ChunkMap::setMoreLines(MoreLines moreLines) {
  moreLines_ = std::move(moreLines);
  tellCurrent();
}

void ChunkMap::refreshMoreLines() {
  tellCurrent();
  if (tipCell_ && QToolTip::isVisible()) showTip();
}

QString ChunkMap::currentText() const {
  const auto cell = current();
  return cell ? textOf(*cell) : QString();
}

QString ChunkMap::scaleText() const {
  return chunkScaleText(grid_, layout_.scale().group);
}

std::optional<ChunkCell> ChunkMap::current() const {
  if (!current_ || layout_.empty()) return std::nullopt;
  return ChunkCell{layout_.columnOf(current_->stripe), current_->piece};
}

void ChunkMap::setCurrent(std::size_t stripe, int piece) {
  if (grid_.empty() || stripe >= grid_.stripes.size()) return;
  current_ = Chunk{stripe, std::clamp(piece, 0, grid_.pieces() - 1)};
  scrollTo(*current());
  viewport()->update();
  tellCurrent();
}

// ---- scale --------------------------------------------------------------------------------------

int ChunkMap::unit() const {
  return std::max(kUnitLeast, fontMetrics().height() / 4);
}

// The next scale, in or out of the one that is seen; nothing where there is none.
std::optional<ChunkLayout::Scale> ChunkMap::zoomed(bool in) const {
  if (layout_.empty()) return std::nullopt;
  const auto now = layout_.scale();
  if (in && now.group > 1) return ChunkLayout::Scale{unit(), (now.group + 1) / 2};
  if (in) {
    for (const int halves : kEdgesInHalves) {
      if (unit() * halves / 2 > now.cell) return ChunkLayout::Scale{unit() * halves / 2, 1};
    }
    return std::nullopt;
  }
  for (const int halves : kEdgesInHalves | std::views::reverse) {
    if (unit() * halves / 2 < now.cell) return ChunkLayout::Scale{unit() * halves / 2, 1};
  }
  if (layout_.bands() <= 1) return std::nullopt;
  return ChunkLayout::Scale{unit(), now.group * 2};
}

bool ChunkMap::canZoomIn() const {
  return zoomed(true).has_value();
}

bool ChunkMap::canZoomOut() const {
  return zoomed(false).has_value();
}

void ChunkMap::zoomIn() {
  zoom(true, std::nullopt);
}

void ChunkMap::zoomOut() {
  zoom(false, std::nullopt);
}

void ChunkMap::fit() {
  fitted_ = true;
  layOut();
  repaintAll();
}

void ChunkMap::zoom(bool in, std::optional<QPoint> around) {
  const auto scale = zoomed(in);
  if (!scale) return;
  tipCell_.reset();
  scale_ = *scale;
  fitted_ = false;
  relayAround(around);
  repaintAll();
}

// Lays out anew with what is under the point, else the current cell, else the top left, kept in
// place.
void ChunkMap::relayAround(std::optional<QPoint> point) {
  auto cell = point ? cellAt(*point) : std::nullopt;
  if (!cell) cell = current();
  if (!cell) cell = cellAt({isRightToLeft() ? viewport()->width() - 1 : 0, 0});
  const int before = cell ? rectInView(layout_, view(), *cell).top() : 0;
  const auto stripe = cell ? layout_.stripesOf(cell->column).first : 0;
  layOut();
  if (!cell) return;
  const int top = layout_.rectOf({layout_.columnOf(stripe), cell->piece}).top();
  verticalScrollBar()->setValue(top - before);
}

void ChunkMap::layOut() {
  const ChunkLayout::Shape shape{grid_.stripes.size(), grid_.data, grid_.parity};
  const auto old = layout_.scale();
  const auto with = [&](QSize room) {
    if (!fitted_) return ChunkLayout(shape, scale_, room.width());
    return ChunkLayout::fitting(shape, room, {unit(), unit() * kFittedMost});
  };
  // The room is that without a scroll bar, or with one, but never what it happens to be: else the
  // bar could come and go for ever.
  auto room = maximumViewportSize();
  layout_ = with(room);
  if (layout_.height() > room.height()) {
    room.rwidth() -= style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    layout_ = with(room);
  }
  verticalScrollBar()->setRange(0, std::max(0, layout_.height() - room.height()));
  verticalScrollBar()->setPageStep(room.height());
  verticalScrollBar()->setSingleStep(layout_.scale().cell * 3);
  if (!(layout_.scale() == old)) tellCurrent();
  Q_EMIT scaleChanged();
}

// ---- painting -----------------------------------------------------------------------------------

ChunkView ChunkMap::view() const {
  ChunkView view;
  view.size = viewport()->size();
  view.top = verticalScrollBar()->value();
  view.pixelRatio = devicePixelRatioF();
  view.mirrored = isRightToLeft();
  view.palette = palette();
  view.font = font();
  return view;
}

void ChunkMap::repaintAll() {
  stale_ = true;
  viewport()->update();
}

void ChunkMap::paintEvent(QPaintEvent* /*event*/) {
  const auto seen = view();
  if (stale_) {
    picture_ = chunkPicture(grid_, layout_, seen);
    stale_ = false;
  }
  QPainter painter(viewport());
  painter.drawImage(0, 0, picture_);
  const auto cell = current();
  if (!cell) return;
  // A ring around the cell that is seen on every tile: dark and light beside each other.
  auto ring = rectInView(layout_, seen, *cell);
  const auto text = seen.palette.color(QPalette::Text);
  painter.setPen(QPen(hasFocus() ? text : mixed(text, seen.palette.color(QPalette::Base), 0.4), 1));
  painter.drawRect(ring.adjusted(-2, -2, 1, 1));
  painter.setPen(seen.palette.color(QPalette::Base));
  painter.drawRect(ring.adjusted(-1, -1, 0, 0));
  if (hasFocus()) {
    painter.setPen(text);
    painter.drawRect(ring.adjusted(-3, -3, 2, 2));
  }
}

void ChunkMap::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  layOut();
  repaintAll();
}

void ChunkMap::scrollContentsBy(int /*dx*/, int /*dy*/) {
  repaintAll();
}

void ChunkMap::changeEvent(QEvent* event) {
  QAbstractScrollArea::changeEvent(event);
  switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
      layOut();
      [[fallthrough]];
    case QEvent::PaletteChange:
      repaintAll();
      break;
    case QEvent::LanguageChange:
      retranslate();
      break;
    default:
      break;
  }
}

void ChunkMap::hideEvent(QHideEvent* event) {
  QAbstractScrollArea::hideEvent(event);
  picture_ = {};
  stale_ = true;
}

void ChunkMap::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void ChunkMap::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

QSize ChunkMap::sizeHint() const {
  const auto metrics = fontMetrics();
  return {metrics.averageCharWidth() * 80, metrics.height() * 14};
}

QSize ChunkMap::minimumSizeHint() const {
  const auto metrics = fontMetrics();
  return {metrics.averageCharWidth() * 20, metrics.height() * 5};
}

// ---- words --------------------------------------------------------------------------------------

QString ChunkMap::textOf(const ChunkCell& cell) const {
  const auto stripes = layout_.stripesOf(cell.column);
  auto text = chunkCellText(grid_, stripes, cell.piece);
  if (!moreLines_ || stripes.count != 1) return text;
  const auto more = moreLines_(stripes.first, cell.piece);
  return more.isEmpty() ? text : text + u'\n' + more;
}

void ChunkMap::retranslate() {
  setAccessibleName(tr("Chunk map"));
  setWhatsThis(
      tr("Shows every chunk of the bundle. The arrow keys move from chunk to chunk, plus and "
         "minus zoom, 0 shows everything at once."));
  tellSummary();
  tellCurrent();
}

void ChunkMap::tellSummary() {
  const auto text = chunkSummaryText(grid_, summaryOf(grid_));
  if (text == summary_) return;
  summary_ = text;
  setAccessibleDescription(currentText_.isEmpty() ? summary_ : currentText_ + u'\n' + summary_);
  Q_EMIT summaryChanged(summary_);
}

void ChunkMap::tellCurrent() {
  const auto text = currentText();
  if (text == currentText_) return;
  currentText_ = text;
  setAccessibleDescription(currentText_.isEmpty() ? summary_ : currentText_ + u'\n' + summary_);
  Q_EMIT currentChanged(currentText_);
}

void ChunkMap::showTip() {
  // Escaped, because what the lines say may come from others; as HTML long lines wrap.
  QToolTip::showText(tipAt_, tipText(textOf(*tipCell_)), viewport(),
                     rectInView(layout_, view(), *tipCell_));
}

bool ChunkMap::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  tipCell_ = cellAt(help->pos());
  tipAt_ = help->globalPos();
  if (tipCell_) {
    showTip();
  } else {
    QToolTip::hideText();
  }
  return true;
}

}  // namespace cairn::ui
