// Whole nodes that share, get, fail and lie, from one seed a run.
#include <iostream>

#include "peers/world.h"

int main(int argc, char** argv) {
  cairn::sim::Day day;
  const auto status = cairn::sim::run_simulation(
      argc, argv, [&](std::uint64_t seed) { return cairn::sim::World(seed, day).run(); });
  std::cout << day.peers << " peers got " << day.wishes << " bundles, " << day.bytes / 1'000'000
            << " MB, through " << day.stops << " stops, " << day.kills << " kills, "
            << day.power_cuts << " power cuts and " << day.partitions << " partitions, with "
            << day.lies << " runs among liars and " << day.gone << " sharers gone for good\n";
  return status;
}
