// Where diagnostics go. A Log is handed to whoever needs one; there is no global. Lines are
// structured as a component and a sentence; keys of links, secrets and tokens are in none of them;
// what users must read goes through results and events, not through here.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace cairn {

enum class LogLevel { trace, debug, info, warning, error, off };

Result<LogLevel> log_level_from(std::string_view name);
std::string_view to_string(LogLevel level);

// How a line of the log is written:
//   text     2026-01-31T12:00:00.25Z info dht: the sentence
//   json     {"time":"2026-01-31T12:00:00.25Z","level":"info","component":"dht","text":"…"}
//   journal  <6>dht: the sentence; the journal of systemd has the time itself
enum class LogFormat { text, json, journal };

Result<LogFormat> log_format_from(std::string_view name);

class Log {
 public:
  virtual ~Log() = default;
  virtual void write(LogLevel level, std::string_view component, std::string_view text) = 0;
  // Whether such lines go anywhere, for those that take time to put together.
  [[nodiscard]] virtual bool enabled(LogLevel level) const { return level != LogLevel::off; }

  void debug(std::string_view component, std::string_view text) {
    write(LogLevel::debug, component, text);
  }
  void info(std::string_view component, std::string_view text) {
    write(LogLevel::info, component, text);
  }
  void warning(std::string_view component, std::string_view text) {
    write(LogLevel::warning, component, text);
  }
  void error(std::string_view component, std::string_view text) {
    write(LogLevel::error, component, text);
  }
};

std::unique_ptr<Log> make_stderr_log(LogLevel level);

}  // namespace cairn
