// Where the program keeps things when the user says nothing.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/result.h"
#include "env/files.h"

namespace cairn::platform {

struct UserFolders {
  env::Path home;
  env::Path data;    // the library, the identity, the packs
  env::Path config;  // cairn.toml
};

// The value of an environment variable; nothing where it is unset.
using EnvironmentLookup = std::function<std::optional<std::string>(const std::string& name)>;

std::optional<std::string> environment_variable(const std::string& name);

// The folders of the user that runs the program. They need not exist. All are absolute.
Result<UserFolders> user_folders(const EnvironmentLookup& environment = environment_variable);

// For sockets and the like, which are of use for as long as the user's session or the system runs.
// Its path is short, as those of sockets must be. It need not exist; who makes it makes it private.
Result<env::Path> runtime_folder(const EnvironmentLookup& environment = environment_variable);

}  // namespace cairn::platform
