// Looking after what is kept: re-hashing it, rebuilding damaged chunks from their stripes, and
// giving disk space back.
#pragma once

#include "store/stripe_reader.h"

namespace cairn::store {

enum class Fate { damaged, repaired, lost };

struct FoundDamage {
  Root root;
  std::string name;  // of the bundle
  std::string part;  // "content", or "description" for the streams that describe it
  std::uint64_t stripe = 0;
  PieceProblem problem;
  Fate fate = Fate::damaged;
};

struct Verified {
  std::uint64_t chunks = 0;
  std::uint64_t bytes = 0;
  std::vector<FoundDamage> damage;  // of the first kDamageListed chunks
  std::uint64_t damaged = 0;        // all, whatever became of them
  std::uint64_t repaired = 0;
  std::uint64_t lost = 0;
  std::vector<ChunkId> unrepaired;  // all that this node cannot give as they are now
};
inline constexpr std::size_t kDamageListed = 10'000;

// Re-hashes every chunk of a bundle that this node should be able to give. With `repair`, chunks
// that can be rebuilt are written to the packs. The caller has the library remember the
// rest. Damage is a result, not an error.
env::Task<Verified> verify(Store& store, BundleRow row, bool repair, Watch watch);

// Compacts until nothing is worth it or it is stopped; returns the bytes of disk that became free.
// One small step at a time, so it may be interrupted anywhere.
env::Task<std::uint64_t> compact(Store& store, Watch watch);

}  // namespace cairn::store
