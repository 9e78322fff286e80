// How much this node may send, take and do at once, as settings say it, and the reading of such
// settings from text. Pure.
//
// A schedule changes the rates beyond the local network at certain times of the week. An entry
// reads "mon-fri 08:00-18:00 up 500k down 2M"; at least one of up and down is there. Days are mon
// to sun, ranges of them, several with commas between, or daily. An entry that ends before it
// begins ends on the next day; 24:00 is the end of a day. Of the entries that cover a moment the
// first that speaks of a direction counts for it; where none does, the rate is what it is
// otherwise.
#pragma once

#include <bitset>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace cairn::node {

inline constexpr std::uint64_t kUnlimited = std::numeric_limits<std::uint64_t>::max();
inline constexpr std::uint64_t kRateMin = 1000;
inline constexpr std::size_t kScheduleEntriesMax = 64;

// The time of the week where this machine is, from the beginning of Monday.
using WeekTime = std::chrono::minutes;

struct ScheduleEntry {
  std::bitset<7> days;  // that it begins on; Monday is the first
  std::chrono::minutes begin{};
  std::chrono::minutes end{};  // not after `begin`: on the next day
  std::optional<std::uint64_t> upload_per_s;
  std::optional<std::uint64_t> download_per_s;
};

// Rates are bytes per second, or kUnlimited.
struct TransferLimits {
  std::uint64_t upload_per_s = kUnlimited;  // to and from peers beyond the local network
  std::uint64_t download_per_s = kUnlimited;
  std::uint64_t lan_upload_per_s = kUnlimited;
  std::uint64_t lan_download_per_s = kUnlimited;
  std::uint64_t peer_upload_per_s = kUnlimited;  // of each peer
  std::uint64_t peer_download_per_s = kUnlimited;
  int upload_slots = 8;   // peers that are sent to at once
  int connections = 200;  // with peers
  int downloads = 4;      // at once
  std::vector<ScheduleEntry> schedule;
};

// The limits at that time: the schedule applied, and none left.
TransferLimits limits_at(const TransferLimits& limits, WeekTime now);

// A whole number of bytes with k, M, G (thousands) or Ki, Mi, Gi (1024) behind it, or none of them.
// Errors say what would be right, and nothing else; so do those of the others.
Result<std::uint64_t> size_from(std::string_view text);
// The same for a second, or "unlimited".
Result<std::uint64_t> rate_from(std::string_view text);
// Entries with semicolons between; none in an empty text.
Result<std::vector<ScheduleEntry>> schedule_from(std::string_view text);

}  // namespace cairn::node
