#include "node/transfer_limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ranges>
#include <string>
#include <utility>

namespace cairn::node {
namespace {

using std::chrono::minutes;

constexpr minutes kDay = std::chrono::hours(24);
constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::pair<std::string_view, std::uint64_t> kUnits[] = {
    {"", 1},           {"k", 1'000},      {"M", 1'000'000},  {"G", 1'000'000'000},
    {"Ki", 1U << 10U}, {"Mi", 1U << 20U}, {"Gi", 1U << 30U},
};
constexpr const char* kRightSize = "use a whole number and k, M, G, Ki, Mi or Gi, as 500k";
constexpr const char* kRightRate =
    "use unlimited, or bytes per second, at least 1k: a whole number and k, M, G, Ki, Mi or Gi, as "
    "500k";

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string_view> words_of(std::string_view text) {
  auto words = split(text, ' ');
  std::erase(words, "");
  return words;
}

std::optional<std::size_t> day_from(std::string_view name) {
  const auto day = std::ranges::find(kDays, name);
  if (day == kDays.end()) return std::nullopt;
  return static_cast<std::size_t>(day - kDays.begin());
}

std::optional<std::bitset<7>> days_from(std::string_view text) {
  if (text == "daily") return std::bitset<7>().set();
  std::bitset<7> days;
  for (const auto range : split(text, ',')) {
    const auto ends = split(range, '-');
    const auto first = day_from(ends.front());
    const auto last = day_from(ends.back());
    if (ends.size() > 2 || !first || !last) return std::nullopt;
    for (auto day = *first;; day = (day + 1) % kDays.size()) {
      days.set(day);
      if (day == *last) break;
    }
  }
  return days;
}

std::optional<int> two_digits(std::string_view text) {
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = text.size() == 2 && read.ptr == text.data() + 2 && number >= 0;
  return whole ? std::optional(number) : std::nullopt;
}

std::optional<minutes> time_from(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = two_digits(text.substr(0, 2));
  const auto minute = two_digits(text.substr(3));
  if (!hour || !minute || *minute > 59) return std::nullopt;
  const auto time = std::chrono::hours(*hour) + minutes(*minute);
  return time <= kDay ? std::optional<minutes>(time) : std::nullopt;
}

Result<ScheduleEntry> entry_from(std::string_view text) {
  const auto wrong = [&] {
    return fail(ErrorCode::invalid, "use entries as mon-fri 08:00-18:00 up 500k down 2M: '" +
                                        std::string(text) + "' is not one");
  };
  const auto words = words_of(text);
  if (words.size() != 4 && words.size() != 6) return wrong();
  ScheduleEntry entry;
  const auto days = days_from(words[0]);
  const auto times = split(words[1], '-');
  const auto begin = time_from(times.front());
  const auto end = time_from(times.back());
  if (!days || times.size() != 2 || !begin || !end || *begin == *end || *begin == kDay) {
    return wrong();
  }
  entry.days = *days;
  entry.begin = *begin;
  entry.end = *end;
  for (std::size_t at = 2; at < words.size(); at += 2) {
    const bool up = words[at] == "up";
    auto& rate = up ? entry.upload_per_s : entry.download_per_s;
    if ((!up && words[at] != "down") || rate) return wrong();
    TRY(rate, rate_from(words[at + 1]));
  }
  return entry;
}

bool covers(const ScheduleEntry& entry, WeekTime now) {
  const auto day = static_cast<std::size_t>(now / kDay) % kDays.size();
  const auto time = now % kDay;
  if (entry.begin < entry.end) {
    return entry.days[day] && entry.begin <= time && time < entry.end;
  }
  const auto day_before = (day + kDays.size() - 1) % kDays.size();
  return (entry.days[day] && entry.begin <= time) || (entry.days[day_before] && time < entry.end);
}

}  // namespace

TransferLimits limits_at(const TransferLimits& limits, WeekTime now) {
  auto current = limits;
  current.schedule.clear();
  // From the back, so that the first has the last word.
  for (const auto& entry : std::views::reverse(limits.schedule)) {
    if (!covers(entry, now)) continue;
    current.upload_per_s = entry.upload_per_s.value_or(current.upload_per_s);
    current.download_per_s = entry.download_per_s.value_or(current.download_per_s);
  }
  return current;
}

Result<std::uint64_t> size_from(std::string_view text) {
  std::uint64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto unit = text.substr(static_cast<std::size_t>(read.ptr - text.data()));
  const auto* known = std::ranges::find(kUnits, unit, [](const auto& one) { return one.first; });
  if (read.ec != std::errc() || known == std::end(kUnits)) {
    return fail(ErrorCode::invalid, kRightSize);
  }
  if (number >= kUnlimited / known->second) return fail(ErrorCode::invalid, kRightSize);
  return number * known->second;
}

Result<std::uint64_t> rate_from(std::string_view text) {
  if (text == "unlimited") return kUnlimited;
  const auto size = size_from(text);
  if (!size || *size < kRateMin) return fail(ErrorCode::invalid, kRightRate);
  return *size;
}

Result<std::vector<ScheduleEntry>> schedule_from(std::string_view text) {
  std::vector<ScheduleEntry> schedule;
  if (words_of(text).empty()) return schedule;
  const auto entries = split(text, ';');
  if (entries.size() > kScheduleEntriesMax) {
    return fail(ErrorCode::invalid, "use at most 64 entries");
  }
  for (const auto one : entries) {
    TRY(auto entry, entry_from(one));
    schedule.push_back(entry);
  }
  return schedule;
}

}  // namespace cairn::node
