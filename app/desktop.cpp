#include "app/desktop.h"

#include <csignal>
#include <system_error>

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace cairn::app {
namespace {

namespace fs = std::filesystem;

#ifdef _WIN32
constexpr const char* kDesktop = "cairn-desktop.exe";
constexpr char kPathSeparator = ';';
#else
constexpr const char* kDesktop = "cairn-desktop";
constexpr char kPathSeparator = ':';
#endif

std::string variable(const node::Environment& environment, std::string_view name) {
  const auto found = environment.find(name);
  return found == environment.end() ? "" : found->second;
}

bool is_program(const fs::path& path) {
  std::error_code unreadable;
  const auto status = fs::status(path, unreadable);
  constexpr auto kAnyExec = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
  return fs::is_regular_file(status) && (status.permissions() & kAnyExec) != fs::perms::none;
}

}  // namespace

bool has_display([[maybe_unused]] const node::Environment& environment) {
#if defined(_WIN32) || defined(__APPLE__)
  return true;
#else
  return !variable(environment, "WAYLAND_DISPLAY").empty() ||
         !variable(environment, "DISPLAY").empty();
#endif
}

std::optional<fs::path> find_desktop(const fs::path& own_folder,
                                     const node::Environment& environment) {
  if (!has_display(environment)) return std::nullopt;
  if (!own_folder.empty() && is_program(own_folder / kDesktop)) return own_folder / kDesktop;
  auto folders = variable(environment, "PATH");
  while (!folders.empty()) {
    const auto end = folders.find(kPathSeparator);
    const fs::path folder = folders.substr(0, end);
    // Relative folders are passed over: what is opened must not depend on where the user stands.
    if (folder.is_absolute() && is_program(folder / kDesktop)) return folder / kDesktop;
    folders.erase(0, end == std::string::npos ? end : end + 1);
  }
  return std::nullopt;
}

fs::path own_folder(const std::string& program_name) {
  std::error_code unknown;
  const auto self = fs::read_symlink("/proc/self/exe", unknown);
  if (!unknown) return self.parent_path();
  const fs::path named = program_name;
  return named.has_parent_path() ? fs::absolute(named, unknown).parent_path() : fs::path();
}

void become_desktop(const fs::path& desktop, std::vector<std::string> arguments) {
  std::string program = desktop.string();
  std::vector<char*> list{program.data()};
  for (auto& argument : arguments) list.push_back(argument.data());
  list.push_back(nullptr);
#ifdef _WIN32
  _execv(program.c_str(), list.data());
#else
  // What is ignored stays so across exec, and the app did not ask for it.
  std::signal(SIGPIPE, SIG_DFL);
  execv(program.c_str(), list.data());
#endif
}

}  // namespace cairn::app
