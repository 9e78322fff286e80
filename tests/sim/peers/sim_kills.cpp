// Getters and holders that are killed at random moments, from one seed a run.
#include <iostream>
#include <memory>
#include <utility>

#include "peers/fixed_addresses.h"
#include "peers/found.h"
#include "peers/kill_world.h"

namespace {

using cairn::sim::Found;
using cairn::sim::Outcome;

constexpr Found kFound[] = {
    {105, "what another is about to bring is asked for as well at the end"},
    {231, "the same, four times in a file of 35 MB"},
    {336, "the same, with two peers and large chunks"},
    {27118, "the same, where who has nothing else to bring has not all of the file"},
};

Outcome run(std::uint64_t seed, cairn::sim::Kills& kills) {
  auto world = std::make_unique<cairn::sim::KillWorld>(seed, kills);
  auto failure = world->run();
  // What has failed cannot be stopped in order.
  if (failure) static_cast<void>(world.release());
  return failure;
}

}  // namespace

int main(int argc, char** argv) {
  cairn::sim::fix_addresses(argv);
  cairn::sim::Kills kills;
  const auto again = [&](std::uint64_t kept) { return run(kept, kills); };
  bool first = true;
  const auto one = [&](std::uint64_t seed) {
    if (std::exchange(first, false)) {
      if (auto failure = cairn::sim::run_found(kFound, again)) return failure;
    }
    return run(seed, kills);
  };
  const auto status = cairn::sim::run_simulation(argc, argv, one);
  std::cout << kills.getters << " getters and " << kills.holders
            << " holders were killed; a getter fetched at most " << kills.repeated_max / 1024
            << " KiB twice for each time\n";
  return status;
}
