// Looking after what is kept: re-hashing it, rebuilding damaged chunks from their stripes, and
// giving disk space back.
#pragma once

#include <limits>

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

// A chunk that this node cannot give, and where its record was when it was found bad.
struct Unrepaired {
  ChunkKey chunk;
  std::string where;  // as PieceProblem has it
};

struct Verified {
  std::uint64_t chunks = 0;
  std::uint64_t bytes = 0;
  std::vector<FoundDamage> damage;  // of the first kDamageListed chunks
  std::uint64_t damaged = 0;        // all, whatever became of them
  std::uint64_t repaired = 0;
  std::uint64_t lost = 0;
  std::vector<Unrepaired> unrepaired;  // all that this node cannot give as they are now
  bool unreadable = false;             // the description is lost, and with it what chunks there are
};
inline constexpr std::size_t kDamageListed = 10'000;

// Re-hashes every chunk of a bundle that this node should be able to give. With `repair`, chunks
// that can be rebuilt are written to the packs. The caller has the library remember the
// rest. Damage is a result, not an error.
env::Task<Verified> verify(Store& store, BundleRow row, bool repair, Watch watch);

// What verify found, as the library is to remember it. Others may have repaired chunks since; those
// are left out. For whoever holds the folder's lock.
Result<> remember(Store& store, const BundleRow& row, const Verified& found);

// How far a compaction goes at most; a step moves Tuning::compaction_step_bytes or drops a pack.
struct CompactLimits {
  std::uint64_t steps = std::numeric_limits<std::uint64_t>::max();
  env::Duration time = env::Duration::max();
};

struct Compacted {
  std::uint64_t freed_bytes = 0;  // of disk
  bool complete = false;          // nothing more is worth the work
};

// Gives back the space that nothing uses, until nothing is worth it, the limits are reached or it
// is stopped, and lets the library know when all removals are dealt with. One small step at a time,
// so it may be interrupted anywhere. Where chunks are being added it leaves off.
env::Task<Compacted> compact(Store& store, Watch watch, CompactLimits limits = {});
// The share of it that other commands take at their end, when there is something to be freed.
// What goes wrong shows the next time; it is no failure of the command.
env::Task<> tidy(Store& store, Watch watch);

}  // namespace cairn::store
