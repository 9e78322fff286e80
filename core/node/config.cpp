#include "node/config.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "node/config_keys.h"
#include "node/dotenv.h"
#include "node/toml_text.h"

namespace cairn::node {
namespace {

namespace fs = std::filesystem;

std::string at_line(const fs::path& file, long line, std::string_view key) {
  return file.string() + ", line " + std::to_string(line) + ": " + std::string(key);
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
                   std::string("environment variable ") + name, fs::path(), fs::path()};
    }
    for (const char* name : names) {
      if (!name) continue;
      TRY(auto given, find_in_dotenv(name));
      if (given) return given;
    }
    return std::nullopt;
  }

  [[nodiscard]] fs::path home() const {
    const auto found = environment_.find("HOME");
    return found == environment_.end() ? fs::path() : fs::path(found->second);
  }

 private:
  [[nodiscard]] Result<std::optional<Given>> find_in_dotenv(std::string_view name) const {
    // As in a shell, the last line that sets a name wins.
    const auto line = std::ranges::find(dotenv_.rbegin(), dotenv_.rend(), name, &DotenvLine::name);
    if (line == dotenv_.rend()) return std::nullopt;
    auto origin = at_line(dotenv_file_, line->line, name);
    if (!line->value) return fail(line->value.error().in(origin));
    if (line->value->empty()) return std::nullopt;
    return Given{*line->value, SettingSource::dotenv, std::move(origin), dotenv_file_.parent_path(),
                 home()};
  }

  const Environment& environment_;
  fs::path dotenv_file_;
  std::vector<DotenvLine> dotenv_;
};

// Has the setting say what was given.
Result<> apply(const Key& key, const Given& given, Settings& settings) {
  TRY_VOID(key.apply(settings, given));
  // The secret is shown to nobody.
  const bool is_secret = key.name == "network.secret";
  settings.given.insert_or_assign(std::string(key.name),
                                  GivenValue{is_secret ? "(secret)" : given.text, given.origin});
  return {};
}

// ---- cairn.toml ---------------------------------------------------------------------------------

std::string known_keys() {
  std::string all;
  for (const auto& key : config_keys()) {
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
    case toml::node_type::array:
      return "a list of texts in quotation marks";
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
    const auto keys = config_keys();
    const auto key = std::ranges::find(keys, name, &Key::name);
    if (key == keys.end()) {
      const auto inside = name + ".";
      const bool is_section = std::ranges::any_of(
          keys, [&](const Key& known) { return known.name.starts_with(inside); });
      if (is_section && node.is_table()) return read(*node.as_table(), inside);
      if (is_section) return fail(wrong_type(origin, toml::node_type::table));
      return fail(ErrorCode::invalid, origin + ": no such setting; there are " + known_keys());
    }
    if (node.type() != key->type) return fail(wrong_type(origin, key->type));
    Given given{"", SettingSource::config_file, origin, file_.parent_path(), variables_.home()};
    if (const auto* text = node.as_string()) given.text = text->get();
    if (const auto* number = node.as_integer()) given.text = std::to_string(number->get());
    if (const auto* yes = node.as_boolean()) given.text = yes->get() ? "true" : "false";
    if (const auto* list = node.as_array()) {
      for (const auto& element : *list) {
        const auto* text = element.as_string();
        if (!text) return fail(wrong_type(origin, key->type));
        given.text.append(given.text.empty() ? "" : "; ").append(text->get());
      }
    }
    return apply(*key, given, settings_);
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
  TRY(const auto table, parse_toml(config.text, config.file.string()));
  return TomlReader(config, variables, settings).read(table, "");
}

// ---- environment, .env and command line ---------------------------------------------------------

Result<> read_variables(const Variables& variables, Settings& settings) {
  for (const auto& key : config_keys()) {
    TRY(const auto given, variables.find(key.variables));
    if (given) TRY_VOID(apply(key, *given, settings));
  }
  return {};
}

Result<> read_flags(const ConfigFlags& flags, Settings& settings) {
  const auto set = [](auto& setting, const auto& flag, const char* name) {
    if (flag) setting = {*flag, SettingSource::flag, name};
  };
  set(settings.data_dir, flags.data_dir, "--data-dir");
  if (flags.data_dir) settings.given["data_dir"] = {flags.data_dir->string(), "--data-dir"};
  set(settings.share_code, flags.share_code, "--code");
  set(settings.share_copy, flags.share_copy, "--copy");
  for (const auto& key : config_keys()) {
    const auto flag = flags.texts.find(key.flag);
    if (key.flag.empty() || flag == flags.texts.end()) continue;
    const Given given{flag->second, SettingSource::flag, flag->first, fs::path(), fs::path()};
    TRY_VOID(apply(key, given, settings));
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
  TRY_VOID(read_flags(sources.flags, settings));
  return settings;
}

Result<std::optional<fs::path>> named_config_file(const Environment& environment,
                                                  const std::optional<ConfigText>& dotenv) {
  const Variables variables(environment, dotenv);
  TRY(const auto given, variables.find({"CAIRN_CONFIG", "CONFIG_FILE"}));
  if (!given) return std::nullopt;
  return path_of(*given);
}

}  // namespace cairn::node
