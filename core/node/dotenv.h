// The .env format, as far as the tools that write such files agree on it:
//
//   NAME=value            surrounding blanks are dropped; " #" starts a comment
//   export NAME='value'   literal
//   NAME="value"          \n, \t, \", \\ and \$ are escapes
//
// A .env file usually belongs to several programs, so lines that are not understood are passed over
// or, when they set a name, report that with the name; whoever asks for the name then sees it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace cairn::node {

struct DotenvLine {
  std::string name;
  Result<std::string> value;
  int line = 0;  // from 1
};

std::vector<DotenvLine> parse_dotenv(std::string_view text);

}  // namespace cairn::node
