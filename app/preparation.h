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

// The settings alone, read from where prepare() does.
Result<node::Settings> read_settings(const Options& options, const Surroundings& surroundings,
                                     env::Files& files);

std::expected<Prepared, Message> prepare(const Options& options, const Surroundings& surroundings,
                                         env::Files& files);

}  // namespace cairn::app
