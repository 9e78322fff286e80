// The home folder on POSIX systems.
#pragma once

#include "platform/paths.h"

namespace cairn::platform {

// $HOME, else what the user database says.
Result<env::Path> posix_home(const EnvironmentLookup& environment);

// The variable's value where it is an absolute path; nothing otherwise.
std::optional<env::Path> absolute_path_in(const EnvironmentLookup& environment,
                                          const std::string& name);

}  // namespace cairn::platform
