// Finds what a path names in a tree of SimNodes, as POSIX does: links followed on the way, and at
// the end where asked. There is no current folder; relative paths begin at the root.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "support/sim_node.h"

namespace cairn::test {

struct SimPlace {
  // The folders from the root to the one that holds the name, and their names.
  std::vector<SimNodePtr> trail;
  std::vector<std::string> trail_names;
  std::string name;  // empty where the path ends in a folder itself: "/", "a/.."
  SimNodePtr node;   // null where the name is free

  [[nodiscard]] const SimNodePtr& folder() const { return trail.back(); }
  [[nodiscard]] env::Path canonical() const;
};

enum class LastLink { follow, keep };

Result<SimPlace> resolve(const SimNodePtr& root, const env::Path& path, LastLink last);

// "/a/b: cannot be opened: it is not a file", as the real files' errors read.
std::unexpected<Error> sim_failure(ErrorCode code, const env::Path& path, std::string_view failure,
                                   std::string_view reason);

}  // namespace cairn::test
