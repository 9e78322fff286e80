#include "platform/posix_home.h"

#include <cstdlib>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace cairn::platform {

std::optional<std::string> environment_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

std::optional<env::Path> absolute_path_in(const EnvironmentLookup& environment,
                                          const std::string& name) {
  const auto value = environment(name);
  if (!value) return std::nullopt;
  env::Path path(*value);
  return path.is_absolute() ? std::optional(std::move(path)) : std::nullopt;
}

Result<env::Path> posix_home(const EnvironmentLookup& environment) {
  if (auto home = absolute_path_in(environment, "HOME")) return *std::move(home);
  std::vector<char> space(16384);
  passwd record{};
  passwd* found = nullptr;
  getpwuid_r(geteuid(), &record, space.data(), space.size(), &found);
  if (found == nullptr || found->pw_dir == nullptr || *found->pw_dir != '/') {
    return fail(ErrorCode::not_found, "the home folder is unknown; set HOME");
  }
  return env::Path(found->pw_dir);
}

Result<env::Path> runtime_folder(const EnvironmentLookup& environment) {
  if (const auto folder = absolute_path_in(environment, "XDG_RUNTIME_DIR"))
    return *folder / "cairn";
  // Where anybody may write, the superuser could not tell whose folder it is.
  if (geteuid() == 0) return env::Path("/var/run/cairn");
  return env::Path("/tmp/cairn-" + std::to_string(geteuid()));
}

}  // namespace cairn::platform
