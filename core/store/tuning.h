// The sizes that decide how much is done at a time. Simulations make them small, so that little
// data meets every boundary.
#pragma once

#include <cstdint>

#include "base/limits.h"

namespace cairn::store {

struct Tuning {
  std::uint64_t pack_bytes_max = limits::kPackBytesMax;
  // Copied chunks are made durable and known this often …
  std::uint64_t commit_copied_bytes = limits::kCommitEveryBytes;
  // … and the progress of a share in place, which costs only time when it is lost, this often.
  std::uint64_t commit_placed_bytes = limits::kGiB;
  std::uint64_t compaction_step_bytes = limits::kCompactionStepBytes;
};

}  // namespace cairn::store
