#include "support/sim_node.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cairn::test {
namespace {

void apply_change(Entries& entries, const FolderChange& change) {
  if (change.removed) entries.erase(*change.removed);
  if (change.added) entries[*change.added] = change.node;
}

// Commits the other half of a rename whose one half has been committed.
void commit_other_half(const std::shared_ptr<CrossRename>& cross, const SimNode* committed) {
  for (const auto& side : {cross->from.lock(), cross->to.lock()}) {
    if (!side || side.get() == committed) continue;
    const auto other = std::find_if(side->changes.begin(), side->changes.end(),
                                    [&](const FolderChange& c) { return c.cross == cross; });
    if (other == side->changes.end()) continue;
    commit_changes(*side, static_cast<std::size_t>(other - side->changes.begin()) + 1);
  }
}

std::size_t draw_count(std::size_t changes, SeededRandom& random) {
  switch (random.below(4)) {
    case 0:
      return 0;
    case 1:
      return changes;
    default:
      return static_cast<std::size_t>(random.below(changes + 1));
  }
}

}  // namespace

void add_entry(SimNode& folder, const std::string& name, const SimNodePtr& node) {
  folder.changes.push_back({.removed = {}, .added = name, .node = node, .cross = nullptr});
  apply_change(folder.entries, folder.changes.back());
}

void remove_entry(SimNode& folder, const std::string& name) {
  folder.changes.push_back({.removed = name, .added = {}, .node = nullptr, .cross = nullptr});
  apply_change(folder.entries, folder.changes.back());
}

void move_entry(const SimNodePtr& from, const std::string& old_name, const SimNodePtr& to,
                const std::string& new_name) {
  const SimNodePtr node = from->entries.at(old_name);
  if (from == to) {
    from->changes.push_back({.removed = old_name, .added = new_name, .node = node, .cross = {}});
    apply_change(from->entries, from->changes.back());
    return;
  }
  auto cross = std::make_shared<CrossRename>(CrossRename{.from = from, .to = to});
  from->changes.push_back({.removed = old_name, .added = {}, .node = nullptr, .cross = cross});
  to->changes.push_back({.removed = {}, .added = new_name, .node = node, .cross = cross});
  apply_change(from->entries, from->changes.back());
  apply_change(to->entries, to->changes.back());
}

void commit_changes(SimNode& folder, std::size_t count) {
  // Taken out first: the other half of a rename may lead back here.
  const auto end = folder.changes.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<FolderChange> taken(std::make_move_iterator(folder.changes.begin()),
                                  std::make_move_iterator(end));
  folder.changes.erase(folder.changes.begin(), end);
  for (const auto& change : taken) apply_change(folder.durable_entries, change);
  for (const auto& change : taken) {
    if (change.cross) commit_other_half(change.cross, &folder);
  }
}

std::vector<SimNodePtr> nodes_of(const SimNodePtr& root) {
  std::vector<SimNodePtr> found{root};
  std::unordered_set<const SimNode*> seen{root.get()};
  const auto visit = [&](const SimNodePtr& node) {
    if (node && seen.insert(node.get()).second) found.push_back(node);
  };
  for (std::size_t i = 0; i < found.size(); ++i) {
    const SimNodePtr node = found[i];
    for (const auto& [name, child] : node->entries) visit(child);
    for (const auto& [name, child] : node->durable_entries) visit(child);
    for (const auto& change : node->changes) visit(change.node);
  }
  return found;
}

void sync_tree_of(const SimNodePtr& root) {
  std::vector<SimNodePtr> rest{root};
  while (!rest.empty()) {
    const SimNodePtr node = std::move(rest.back());
    rest.pop_back();
    sync_everything_of(*node);
    commit_changes(*node, node->changes.size());
    for (const auto& [name, child] : node->entries) rest.push_back(child);
  }
}

void crash_tree(const SimNodePtr& root, SeededRandom& random) {
  const std::vector<SimNodePtr> nodes = nodes_of(root);
  for (const auto& node : nodes) {
    commit_changes(*node, draw_count(node->changes.size(), random));
  }
  for (const auto& node : nodes) {
    crash_file(*node, random);
    node->changes.clear();
    node->entries = node->durable_entries;
    node->linked = false;
    node->open_handles = 0;
    node->lock_token = 0;
  }
  for (const auto& node : nodes_of(root)) node->linked = true;
}

SimNodePtr clone_tree(const SimNodePtr& root) {
  const std::vector<SimNodePtr> nodes = nodes_of(root);
  std::unordered_map<const SimNode*, SimNodePtr> copies;
  for (const auto& node : nodes) {
    auto copy = std::make_shared<SimNode>(*node);
    copy->open_handles = 0;
    copy->lock_token = 0;
    copies.emplace(node.get(), std::move(copy));
  }
  std::unordered_map<const CrossRename*, std::shared_ptr<CrossRename>> renames;
  const auto copy_of = [&](const SimNodePtr& node) {
    return node ? copies.at(node.get()) : nullptr;
  };
  const auto side_of = [&](const std::weak_ptr<SimNode>& side) -> std::weak_ptr<SimNode> {
    const auto found = copies.find(side.lock().get());
    return found == copies.end() ? std::weak_ptr<SimNode>() : found->second;
  };
  for (const auto& node : nodes) {
    SimNode& copy = *copies.at(node.get());
    for (auto& [name, child] : copy.entries) child = copy_of(child);
    for (auto& [name, child] : copy.durable_entries) child = copy_of(child);
    for (auto& change : copy.changes) {
      change.node = copy_of(change.node);
      if (!change.cross) continue;
      auto& rename = renames[change.cross.get()];
      if (!rename) {
        rename = std::make_shared<CrossRename>(
            CrossRename{.from = side_of(change.cross->from), .to = side_of(change.cross->to)});
      }
      change.cross = rename;
    }
  }
  return copies.at(root.get());
}

}  // namespace cairn::test
