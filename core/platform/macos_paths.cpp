#include "platform/posix_home.h"

namespace cairn::platform {

Result<UserFolders> user_folders(const EnvironmentLookup& environment) {
  TRY(const auto home, posix_home(environment));
  const env::Path support = home / "Library" / "Application Support" / "Cairn";
  return UserFolders{.home = home, .data = support, .config = support};
}

}  // namespace cairn::platform
