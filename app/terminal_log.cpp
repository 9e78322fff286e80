#include "app/terminal_log.h"

#include "app/safe_text.h"

namespace cairn::app {

TerminalLog::TerminalLog(Console& console, LogLevel level)
    : console_(console), level_(level), log_(make_stderr_log(level)) {}

void TerminalLog::write(LogLevel level, std::string_view component, std::string_view text) {
  if (level < level_) return;
  console_.around_status([&] { log_->write(level, component, escaped(text)); });
}

}  // namespace cairn::app
