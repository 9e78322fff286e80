// How a chunk map is used: keys, wheel and pointer.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "ui/chunk_map.h"

namespace cairn::ui {
namespace {

constexpr int kWheelStep = 120;

}  // namespace

std::optional<ChunkCell> ChunkMap::cellAt(QPoint inViewport) const {
  const int x = isRightToLeft() ? viewport()->width() - 1 - inViewport.x() : inViewport.x();
  return layout_.cellAt({x, inViewport.y() + verticalScrollBar()->value()});
}

void ChunkMap::wheelEvent(QWheelEvent* event) {
  if ((event->modifiers() & Qt::ControlModifier) == 0) {
    QAbstractScrollArea::wheelEvent(event);
    return;
  }
  wheel_ += event->angleDelta().y();
  for (; wheel_ >= kWheelStep; wheel_ -= kWheelStep) zoom(true, event->position().toPoint());
  for (; wheel_ <= -kWheelStep; wheel_ += kWheelStep) zoom(false, event->position().toPoint());
  event->accept();
}

void ChunkMap::mousePressEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->position().toPoint());
  if (!cell || event->button() != Qt::LeftButton) return;
  setCurrent(layout_.stripesOf(cell->column).first, cell->piece);
}

void ChunkMap::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomIn();
      return;
    case Qt::Key_Minus:
      zoomOut();
      return;
    case Qt::Key_0:
      fit();
      return;
    default:
      break;
  }
  const bool far = (event->modifiers() & Qt::ControlModifier) != 0;
  if (!moveCurrent(event->key(), far)) QAbstractScrollArea::keyPressEvent(event);
}

bool ChunkMap::moveCurrent(int key, bool far) {
  if (layout_.empty()) return false;
  if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right)) {
    key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
  }
  const auto perBand = static_cast<std::ptrdiff_t>(layout_.columnsPerBand());
  const auto last = static_cast<std::ptrdiff_t>(layout_.columns()) - 1;
  const auto page = std::max(1, viewport()->height() / layout_.bandHeight());
  const auto from = current().value_or(ChunkCell{});
  auto column = static_cast<std::ptrdiff_t>(from.column);
  int piece = from.piece;
  switch (key) {
    case Qt::Key_Left:
      --column;
      break;
    case Qt::Key_Right:
      ++column;
      break;
    case Qt::Key_Up:
      // Out of the top of a band into the bottom of the one above.
      if (--piece < 0 && column >= perBand) column -= perBand, piece = layout_.pieces() - 1;
      break;
    case Qt::Key_Down:
      if (++piece >= layout_.pieces() && column + perBand <= last) column += perBand, piece = 0;
      break;
    case Qt::Key_PageUp:
      column -= perBand * page;
      break;
    case Qt::Key_PageDown:
      column += perBand * page;
      break;
    case Qt::Key_Home:
      column = far ? 0 : column - column % perBand;
      break;
    case Qt::Key_End:
      column = far ? last : column - column % perBand + perBand - 1;
      break;
    default:
      return false;
  }
  if (!current_) column = 0, piece = 0;
  column = std::clamp<std::ptrdiff_t>(column, 0, last);
  setCurrent(layout_.stripesOf(static_cast<std::size_t>(column)).first,
             std::clamp(piece, 0, layout_.pieces() - 1));
  return true;
}

void ChunkMap::scrollTo(const ChunkCell& cell) {
  const auto rect = layout_.rectOf(cell);
  auto* bar = verticalScrollBar();
  const int margin = layout_.scale().cell;
  if (rect.top() - margin < bar->value()) {
    bar->setValue(rect.top() - margin);
  } else if (rect.bottom() + margin > bar->value() + viewport()->height()) {
    bar->setValue(rect.bottom() + margin - viewport()->height());
  }
}

}  // namespace cairn::ui
