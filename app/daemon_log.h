// The log of a daemon: on the standard error or in a file that is begun anew when it is full, in
// the format that is asked for. What comes from outside is escaped, and the keys of links are left
// out, whoever wrote them. Thread-safe.
//
// A log that cannot be written never stops the daemon: what it loses is counted, a line on the
// standard error says so once, and it goes on when it can.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "base/log.h"
#include "env/clock.h"
#include "platform/log_file.h"

namespace cairn::app {

// One line, with the line break. `wall_ns` is as env::Clock's.
std::string log_line(LogFormat format, std::int64_t wall_ns, LogLevel level,
                     std::string_view component, std::string_view text);

struct DaemonLogOptions {
  LogLevel level = LogLevel::info;
  LogFormat format = LogFormat::text;
  std::optional<platform::LogFileOptions> file;  // none: `err`
  std::FILE* err = stderr;
};

class DaemonLog final : public Log {
 public:
  // An error where the file cannot be opened, and names it.
  static Result<std::unique_ptr<DaemonLog>> open(DaemonLogOptions options, const env::Clock& clock);

  void write(LogLevel level, std::string_view component, std::string_view text) override;
  [[nodiscard]] bool enabled(LogLevel level) const override;
  void set_level(LogLevel level) { level_ = level; }
  // After somebody moved the file away.
  void reopen();

 private:
  DaemonLog(const DaemonLogOptions& options, const env::Clock& clock,
            std::optional<platform::LogFile> file);
  void write_to_file(const std::string& line);
  bool was_written(const Result<>& outcome);
  void say_on_err(const std::string& text);

  const env::Clock& clock_;
  const LogFormat format_;
  std::FILE* const err_;
  std::atomic<LogLevel> level_;
  std::mutex mutex_;  // guards what follows
  std::optional<platform::LogFile> file_;
  bool broken_ = false;     // it could not be written or opened the last time
  std::uint64_t lost_ = 0;  // lines that are not in it, and nothing there says so
};

}  // namespace cairn::app
