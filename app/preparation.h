// What has to be known before the node is opened: the settings, and the links that the command is
// about. Everything that goes wrong here is the caller's mistake, exit status 2.
#pragma once

#include <expected>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/messages.h"
#include "app/options.h"
#include "content/link.h"
#include "env/files.h"
#include "node/config.h"
#include "platform/paths.h"

namespace cairn::app {

struct Prepared {
  node::Settings settings;
  std::filesystem::path data_folder;
  std::vector<content::Link> links;
};

struct Surroundings {
  node::Environment environment;
  Result<platform::UserFolders> folders;
  // A line of standard input; nothing at its end.
  std::function<std::optional<std::string>()> read_line;
};

// What the environment says, with nobody at the standard input.
Surroundings surroundings_of(const node::Environment& environment);

// The file that the settings are read from, or would be: the one that is named by an option, in the
// environment or in .env, else the user's own.
Result<std::filesystem::path> settings_file(const Options& options,
                                            const Surroundings& surroundings, env::Files& files);
// What a file of settings contains.
Result<std::string> settings_text(env::Files& files, const std::filesystem::path& file);

// The settings alone, read from where prepare() does.
Result<node::Settings> read_settings(const Options& options, const Surroundings& surroundings,
                                     env::Files& files);

std::expected<Prepared, Message> prepare(const Options& options, const Surroundings& surroundings,
                                         env::Files& files);

}  // namespace cairn::app
