// Downloads that are killed and lose their power at any moment, from one seed a run.
#include <iostream>

#include "store/arrival_world.h"

int main(int argc, char** argv) {
  cairn::sim::Happened happened;
  const auto status = cairn::sim::run_simulation(argc, argv, [&](std::uint64_t seed) {
    return cairn::sim::ArrivalWorld(seed, happened).run();
  });
  std::cout << happened.finished << " came to their end after " << happened.kills << " kills and "
            << happened.crashes << " power cuts, which " << happened.kept << " pieces outlived\n";
  return status;
}
