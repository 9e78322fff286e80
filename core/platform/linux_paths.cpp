// The XDG Base Directory Specification, which also asks that relative values are ignored.
#include "platform/posix_home.h"

namespace cairn::platform {

Result<UserFolders> user_folders(const EnvironmentLookup& environment) {
  TRY(const auto home, posix_home(environment));
  const auto data = absolute_path_in(environment, "XDG_DATA_HOME");
  const auto config = absolute_path_in(environment, "XDG_CONFIG_HOME");
  return UserFolders{
      .home = home,
      .data = data.value_or(home / ".local" / "share") / "cairn",
      .config = config.value_or(home / ".config") / "cairn",
  };
}

}  // namespace cairn::platform
