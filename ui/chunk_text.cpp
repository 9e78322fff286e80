#include "ui/chunk_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cairn::ui {
namespace {

struct ChunkText {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::ChunkText)
};

constexpr int kHoldersNamed = 8;

QString number(std::size_t value) {
  return QLocale().toString(static_cast<qulonglong>(value));
}
QString number(int value) {
  return QLocale().toString(value);
}

QString holdersText(int holders) {
  if (holders < ChunkGrid::kHoldersMost) return number(holders);
  return ChunkText::tr("%1 or more", "how many").arg(number(holders));
}

// "data piece 3 of 8".
QString pieceText(const ChunkGrid& grid, int piece) {
  if (piece < grid.data) {
    return ChunkText::tr("data chunk %1 of %2").arg(number(piece + 1), number(grid.data));
  }
  return ChunkText::tr("parity chunk %1 of %2")
      .arg(number(piece - grid.data + 1), number(grid.parity));
}

QString oneStripeText(const ChunkGrid& grid, std::size_t stripe, int piece) {
  const auto state = chunkStateText(grid.state(stripe, piece));
  const auto holders = grid.holdersOf(stripe, piece);
  if (!holders) {
    return ChunkText::tr("Stripe %1, %2: %3.", "a number, which piece, its state")
        .arg(number(stripe + 1), pieceText(grid, piece), state);
  }
  return ChunkText::tr("Stripe %1, %2: %3. Holders: %4.",
                       "a number, which piece, its state, how many")
      .arg(number(stripe + 1), pieceText(grid, piece), state, holdersText(*holders));
}

}  // namespace

QString chunkStateText(ChunkState state) {
  switch (state) {
    case ChunkState::unneeded:
      return ChunkText::tr("not needed", "of a chunk");
    case ChunkState::missing:
      return ChunkText::tr("missing", "of a chunk");
    case ChunkState::unavailable:
      return ChunkText::tr("missing, and no connected peer has it", "of a chunk");
    case ChunkState::requested:
      return ChunkText::tr("requested", "of a chunk");
    case ChunkState::received:
      return ChunkText::tr("received, not in its place yet", "of a chunk");
    case ChunkState::verified:
      return ChunkText::tr("verified", "of a chunk");
    case ChunkState::damaged:
      return ChunkText::tr("damaged", "of a chunk");
  }
  return {};
}

QString chunkCellText(const ChunkGrid& grid, StripeRange stripes, int piece) {
  if (piece < 0 || piece >= grid.pieces() || stripes.first >= grid.stripes.size()) return {};
  if (stripes.count <= 1) return oneStripeText(grid, stripes.first, piece);
  const auto counts = countsOfPiece(grid, stripes, piece);
  auto text =
      ChunkText::tr(
          "Stripes %1 to %2, %3: %4 verified, %5 received, %6 requested, "
          "%7 missing, %8 damaged, %9 not needed.",
          "numbers, which piece, how many")
          .arg(number(stripes.first + 1), number(stripes.first + counts.total()),
               pieceText(grid, piece), number(counts.of(ChunkState::verified)),
               number(counts.of(ChunkState::received)), number(counts.of(ChunkState::requested)),
               number(counts.of(ChunkState::missing) + counts.of(ChunkState::unavailable)),
               number(counts.of(ChunkState::damaged)), number(counts.of(ChunkState::unneeded)));
  if (const auto fewest = fewestHolders(grid, stripes, piece)) {
    text = ChunkText::tr("%1 The rarest of them has this many holders: %2.", "a sentence, how many")
               .arg(text, holdersText(*fewest));
  }
  return text;
}

QString chunkFactsText(const node::ChunkInfo& chunk) {
  auto text = ChunkText::tr("Id: %1", "of a chunk").arg(QString::fromStdString(chunk.id.text()));
  if (chunk.holders.empty()) return text;
  QStringList holders;
  for (const auto& holder : chunk.holders) {
    if (holders.size() == kHoldersNamed) break;
    holders.push_back(QString::fromStdString(holder.brief()));
  }
  const auto more = static_cast<int>(chunk.holders.size()) - static_cast<int>(holders.size());
  auto names = holders.join(QStringLiteral(", "));
  if (more > 0) names = ChunkText::tr("%1 and %Ln more", "names of peers", more).arg(names);
  return text + u'\n' + ChunkText::tr("Held by: %1", "peers").arg(names);
}

QString chunkSummaryText(const ChunkGrid& grid, const ChunkSummary& summary) {
  if (grid.empty()) return ChunkText::tr("Nothing is known of the chunks yet.");
  const auto& chunks = summary.chunks;
  auto text =
      ChunkText::tr(
          "%1 of %2 stripes are complete. Chunks: %3 verified, %4 received, "
          "%5 requested, %6 missing, %7 that no connected peer has, %8 damaged, "
          "%9 not needed.")
          .arg(number(summary.complete), number(summary.stripes),
               number(chunks.of(ChunkState::verified)), number(chunks.of(ChunkState::received)),
               number(chunks.of(ChunkState::requested)), number(chunks.of(ChunkState::missing)),
               number(chunks.of(ChunkState::unavailable)), number(chunks.of(ChunkState::damaged)),
               number(chunks.of(ChunkState::unneeded)));
  if (!grid.isPart()) return text;
  return text + u' ' +
         ChunkText::tr("The bundle has %1 stripes; only the first %2 are shown and counted here.")
             .arg(number(grid.stripesOfAll), number(grid.stripes.size()));
}

QString chunkScaleText(const ChunkGrid& grid, std::size_t stripesPerColumn) {
  if (grid.empty()) return {};
  if (stripesPerColumn <= 1) {
    return grid.parity > 0 ? ChunkText::tr(
                                 "Each column is a stripe: data above the gap, parity "
                                 "below it.")
                           : ChunkText::tr("Each column is a stripe.");
  }
  return grid.parity > 0
             ? ChunkText::tr(
                   "Each column is %1 stripes: data above the gap, parity below it. A cell "
                   "is filled from below as far as they are verified.")
                   .arg(number(stripesPerColumn))
             : ChunkText::tr(
                   "Each column is %1 stripes. A cell is filled from below as far as they "
                   "are verified.")
                   .arg(number(stripesPerColumn));
}

}  // namespace cairn::ui
