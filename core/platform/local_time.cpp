#include "platform/local_time.h"

#include <ctime>

namespace cairn::platform {

std::chrono::minutes local_week_time(std::int64_t wall_ns) {
  const auto seconds = static_cast<std::time_t>(wall_ns / 1'000'000'000);
  // Not thread-safe on every system, but every one has it, and one thread alone asks.
  const std::tm* local = std::localtime(&seconds);
  if (!local) return {};
  const int days_since_monday = (local->tm_wday + 6) % 7;
  return std::chrono::hours(24 * days_since_monday + local->tm_hour) +
         std::chrono::minutes(local->tm_min);
}

}  // namespace cairn::platform
