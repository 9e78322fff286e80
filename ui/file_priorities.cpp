#include "ui/file_priorities.h"

#include <algorithm>

namespace cairn::ui {
namespace {

bool isLiteral(std::string_view pattern) {
  return pattern.find_first_of("*?") == std::string_view::npos;
}

QRegularExpression expressionOf(std::string_view pattern, bool isPath) {
  QString text;
  for (std::size_t i = 0; i < pattern.size();) {
    if (pattern.substr(i).starts_with("**")) {
      text += isPath ? QStringLiteral(".*") : QStringLiteral("[^/]*");
      i += 2;
    } else if (pattern[i] == '*' || pattern[i] == '?') {
      text += pattern[i] == '*' ? QStringLiteral("[^/]*") : QStringLiteral("[^/]");
      ++i;
    } else {
      const auto end = std::min(pattern.find_first_of("*?", i), pattern.size());
      const auto literal = pattern.substr(i, end - i);
      text += QRegularExpression::escape(
          QString::fromUtf8(literal.data(), static_cast<qsizetype>(literal.size())));
      i = end;
    }
  }
  const auto whole = isPath ? QStringLiteral("\\A(?:%1)(?:/.*)?\\z")
                            : QStringLiteral("(?:\\A|/)(?:%1)(?:/.*)?\\z");
  return QRegularExpression(whole.arg(text), QRegularExpression::DotMatchesEverythingOption);
}

// '?' stands for any one character, and so for a '*' in a name too, which no pattern has as itself.
std::string withoutStars(std::string_view path) {
  std::string pattern(path);
  std::replace(pattern.begin(), pattern.end(), '*', '?');
  return pattern;
}

}  // namespace

FilePatterns::FilePatterns(const std::vector<std::string>& patterns) {
  for (const std::string_view whole : patterns) {
    auto pattern = whole;
    while (pattern.ends_with('/')) pattern.remove_suffix(1);
    const bool isPath = pattern.find('/') != std::string_view::npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    // The most usual ones are looked up instead of tried.
    const bool isFolder = isPath && pattern.ends_with("/**");
    const auto plain = isFolder ? pattern.substr(0, pattern.size() - 3) : pattern;
    if (!isLiteral(plain)) {
      others_.push_back(expressionOf(pattern, isPath));
    } else if (isPath) {
      paths_.emplace(plain);
    } else {
      names_.emplace(plain);
    }
  }
}

bool FilePatterns::match(std::string_view path) const {
  const auto has = [](const std::unordered_set<std::string>& set, std::string_view text) {
    return !set.empty() && set.contains(std::string(text));
  };
  for (auto part = path; !part.empty();) {
    const auto slash = part.rfind('/');
    const bool isTop = slash == std::string_view::npos;
    if (has(paths_, part) || has(names_, isTop ? part : part.substr(slash + 1))) return true;
    part = isTop ? std::string_view() : part.substr(0, slash);
  }
  if (others_.empty()) return false;
  const auto text = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
  return std::any_of(others_.begin(), others_.end(), [&text](const QRegularExpression& expression) {
    return expression.match(text).hasMatch();
  });
}

std::vector<FilePriority> prioritiesOf(const content::FileOrder& order,
                                       const std::vector<std::string_view>& paths) {
  const FilePatterns first(order.first);
  const FilePatterns last(order.last);
  std::vector<FilePriority> priorities;
  priorities.reserve(paths.size());
  for (const auto path : paths) {
    priorities.push_back(first.match(path)  ? FilePriority::first
                         : last.match(path) ? FilePriority::last
                                            : FilePriority::normal);
  }
  return priorities;
}

std::string patternForFile(std::string_view path) {
  const bool isAtTop = path.find('/') == std::string_view::npos;
  return (isAtTop ? "/" : "") + withoutStars(path);
}

// With its slash it is held against the whole path, and not against folders of its name elsewhere.
std::string patternForFolder(std::string_view path) {
  return withoutStars(path) + "/**";
}

}  // namespace cairn::ui
