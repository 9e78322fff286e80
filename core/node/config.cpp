#include "node/config.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "node/dotenv.h"

namespace cairn::node {
namespace {

namespace fs = std::filesystem;

// One value of text on its way to a setting, whichever source it is from.
struct Given {
  std::string text;
  SettingSource source = SettingSource::built_in;
  std::string origin;
  fs::path folder;  // that a relative path is seen from; empty for the current one
};

// The TOML library descends once for each part of a key, and would leave its stack. No settings
// come near.
constexpr long kTomlDotsMax = 1000;

// Names of variables, the one that counts most first.
using Names = std::array<const char*, 2>;  // the second may be none

std::string at_line(const fs::path& file, long line, std::string_view key) {
  return file.string() + ", line " + std::to_string(line) + ": " + std::string(key);
}

Error wrong(const std::string& origin, std::string_view value, std::string_view right) {
  std::string context = origin;
  context.append(" = '").append(value).append("': ").append(right);
  return Error{ErrorCode::invalid, std::move(context)};
}

class Variables {
 public:
  Variables(const Environment& environment, const std::optional<ConfigText>& dotenv)
      : environment_(environment) {
    if (!dotenv) return;
    dotenv_file_ = dotenv->file;
    dotenv_ = parse_dotenv(dotenv->text);
  }

  [[nodiscard]] Result<std::optional<Given>> find(Names names) const {
    for (const char* name : names) {
      if (!name) continue;
      const auto found = environment_.find(name);
      if (found == environment_.end() || found->second.empty()) continue;
      return Given{found->second, SettingSource::environment,
                   std::string("environment variable ") + name, fs::path()};
    }
    for (const char* name : names) {
      if (!name) continue;
      TRY(auto given, find_in_dotenv(name));
      if (given) return given;
    }
    return std::nullopt;
  }

  // The path with ~/ replaced, for texts that no shell has seen.
  [[nodiscard]] fs::path path_of(const Given& given) const {
    const bool seen_by_shell = given.source == SettingSource::environment;
    const auto home = environment_.find("HOME");
    if (!seen_by_shell && given.text.starts_with("~/") && home != environment_.end()) {
      return fs::path(home->second) / given.text.substr(2);
    }
    return given.folder / given.text;
  }

 private:
  [[nodiscard]] Result<std::optional<Given>> find_in_dotenv(std::string_view name) const {
    // As in a shell, the last line that sets a name wins.
    const auto line = std::ranges::find(dotenv_.rbegin(), dotenv_.rend(), name, &DotenvLine::name);
    if (line == dotenv_.rend()) return std::nullopt;
    auto origin = at_line(dotenv_file_, line->line, name);
    if (!line->value) return fail(line->value.error().in(origin));
    if (line->value->empty()) return std::nullopt;
    return Given{*line->value, SettingSource::dotenv, std::move(origin),
                 dotenv_file_.parent_path()};
  }

