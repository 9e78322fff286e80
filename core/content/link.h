// A link: cairn:ROOT.KEY?n=NAME&x=HOST:PORT. With its key it is a read capability; without, a
// verify capability, which can fetch, check, keep and repair but not read. Grammar in the README.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/result.h"

namespace cairn::content {

struct Link {
  Root root;
  std::optional<LinkKey> key;
  std::string name;                    // a suggestion for people; never trusted as a path
  std::vector<std::string> addresses;  // HOST:PORT where a holder may be found

  // Leaves out addresses that would make it longer than parse() takes.
  [[nodiscard]] std::string text() const;
  bool operator==(const Link&) const = default;

  // Errors never repeat the link, because it is a secret.
  static Result<Link> parse(std::string_view text);
};

}  // namespace cairn::content
