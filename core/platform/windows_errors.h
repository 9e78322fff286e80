// GetLastError() as an Error.
#pragma once

#include <string>
#include <string_view>

#include <windows.h>

#include "base/result.h"
#include "env/files.h"

namespace cairn::platform {

ErrorCode error_code_of(DWORD error);

// The path in UTF-8.
std::string text_of_path(const env::Path& path);

// "C:\a\b.txt: cannot be opened: Access is denied.", where `failure` is "cannot be opened".
std::unexpected<Error> windows_failure(DWORD error, const env::Path& path,
                                       std::string_view failure);

}  // namespace cairn::platform
