// Whole nodes that share, get, fail and lie, from one seed a run.
#include <iostream>

#include "peers/world.h"

int main(int argc, char** argv) {
  cairn::sim::Day day;
  const auto run = [&](std::uint64_t seed) {
    auto world = std::make_unique<cairn::sim::World>(seed, day);
    auto failure = world->run();
    // What has failed cannot be stopped in order.
    if (failure) static_cast<void>(world.release());
    return failure;
  };
  const auto status = cairn::sim::run_simulation(argc, argv, run);
  std::cout << day.peers << " peers got " << day.wishes << " bundles, " << day.bytes / 1'000'000
            << " MB, through " << day.stops << " stops, " << day.kills << " kills, "
            << day.power_cuts << " power cuts and " << day.partitions << " partitions, with "
            << day.lies << " runs among liars and " << day.gone << " sharers gone for good\n";
  return status;
}
