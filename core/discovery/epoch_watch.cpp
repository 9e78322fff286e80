#include "discovery/epoch_watch.h"

#include <utility>

namespace cairn::discovery {

bool EpochWatch::restarted(std::uint32_t epoch_s, env::TimePoint now) {
  const auto before = std::exchange(last_, Seen{epoch_s, now});
  if (!before) return false;
  if (epoch_s + 1 < before->router_s) return true;
  // Both clocks may be wrong by one in sixteen, and by the seconds that were cut off.
  const auto here_s = std::chrono::floor<std::chrono::seconds>(now - before->at).count();
  const auto there_s = epoch_s - before->router_s;
  return here_s + 2 < there_s - there_s / 16 || there_s + 2 < here_s - here_s / 16;
}

}  // namespace cairn::discovery
