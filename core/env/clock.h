// Time as the core sees it. Real clocks come from platform, virtual ones from tests/support.
#pragma once

#include <chrono>
#include <cstdint>

#include "env/async.h"

namespace cairn::env {

using Duration = std::chrono::nanoseconds;
using TimePoint = std::chrono::time_point<std::chrono::steady_clock, Duration>;

class Clock {
 public:
  virtual ~Clock() = default;

  // Never goes back; for durations and deadlines.
  [[nodiscard]] virtual TimePoint now() const = 0;
  // Nanoseconds since 1970 UTC; for records that outlive the process.
  [[nodiscard]] virtual std::int64_t wall_ns() const = 0;
  // Resumes after `duration`; with ErrorCode::cancelled when the coroutine is cancelled before.
  virtual Task<> sleep(Duration duration) = 0;
};

}  // namespace cairn::env
