// The time of the week where this machine is.
#pragma once

#include <chrono>
#include <cstdint>

namespace cairn::platform {

// From the beginning of Monday, in the time zone of the process. `wall_ns` is as env::Clock's.
std::chrono::minutes local_week_time(std::int64_t wall_ns);

}  // namespace cairn::platform
