#include "app/daemon_log.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/format.h"
#include "app/print_json.h"
#include "app/safe_text.h"

namespace cairn::app {
namespace {

constexpr std::string_view kLogComponent = "log";

constexpr std::string_view kLettersAndDigits =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

// "cairn:ROOT.KEY" without the key, with which anybody could read what the link stands for.
std::string without_keys(std::string_view text) {
  constexpr std::string_view kScheme = "cairn:";
  const auto end_of_word = [&](std::size_t from) {
    return std::min(text.find_first_not_of(kLettersAndDigits, from), text.size());
  };
  std::string out;
  while (true) {
    const auto scheme = text.find(kScheme);
    if (scheme == std::string_view::npos) return out.append(text);
    const auto dot = end_of_word(scheme + kScheme.size());
    out.append(text.substr(0, dot));
    text.remove_prefix(dot);
    if (!text.starts_with('.')) continue;
    const auto end = end_of_word(1);
    out += end == 1 ? "." : ".(key)";
    text.remove_prefix(end);
  }
}

// As syslog counts them.
int priority_of(LogLevel level) {
  switch (level) {
    case LogLevel::error:
      return 3;
    case LogLevel::warning:
      return 4;
    case LogLevel::info:
      return 6;
    default:
      return 7;
  }
}

}  // namespace

std::string log_line(LogFormat format, std::int64_t wall_ns, LogLevel level,
                     std::string_view component, std::string_view text) {
  const auto safe = without_keys(text);
  if (format == LogFormat::journal) {
    return fmt::format("<{}>{}: {}\n", priority_of(level), component, escaped(safe));
  }
  constexpr std::int64_t kMillisecond = 1'000'000;
  const auto time = format_rfc3339(wall_ns - wall_ns % kMillisecond);
  if (format == LogFormat::text) {
    return fmt::format("{} {} {}: {}\n", time, to_string(level), component, escaped(safe));
  }
  return json_line(boost::json::object{{"time", time},
                                       {"level", to_string(level)},
                                       {"component", json_text(component)},
                                       {"text", json_text(safe)}}) +
         "\n";
}

Result<std::unique_ptr<DaemonLog>> DaemonLog::open(DaemonLogOptions options,
                                                   const env::Clock& clock) {
  std::optional<platform::LogFile> file;
  if (options.file) {
    TRY(file, platform::LogFile::open(*options.file));
  }
  return std::unique_ptr<DaemonLog>(new DaemonLog(options, clock, std::move(file)));
}

DaemonLog::DaemonLog(const DaemonLogOptions& options, const env::Clock& clock,
                     std::optional<platform::LogFile> file)
    : clock_(clock),
      format_(options.format),
      err_(options.err),
      level_(options.level),
      file_(std::move(file)) {}

bool DaemonLog::enabled(LogLevel level) const {
  return level != LogLevel::off && level >= level_;
}

void DaemonLog::write(LogLevel level, std::string_view component, std::string_view text) {
  if (!enabled(level)) return;
  const auto line = log_line(format_, clock_.wall_ns(), level, component, text);
  const std::lock_guard lock(mutex_);
  if (file_) {
    write_to_file(line);
  } else {
    std::fwrite(line.data(), 1, line.size(), err_);
    std::fflush(err_);
  }
}

void DaemonLog::write_to_file(const std::string& line) {
  auto written = Result<>();
  if (lost_ > 0) {
    const auto note =
        fmt::format("{} {} could not be written here", lost_, lost_ == 1 ? "line" : "lines");
    written =
        file_->append(log_line(format_, clock_.wall_ns(), LogLevel::warning, kLogComponent, note));
    if (written) lost_ = 0;
  }
  if (written) written = file_->append(line);
  broken_ = !was_written(written);
  if (broken_) ++lost_;
}

void DaemonLog::reopen() {
  const std::lock_guard lock(mutex_);
  if (file_) broken_ = !was_written(file_->reopen());
}

// Whether it was; where it was not, that is said when it begins.
bool DaemonLog::was_written(const Result<>& outcome) {
  if (!outcome && !broken_) {
    say_on_err(outcome.error().context + "; it goes on when it can be written");
  }
  return outcome.has_value();
}

void DaemonLog::say_on_err(const std::string& text) {
  const auto line = log_line(format_, clock_.wall_ns(), LogLevel::error, kLogComponent, text);
  std::fwrite(line.data(), 1, line.size(), err_);
  std::fflush(err_);
}

}  // namespace cairn::app
