// What a cell of a chunk map looks like in each state: a colour of the palette and a pattern that
// tells it from the others without the colour. Map and legend paint the same tiles.
#pragma once

#include <QHash>
#include <QImage>
#include <QPalette>
#include <array>

#include "ui/chunk_grid.h"

class QFont;

namespace cairn::ui {

class ChunkTiles {
 public:
  ChunkTiles() = default;
  // Of this edge in device pixels, with `gap` of them left free at the right and below.
  ChunkTiles(QPalette palette, int edge, int gap);

  [[nodiscard]] int edge() const { return edge_; }
  // Those of an edge that are filled.
  [[nodiscard]] int rows() const { return edge_ - gap_; }
  [[nodiscard]] const QImage& of(ChunkState state) const {
    return tiles_[static_cast<std::size_t>(state)];
  }
  // The tile with a number on it, which is made once and kept; the font is that of the first call.
  const QImage& numbered(ChunkState state, int number, const QFont& font);

  // Copies a tile into `target`, cut off at its edges.
  static void put(QImage& target, const QImage& tile, QPoint at);
  // A cell that stands for several chunks: rows of the tiles of each state, the whole ones at the
  // bottom and the damaged ones at the top.
  void putMixed(QImage& target, const ChunkCounts& counts, QPoint at) const;

 private:
  [[nodiscard]] QImage made(ChunkState state) const;
  [[nodiscard]] QColor fillOf(ChunkState state) const;

  QPalette palette_;
  int edge_ = 0;
  int gap_ = 0;
  std::array<QImage, kChunkStates> tiles_;
  QImage harm_;  // one row of damage in a mixed cell
  QHash<int, QImage> numbered_;
};

}  // namespace cairn::ui
