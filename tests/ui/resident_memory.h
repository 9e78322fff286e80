// How much memory this process has.
#pragma once

#include <QFile>
#include <cstdint>
#include <optional>

namespace cairn::test {

// In bytes; nothing where the system does not tell it.
inline std::optional<std::int64_t> residentMemory() {
  QFile status("/proc/self/status");
  if (!status.open(QIODevice::ReadOnly)) return std::nullopt;
  for (const auto& line : status.readAll().split('\n')) {
    if (line.startsWith("VmRSS:")) return line.simplified().split(' ')[1].toLongLong() << 10;
  }
  return std::nullopt;
}

}  // namespace cairn::test
