// What a chunk map shows, as sentences: for tooltips, for the line below the map, and for those who
// read the map without seeing it.
#pragma once

#include <QString>

#include "ui/chunk_grid.h"

namespace cairn::ui {

// "verified", as it stands in a legend.
QString chunkStateText(ChunkState state);
// "Stripe 12, data piece 3 of 8: verified. Holders: 4."; of several stripes how many are in which
// state.
QString chunkCellText(const ChunkGrid& grid, StripeRange stripes, int piece);
// Its id, and by whom it is held: lines.
QString chunkFactsText(const node::ChunkInfo& chunk);
// "312 of 400 stripes are complete. Chunks: 3,744 verified, …"
QString chunkSummaryText(const ChunkGrid& grid, const ChunkSummary& summary);
// What a column of cells stands for.
QString chunkScaleText(const ChunkGrid& grid, std::size_t stripesPerColumn);

}  // namespace cairn::ui
