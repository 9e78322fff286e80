#include "ui/chunk_grid.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace cairn::ui {
namespace {

constexpr std::uint64_t bitOf(int piece) {
  return std::uint64_t{1} << piece;
}

constexpr std::size_t at(ChunkState state) {
  return static_cast<std::size_t>(state);
}

std::uint64_t allOf(int pieces) {
  return pieces >= 64 ? ~std::uint64_t{0} : bitOf(pieces) - 1;
}

// The pieces of a stripe in each state, without regard to holders: each piece in one of them.
std::array<std::uint64_t, kChunkStates> masksOf(const ChunkStripe& stripe, std::uint64_t all) {
  std::array<std::uint64_t, kChunkStates> masks{};
  auto left = all;
  const auto take = [&](ChunkState state, std::uint64_t bits) {
    masks[at(state)] = bits & left;
    left &= ~bits;
  };
  take(ChunkState::damaged, stripe.damaged);
  take(ChunkState::verified, stripe.verified);
  take(ChunkState::received, stripe.received);
  take(ChunkState::requested, stripe.requested);
  take(ChunkState::missing, stripe.wanted);
  take(ChunkState::unneeded, left);
  return masks;
}

// Those of the missing pieces that no peer has.
std::uint64_t withoutHolders(const ChunkGrid& grid, std::size_t stripe, std::uint64_t missing) {
  if (missing == 0 || !grid.knowsHolders()) return 0;
  const auto pieces = static_cast<std::size_t>(grid.pieces());
  std::uint64_t none = 0;
  for (auto bits = missing; bits != 0; bits &= bits - 1) {
    const auto piece = static_cast<std::size_t>(std::countr_zero(bits));
    if (grid.holders[stripe * pieces + piece] == 0) none |= std::uint64_t{1} << piece;
  }
  return none;
}

std::array<std::uint64_t, kChunkStates> masksOf(const ChunkGrid& grid, std::size_t stripe) {
  auto masks = masksOf(grid.stripes[stripe], allOf(grid.pieces()));
  const auto none = withoutHolders(grid, stripe, masks[at(ChunkState::missing)]);
  masks[at(ChunkState::unavailable)] = none;
  masks[at(ChunkState::missing)] &= ~none;
  return masks;
}

std::size_t endOf(const ChunkGrid& grid, StripeRange range) {
  if (range.first >= grid.stripes.size()) return range.first;
  return range.first + std::min(range.count, grid.stripes.size() - range.first);
}

// Those that matter most come first.
constexpr std::array kByWeight{ChunkState::damaged,   ChunkState::unavailable, ChunkState::missing,
                               ChunkState::requested, ChunkState::received,    ChunkState::verified,
                               ChunkState::unneeded};

}  // namespace

bool ChunkGrid::knowsHolders() const {
  return !holders.empty() && holders.size() == stripes.size() * static_cast<std::size_t>(pieces());
}

ChunkState ChunkGrid::state(std::size_t stripe, int piece) const {
  if (stripe >= stripes.size() || piece < 0 || piece >= pieces()) return ChunkState::unneeded;
  const auto& of = stripes[stripe];
  const auto bit = bitOf(piece);
  if ((of.damaged & bit) != 0) return ChunkState::damaged;
  if ((of.verified & bit) != 0) return ChunkState::verified;
  if ((of.received & bit) != 0) return ChunkState::received;
  if ((of.requested & bit) != 0) return ChunkState::requested;
  if ((of.wanted & bit) == 0) return ChunkState::unneeded;
  return holdersOf(stripe, piece) == 0 ? ChunkState::unavailable : ChunkState::missing;
}

std::optional<int> ChunkGrid::holdersOf(std::size_t stripe, int piece) const {
  if (!knowsHolders()) return std::nullopt;
  if (stripe >= stripes.size() || piece < 0 || piece >= pieces()) return std::nullopt;
  return holders[stripe * static_cast<std::size_t>(pieces()) + static_cast<std::size_t>(piece)];
}

bool ChunkGrid::isComplete(std::size_t stripe) const {
  if (stripe >= stripes.size()) return false;
  const auto& of = stripes[stripe];
  return (of.wanted & allOf(pieces()) & ~(of.verified & ~of.damaged)) == 0;
}

