#include "ui/file_tree.h"

#include <algorithm>
#include <ranges>
#include <unordered_map>
#include <utility>

namespace cairn::ui {
namespace {

std::string_view folderPath(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

}  // namespace

FileTree::FileTree(std::shared_ptr<const Entries> entries) : entries_(std::move(entries)) {
  build();
  sumUp();
  placeChildren();
  sort(By::name, Qt::AscendingOrder);
}

std::span<const FileTree::Number> FileTree::childrenOf(Number number) const {
  const auto& node = nodes_[number];
  return std::span(order_).subspan(node.firstChild, node.children);
}

FileTree::Number FileTree::addNode(Number parent, std::string_view path, bool folder) {
  const auto number = static_cast<Number>(nodes_.size());
  auto& node = nodes_.emplace_back();
  node.parent = parent;
  node.path = path;
  node.folder = folder;
  ++nodes_[parent].children;
  return number;
}

void FileTree::build() {
  nodes_.assign(1, Node());
  nodes_.reserve(entries_->size() + 1);
  std::unordered_map<std::string_view, Number> folders{{{}, 0}};
  const auto folderOf = [&](std::string_view path) {
    std::vector<std::string_view> missing;
    auto found = folders.find(path);
    for (; found == folders.end(); found = folders.find(path)) {
      missing.push_back(path);
      path = folderPath(path);
    }
    auto number = found->second;
    for (const auto folder : std::views::reverse(missing)) {
      number = addNode(number, folder, true);
      folders.emplace(folder, number);
    }
    return number;
  };
  for (const auto& entry : *entries_) {
    if (entry.kind == node::EntryKind::directory) {
      folderOf(entry.path);
      continue;
    }
    const auto number = addNode(folderOf(folderPath(entry.path)), entry.path, false);
    nodes_[number].bytes = entry.bytes;
    nodes_[number].link = entry.kind == node::EntryKind::symlink;
  }
}

void FileTree::sumUp() {
  for (auto number = nodes_.size() - 1; number > 0; --number) {
    const auto& node = nodes_[number];
    nodes_[node.parent].bytes += node.bytes;
    if (!node.folder) ++files_;
  }
}

void FileTree::placeChildren() {
  std::uint32_t next = 0;
  for (auto& node : nodes_) node.firstChild = std::exchange(next, next + node.children);
  order_.resize(next);
  std::vector<std::uint32_t> placed(nodes_.size());
  for (Number number = 1; number < nodes_.size(); ++number) {
    const auto parent = nodes_[number].parent;
    order_[nodes_[parent].firstChild + placed[parent]++] = number;
  }
}

void FileTree::sort(By by, Qt::SortOrder order) {
  const auto isLess = [&](Number left, Number right) {
    const auto& a = nodes_[left];
    const auto& b = nodes_[right];
    if (a.folder != b.folder) return a.folder;
    const bool isAscending = order == Qt::AscendingOrder;
    const auto& low = isAscending ? a : b;
    const auto& high = isAscending ? b : a;
    if (by == By::bytes && low.bytes != high.bytes) return low.bytes < high.bytes;
    if (by == By::priority && low.priority != high.priority) return low.priority < high.priority;
    return by == By::name ? low.path < high.path : a.path < b.path;
  };
  for (const auto& node : nodes_) {
    const auto children = std::span(order_).subspan(node.firstChild, node.children);
    std::ranges::sort(children, isLess);
    std::uint32_t row = 0;
    for (const auto child : children) nodes_[child].row = row++;
  }
}

// ---- what comes first ---------------------------------------------------------------------------

void FileTree::setOrder(const content::FileOrder& order) {
  std::vector<std::string_view> paths;
  paths.reserve(nodes_.size());
  for (const auto& node : nodes_) paths.push_back(node.path);
  const auto priorities = prioritiesOf(order, paths);
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    nodes_[i].priority = nodes_[i].folder ? FilePriority::normal : priorities[i];
  }
  shareInCommon();
}

// Of the folders, from those of their files.
void FileTree::shareInCommon() {
  std::vector<bool> seen(nodes_.size());
  for (auto& node : nodes_) {
    if (node.folder) node.mixed = false;
  }
  for (auto number = nodes_.size() - 1; number > 0; --number) {
    const auto& node = nodes_[number];
    // A folder without files has nothing to say.
    if (node.folder && !seen[number]) continue;
    auto& above = nodes_[node.parent];
    const bool differs = seen[node.parent] && above.priority != node.priority;
    above.mixed = above.mixed || node.mixed || differs;
    above.priority = node.priority;
    seen[node.parent] = true;
  }
}

std::vector<bool> FileTree::withAllBelow(std::span<const Number> numbers) const {
  std::vector<bool> chosen(nodes_.size());
  for (const auto number : numbers) chosen[number] = true;
  for (std::size_t i = 1; i < nodes_.size(); ++i) {
    if (chosen[nodes_[i].parent]) chosen[i] = true;
  }
  return chosen;
}

content::FileOrder FileTree::orderWith(const std::vector<Number>& numbers, FilePriority wanted,
                                       bool inOrder) const {
  auto with = *this;
  auto& nodes = with.nodes_;
  const auto chosen = withAllBelow(numbers);
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    if (chosen[i] && !nodes[i].folder) nodes[i].priority = wanted;
  }
  with.shareInCommon();
  content::FileOrder order;
  order.in_order = inOrder;
  // Where all come first, none does.
  if (nodes[0].mixed) with.putPatterns(0, order);
  return order;
}

