#include "ui/chunk_layout.h"

#include <algorithm>

namespace cairn::ui {

ChunkLayout::ChunkLayout(const Shape& shape, const Scale& scale, int width)
    : shape_(shape), scale_(scale) {
  scale_.cell = std::max(1, scale_.cell);
  scale_.group = std::max<std::size_t>(1, scale_.group);
  if (shape_.stripes == 0 || pieces() <= 0) return;
  columns_ = (shape_.stripes - 1) / scale_.group + 1;
  columnsPerBand_ = std::max(1, width / scale_.cell);
}

ChunkLayout ChunkLayout::fitting(const Shape& shape, QSize room, const Cells& cells) {
  const auto with = [&](int cell, std::size_t group) {
    return ChunkLayout(shape, {cell, group}, room.width());
  };
  for (int cell = cells.most; cell >= cells.least; --cell) {
    if (auto layout = with(cell, 1); layout.height() <= room.height()) return layout;
  }
  // The smallest group that does: more stripes in a column never make the map higher.
  std::size_t tooSmall = 1;
  auto enough = std::max<std::size_t>(1, shape.stripes);
  while (tooSmall + 1 < enough) {
    const auto middle = tooSmall + (enough - tooSmall) / 2;
    if (with(cells.least, middle).height() <= room.height()) {
      enough = middle;
    } else {
      tooSmall = middle;
    }
  }
  auto layout = with(cells.least, enough);
  // Where not even one band is seen at once, no group helps: then as few as fit in the width.
  if (layout.height() <= room.height()) return layout;
  const auto perBand = static_cast<std::size_t>(layout.columnsPerBand());
  return with(cells.least, (enough + perBand - 1) / perBand);
}

int ChunkLayout::gap() const {
  return shape_.parity > 0 ? std::max(2, scale_.cell / 3) : 0;
}

int ChunkLayout::bands() const {
  const auto perBand = static_cast<std::size_t>(columnsPerBand_);
  return static_cast<int>((columns_ + perBand - 1) / perBand);
}

int ChunkLayout::bandHeight() const {
  return pieces() * scale_.cell + gap() + std::max(4, scale_.cell);
}

int ChunkLayout::height() const {
  return bands() * bandHeight();
}

StripeRange ChunkLayout::stripesOf(std::size_t column) const {
  const auto first = column * scale_.group;
  if (first >= shape_.stripes) return {};
  return {first, std::min(scale_.group, shape_.stripes - first)};
}

int ChunkLayout::rowTop(int piece) const {
  return piece * scale_.cell + (piece >= shape_.data ? gap() : 0);
}

QRect ChunkLayout::rectOf(const ChunkCell& cell) const {
  const auto perBand = static_cast<std::size_t>(columnsPerBand_);
  const auto band = static_cast<int>(cell.column / perBand);
  const auto column = static_cast<int>(cell.column % perBand);
  return {column * scale_.cell, band * bandHeight() + rowTop(cell.piece), scale_.cell, scale_.cell};
}

std::optional<ChunkCell> ChunkLayout::cellAt(QPoint point) const {
  if (empty() || point.x() < 0 || point.y() < 0) return std::nullopt;
  const int column = point.x() / scale_.cell;
  if (column >= columnsPerBand_) return std::nullopt;
  const int band = point.y() / bandHeight();
  int y = point.y() % bandHeight();
  if (const int below = y - shape_.data * scale_.cell; below >= 0) {
    if (below < gap()) return std::nullopt;
    y -= gap();
  }
  const ChunkCell cell{static_cast<std::size_t>(band) * static_cast<std::size_t>(columnsPerBand_) +
                           static_cast<std::size_t>(column),
                       y / scale_.cell};
  if (cell.column >= columns_ || cell.piece >= pieces()) return std::nullopt;
  return cell;
}

}  // namespace cairn::ui
