// A few holders and getters of one large file, whose processes are killed at random moments while
// it is brought: what a kill costs is counted in bytes that cross the wire again.
#pragma once

#include <memory>
#include <vector>

#include "peers/goods.h"

namespace cairn::sim {

// Over all runs.
struct Kills {
  std::uint64_t getters = 0;
  std::uint64_t holders = 0;
  std::uint64_t repeated_max = 0;  // bytes, of a getter, for each time it was killed
};

class KillWorld {
 public:
  KillWorld(std::uint64_t seed, Kills& kills);

  Outcome run();

 private:
  Outcome begin();
  Outcome ask(Machine& getter);
  Outcome live(env::Duration time);
  Outcome kill(Machine& machine);
  // Whether all getters have it.
  Result<bool> all_there();
  Outcome wait();
  Outcome check(std::size_t getter);
  Outcome end();

  Kills& kills_;
  Surroundings around_;
  test::SeededRandom& random_;
  std::vector<std::unique_ptr<Machine>> machines_;
  std::vector<Machine*> all_;
  std::vector<std::uint64_t> killed_;  // how often each was
  std::size_t holders_ = 0;            // the first ones
  Goods goods_;
};

}  // namespace cairn::sim
