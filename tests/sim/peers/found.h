// Simulations of whole worlds, from one seed a run, that go through the seeds first that once found
// a fault.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>

#include "peers/fixed_addresses.h"
#include "sim_options.h"

namespace cairn::sim {

struct Found {
  std::uint64_t seed;
  const char* what;
};

// `sums` is what the worlds add up in.
template <class World, class Sums>
int run_worlds(int argc, char** argv, std::span<const Found> kept, Sums& sums) {
  fix_addresses(argv);
  const auto run = [&sums](std::uint64_t seed) -> Outcome {
    auto world = std::make_unique<World>(seed, sums);
    auto failure = world->run();
    // What has failed cannot be stopped in order.
    if (failure) static_cast<void>(world.release());
    return failure;
  };
  const auto run_kept = [&]() -> Outcome {
    for (const auto& found : kept) {
      const auto failure = run(found.seed);
      if (!failure) continue;
      return "with --seed " + std::to_string(found.seed) + " before it, kept because " +
             found.what + ": " + *failure;
    }
    return std::nullopt;
  };
  bool first = true;
  const auto one = [&](std::uint64_t seed) -> Outcome {
    if (std::exchange(first, false)) {
      if (auto failure = run_kept()) return failure;
    }
    return run(seed);
  };
  return run_simulation(argc, argv, one);
}

}  // namespace cairn::sim
