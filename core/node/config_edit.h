// Changes settings in the text of cairn.toml and keeps everything else byte for byte: comments,
// order, line ends, whatever way of writing TOML the user has. Pure. All or nothing: afterwards the
// text is read again, and unless exactly what was asked for has changed, and the settings are
// right, there is an error and no text.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace cairn::node {

// By the names in README.md ("limits.upload"): a value as TOML writes it ("\"1M\"", "8468",
// "true"), or nothing to remove the key and what stands behind it in its line.
//
// A key that is there keeps its place. A new one goes behind its neighbours, into its table where
// there is one, else into a new table at the end. Errors name no values, which may be secret, where
// not the rules of config.h do.
Result<std::string> with_settings(
    const std::string& text,
    const std::map<std::string, std::optional<std::string>>& toml_values_by_key);

// Values as TOML writes them: a text in quotation marks, a list of texts with one in a line.
std::string toml_text(std::string_view text);
std::string toml_texts(std::span<const std::string> texts);

}  // namespace cairn::node
