// Seeds that once found a fault, which go before all others.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "sim_options.h"

namespace cairn::sim {

struct Found {
  std::uint64_t seed;
  const char* what;
};

// `run` is called with each; what goes wrong first.
template <class Run>
Outcome run_found(std::span<const Found> all, const Run& run) {
  for (const auto& found : all) {
    const Outcome failure = run(found.seed);
    if (failure) {
      return "with --seed " + std::to_string(found.seed) + " before it, kept because " +
             found.what + ": " + *failure;
    }
  }
  return std::nullopt;
}

}  // namespace cairn::sim
