// Whole nodes that share, get, fail and lie, from one seed a run.
#include <iostream>

#include "peers/fixed_addresses.h"
#include "peers/found.h"
#include "peers/world.h"

namespace {

using cairn::sim::Found;
using cairn::sim::Outcome;

constexpr Found kFound[] = {
    {14, "more pieces of a stripe are wanted than it needs, and just enough are there"},
    {20, "what comes late over a slow line is given up, and asked for again, for ever"},
    {404, "what was dropped while the disk was full is gone from the queue, and cannot be added"},
    {618, "a download that is resumed while the disk is full waits for ever"},
    {900, "who sends over a slow line hears nothing of the other, and leaves it for silent"},
    {23, "nodes of the DHT that start anew under other ids are shut out"},
};

Outcome run(std::uint64_t seed, cairn::sim::Day& day) {
  auto world = std::make_unique<cairn::sim::World>(seed, day);
  auto failure = world->run();
  // What has failed cannot be stopped in order.
  if (failure) static_cast<void>(world.release());
  return failure;
}

}  // namespace

int main(int argc, char** argv) {
  cairn::sim::fix_addresses(argv);
  cairn::sim::Day day;
  bool first = true;
  const auto one = [&](std::uint64_t seed) {
    if (std::exchange(first, false)) {
      const auto again = [&](std::uint64_t kept) { return run(kept, day); };
      if (auto failure = cairn::sim::run_found(kFound, again)) return failure;
    }
    return run(seed, day);
  };
  const auto status = cairn::sim::run_simulation(argc, argv, one);
  std::cout << day.peers << " peers got " << day.wishes << " bundles, " << day.bytes / 1'000'000
            << " MB, through " << day.stops << " stops, " << day.kills << " kills, "
            << day.power_cuts << " power cuts and " << day.partitions << " partitions, with "
            << day.lies << " runs among liars and " << day.gone << " sharers gone for good\n";
  return status;
}
