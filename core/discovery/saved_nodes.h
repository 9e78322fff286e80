// What a node of the DHT remembers from one start to the next, so that it needs no bootstrap host:
// its ids and the nodes that it knew. A bencoded dictionary; README.md has its keys.
#pragma once

#include <vector>

#include "base/result.h"
#include "discovery/contact.h"

namespace cairn::discovery {

inline constexpr std::size_t kSavedNodesMax = 500;  // of a family
inline constexpr std::size_t kSavedBytesMax = 64 * 1024;

struct SavedNodes {
  std::optional<DhtId> id_v4;
  std::optional<DhtId> id_v6;
  std::vector<Contact> nodes;
};

Bytes encode(const SavedNodes& saved);
// `invalid` when it is something else.
Result<SavedNodes> decode_saved_nodes(ByteView bytes);

}  // namespace cairn::discovery
