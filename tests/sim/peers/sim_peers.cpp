// Whole nodes that share, get, fail and lie, from one seed a run.
#include <iostream>

#include "peers/found.h"
#include "peers/world.h"

namespace {

using cairn::sim::Found;

constexpr Found kFound[] = {
    {14, "more pieces of a stripe are wanted than it needs, and just enough are there"},
    {20, "what comes late over a slow line is given up, and asked for again, for ever"},
    {404, "what was dropped while the disk was full is gone from the queue, and cannot be added"},
    {618, "a download that is resumed while the disk is full waits for ever"},
    {900, "who sends over a slow line hears nothing of the other, and leaves it for silent"},
    {700002,
     "the few nodes that know who has something start anew, and it is not announced for long"},
    {23, "nodes of the DHT that start anew under other ids are shut out"},
};

}  // namespace

int main(int argc, char** argv) {
  cairn::sim::Day day;
  const auto status = cairn::sim::run_worlds<cairn::sim::World>(argc, argv, kFound, day);
  std::cout << day.peers << " peers got " << day.wishes << " bundles, " << day.bytes / 1'000'000
            << " MB, through " << day.stops << " stops, " << day.kills << " kills, "
            << day.power_cuts << " power cuts and " << day.partitions << " partitions, with "
            << day.lies << " runs among liars and " << day.gone << " sharers gone for good\n";
  return status;
}
