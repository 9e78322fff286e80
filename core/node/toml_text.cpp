#include "node/toml_text.h"

#include <algorithm>

namespace cairn::node {
namespace {

// No settings come near.
constexpr long kTomlDotsMax = 1000;

}  // namespace

Result<toml::table> parse_toml(std::string_view text, const std::string& file) {
  if (std::ranges::count(text, '.') > kTomlDotsMax) {
    return fail(ErrorCode::invalid, file + ": has more than " + std::to_string(kTomlDotsMax) +
                                        " dots; these are no settings of Cairn");
  }
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    return fail(ErrorCode::invalid, file + ", line " + std::to_string(error.source().begin.line) +
                                        ": " + std::string(error.description()));
  }
}

}  // namespace cairn::node
