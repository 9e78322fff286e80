// The arguments of cairn-desktop: links to download and paths to share, and a few options.
#pragma once

#include <expected>
#include <span>
#include <string>
#include <vector>

#include "app/options.h"

namespace cairn::app {

struct DesktopOptions {
  std::optional<std::filesystem::path> data_dir;
  std::optional<std::filesystem::path> config;
  bool minimized = false;
  bool share = false;  // asks for files to share
  // It is to be the headless peer, as `cairn` is with the same arguments.
  bool daemon = false;
  std::vector<std::string> what;  // links and paths
};

// `arguments` without the name of the program.
std::expected<DesktopOptions, EarlyExit> parse_desktop_options(
    std::span<const std::string> arguments);

}  // namespace cairn::app
