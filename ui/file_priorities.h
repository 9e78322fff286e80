// Which files of a download come before others, as the tree of its files shows it and as patterns
// say it. Pure values. The rules of patterns are those of content/paths.h.
#pragma once

#include <QRegularExpression>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

enum class FilePriority { first, normal, last };

// Patterns that were taken apart, so that very many of them are as quick as one.
class FilePatterns {
 public:
  explicit FilePatterns(const std::vector<std::string>& patterns);
  [[nodiscard]] bool match(std::string_view path) const;

 private:
  std::unordered_set<std::string> names_;  // of a file, or of a folder that it is in
  std::unordered_set<std::string> paths_;
  std::vector<QRegularExpression> others_;
};

// Of each of these paths.
std::vector<FilePriority> prioritiesOf(const content::FileOrder& order,
                                       const std::vector<std::string_view>& paths);

// The patterns that stand for one file, or for all that is in a folder, and for as little besides
// as patterns can.
std::string patternForFile(std::string_view path);
std::string patternForFolder(std::string_view path);

}  // namespace cairn::ui
