// Text from outside on its way to a terminal. Names in bundles, file names and what errors quote of
// them are chosen by strangers, so everything that is printed passes through here: what could move
// the cursor, start another line, reorder what stands around it or hide is shown by its number.
#pragma once

#include <string>
#include <string_view>

namespace cairn::app {

// On one line: line breaks as \n, other control characters and bytes that are not UTF-8 as \x1b,
// marks that are invisible or change the direction of writing as \u{202e}.
std::string escaped(std::string_view text);

// UTF-8 for JSON: every byte that is not part of it becomes U+FFFD.
std::string with_valid_utf8(std::string_view text);
// The same JSON with the characters that escaped() would escape written as \uXXXX.
std::string with_escapes_in_json(std::string_view json);

// The columns that escaped text takes on a terminal; wide characters count 2, combining ones 0.
int display_width(std::string_view text);
// Shortened to at most `columns`, with "..." in place of what was cut off.
std::string shortened(std::string_view text, int columns);
enum class Align { left, right };
std::string padded(std::string_view text, int columns, Align align = Align::left);

}  // namespace cairn::app
