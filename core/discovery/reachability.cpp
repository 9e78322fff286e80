#include "discovery/reachability.h"

namespace cairn::discovery {

bool Reachability::read_only(const Seen& seen, env::TimePoint now) {
  const bool reached = seen.reached && now - *seen.reached < kHolds;
  if (seen.mapped || reached || seen.good_nodes < kWellConnected) {
    trying_since_.reset();
    gave_up_.reset();
    return false;
  }
  if (gave_up_) {
    if (now - *gave_up_ < kTryAgain) return true;
    gave_up_.reset();
    trying_since_ = now;
  }
  if (!trying_since_) trying_since_ = now;
  if (now - *trying_since_ < kProbation) return false;
  trying_since_.reset();
  gave_up_ = now;
  return true;
}

}  // namespace cairn::discovery
