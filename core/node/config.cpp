#include "node/config.h"

#include <algorithm>
#include <array>
#include <initializer_list>
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
using Names = std::initializer_list<const char*>;

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
      const auto found = environment_.find(name);
      if (found == environment_.end() || found->second.empty()) continue;
      return Given{found->second, SettingSource::environment,
                   std::string("environment variable ") + name, fs::path()};
    }
    for (const char* name : names) {
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

// ---- cairn.toml ---------------------------------------------------------------------------------

struct TomlKey {
  std::string_view name;
  toml::node_type type;
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

constexpr std::array kTomlKeys{
    TomlKey{"data_dir", toml::node_type::string, apply_data_dir},
    TomlKey{"log.level", toml::node_type::string, apply_log_level},
    TomlKey{"share.code", toml::node_type::string, apply_share_code},
    TomlKey{"share.copy", toml::node_type::boolean, apply_share_copy},
};

std::string known_keys() {
  std::string all;
  for (const auto& key : kTomlKeys) {
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
    const auto key = std::ranges::find(kTomlKeys, name, &TomlKey::name);
    if (key == kTomlKeys.end()) {
      const auto inside = name + ".";
      const bool is_section = std::ranges::any_of(
          kTomlKeys, [&](const TomlKey& known) { return known.name.starts_with(inside); });
      if (is_section && node.is_table()) return read(*node.as_table(), inside);
      if (is_section) return fail(wrong_type(origin, toml::node_type::table));
      return fail(ErrorCode::invalid, origin + ": no such setting; there are " + known_keys());
    }
    if (node.type() != key->type) return fail(wrong_type(origin, key->type));
    Given given{"", SettingSource::config_file, origin, file_.parent_path()};
    if (const auto* text = node.as_string()) given.text = text->get();
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
  TRY(const auto data_dir, variables.find({"CAIRN_DATA_DIR", "STORAGE_DIR"}));
  if (data_dir) {
    TRY_VOID(apply_data_dir(settings, variables, *data_dir));
  }
  TRY(const auto log_level, variables.find({"CAIRN_LOG_LEVEL", "LOG_LEVEL"}));
  if (log_level) {
    TRY_VOID(apply_log_level(settings, variables, *log_level));
  }
  TRY(const auto share_code, variables.find({"CAIRN_SHARE_CODE"}));
  if (share_code) {
    TRY_VOID(apply_share_code(settings, variables, *share_code));
  }
  TRY(const auto share_copy, variables.find({"CAIRN_SHARE_COPY"}));
  if (share_copy) {
    TRY_VOID(apply_share_copy(settings, variables, *share_copy));
  }
  return {};
}

void read_flags(const ConfigFlags& flags, Settings& settings) {
  const auto set = [](auto& setting, const auto& flag, const char* name) {
    if (flag) setting = {*flag, SettingSource::flag, name};
  };
  set(settings.data_dir, flags.data_dir, "--data-dir");
  set(settings.share_code, flags.share_code, "--code");
  set(settings.share_copy, flags.share_copy, "--copy");
}

}  // namespace

Result<Settings> settings_from(const ConfigSources& sources) {
  Settings settings;
  const Variables variables(sources.environment, sources.dotenv);
  if (sources.config_file) {
    TRY_VOID(read_config_file(*sources.config_file, variables, settings));
  }
  TRY_VOID(read_variables(variables, settings));
  read_flags(sources.flags, settings);
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
