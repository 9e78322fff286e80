#include "content/file_patterns.h"

#include <algorithm>

#include "content/paths.h"
#include "content/sealed.h"

namespace cairn::content {
namespace {

constexpr char kLeavesOut = '!';
constexpr std::string_view kAllBelow = "/**";

std::string_view without_mark(std::string_view pattern) {
  if (pattern.starts_with(kLeavesOut)) pattern.remove_prefix(1);
  return pattern;
}

std::string_view last_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// Folders are not what somebody wants, unless there is nothing else.
bool leaves_nothing(const Manifest& manifest, const std::vector<bool>& chosen) {
  bool has_files = false;
  bool takes_folders = false;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const bool is_folder = manifest.entries[i].kind == EntryKind::directory;
    if (chosen[i] && !is_folder) return false;
    has_files = has_files || !is_folder;
    takes_folders = takes_folders || chosen[i];
  }
  return has_files || !takes_folders;
}

}  // namespace

bool FilePatterns::Set::empty() const {
  return names.empty() && paths.empty() && folders.empty() && others.empty();
}

FilePatterns::FilePatterns(const std::vector<std::string>& patterns) : patterns_(patterns) {
  std::ranges::sort(patterns_);
  const auto repeated = std::ranges::unique(patterns_);
  patterns_.erase(repeated.begin(), repeated.end());
  for (Number i = 0; i < patterns_.size(); ++i) {
    const bool leaves_out = patterns_[i].starts_with(kLeavesOut);
    add(leaves_out ? left_out_ : wanted_, without_mark(patterns_[i]), i);
  }
}

void FilePatterns::add(Set& set, std::string_view pattern, Number number) {
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  const bool is_path = pattern.find('/') != std::string_view::npos;
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  const bool is_folder = is_path && pattern.ends_with(kAllBelow);
  if (is_folder) pattern.remove_suffix(kAllBelow.size());
  auto& literal = is_folder ? set.folders : is_path ? set.paths : set.names;
  // Two spellings of the same, such as a and a/, are tried, so that each is noted.
  const bool looked_up = !pattern.empty() &&
                         pattern.find_first_of("*?") == std::string_view::npos &&
                         literal.try_emplace(std::string(pattern), number).second;
  if (!looked_up) set.others.push_back(number);
}

bool FilePatterns::match(const Set& set, std::string_view path, Met* met) const {
  bool matches = false;
  const auto look_up = [&](const auto& literal, std::string_view text) {
    const auto found = literal.find(text);
    if (found == literal.end()) return;
    matches = true;
    if (met) (*met)[found->second] = true;
  };
  for (auto part = path; !part.empty(); part = parent_path(part)) {
    look_up(set.names, last_name(part));
    look_up(set.paths, part);
    if (part.size() < path.size()) look_up(set.folders, part);
    if (matches && !met) return true;
  }
  for (const auto number : set.others) {
    const bool settled = matches && (!met || (*met)[number]);
    if (settled || !path_matches(without_mark(patterns_[number]), path)) continue;
    matches = true;
    if (met) (*met)[number] = true;
  }
  return matches;
}

bool FilePatterns::match(std::string_view path, Met* met) const {
  const bool wanted = match(wanted_, path, met) || wanted_.empty();
  return (wanted || met) && !match(left_out_, path, met) && wanted;
}

bool FilePatterns::match(std::string_view path) const {
  return match(path, nullptr);
}

Result<std::vector<bool>> FilePatterns::choose(const Manifest& manifest) const {
  std::vector<bool> chosen;
  chosen.reserve(manifest.entries.size());
  Met met(patterns_.size());
  for (const auto& entry : manifest.entries) chosen.push_back(match(entry.path, &met));
  if (const auto idle = std::ranges::find(met, false); idle != met.end()) {
    const auto& pattern = patterns_[static_cast<Number>(idle - met.begin())];
    return fail(ErrorCode::not_found,
                "nothing in '" + printable(manifest.name) + "' matches '" + pattern + "'");
  }
  if (!left_out_.empty() && leaves_nothing(manifest, chosen)) {
    return fail(ErrorCode::invalid,
                "the patterns with '!' leave nothing of '" + printable(manifest.name) + "'");
  }
  return chosen;
}

}  // namespace cairn::content
