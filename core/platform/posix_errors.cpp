#include "platform/posix_errors.h"

#include <cerrno>
#include <system_error>

namespace cairn::platform {

ErrorCode error_code_of(int error_number) {
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return ErrorCode::not_found;
    case EEXIST:
    case ENOTEMPTY:
      return ErrorCode::exists;
    case EACCES:
    case EPERM:
    case EROFS:
      return ErrorCode::permission;
    case ENOSPC:
    case EDQUOT:
      return ErrorCode::no_space;
    case ENAMETOOLONG:
    case EILSEQ:
    case EINVAL:
    case EISDIR:
      return ErrorCode::invalid;
    case EBUSY:
    case ETXTBSY:
      return ErrorCode::busy;
    case EXDEV:
    case ENOLCK:
    case ENOSYS:
    case EOPNOTSUPP:
      return ErrorCode::unsupported;
    default:
      return ErrorCode::io;
  }
}

std::unexpected<Error> posix_failure(int error_number, const env::Path& path,
                                     std::string_view failure) {
  std::string context = path.empty() ? "the empty path" : path.native();
  context.append(": ").append(failure).append(": ");
  context.append(std::generic_category().message(error_number));
  return fail(error_code_of(error_number), std::move(context));
}

}  // namespace cairn::platform