void FileTree::putPatterns(Number number, content::FileOrder& order) const {
  for (const auto child : childrenOf(number)) {
    const auto& node = nodes_[child];
    if (node.mixed) {
      putPatterns(child, order);
    } else if (node.priority != FilePriority::normal) {
      auto& patterns = node.priority == FilePriority::first ? order.first : order.last;
      patterns.push_back(node.folder ? patternForFolder(node.path) : patternForFile(node.path));
    }
  }
}

// ---- what is wanted -----------------------------------------------------------------------------

void FileTree::setPatterns(const std::vector<std::string>& patterns) {
  const content::FilePatterns wanted(patterns);
  for (auto& node : nodes_) {
    const bool isWanted = patterns.empty() || node.folder || wanted.match(node.path);
    node.wanted = isWanted ? Qt::Checked : Qt::Unchecked;
  }
  shareWanted();
}

void FileTree::setWanted(Number number, bool wanted) {
  const auto chosen = withAllBelow(std::span(&number, 1));
  for (std::size_t i = number; i < nodes_.size(); ++i) {
    if (chosen[i] && !nodes_[i].folder) nodes_[i].wanted = wanted ? Qt::Checked : Qt::Unchecked;
  }
  shareWanted();
}

void FileTree::shareWanted() {
  std::vector<bool> seen(nodes_.size());
  for (auto number = nodes_.size() - 1; number > 0; --number) {
    const auto& node = nodes_[number];
    if (node.folder && !seen[number]) continue;
    auto& above = nodes_[node.parent];
    const bool differs = seen[node.parent] && above.wanted != node.wanted;
    above.wanted = differs ? Qt::PartiallyChecked : node.wanted;
    seen[node.parent] = true;
  }
}

std::vector<std::string> FileTree::patterns() const {
  std::vector<std::string> chosen;
  if (nodes_[0].wanted == Qt::Checked) return chosen;
  Counts counts;
  count(0, counts);
  if (counts.chosen == 0) return chosen;
  // Of very many files all but a few are told by the few.
  if (counts.leftOut < counts.chosen) {
    std::vector<std::string> leftOut;
    putChoice(0, Qt::Unchecked, leftOut);
    // One that is not exact would leave out a file that is wanted.
    if (std::ranges::all_of(leftOut, isExact)) return leftOut;
  }
  putChoice(0, Qt::Checked, chosen);
  return chosen;
}

bool FileTree::isChoice(const Node& node, Qt::CheckState state) const {
  return node.wanted == state && !(node.folder && node.children == 0);
}

void FileTree::count(Number number, Counts& counts) const {
  for (const auto child : childrenOf(number)) {
    const auto& node = nodes_[child];
    if (node.wanted == Qt::PartiallyChecked) {
      count(child, counts);
    } else {
      counts.chosen += isChoice(node, Qt::Checked) ? 1 : 0;
      counts.leftOut += isChoice(node, Qt::Unchecked) ? 1 : 0;
    }
  }
}

void FileTree::putChoice(Number number, Qt::CheckState state,
                         std::vector<std::string>& patterns) const {
  for (const auto child : childrenOf(number)) {
    const auto& node = nodes_[child];
    if (node.wanted == Qt::PartiallyChecked) {
      putChoice(child, state, patterns);
    } else if (isChoice(node, state)) {
      if (state == Qt::Unchecked) {
        patterns.push_back("!" + patternForFile(node.path));  // a folder with all that is in it
      } else {
        patterns.push_back(node.folder ? patternForFolder(node.path) : patternForFile(node.path));
      }
    }
  }
}

}  // namespace cairn::ui
