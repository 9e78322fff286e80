// Opening the desktop app from the command line.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "node/config.h"

namespace cairn::app {

// cairn-desktop beside the program itself, else in a folder of PATH; nothing where there is none,
// or no display to open it on.
std::optional<std::filesystem::path> find_desktop(const std::filesystem::path& own_folder,
                                                  const node::Environment& environment);

// Whether there is anything to show windows on.
bool has_display(const node::Environment& environment);

// The folder that this program was started from; empty when it is not known.
std::filesystem::path own_folder(const std::string& program_name);

// Becomes the desktop app. Returns only when that fails.
void become_desktop(const std::filesystem::path& desktop, std::vector<std::string> arguments);

}  // namespace cairn::app