namespace {

ChunkGrid gridOf(const content::Code& code, const std::vector<node::StripeState>& stripes,
                 std::uint64_t ofAll) {
  ChunkGrid grid;
  if (stripes.empty()) return grid;
  grid.stripesOfAll = ofAll;
  grid.data = code.data;
  grid.parity = code.parity;
  grid.stripes.reserve(stripes.size());
  for (const auto& stripe : stripes) {
    grid.stripes.push_back(
        {stripe.wanted, stripe.asked, stripe.received, stripe.here, stripe.damaged});
  }
  return grid;
}

}  // namespace

ChunkGrid chunkGridOf(const node::DownloadDetails& details) {
  if (!details.code) return {};
  auto grid = gridOf(*details.code, details.stripes, details.info.stripes);
  const bool fits = details.holders.pieces == static_cast<std::size_t>(grid.pieces());
  if (fits) grid.holders = details.holders.counts;
  return grid;
}

ChunkGrid chunkGridOf(const node::BundleDetails& details) {
  return gridOf(details.summary.code, details.map, details.stripes);
}

std::size_t ChunkCounts::total() const {
  return std::accumulate(byState.begin(), byState.end(), std::size_t{0});
}

std::optional<ChunkState> ChunkCounts::only() const {
  const auto all = total();
  for (std::size_t i = 0; i < kChunkStates && all > 0; ++i) {
    if (byState[i] == all) return static_cast<ChunkState>(i);
  }
  return std::nullopt;
}

ChunkSummary summaryOf(const ChunkGrid& grid) {
  ChunkSummary summary;
  if (grid.empty()) return summary;
  for (std::size_t i = 0; i < grid.stripes.size(); ++i) {
    const auto masks = masksOf(grid, i);
    for (std::size_t state = 0; state < kChunkStates; ++state) {
      summary.chunks.byState[state] += static_cast<std::size_t>(std::popcount(masks[state]));
    }
    if ((grid.stripes[i].wanted & allOf(grid.pieces())) == 0) continue;
    ++summary.stripes;
    if (grid.isComplete(i)) ++summary.complete;
  }
  return summary;
}

std::vector<ChunkCounts> countsByPiece(const ChunkGrid& grid, StripeRange range) {
  std::vector<ChunkCounts> counts(static_cast<std::size_t>(std::max(0, grid.pieces())));
  const auto end = endOf(grid, range);
  for (auto stripe = range.first; stripe < end; ++stripe) {
    const auto masks = masksOf(grid, stripe);
    for (std::size_t state = 0; state < kChunkStates; ++state) {
      for (auto bits = masks[state]; bits != 0; bits &= bits - 1) {
        ++counts[static_cast<std::size_t>(std::countr_zero(bits))].byState[state];
      }
    }
  }
  return counts;
}

ChunkCounts countsOfPiece(const ChunkGrid& grid, StripeRange range, int piece) {
  ChunkCounts counts;
  if (piece < 0 || piece >= grid.pieces()) return counts;
  const auto end = endOf(grid, range);
  for (auto stripe = range.first; stripe < end; ++stripe) {
    ++counts.byState[at(grid.state(stripe, piece))];
  }
  return counts;
}

std::optional<int> fewestHolders(const ChunkGrid& grid, StripeRange range, int piece) {
  std::optional<int> fewest;
  const auto end = endOf(grid, range);
  for (auto stripe = range.first; stripe < end; ++stripe) {
    const auto here = grid.holdersOf(stripe, piece);
    if (here && (!fewest || *here < *fewest)) fewest = here;
  }
  return fewest;
}

std::array<int, kChunkStates> rowsOf(const ChunkCounts& counts, int rows) {
  std::array<int, kChunkStates> shares{};
  const auto total = counts.total();
  if (total == 0 || rows <= 0) return shares;
  if (const auto only = counts.only()) {
    shares[at(*only)] = rows;
    return shares;
  }
  int left = rows;
  for (const auto state : kByWeight) {
    if (left == 0 || counts.of(state) == 0) continue;
    shares[at(state)] = 1;
    --left;
  }
  // The rest goes, row by row, to the state that has least of what it should have.
  for (; left > 0; --left) {
    std::size_t neediest = 0;
    double most = -1;
    for (std::size_t i = 0; i < kChunkStates; ++i) {
      const auto due = static_cast<double>(counts.byState[i]) * rows / static_cast<double>(total);
      const auto lack = counts.byState[i] == 0 ? -1 : due - shares[i];
      if (lack > most) {
        most = lack;
        neediest = i;
      }
    }
    if (most < 0) break;
    ++shares[neediest];
  }
  return shares;
}

}  // namespace cairn::ui
