// Names a record of the packs.
#pragma once

#include <compare>

#include "base/ids.h"

namespace cairn::store {

// Which record of the packs: pieces of a stripe that are alike, as the parity of a single data
// piece is, are stored once for each of them and told apart by `copy`.
struct ChunkKey {
  ChunkId id;
  int copy = 0;
  auto operator<=>(const ChunkKey&) const = default;
};

struct ChunkKeyHash {
  std::size_t operator()(const ChunkKey& key) const {
    return std::hash<ChunkId>{}(key.id) + static_cast<std::size_t>(key.copy);
  }
};

}  // namespace cairn::store
