// Some of what runs in a simulation is in the order of addresses in memory. For a seed to repeat
// its run, they must be the same every time.
#pragma once

#ifdef __linux__
#include <sys/personality.h>
#include <unistd.h>
#endif

namespace cairn::sim {

// Starts the program anew without a random layout, where the system allows that.
inline void fix_addresses([[maybe_unused]] char** argv) {
#ifdef __linux__
  const auto now = personality(0xffffffff);
  if (now == -1 || (now & ADDR_NO_RANDOMIZE) != 0) return;
  const auto wanted = static_cast<unsigned long>(now) | ADDR_NO_RANDOMIZE;
  if (personality(wanted) != -1) static_cast<void>(execv("/proc/self/exe", argv));
#endif
}

}  // namespace cairn::sim
