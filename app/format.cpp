#include "app/format.h"

#include <array>
#include <cmath>
#include <ctime>

#include <fmt/format.h>

namespace cairn::app {
namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr double kLongestShownSeconds = 99.0 * 24 * 3600;

struct Scale {
  double step = 1;
  std::array<std::string_view, 6> units;
};
constexpr Scale kSizes{1024, {"B", "KiB", "MiB", "GiB", "TiB", "PiB"}};
constexpr Scale kRates{1000, {"B/s", "kB/s", "MB/s", "GB/s", "TB/s", "PB/s"}};

// Three significant digits or so: one decimal below 100, none from there on.
std::string scaled(double value, const Scale& scale) {
  std::size_t unit = 0;
  // What would be rounded up to a whole step is shown in the next unit: 1.0 MiB, not 1024 KiB.
  while (value >= scale.step - 0.5 && unit + 1 < scale.units.size()) {
    value /= scale.step;
    ++unit;
  }
  const int decimals = unit > 0 && value < 99.95 ? 1 : 0;
  return fmt::format("{:.{}f} {}", value, decimals, scale.units[unit]);
}

std::string counted(std::uint64_t number, std::string_view noun) {
  return fmt::format("{} {}{}", format_number(number), noun, number == 1 ? "" : "s");
}

std::int64_t whole_seconds(std::int64_t ns) {
  const auto seconds = ns / kNsPerSecond;
  return ns % kNsPerSecond < 0 ? seconds - 1 : seconds;
}

}  // namespace

std::string format_bytes(std::uint64_t bytes) {
  return scaled(static_cast<double>(bytes), kSizes);
}

std::string format_rate(double bytes_per_second) {
  return scaled(bytes_per_second, kRates);
}

std::string format_duration(std::chrono::seconds duration) {
  const auto seconds = duration.count();
  if (seconds < 60) return fmt::format("{} s", seconds);
  const auto minutes = seconds / 60;
  if (minutes < 60) return fmt::format("{} min {} s", minutes, seconds % 60);
  const auto hours = minutes / 60;
  if (hours < 24) return fmt::format("{} h {} min", hours, minutes % 60);
  return fmt::format("{} d {} h", hours / 24, hours % 24);
}

std::string format_time_left(double seconds) {
  if (seconds > kLongestShownSeconds) return "";
  return format_duration(std::chrono::seconds(static_cast<std::int64_t>(std::ceil(seconds))));
}

std::string format_number(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (auto at = text.size(); at > 3;) text.insert(at -= 3, ",");
  return text;
}

std::string format_files(std::uint64_t files) {
  return counted(files, "file");
}

std::string format_chunks(std::uint64_t chunks) {
  return counted(chunks, "chunk");
}

std::string format_mode(const node::FileEntry& entry) {
  constexpr std::string_view kLetters = "rwxrwxrwx";
  std::string text = entry.kind == node::EntryKind::directory ? "d"
                     : entry.kind == node::EntryKind::symlink ? "l"
                                                              : "-";
  for (unsigned i = 0; i < kLetters.size(); ++i) {
    text.push_back((entry.mode >> (8 - i) & 1U) != 0 ? kLetters[i] : '-');
  }
  return text;
}

std::string format_local_time(std::int64_t ns_since_1970) {
  const auto seconds = static_cast<std::time_t>(whole_seconds(ns_since_1970));
  std::tm local{};
#ifdef _WIN32
  localtime_s(&local, &seconds);
#else
  localtime_r(&seconds, &local);
#endif
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", local.tm_year + 1900, local.tm_mon + 1,
                     local.tm_mday, local.tm_hour, local.tm_min);
}

std::string format_rfc3339(std::int64_t ns_since_1970) {
  using std::chrono::days;
  const auto seconds = whole_seconds(ns_since_1970);
  const std::chrono::sys_seconds instant{std::chrono::seconds(seconds)};
  const auto midnight = std::chrono::floor<days>(instant);
  const std::chrono::year_month_day date(midnight);
  const std::chrono::hh_mm_ss time(instant - midnight);
  auto text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                          static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                          time.hours().count(), time.minutes().count(), time.seconds().count());
  // Taken by remainder, because seconds × 10⁹ can lie outside of what fits.
  const auto remainder = ns_since_1970 % kNsPerSecond;
  const auto fraction = remainder < 0 ? remainder + kNsPerSecond : remainder;
  if (fraction != 0) {
    auto digits = fmt::format(".{:09}", fraction);
    digits.erase(digits.find_last_not_of('0') + 1);
    text += digits;
  }
  return text + "Z";
}

}  // namespace cairn::app
