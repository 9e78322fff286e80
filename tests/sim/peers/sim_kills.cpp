// Getters and holders that are killed at random moments, from one seed a run.
#include <iostream>

#include "peers/found.h"
#include "peers/kill_world.h"

namespace {

using cairn::sim::Found;

constexpr Found kFound[] = {
    {105, "what another is about to bring is asked for as well at the end"},
    {231, "the same, four times in a file of 35 MB"},
    {336, "the same, with two peers and large chunks"},
    {27118, "the same, where who has nothing else to bring has not all of the file"},
};

}  // namespace

int main(int argc, char** argv) {
  cairn::sim::Kills kills;
  const auto status = cairn::sim::run_worlds<cairn::sim::KillWorld>(argc, argv, kFound, kills);
  std::cout << kills.getters << " getters and " << kills.holders
            << " holders were killed; a getter fetched at most " << kills.repeated_max / 1024
            << " KiB twice for each time\n";
  return status;
}
