// What the program ends with.
#pragma once

namespace cairn::app {

inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;       // also: damage was found and not repaired
inline constexpr int kExitUsage = 2;        // arguments, settings or a link that cannot be meant
inline constexpr int kExitSignalled = 128;  // plus the number of the signal that stopped it

}  // namespace cairn::app
