// Every chunk of a bundle in few bytes: bit masks for each stripe, so that a bundle of 1 TiB (1.5
// million chunks) takes 7 MiB and is counted within milliseconds. Pure values; what is shown of
// them is decided here, how it looks elsewhere.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

enum class ChunkState : std::uint8_t {
  unneeded,     // neither here nor wanted: most parity chunks of a download
  missing,      // wanted
  unavailable,  // wanted, and no connected peer has it
  requested,
  received,  // came, and is not checked or not in its place yet
  verified,  // here, and its hash is right
  damaged,   // here, and its hash is wrong
};
inline constexpr std::size_t kChunkStates = 7;

// One bit for each of the k+m pieces. Where several are set the last one counts.
struct ChunkStripe {
  std::uint64_t wanted = 0;
  std::uint64_t requested = 0;
  std::uint64_t received = 0;
  std::uint64_t verified = 0;
  std::uint64_t damaged = 0;

  bool operator==(const ChunkStripe&) const = default;
};

struct ChunkGrid {
  int data = 0;  // k and m
  int parity = 0;
  std::vector<ChunkStripe> stripes;
  std::uint64_t stripesOfAll = 0;  // of the bundle; the node tells of no more than its first ones
  // Of each piece of each stripe, stripe after stripe; kHoldersMost is that many or more. Empty
  // where it is not known.
  std::vector<std::uint8_t> holders;

  static constexpr int kHoldersMost = 255;

  [[nodiscard]] int pieces() const { return data + parity; }
  [[nodiscard]] bool empty() const { return stripes.empty() || pieces() == 0; }
  [[nodiscard]] bool isPart() const { return stripes.size() < stripesOfAll; }
  [[nodiscard]] bool knowsHolders() const;
  // What lies outside is unneeded and has no holders.
  [[nodiscard]] ChunkState state(std::size_t stripe, int piece) const;
  [[nodiscard]] std::optional<int> holdersOf(std::size_t stripe, int piece) const;
  // All that is wanted of it is there.
  [[nodiscard]] bool isComplete(std::size_t stripe) const;

  bool operator==(const ChunkGrid&) const = default;
};

// Empty while the code or the stripes are not known. What a download has is verified, because it
// keeps nothing else.
ChunkGrid chunkGridOf(const node::DownloadDetails& details);
// Of a stored bundle: what is here by the records. Nobody's holders are known.
ChunkGrid chunkGridOf(const node::BundleDetails& details);

// How many chunks are in each state.
struct ChunkCounts {
  std::array<std::size_t, kChunkStates> byState{};

  [[nodiscard]] std::size_t of(ChunkState state) const {
    return byState[static_cast<std::size_t>(state)];
  }
  [[nodiscard]] std::size_t total() const;
  // The one state that all of them are in.
  [[nodiscard]] std::optional<ChunkState> only() const;

  bool operator==(const ChunkCounts&) const = default;
};

struct ChunkSummary {
  ChunkCounts chunks;
  std::size_t stripes = 0;   // of which something is wanted
  std::size_t complete = 0;  // of them
  bool operator==(const ChunkSummary&) const = default;
};

ChunkSummary summaryOf(const ChunkGrid& grid);

// Stripes [first, first + count) of a grid.
struct StripeRange {
  std::size_t first = 0;
  std::size_t count = 0;
  bool operator==(const StripeRange&) const = default;
};

// Of each piece of these stripes; as many as the grid has pieces. What lies behind the end is left
// out.
std::vector<ChunkCounts> countsByPiece(const ChunkGrid& grid, StripeRange range);
ChunkCounts countsOfPiece(const ChunkGrid& grid, StripeRange range, int piece);
// The fewest holders of a piece among these stripes.
std::optional<int> fewestHolders(const ChunkGrid& grid, StripeRange range, int piece);

// How `rows` of equal height are shared between the states, in proportion. A state that is there at
// all has a row as far as there are enough, those that matter most first: damage, then what is not
// there; so a cell never looks whole when it is not.
std::array<int, kChunkStates> rowsOf(const ChunkCounts& counts, int rows);

}  // namespace cairn::ui
