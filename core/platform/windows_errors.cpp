#include "platform/windows_errors.h"

#include <system_error>

#include "platform/windows_text.h"

namespace cairn::platform {

ErrorCode error_code_of(DWORD error) {
  switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
      return ErrorCode::not_found;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
    case ERROR_DIR_NOT_EMPTY:
      return ErrorCode::exists;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_PRIVILEGE_NOT_HELD:
      return ErrorCode::permission;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
      return ErrorCode::no_space;
    case ERROR_INVALID_NAME:
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BAD_PATHNAME:
    case ERROR_DIRECTORY:
    case ERROR_NOT_A_REPARSE_POINT:
      return ErrorCode::invalid;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_BUSY:
      return ErrorCode::busy;
    case ERROR_NOT_SAME_DEVICE:
      return ErrorCode::unsupported;
    default:
      return ErrorCode::io;
  }
}

std::string text_of_path(const env::Path& path) {
  return utf8_of(path.native());
}

std::unexpected<Error> windows_failure(DWORD error, const env::Path& path,
                                       std::string_view failure) {
  std::string context = path.empty() ? "the empty path" : text_of_path(path);
  context.append(": ").append(failure).append(": ");
  context.append(std::system_category().message(static_cast<int>(error)));
  return fail(error_code_of(error), std::move(context));
}

}  // namespace cairn::platform
