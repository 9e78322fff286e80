#include "ui/download_files_model.h"

#include <algorithm>
#include <ranges>
#include <unordered_map>
#include <utility>

#include "ui/format.h"

namespace cairn::ui {
namespace {

std::string_view parentPath(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view lastName(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace

QString priorityText(FilePriority priority) {
  switch (priority) {
    case FilePriority::first:
      return DownloadFilesModel::tr("First");
    case FilePriority::normal:
      return DownloadFilesModel::tr("Normal");
    case FilePriority::last:
      return DownloadFilesModel::tr("Last");
  }
  return {};
}

// ---- the tree -----------------------------------------------------------------------------------

std::size_t DownloadFilesModel::addNode(std::size_t parent, std::string_view path, bool folder) {
  const auto number = nodes_.size();
  auto& node = nodes_.emplace_back();
  node.parent = parent;
  node.path = path;
  node.folder = folder;
  nodes_[parent].children.push_back(number);
  return number;
}

void DownloadFilesModel::build() {
  nodes_.assign(1, Node());
  nodes_.reserve(entries_.size() + 1);
  std::unordered_map<std::string_view, std::size_t> folders{{{}, 0}};
  // Most files are in the folder of the one before.
  const auto folderOf = [&](std::string_view path) {
    std::vector<std::string_view> missing;
    auto found = folders.find(path);
    for (; found == folders.end(); found = folders.find(path)) {
      missing.push_back(path);
      path = parentPath(path);
    }
    auto number = found->second;
    for (const auto folder : std::views::reverse(missing)) {
      number = addNode(number, folder, true);
      folders.emplace(folder, number);
    }
    return number;
  };
  for (const auto& entry : entries_) {
    if (entry.kind == node::EntryKind::directory) {
      folderOf(entry.path);
      continue;
    }
    const auto number = addNode(folderOf(parentPath(entry.path)), entry.path, false);
    nodes_[number].bytes = entry.bytes;
    nodes_[number].link = entry.kind == node::EntryKind::symlink;
  }
}

void DownloadFilesModel::sumUp() {
  files_ = 0;
  for (auto number = nodes_.size() - 1; number > 0; --number) {
    const auto& node = nodes_[number];
    nodes_[node.parent].bytes += node.bytes;
    if (!node.folder) ++files_;
  }
}

// Of the folders, from those of their files.
void DownloadFilesModel::shareInCommon(std::vector<Node>& nodes) const {
  std::vector<bool> seen(nodes.size());
  for (auto& node : nodes) {
    if (node.folder) node.mixed = false;
  }
  for (auto number = nodes.size() - 1; number > 0; --number) {
    const auto& node = nodes[number];
    // A folder without files has nothing to say.
    if (node.folder && !seen[number]) continue;
    auto& above = nodes[node.parent];
    const bool differs = seen[node.parent] && above.priority != node.priority;
    above.mixed = above.mixed || node.mixed || differs;
    above.priority = node.priority;
    seen[node.parent] = true;
  }
}

void DownloadFilesModel::sortChildren(int column, Qt::SortOrder order) {
  const auto isLess = [&](std::size_t left, std::size_t right) {
    const auto& a = nodes_[left];
    const auto& b = nodes_[right];
    if (a.folder != b.folder) return a.folder;
    const bool isAscending = order == Qt::AscendingOrder;
    const auto& low = isAscending ? a : b;
    const auto& high = isAscending ? b : a;
    if (column == size && low.bytes != high.bytes) return low.bytes < high.bytes;
    if (column == priority && low.priority != high.priority) return low.priority < high.priority;
    return column == name ? low.path < high.path : a.path < b.path;
  };
  for (auto& node : nodes_) std::sort(node.children.begin(), node.children.end(), isLess);
  for (const auto& node : nodes_) {
    int row = 0;
    for (const auto child : node.children) nodes_[child].row = row++;
  }
}

void DownloadFilesModel::setEntries(std::vector<node::FileEntry> entries) {
  beginResetModel();
  entries_ = std::move(entries);
  build();
  sumUp();
  sortChildren(name, Qt::AscendingOrder);
  order_ = {};
  patterns_.clear();
  endResetModel();
}

void DownloadFilesModel::sort(int column, Qt::SortOrder order) {
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  sortChildren(column, order);
  QModelIndexList after;
  after.reserve(before.size());
  for (const auto& index : before) {
    after.push_back(createIndex(at(index).row, index.column(), index.internalId()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

// ---- what comes first ---------------------------------------------------------------------------

void DownloadFilesModel::setOrder(const content::FileOrder& order) {
  if (order == order_) return;
  order_ = order;
  std::vector<std::string_view> paths;
  paths.reserve(nodes_.size());
  for (const auto& node : nodes_) paths.push_back(node.path);
  const auto priorities = prioritiesOf(order, paths);
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (!nodes_[i].folder) nodes_[i].priority = priorities[i];
    if (nodes_[i].folder) nodes_[i].priority = FilePriority::normal;
  }
  shareInCommon(nodes_);
  tellChanged(priority);
}

void DownloadFilesModel::tellChanged(Column column) {
  for (const auto& node : nodes_) {
    const auto& children = node.children;
    if (children.empty()) continue;
    const auto last = static_cast<int>(children.size()) - 1;
    Q_EMIT dataChanged(createIndex(0, column, children.front()),
                       createIndex(last, column, children.back()));
  }
}

content::FileOrder DownloadFilesModel::orderWith(const QModelIndexList& rows,
                                                 FilePriority wanted) const {
  auto nodes = nodes_;
  std::vector<bool> chosen(nodes.size());
  for (const auto& index : rows) chosen[index.internalId()] = true;
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    if (chosen[nodes[i].parent]) chosen[i] = true;
    if (chosen[i] && !nodes[i].folder) nodes[i].priority = wanted;
  }
  shareInCommon(nodes);
  content::FileOrder order;
  order.in_order = order_.in_order;
  // Where all come first, none does.
  if (nodes[0].mixed) putPatterns(nodes, 0, order);
  return order;
}

void DownloadFilesModel::putPatterns(const std::vector<Node>& nodes, std::size_t number,
                                     content::FileOrder& order) const {
  for (const auto child : nodes[number].children) {
    const auto& node = nodes[child];
    if (node.mixed) {
      putPatterns(nodes, child, order);
    } else if (node.priority != FilePriority::normal) {
      auto& patterns = node.priority == FilePriority::first ? order.first : order.last;
      patterns.push_back(node.folder ? patternForFolder(node.path) : patternForFile(node.path));
    }
  }
}

// ---- what is wanted -----------------------------------------------------------------------------

void DownloadFilesModel::setPatterns(const std::vector<std::string>& patterns) {
  if (patterns == patterns_) return;
  patterns_ = patterns;
  const content::FilePatterns wanted(patterns);
  for (auto& node : nodes_) {
    const bool isWanted = patterns.empty() || node.folder || wanted.match(node.path);
    node.wanted = isWanted ? Qt::Checked : Qt::Unchecked;
  }
  shareWanted(nodes_);
  tellChanged(name);
}

void DownloadFilesModel::setCanChoose(bool can) {
  if (std::exchange(canChoose_, can) != can) tellChanged(name);
}

void DownloadFilesModel::shareWanted(std::vector<Node>& nodes) {
  std::vector<bool> seen(nodes.size());
  for (auto number = nodes.size() - 1; number > 0; --number) {
    const auto& node = nodes[number];
    if (node.folder && !seen[number]) continue;
    auto& above = nodes[node.parent];
    const bool differs = seen[node.parent] && above.wanted != node.wanted;
    above.wanted = differs ? Qt::PartiallyChecked : node.wanted;
    seen[node.parent] = true;
  }
}

std::vector<std::string> DownloadFilesModel::patternsWith(const QModelIndex& row,
                                                          bool wanted) const {
  auto nodes = nodes_;
  std::vector<bool> below(nodes.size());
  below[row.internalId()] = true;
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    if (below[nodes[i].parent]) below[i] = true;
    if (below[i]) nodes[i].wanted = wanted ? Qt::Checked : Qt::Unchecked;
  }
  shareWanted(nodes);
  if (nodes[0].wanted == Qt::Checked) return {};
  std::vector<std::string> chosen;
  putChoice(nodes, 0, Qt::Checked, chosen);
  if (chosen.empty()) return chosen;
  // Of very many files all but a few are told by the few.
  std::vector<std::string> leftOut;
  putChoice(nodes, 0, Qt::Unchecked, leftOut);
  // One that is not exact would leave out a file that is wanted.
  const bool isExact = std::none_of(leftOut.begin(), leftOut.end(), [](const auto& pattern) {
    return pattern.find('?') != std::string::npos;
  });
  return isExact && leftOut.size() < chosen.size() ? leftOut : chosen;
}

void DownloadFilesModel::putChoice(const std::vector<Node>& nodes, std::size_t number,
                                   Qt::CheckState state, std::vector<std::string>& patterns) {
  for (const auto child : nodes[number].children) {
    const auto& node = nodes[child];
    if (node.wanted == Qt::PartiallyChecked) {
      putChoice(nodes, child, state, patterns);
    } else if (node.wanted == state && !(node.folder && node.children.empty())) {
      if (state == Qt::Unchecked) {
        patterns.push_back("!" + patternForFile(node.path));  // a folder with all that is in it
      } else {
        patterns.push_back(node.folder ? patternForFolder(node.path) : patternForFile(node.path));
      }
    }
  }
}

Qt::ItemFlags DownloadFilesModel::flags(const QModelIndex& index) const {
  auto flags = QAbstractItemModel::flags(index);
  if (canChoose_ && index.column() == name) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool DownloadFilesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || !canChoose_ || !index.isValid()) return false;
  const bool wanted = value.toInt() != Qt::Unchecked;
  const auto patterns = patternsWith(index, wanted);
  // Without any there is nothing to download; that is what removing is for.
  if (patterns.empty() && !wanted) return false;
  // Shown at once, so that the next one is chosen beside this one.
  setPatterns(patterns);
  Q_EMIT chosen(patterns);
  return true;
}

std::string_view DownloadFilesModel::path(const QModelIndex& index) const {
  return at(index).path;
}

bool DownloadFilesModel::isFolder(const QModelIndex& index) const {
  return at(index).folder;
}

std::optional<FilePriority> DownloadFilesModel::priorityOf(const QModelIndex& index) const {
  const auto& node = at(index);
  return node.mixed ? std::nullopt : std::optional(node.priority);
}

// ---- what is shown ------------------------------------------------------------------------------

const DownloadFilesModel::Node& DownloadFilesModel::at(const QModelIndex& index) const {
  return nodes_[index.isValid() ? index.internalId() : 0];
}

QModelIndex DownloadFilesModel::index(int row, int column, const QModelIndex& parent) const {
  const auto& children = at(parent).children;
  const auto at = static_cast<std::size_t>(row);
  if (row < 0 || column < 0 || column >= column_count || at >= children.size()) return {};
  return createIndex(row, column, children[at]);
}

QModelIndex DownloadFilesModel::parent(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const auto above = at(index).parent;
  return above == 0 ? QModelIndex() : createIndex(nodes_[above].row, 0, above);
}

int DownloadFilesModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(at(parent).children.size());
}

int DownloadFilesModel::columnCount(const QModelIndex&) const {
  return column_count;
}

QString DownloadFilesModel::text(const Node& node, int column) const {
  switch (column) {
    case name:
      return harmlessText(lastName(node.path));
    case size:
      return node.link ? tr("Link") : bytesText(node.bytes);
    case priority:
      return node.mixed ? tr("Various") : priorityText(node.priority);
    default:
      return {};
  }
}

QVariant DownloadFilesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto& node = at(index);
  switch (role) {
    case Qt::DisplayRole:
      return text(node, index.column());
    case Qt::ToolTipRole:
      return tipText(index.column() == name ? harmlessText(node.path) : text(node, index.column()));
    case Qt::AccessibleTextRole:
      return index.column() == name && node.folder ? tr("Folder %1").arg(text(node, name))
                                                   : text(node, index.column());
    case Qt::CheckStateRole:
      return index.column() == name ? QVariant(node.wanted) : QVariant();
    case Qt::TextAlignmentRole:
      return index.column() == size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
      return {};
  }
}

QVariant DownloadFilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section == size) {
    return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case name:
      return tr("Name");
    case size:
      return tr("Size");
    case priority:
      return tr("Order");
    default:
      return {};
  }
}

}  // namespace cairn::ui
