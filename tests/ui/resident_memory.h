// How much memory this process has.
#pragma once

#include <QFile>
#include <cstdint>
#include <optional>

namespace cairn::test {

// In bytes; nothing where the system does not tell it.
inline std::optional<std::int64_t> memoryStatus(const char* field) {
  QFile status("/proc/self/status");
  if (!status.open(QIODevice::ReadOnly)) return std::nullopt;
  for (const auto& line : status.readAll().split('\n')) {
    if (line.startsWith(field)) return line.simplified().split(' ')[1].toLongLong() << 10;
  }
  return std::nullopt;
}

inline std::optional<std::int64_t> residentMemory() {
  return memoryStatus("VmRSS:");
}

// The most that it ever had.
inline std::optional<std::int64_t> residentMemoryPeak() {
  return memoryStatus("VmHWM:");
}

}  // namespace cairn::test
