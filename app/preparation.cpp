#include "app/preparation.h"

#include <string_view>
#include <system_error>
#include <utility>

#include "base/limits.h"

namespace cairn::app {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kSettingsBytesMax = limits::kMiB;
constexpr const char* kDotenv = ".env";
constexpr std::string_view kBlanks = " \t\r\n";

Result<node::ConfigText> read_text(env::Files& files, const fs::path& path) {
  TRY(auto text, settings_text(files, path));
  return node::ConfigText{path, std::move(text)};
}

// The file, where there is one. A folder is none: .env is also a usual name for one.
Result<std::optional<node::ConfigText>> read_text_if_there(env::Files& files,
                                                           const fs::path& path) {
  const auto info = files.info(path);
  if (!info && info.error().code == ErrorCode::not_found) return std::nullopt;
  if (info && info->kind == env::FileKind::directory) return std::nullopt;
  TRY(auto text, read_text(files, path));
  return text;
}

Result<std::optional<fs::path>> named_file(const Options& options, const Surroundings& surroundings,
                                           const std::optional<node::ConfigText>& dotenv) {
  if (options.config) return options.config;
  return node::named_config_file(surroundings.environment, dotenv);
}

fs::path usual_file(const platform::UserFolders& folders) {
  return folders.config / "cairn.toml";
}

Result<std::optional<node::ConfigText>> read_config_file(
    const Options& options, const Surroundings& surroundings,
    const std::optional<node::ConfigText>& dotenv, env::Files& files) {
  // A file that was named must be there; the usual one need not.
  TRY(const auto named, named_file(options, surroundings, dotenv));
  if (named) return read_text(files, *named);
  if (!surroundings.folders) return std::nullopt;
  return read_text_if_there(files, usual_file(*surroundings.folders));
}

Result<fs::path> data_folder_of(const node::Settings& settings, const Surroundings& surroundings) {
  if (settings.data_dir.value.empty()) {
    TRY(const auto folders, surroundings.folders);
    return folders.data;
  }
  std::error_code failed;
  auto absolute = fs::absolute(settings.data_dir.value, failed);
  if (failed) return fail(ErrorCode::io, "the current folder: " + failed.message());
  return absolute;
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

Result<content::Link> read_link(const std::string& argument, const Surroundings& surroundings) {
  if (argument != "-") return content::Link::parse(argument);
  const auto line = surroundings.read_line();
  if (!line || trimmed(*line).empty()) {
    return fail(ErrorCode::invalid, "there is none on standard input");
  }
  return content::Link::parse(trimmed(*line));
}

Message no_link(Command command, const Error& error) {
  if (command == Command::dht) {
    return usage_message("that is neither a link nor a node nor a key", error.context,
                         "Links are printed by `cairn share`, nodes by `cairn status`; a key has "
                         "40 hexadecimal digits.");
  }
  return usage_message(
      "that is not a link", error.context,
      "A link is what `cairn share` prints; copy all of it, and put it in quotation marks.");
}

}  // namespace

Surroundings surroundings_of(const node::Environment& environment) {
  const auto lookup = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
  };
  return {environment, platform::user_folders(lookup), [] { return std::nullopt; }};
}

Result<fs::path> settings_file(const Options& options, const Surroundings& surroundings,
                               env::Files& files) {
  TRY(const auto dotenv, read_text_if_there(files, kDotenv));
  TRY(const auto named, named_file(options, surroundings, dotenv));
  if (named) return *named;
  TRY(const auto folders, surroundings.folders);
  return usual_file(folders);
}

Result<std::string> settings_text(env::Files& files, const fs::path& file) {
  TRY(const auto bytes, env::read_file(files, file, kSettingsBytesMax));
  return std::string(text_of(bytes));
}

Result<node::Settings> read_settings(const Options& options, const Surroundings& surroundings,
                                     env::Files& files) {
  node::ConfigSources sources;
  sources.flags = {options.data_dir, options.code, options.copy, options.settings};
  sources.environment = surroundings.environment;
  TRY(sources.dotenv, read_text_if_there(files, kDotenv));
  TRY(sources.config_file, read_config_file(options, surroundings, sources.dotenv, files));
  return node::settings_from(sources);
}

std::expected<Prepared, Message> prepare(const Options& options, const Surroundings& surroundings,
                                         env::Files& files) {
  Prepared prepared;
  auto settings = read_settings(options, surroundings, files);
  if (!settings) {
    return std::unexpected(usage_message("the settings cannot be used", settings.error().context,
                                         "Correct what is named; nothing was done."));
  }
  prepared.settings = *std::move(settings);
  auto data_folder = data_folder_of(prepared.settings, surroundings);
  if (!data_folder) {
    return std::unexpected(usage_message("there is no data folder", data_folder.error().context,
                                         "Choose one with --data-dir."));
  }
  prepared.data_folder = *std::move(data_folder);
  for (const auto& argument : options.links) {
    auto link = read_link(argument, surroundings);
    if (!link) {
      return std::unexpected(no_link(options.command, link.error()));
    }
    prepared.links.push_back(*std::move(link));
  }
  return prepared;
}

}  // namespace cairn::app
