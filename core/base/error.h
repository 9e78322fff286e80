// What went wrong and where. An Error names the file, chunk or link it is about in `context`, in
// words a user can act on; the code lets callers decide. Sentences about cures live in the command
// line and the desktop app.
#pragma once

#include <string>
#include <string_view>

namespace cairn {

enum class ErrorCode {
  invalid,      // the caller's input cannot be meant: a bad link, a bad code, an unusable path
  not_found,    // a file, bundle or chunk that is not here
  exists,       // something is in the way
  permission,   // the system refuses
  no_space,     // the disk or a quota is full
  io,           // any other failure of the system underneath
  corrupt,      // bytes that are not what they must be
  unsupported,  // a version or feature this program does not know
  changed,      // a user's file is no longer what was shared
  busy,         // another process or task holds it
  unavailable,  // too few chunks to go on
  limit,        // outside data asks for more than a limit allows
  cancelled,    // the user or the owner stopped it
};

std::string_view to_string(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::io;
  std::string context;

  // The same error seen from further out: "outer: context".
  [[nodiscard]] Error in(std::string_view outer) const;
  // "not found: bundle abc…", for logs and tests.
  [[nodiscard]] std::string text() const;
};

}  // namespace cairn
