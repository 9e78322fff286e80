#include "app/desktop_options.h"

#include <algorithm>

#include "app/exit_status.h"
#include "app/version.h"

namespace cairn::app {
namespace {

constexpr const char* kHelp =
    "Share files from every machine that holds them: the window.\n"
    "\n"
    "cairn-desktop [OPTIONS] [LINK|FILE|FOLDER]...\n"
    "\n"
    "Links are downloaded, files and folders are shared, by the window that is open\n"
    "already where there is one.\n"
    "\n"
    "  --minimized      In the tray, or as a minimised window where there is none\n"
    "  --share          Asks at once which files to share\n"
    "  --data-dir DIR   Where the library is\n"
    "  --config FILE    The settings, instead of the usual cairn.toml\n"
    "  --daemon         Without a window, as `cairn --daemon` and with its options\n"
    "  -h, --help       This text\n"
    "  --version        The version\n";
constexpr const char* kHint = "`cairn-desktop --help` says what there is.";

using Arguments = std::span<const std::string>;

EarlyExit mistake(const std::string& text) {
  return {kExitUsage, text, kHint, false};
}

// The value of an option that was written "--name value" or "--name=value"; moves on behind it.
std::expected<bool, EarlyExit> take_path(Arguments& rest, std::string_view name,
                                         std::optional<std::filesystem::path>& value) {
  const std::string_view word = rest.front();
  if (word.starts_with(name) && word.substr(name.size()).starts_with('=')) {
    value = std::string(word.substr(name.size() + 1));
  } else if (word == name) {
    if (rest.size() < 2) return std::unexpected(mistake(std::string(name) + " needs a value"));
    rest = rest.subspan(1);
    value = rest.front();
  } else {
    return false;
  }
  if (value->empty()) return std::unexpected(mistake(std::string(name) + " needs a value"));
  rest = rest.subspan(1);
  return true;
}

}  // namespace

std::expected<DesktopOptions, EarlyExit> parse_desktop_options(Arguments arguments) {
  DesktopOptions options;
  if (std::ranges::find(arguments, "--daemon") != arguments.end()) {
    options.daemon = true;
    return options;
  }
  for (auto rest = arguments; !rest.empty();) {
    const auto& word = rest.front();
    if (word == "--") {
      options.what.insert(options.what.end(), rest.begin() + 1, rest.end());
      break;
    }
    if (word == "-h" || word == "--help") return std::unexpected(EarlyExit{0, kHelp, "", false});
    if (word == "--version") {
      return std::unexpected(EarlyExit{0, std::string("cairn ") + kVersion + "\n", "", false});
    }
    const auto folder = take_path(rest, "--data-dir", options.data_dir);
    if (!folder) return std::unexpected(folder.error());
    if (*folder) continue;
    const auto config = take_path(rest, "--config", options.config);
    if (!config) return std::unexpected(config.error());
    if (*config) continue;
    if (word == "--minimized") {
      options.minimized = true;
    } else if (word == "--share") {
      options.share = true;
    } else if (word.starts_with('-')) {
      return std::unexpected(mistake("there is no option " + word));
    } else {
      options.what.push_back(word);
    }
    rest = rest.subspan(1);
  }
  return options;
}

}  // namespace cairn::app
