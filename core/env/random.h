// Randomness. In production it is the system's cryptographic source; in simulations it follows from
// the seed.
#pragma once

#include "base/bytes.h"

namespace cairn::env {

class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(MutableBytes out) = 0;

  std::uint64_t next_u64();
  // Uniform in [0, bound); bound > 0.
  std::uint64_t below(std::uint64_t bound);
};

}  // namespace cairn::env
