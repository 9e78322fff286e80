// Whether other nodes can reach this one, which decides whether it takes part in full or only asks
// (BEP 43). A value; the time is given.
//
// A node begins in full. It is reachable when somebody asks who was not asked before, or when the
// router has opened the port. One that is well connected and was not reached for kProbation only
// asks from then on, and tries again every kTryAgain.
#pragma once

#include <optional>

#include "env/clock.h"

namespace cairn::discovery {

class Reachability {
 public:
  static constexpr env::Duration kProbation = std::chrono::minutes(15);
  static constexpr env::Duration kTryAgain = std::chrono::hours(3);
  static constexpr env::Duration kHolds = std::chrono::hours(1);  // after it was last reached
  // With fewer it may be that there is nobody who would ask.
  static constexpr std::size_t kWellConnected = 16;

  struct Seen {
    std::size_t good_nodes = 0;
    bool mapped = false;
    std::optional<env::TimePoint> reached;
  };
  // To be asked now and then. Whether it is to be read-only from now on.
  bool read_only(const Seen& seen, env::TimePoint now);

 private:
  std::optional<env::TimePoint> trying_since_;  // well connected, in full
  std::optional<env::TimePoint> gave_up_;
};

}  // namespace cairn::discovery
