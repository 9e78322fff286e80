// The log of a command-line program: on stderr, out of the way of the status line, and with what
// comes from outside escaped.
#pragma once

#include <memory>

#include "app/console.h"
#include "base/log.h"

namespace cairn::app {

class TerminalLog final : public Log {
 public:
  TerminalLog(Console& console, LogLevel level);
  void write(LogLevel level, std::string_view component, std::string_view text) override;
  [[nodiscard]] bool enabled(LogLevel level) const override {
    return level >= level_ && level != LogLevel::off;
  }

 private:
  Console& console_;
  LogLevel level_;
  std::unique_ptr<Log> log_;
};

}  // namespace cairn::app
