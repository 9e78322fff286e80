#include "ui/download_files_model.h"

#include <algorithm>
#include <utility>

#include "ui/format.h"

namespace cairn::ui {
namespace {

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

DownloadFilesModel::DownloadFilesModel(QObject* parent) : QAbstractItemModel(parent) {
  wanted_.entries = std::make_shared<const FileTree::Entries>();
  shown_ = wanted_;
  pool_.setMaxThreadCount(1);
}

DownloadFilesModel::~DownloadFilesModel() {
  pool_.clear();
  pool_.waitForDone();
}

// ---- what is asked for --------------------------------------------------------------------------

void DownloadFilesModel::setEntries(std::vector<node::FileEntry> entries) {
  wanted_.entries = std::make_shared<const FileTree::Entries>(std::move(entries));
  wanted_.order = {};
  wanted_.patterns.clear();
  work();
}

void DownloadFilesModel::setOrder(const content::FileOrder& order) {
  wanted_.order = order;
  work();
}

void DownloadFilesModel::setPatterns(const std::vector<std::string>& patterns) {
  wanted_.patterns = patterns;
  work();
}

void DownloadFilesModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= column_count) return;
  wanted_.by = column == size       ? FileTree::By::bytes
               : column == priority ? FileTree::By::priority
                                    : FileTree::By::name;
  wanted_.direction = order;
  work();
}

DownloadFilesModel::Due DownloadFilesModel::due() const {
  Due due;
  due.entries = wanted_.entries != shown_.entries;
  due.order = due.entries || wanted_.order != shown_.order;
  due.patterns = due.entries || wanted_.patterns != shown_.patterns;
  due.sorting = due.entries || wanted_.by != shown_.by || wanted_.direction != shown_.direction;
  return due;
}

// One piece of work at a time; what is asked for meanwhile is done in one more.
void DownloadFilesModel::work() {
  const auto now = due();
  if (!now.any()) return;
  if (wanted_.entries->size() <= kFewFiles) {
    return take(worked(now.entries ? FileTree() : tree_, wanted_, now), wanted_, now);
  }
  if (std::exchange(working_, true)) return;
  pool_.start([this, tree = now.entries ? FileTree() : tree_, wanted = wanted_, now,
               changes = changes_]() mutable {
    auto made = std::make_shared<FileTree>(worked(std::move(tree), wanted, now));
    QMetaObject::invokeMethod(
        this,
        [this, made, wanted = std::move(wanted), now, changes] {
          working_ = false;
          if (changes == changes_) take(std::move(*made), wanted, now);
          work();
          if (!working_) Q_EMIT settled();
        },
        Qt::QueuedConnection);
  });
}

FileTree DownloadFilesModel::worked(FileTree tree, const Wanted& wanted, const Due& due) {
  if (due.entries) tree = FileTree(wanted.entries);
  // A fresh one has no order as it is.
  const bool asItIs = due.entries && wanted.order == content::FileOrder();
  if (due.order && !asItIs) tree.setOrder(wanted.order);
  if (due.patterns) tree.setPatterns(wanted.patterns);
  if (due.sorting) tree.sort(wanted.by, wanted.direction);
  return tree;
}

void DownloadFilesModel::take(FileTree tree, const Wanted& made, const Due& due) {
  ++changes_;
  shown_ = made;
  if (due.entries) {
    beginResetModel();
    tree_ = std::move(tree);
    endResetModel();
    return;
  }
  const auto before = tree_;
  if (due.sorting) {
    takeSorted(std::move(tree));
  } else {
    tree_ = std::move(tree);
  }
  if (due.order) tellChanged(priority, before);
  if (due.patterns) tellChanged(name, before);
}

