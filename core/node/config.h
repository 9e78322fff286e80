// The settings of a program that runs a node. Pure: command line, environment and the texts of .env
// and cairn.toml go in; settings come out, and each knows where it came from. All or nothing: a
// wrong value is an error and no settings, also where the command line overrides it.
//
//   setting      default           cairn.toml    environment and .env, the first that is set
//   data_dir     the platform's    data_dir      CAIRN_DATA_DIR, STORAGE_DIR
//   log_level    warning           log.level     CAIRN_LOG_LEVEL, LOG_LEVEL
//   share_code   8+4               share.code    CAIRN_SHARE_CODE
//   share_copy   false             share.copy    CAIRN_SHARE_COPY
//   network      NetworkOptions's  network.name, .secret, .bind, .lan, .map_ports; dht.enabled,
//                                  .port, .bootstrap; the variables are in README.md
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

#include "base/log.h"
#include "base/result.h"
#include "content/code.h"
#include "node/network_options.h"

namespace cairn::node {

enum class SettingSource { built_in, config_file, dotenv, environment, flag };

template <class T>
struct Setting {
  T value{};
  SettingSource source = SettingSource::built_in;
  std::string origin;  // for people: "/etc/cairn.toml, line 3: share.code"
};

struct Settings {
  Setting<std::filesystem::path> data_dir;  // empty: where the platform keeps such things
  Setting<LogLevel> log_level{LogLevel::warning, {}, {}};
  Setting<content::Code> share_code;
  Setting<bool> share_copy;
  NetworkOptions network;
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
  // Settings of the network, each by the name of its flag: {"--dht-port", "8468"}.
  std::map<std::string, std::string, std::less<>> network;
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