  const Environment& environment_;
  fs::path dotenv_file_;
  std::vector<DotenvLine> dotenv_;
};

Result<LogLevel> level_from(const Given& given) {
  std::string name = given.text;
  std::ranges::transform(name, name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  if (name == "warn") name = "warning";
  const auto level = log_level_from(name);
  if (level) return *level;
  std::string right = "use trace, debug, info, warning, error or off";
  if (given.origin.ends_with(" LOG_LEVEL")) {
    right += "; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's";
  }
  return fail(wrong(given.origin, given.text, right));
}

Result<content::Code> code_from(const Given& given) {
  const auto code = content::Code::parse(given.text);
  if (code) return *code;
  return fail(
      wrong(given.origin, given.text, "use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4"));
}

Result<bool> bool_from(const Given& given) {
  if (given.text == "true" || given.text == "1") return true;
  if (given.text == "false" || given.text == "0") return false;
  return fail(wrong(given.origin, given.text, "use true or false"));
}

template <class T>
Setting<T> setting(const Given& given, T value) {
  return Setting<T>{std::move(value), given.source, given.origin};
}

// ---- the settings -------------------------------------------------------------------------------

// All that there is to know of a setting: what it is called where, and what it does.
struct Key {
  std::string_view name;  // in cairn.toml
  toml::node_type type;
  Names variables;
  std::string_view flag;  // of those that are given as text
  Result<> (*apply)(Settings& settings, const Variables& variables, const Given& given);
};

Result<> apply_data_dir(Settings& settings, const Variables& variables, const Given& given) {
  // The system would take what is before a zero byte for the path.
  const bool is_path = !given.text.empty() && given.text.find('\0') == std::string::npos;
  if (!is_path) return fail(wrong(given.origin, given.text, "name a folder"));
  settings.data_dir = setting(given, variables.path_of(given));
  return {};
}

Result<> apply_log_level(Settings& settings, const Variables&, const Given& given) {
  TRY(const auto level, level_from(given));
  settings.log_level = setting(given, level);
  return {};
}

Result<> apply_share_code(Settings& settings, const Variables&, const Given& given) {
  TRY(const auto code, code_from(given));
  settings.share_code = setting(given, code);
  return {};
}

Result<> apply_share_copy(Settings& settings, const Variables&, const Given& given) {
  TRY(const auto copy, bool_from(given));
  settings.share_copy = setting(given, copy);
  return {};
}

// One that a member of NetworkOptions is read for by `Read`.
template <auto Member, auto Read>
Result<> apply_network(Settings& settings, const Variables&, const Given& given) {
  auto value = Read(given.text);
  if (!value) return fail(wrong(given.origin, given.text, value.error().context));
  settings.network.*Member = *std::move(value);
  return {};
}

Result<> apply_secret(Settings& settings, const Variables&, const Given& given) {
  auto secret = network_secret_from(given.text);
  // What was given is not repeated.
  if (!secret) return fail(secret.error().in(given.origin));
  settings.network.secret = *std::move(secret);
  return {};
}

// clang-format off
const std::array kKeys{
    Key{"data_dir", toml::node_type::string, {"CAIRN_DATA_DIR", "STORAGE_DIR"}, "", apply_data_dir},
    Key{"log.level", toml::node_type::string, {"CAIRN_LOG_LEVEL", "LOG_LEVEL"}, "",
        apply_log_level},
    Key{"share.code", toml::node_type::string, {"CAIRN_SHARE_CODE"}, "", apply_share_code},
    Key{"share.copy", toml::node_type::boolean, {"CAIRN_SHARE_COPY"}, "", apply_share_copy},
    Key{"network.name", toml::node_type::string, {"CAIRN_NETWORK"}, "--network",
        apply_network<&NetworkOptions::name, network_name_from>},
    Key{"network.secret", toml::node_type::string, {"CAIRN_NETWORK_SECRET"}, "--network-secret",
        apply_secret},
    Key{"network.bind", toml::node_type::string, {"CAIRN_BIND"}, "--bind",
        apply_network<&NetworkOptions::bind, bind_from>},
    Key{"network.lan", toml::node_type::boolean, {"CAIRN_LAN"}, "--lan",
        apply_network<&NetworkOptions::lan, switch_from>},
    Key{"network.map_ports", toml::node_type::boolean, {"CAIRN_MAP_PORTS"}, "--map-ports",
        apply_network<&NetworkOptions::map_ports, switch_from>},
    Key{"dht.enabled", toml::node_type::boolean, {"CAIRN_DHT"}, "--dht",
        apply_network<&NetworkOptions::dht, switch_from>},
    Key{"dht.port", toml::node_type::integer, {"CAIRN_DHT_PORT", "DHT_PORT"}, "--dht-port",
        apply_network<&NetworkOptions::dht_port, any_port_from>},
    Key{"dht.bootstrap", toml::node_type::string, {"CAIRN_BOOTSTRAP", "BOOTSTRAP_NODES"},
        "--bootstrap", apply_network<&NetworkOptions::bootstrap, bootstrap_from>},
};
// clang-format on

// ---- cairn.toml ---------------------------------------------------------------------------------

std::string known_keys() {
  std::string all;
  for (const auto& key : kKeys) {
    if (!all.empty()) all += ", ";
    all += key.name;
  }
  return all;
}

std::string_view type_name(toml::node_type type) {
  switch (type) {
    case toml::node_type::string:
      return "text in quotation marks";
    case toml::node_type::boolean:
      return "true or false";
    case toml::node_type::integer:
      return "a whole number";
    case toml::node_type::table:
      return "a table";
    default:
      return "another type";
  }
}

class TomlReader {
 public:
  TomlReader(const ConfigText& config, const Variables& variables, Settings& settings)
      : file_(config.file), variables_(variables), settings_(settings) {}

  Result<> read(const toml::table& table, const std::string& prefix) {
    for (const auto& [key, node] : table) {
      const auto name = prefix + std::string(key.str());
      const auto origin = at_line(file_, static_cast<long>(key.source().begin.line), name);
      TRY_VOID(read_key(name, origin, node));
    }
    return {};
  }

 private:
  Result<> read_key(const std::string& name, const std::string& origin, const toml::node& node) {
    const auto key = std::ranges::find(kKeys, name, &Key::name);
    if (key == kKeys.end()) {
      const auto inside = name + ".";
      const bool is_section = std::ranges::any_of(
          kKeys, [&](const Key& known) { return known.name.starts_with(inside); });
      if (is_section && node.is_table()) return read(*node.as_table(), inside);
      if (is_section) return fail(wrong_type(origin, toml::node_type::table));
      return fail(ErrorCode::invalid, origin + ": no such setting; there are " + known_keys());
    }
    if (node.type() != key->type) return fail(wrong_type(origin, key->type));
    Given given{"", SettingSource::config_file, origin, file_.parent_path()};
    if (const auto* text = node.as_string()) given.text = text->get();
    if (const auto* number = node.as_integer()) given.text = std::to_string(number->get());
    if (const auto* yes = node.as_boolean()) given.text = yes->get() ? "true" : "false";
    return key->apply(settings_, variables_, given);
  }

  static Error wrong_type(const std::string& origin, toml::node_type right) {
    return Error{ErrorCode::invalid, origin + ": must be " + std::string(type_name(right))};
  }

  const fs::path& file_;
  const Variables& variables_;
  Settings& settings_;
};

Result<> read_config_file(const ConfigText& config, const Variables& variables,
                          Settings& settings) {
  if (std::ranges::count(config.text, '.') > kTomlDotsMax) {
    return fail(ErrorCode::invalid, config.file.string() + ": has more than " +
                                        std::to_string(kTomlDotsMax) +
                                        " dots; these are no settings of Cairn");
  }
  try {
    const auto table = toml::parse(config.text);
    return TomlReader(config, variables, settings).read(table, "");
  } catch (const toml::parse_error& error) {
    return fail(
        ErrorCode::invalid,
        at_line(config.file, static_cast<long>(error.source().begin.line), error.description()));
  }
}

// ---- environment, .env and command line ---------------------------------------------------------

Result<> read_variables(const Variables& variables, Settings& settings) {
  for (const auto& key : kKeys) {
    TRY(const auto given, variables.find(key.variables));
    if (given) TRY_VOID(key.apply(settings, variables, *given));
  }
  return {};
}

Result<> read_flags(const ConfigFlags& flags, const Variables& variables, Settings& settings) {
  const auto set = [](auto& setting, const auto& flag, const char* name) {
    if (flag) setting = {*flag, SettingSource::flag, name};
  };
  set(settings.data_dir, flags.data_dir, "--data-dir");
  set(settings.share_code, flags.share_code, "--code");
  set(settings.share_copy, flags.share_copy, "--copy");
  for (const auto& key : kKeys) {
    const auto flag = flags.network.find(key.flag);
    if (key.flag.empty() || flag == flags.network.end()) continue;
    const Given given{flag->second, SettingSource::flag, flag->first, fs::path()};
    TRY_VOID(key.apply(settings, variables, given));
  }
  return {};
}

}  // namespace

Result<Settings> settings_from(const ConfigSources& sources) {
  Settings settings;
  const Variables variables(sources.environment, sources.dotenv);
  if (sources.config_file) {
    TRY_VOID(read_config_file(*sources.config_file, variables, settings));
  }
  TRY_VOID(read_variables(variables, settings));
  TRY_VOID(read_flags(sources.flags, variables, settings));
  return settings;
}

Result<std::optional<fs::path>> named_config_file(const Environment& environment,
                                                  const std::optional<ConfigText>& dotenv) {
  const Variables variables(environment, dotenv);
  TRY(const auto given, variables.find({"CAIRN_CONFIG", "CONFIG_FILE"}));
  if (!given) return std::nullopt;
  return variables.path_of(*given);
}

}  // namespace cairn::node
