// Which files of a download come before others, as the tree of its files shows it and as patterns
// say it. Pure values. The rules of patterns are those of content/file_patterns.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

enum class FilePriority { first, normal, last };

// Of each of these paths.
std::vector<FilePriority> prioritiesOf(const content::FileOrder& order,
                                       const std::vector<std::string_view>& paths);

// The patterns that stand for one file, or for all that is in a folder, and for as little besides
// as patterns can.
std::string patternForFile(std::string_view path);
std::string patternForFolder(std::string_view path);
// Whether one of these stands for nothing besides.
bool isExact(std::string_view pattern);

}  // namespace cairn::ui
