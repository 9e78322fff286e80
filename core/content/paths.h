// The rules for names that arrive from outside: what a path in a bundle may be, and how it is
// written on a system that reserves some of its characters. Pure.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace cairn::content {

bool valid_utf8(std::string_view text);

// One name: 1..255 bytes of UTF-8, neither "." nor "..", without '/' and NUL.
Result<> check_component(std::string_view name);
// Names joined by single '/', at most 4096 bytes, neither absolute nor empty.
Result<> check_path(std::string_view path);
// The path without its last name; empty at the top.
std::string_view parent_path(std::string_view path);
// `text` for a message: control characters, those that turn the direction of writing, and bytes
// that are not UTF-8 written as \xNN.
std::string printable(std::string_view text);

enum class NameRules { posix, windows };

// How `name` is spelled on a system with these rules. On Windows characters that it reserves,
// device names, and a dot or space at the end become %XX, as does a '%' before two hex digits, so
// that different names stay different.
std::string name_on_disk(std::string_view name, NameRules rules);

// Glob matching for choosing files: '?' is one character and '*' any number within a name, '**'
// crosses names, all else is literal. A pattern without '/' is compared with the last name of the
// path, one with '/' with the whole path, which a '/' before a name at the top asks for too; a
// pattern that matches a folder chooses all below it.
bool path_matches(std::string_view pattern, std::string_view path);

}  // namespace cairn::content
