// The TOML library behind a bound: it descends once for each part of a key, and would leave its
// stack.
#pragma once

#include <string>
#include <string_view>

#include <toml++/toml.h>

#include "base/result.h"

namespace cairn::node {

// `file` is for the error, which names the line.
Result<toml::table> parse_toml(std::string_view text, const std::string& file);

}  // namespace cairn::node
