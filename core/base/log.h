// Where diagnostics go. A Log is handed to whoever needs one; there is no global. Lines are
// structured as a component and a sentence; what users must read goes through results and events,
// not through here.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace cairn {

enum class LogLevel { trace, debug, info, warning, error, off };

Result<LogLevel> log_level_from(std::string_view name);

class Log {
 public:
  virtual ~Log() = default;
  virtual void write(LogLevel level, std::string_view component, std::string_view text) = 0;

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
