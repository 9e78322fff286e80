#include "base/log.h"

#include <utility>

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace cairn {
namespace {

constexpr std::pair<std::string_view, LogLevel> kLevels[] = {
    {"trace", LogLevel::trace},     {"debug", LogLevel::debug}, {"info", LogLevel::info},
    {"warning", LogLevel::warning}, {"error", LogLevel::error}, {"off", LogLevel::off},
};

spdlog::level::level_enum to_spdlog(LogLevel level) {
  switch (level) {
    case LogLevel::trace:
      return spdlog::level::trace;
    case LogLevel::debug:
      return spdlog::level::debug;
    case LogLevel::info:
      return spdlog::level::info;
    case LogLevel::warning:
      return spdlog::level::warn;
    case LogLevel::error:
      return spdlog::level::err;
    case LogLevel::off:
      return spdlog::level::off;
  }
  return spdlog::level::off;
}

class SpdlogLog final : public Log {
 public:
  explicit SpdlogLog(LogLevel level)
      : logger_("cairn", std::make_shared<spdlog::sinks::stderr_sink_mt>()) {
    logger_.set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger_.set_level(to_spdlog(level));
  }

  void write(LogLevel level, std::string_view component, std::string_view text) override {
    logger_.log(to_spdlog(level), "{}: {}", component, text);
  }
  [[nodiscard]] bool enabled(LogLevel level) const override {
    return level != LogLevel::off && logger_.should_log(to_spdlog(level));
  }

 private:
  spdlog::logger logger_;
};

}  // namespace

Result<LogLevel> log_level_from(std::string_view name) {
  for (const auto& [known, level] : kLevels) {
    if (known == name) return level;
  }
  return fail(ErrorCode::invalid, "log level '" + std::string(name) +
                                      "': use trace, debug, info, warning, error or off");
}

std::string_view to_string(LogLevel level) {
  for (const auto& [name, known] : kLevels) {
    if (known == level) return name;
  }
  return "";
}

Result<LogFormat> log_format_from(std::string_view name) {
  if (name == "text") return LogFormat::text;
  if (name == "json") return LogFormat::json;
  if (name == "journal") return LogFormat::journal;
  return fail(ErrorCode::invalid, "use text, json or journal");
}

std::unique_ptr<Log> make_stderr_log(LogLevel level) {
  return std::make_unique<SpdlogLog>(level);
}

}  // namespace cairn