void DownloadFilesModel::takeSorted(FileTree tree) {
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  tree_ = std::move(tree);
  QModelIndexList after;
  after.reserve(before.size());
  for (const auto& index : before) {
    const auto row = static_cast<int>(at(index).row);
    after.push_back(createIndex(row, index.column(), index.internalId()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

// Of each folder the rows that are not as before: views look for all that they are told of.
void DownloadFilesModel::tellChanged(Column column, const FileTree& before) {
  const auto isSame = [column](const FileTree::Node& a, const FileTree::Node& b) {
    return column == name ? a.wanted == b.wanted : a.priority == b.priority && a.mixed == b.mixed;
  };
  for (FileTree::Number folder = 0; folder < tree_.size(); ++folder) {
    const auto children = tree_.childrenOf(folder);
    const auto isOther = [&](FileTree::Number child) {
      return !isSame(tree_.at(child), before.at(child));
    };
    const auto first = std::find_if(children.begin(), children.end(), isOther);
    if (first == children.end()) continue;
    const auto last = std::find_if(children.rbegin(), children.rend(), isOther);
    Q_EMIT dataChanged(indexOf(*first, column), indexOf(*last, column));
  }
}

QModelIndex DownloadFilesModel::indexOf(FileTree::Number number, int column) const {
  return createIndex(static_cast<int>(tree_.at(number).row), column, number);
}

// ---- what users change --------------------------------------------------------------------------

content::FileOrder DownloadFilesModel::orderWith(const QModelIndexList& rows,
                                                 FilePriority wanted) const {
  std::vector<FileTree::Number> numbers;
  numbers.reserve(static_cast<std::size_t>(rows.size()));
  for (const auto& index : rows) {
    numbers.push_back(static_cast<FileTree::Number>(index.internalId()));
  }
  const bool inOrder = wanted_.order.in_order;
  if (!due().order) return tree_.orderWith(numbers, wanted, inOrder);
  // Beside what was wanted just now, which is not shown yet.
  auto tree = tree_;
  tree.setOrder(wanted_.order);
  return tree.orderWith(numbers, wanted, inOrder);
}

void DownloadFilesModel::setCanChoose(bool can) {
  if (std::exchange(canChoose_, can) == can) return;
  for (FileTree::Number folder = 0; folder < tree_.size(); ++folder) {
    const auto children = tree_.childrenOf(folder);
    if (children.empty()) continue;
    Q_EMIT dataChanged(indexOf(children.front(), name), indexOf(children.back(), name));
  }
}

Qt::ItemFlags DownloadFilesModel::flags(const QModelIndex& index) const {
  auto flags = QAbstractItemModel::flags(index);
  if (canChoose_ && index.column() == name) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool DownloadFilesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || !canChoose_ || !index.isValid()) return false;
  // Of a choice that is not shown yet nothing can be changed.
  if (due().patterns) return false;
  const bool wanted = value.toInt() != Qt::Unchecked;
  auto tree = tree_;
  tree.setWanted(static_cast<FileTree::Number>(index.internalId()), wanted);
  auto patterns = tree.patterns();
  // Without any there is nothing to download; that is what removing is for.
  if (patterns.empty() && !wanted) return false;
  // Shown at once, so that the next one is chosen beside this one; what else patterns that are not
  // exact choose is found out by trying them.
  ++changes_;
  std::swap(tree_, tree);
  wanted_.patterns = std::move(patterns);
  if (std::all_of(wanted_.patterns.begin(), wanted_.patterns.end(), isExact)) {
    shown_.patterns = wanted_.patterns;
  }
  tellChanged(name, tree);
  const auto told = wanted_.patterns;
  work();
  Q_EMIT chosen(told);
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

const FileTree::Node& DownloadFilesModel::at(const QModelIndex& index) const {
  return tree_.at(index.isValid() ? static_cast<FileTree::Number>(index.internalId()) : 0);
}

QModelIndex DownloadFilesModel::index(int row, int column, const QModelIndex& parent) const {
  const auto number = parent.isValid() ? parent.internalId() : 0;
  const auto children = tree_.childrenOf(static_cast<FileTree::Number>(number));
  const auto place = static_cast<std::size_t>(row);
  if (row < 0 || column < 0 || column >= column_count || place >= children.size()) return {};
  return createIndex(row, column, children[place]);
}

QModelIndex DownloadFilesModel::parent(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const auto above = at(index).parent;
  return above == 0 ? QModelIndex() : createIndex(static_cast<int>(tree_.at(above).row), 0, above);
}

int DownloadFilesModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(at(parent).children);
}

int DownloadFilesModel::columnCount(const QModelIndex&) const {
  return column_count;
}

QString DownloadFilesModel::text(const FileTree::Node& node, int column) const {
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
