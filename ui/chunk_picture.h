// The visible part of a chunk map as an image: fast enough for 1.5 million chunks, because only
// cells that are seen are looked at, and each is a copy of a few pixel rows.
#pragma once

#include <QFont>
#include <QImage>
#include <QPalette>
#include <QSize>

#include "ui/chunk_grid.h"
#include "ui/chunk_layout.h"

namespace cairn::ui {

struct ChunkView {
  QSize size;   // of what is visible, in the layout's pixels
  int top = 0;  // of the map, where what is visible begins
  double pixelRatio = 1;
  bool mirrored = false;  // columns run from the right
  QPalette palette;
  QFont font;  // of the number of holders, which is written where a cell has room for it
};

// Where a cell is in the view.
QRect rectInView(const ChunkLayout& layout, const ChunkView& view, const ChunkCell& cell);

QImage chunkPicture(const ChunkGrid& grid, const ChunkLayout& layout, const ChunkView& view);

}  // namespace cairn::ui
