// Which files of a bundle are to be brought before others. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace cairn::content {

struct Manifest;
class StripeTable;

// Patterns as in file_patterns.h. A file that is among both comes first.
struct FileOrder {
  std::vector<std::string> first;
  std::vector<std::string> last;
  bool in_order = false;  // from the front, so that a film can be looked at early
  bool operator==(const FileOrder&) const = default;
};

// The rank of each stripe, that of the file in it that comes first; the lowest is brought first.
// Nothing where all are alike; `not_found` where a pattern matches nothing.
Result<std::vector<std::uint8_t>> stripe_ranks(const Manifest& manifest, const StripeTable& layout,
                                               const FileOrder& order);

}  // namespace cairn::content
