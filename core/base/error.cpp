#include "base/error.h"

namespace cairn {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return "invalid";
    case ErrorCode::not_found:
      return "not found";
    case ErrorCode::exists:
      return "already exists";
    case ErrorCode::permission:
      return "permission denied";
    case ErrorCode::no_space:
      return "no space left";
    case ErrorCode::io:
      return "input/output error";
    case ErrorCode::corrupt:
      return "damaged";
    case ErrorCode::unsupported:
      return "not supported";
    case ErrorCode::changed:
      return "changed";
    case ErrorCode::busy:
      return "busy";
    case ErrorCode::unavailable:
      return "unavailable";
    case ErrorCode::limit:
      return "over a limit";
    case ErrorCode::cancelled:
      return "cancelled";
  }
  return "unknown";
}

Error Error::in(std::string_view outer) const {
  std::string whole(outer);
  if (!context.empty()) whole.append(": ").append(context);
  return Error{code, std::move(whole)};
}

std::string Error::text() const {
  std::string whole(to_string(code));
  if (!context.empty()) whole.append(": ").append(context);
  return whole;
}

}  // namespace cairn
