// Quantities as people read them. Sizes are in powers of 1024 (1.5 GiB), rates in powers of 1000
// (12.3 MB/s), as operating systems and network gear respectively show them.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "node/node.h"

namespace cairn::app {

std::string format_bytes(std::uint64_t bytes);               // "1.5 GiB"
std::string format_rate(double bytes_per_second);            // "12.3 MB/s"
std::string format_duration(std::chrono::seconds duration);  // "2 min 5 s"
// As a duration; empty where it is longer than anybody waits for.
std::string format_time_left(double seconds);
std::string format_number(std::uint64_t number);            // "1,234,567"
std::string format_files(std::uint64_t files);              // "1 file", "312 files"
std::string format_chunks(std::uint64_t chunks);            // "1 chunk"
std::string format_mode(const node::FileEntry& entry);      // "drwxr-xr-x"
std::string format_local_time(std::int64_t ns_since_1970);  // "2025-01-31 18:05", local
std::string format_rfc3339(std::int64_t ns_since_1970);     // "2025-01-31T17:05:00.25Z"

}  // namespace cairn::app
