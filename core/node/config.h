// The settings of a program that runs a node. Pure: command line, environment and the texts of .env
// and cairn.toml go in; settings come out, and each knows where it came from. All or nothing: a
// wrong value is an error and no settings, also where the command line overrides it.
//
// What each is called in cairn.toml, in the environment and in .env, and what it may be, is in
// README.md; the table that makes it so is in config_keys.cpp.
//
// In falling precedence: command line, environment, .env, cairn.toml, default. A variable that is
// set to nothing counts as unset. In .env and cairn.toml a path may start with ~/, and one that is
// relative is seen from the folder of the file.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "base/limits.h"
#include "base/log.h"
#include "base/result.h"
#include "content/code.h"
#include "node/network_options.h"
#include "node/transfer_limits.h"

namespace cairn::node {

enum class SettingSource { built_in, config_file, dotenv, environment, flag };

template <class T>
struct Setting {
  T value{};
  SettingSource source = SettingSource::built_in;
  std::string origin;  // for people: "/etc/cairn.toml, line 3: share.code"
};

inline constexpr std::uint64_t kLogBytesMin = 4 * limits::kKiB;
inline constexpr int kLogsKeptMax = 1000;

// Of a daemon's log.
struct LogOptions {
  std::filesystem::path file;       // empty: the standard error
  std::optional<LogFormat> format;  // none: the journal's where it is the journal, else text
  std::uint64_t max_bytes = 10 * limits::kMiB;  // of a file, before the next one is begun
  int keep = 5;                                 // files behind the one that is written
};

struct GivenValue {
  std::string text;
  std::string origin;  // as Setting::origin
  bool operator==(const GivenValue&) const = default;
};

struct Settings {
  Setting<std::filesystem::path> data_dir;  // empty: where the platform keeps such things
  Setting<LogLevel> log_level{LogLevel::warning, {}, {}};
  Setting<content::Code> share_code;
  Setting<bool> share_copy;
  std::string node_label;  // what people call this node; empty: nothing
  LogOptions log;
  NetworkOptions network;
  std::uint16_t serve_port = 9000;     // where a daemon takes connections; 0: any that is free
  std::optional<HostPort> api_listen;  // of this machine alone; none: not over TCP
  TransferLimits limits;
  // What was said about settings, by their names in cairn.toml; to be shown, so that a secret is
  // not in it.
  std::map<std::string, GivenValue, std::less<>> given;
};

using Environment = std::map<std::string, std::string, std::less<>>;

struct ConfigText {
  std::filesystem::path file;
  std::string text;
};

// What the command line said about settings.
struct ConfigFlags {
  std::optional<std::filesystem::path> data_dir;
  std::optional<content::Code> share_code;
  std::optional<bool> share_copy;
  // Others, each by the name of its flag: {"--dht-port", "8468"}.
  std::map<std::string, std::string, std::less<>> texts;
};

struct ConfigSources {
  ConfigFlags flags;
  Environment environment;
  std::optional<ConfigText> dotenv;
  std::optional<ConfigText> config_file;
};

// Errors name the file, the line, the key and what would be right.
Result<Settings> settings_from(const ConfigSources& sources);

// The config file that CAIRN_CONFIG or CONFIG_FILE names in the environment or .env.
Result<std::optional<std::filesystem::path>> named_config_file(
    const Environment& environment, const std::optional<ConfigText>& dotenv);

}  // namespace cairn::node
