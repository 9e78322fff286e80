// Shares, gets, repairs, removals and compactions with a crash in each, from one seed a run.
#include "store/world.h"

int main(int argc, char** argv) {
  return cairn::sim::run_simulation(
      argc, argv, [](std::uint64_t seed) { return cairn::sim::World(seed).run(); });
}
