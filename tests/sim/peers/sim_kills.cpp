// Getters and holders that are killed at random moments, from one seed a run.
#include <iostream>

#include "peers/kill_world.h"

int main(int argc, char** argv) {
  cairn::sim::Kills kills;
  const auto run = [&](std::uint64_t seed) {
    auto world = std::make_unique<cairn::sim::KillWorld>(seed, kills);
    auto failure = world->run();
    // What has failed cannot be stopped in order.
    if (failure) static_cast<void>(world.release());
    return failure;
  };
  const auto status = cairn::sim::run_simulation(argc, argv, run);
  std::cout << kills.getters << " getters and " << kills.holders
            << " holders were killed; a getter fetched at most " << kills.repeated_max / 1024
            << " KiB twice for each time\n";
  return status;
}
