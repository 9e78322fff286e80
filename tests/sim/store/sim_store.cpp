// Shares, gets, repairs, removals and compactions with a crash in each, from one seed a run.
#include <iostream>

#include "store/world.h"

int main(int argc, char** argv) {
  cairn::sim::Crashes crashes;
  const auto status = cairn::sim::run_simulation(
      argc, argv, [&](std::uint64_t seed) { return cairn::sim::World(seed, crashes).run(); });
  for (const auto& [kind, count] : crashes) {
    std::cout << kind << ": crashed " << count << " times before it had ended\n";
  }
  return status;
}
