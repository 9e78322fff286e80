// errno as an Error.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "env/files.h"

namespace cairn::platform {

ErrorCode error_code_of(int error_number);

// "/home/a/b.txt: cannot be opened: Permission denied", where `failure` is "cannot be opened".
std::unexpected<Error> posix_failure(int error_number, const env::Path& path,
                                     std::string_view failure);

}  // namespace cairn::platform
