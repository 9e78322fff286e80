// Getters and holders that are killed at random moments, from one seed a run.
#include <iostream>

#include "peers/kill_world.h"

int main(int argc, char** argv) {
  cairn::sim::Kills kills;
  const auto status = cairn::sim::run_simulation(
      argc, argv, [&](std::uint64_t seed) { return cairn::sim::KillWorld(seed, kills).run(); });
  std::cout << kills.getters << " getters and " << kills.holders
            << " holders were killed; a getter fetched at most " << kills.repeated_max / 1024
            << " KiB twice for each time\n";
  return status;
}
