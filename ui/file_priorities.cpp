#include "ui/file_priorities.h"

#include <algorithm>

namespace cairn::ui {
namespace {

// '?' stands for any one character, and so for a '*' in a name too, which no pattern has as itself.
std::string withoutStars(std::string_view path) {
  std::string pattern(path);
  std::replace(pattern.begin(), pattern.end(), '*', '?');
  return pattern;
}

}  // namespace

std::vector<FilePriority> prioritiesOf(const content::FileOrder& order,
                                       const std::vector<std::string_view>& paths) {
  const content::FilePatterns first(order.first);
  const content::FilePatterns last(order.last);
  std::vector<FilePriority> priorities;
  priorities.reserve(paths.size());
  for (const auto path : paths) {
    const bool isFirst = !order.first.empty() && first.match(path);
    const bool isLast = !isFirst && !order.last.empty() && last.match(path);
    priorities.push_back(isFirst  ? FilePriority::first
                         : isLast ? FilePriority::last
                                  : FilePriority::normal);
  }
  return priorities;
}

// The slash keeps a name at the top from being one anywhere, and a '!' from leaving out.
std::string patternForFile(std::string_view path) {
  return "/" + withoutStars(path);
}

std::string patternForFolder(std::string_view path) {
  return "/" + withoutStars(path) + "/**";
}

bool isExact(std::string_view pattern) {
  return pattern.find('?') == std::string_view::npos;
}

}  // namespace cairn::ui
