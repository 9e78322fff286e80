#include "ui/entries_model.h"

#include <QDir>
#include <algorithm>
#include <utility>

#include "ui/format.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

QString pathOf(const node::FileEntry& entry) {
  return isolated(QDir::toNativeSeparators(QString::fromStdString(entry.path)));
}

}  // namespace

void EntriesModel::setEntries(std::vector<node::FileEntry> entries) {
  if (shown_ > 0) {
    beginRemoveRows({}, 0, shown_ - 1);
    shown_ = 0;
    entries_.clear();
    endRemoveRows();
  }
  entries_ = std::move(entries);
  fetchMore({});
}

int EntriesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : shown_;
}

int EntriesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : column_count;
}

bool EntriesModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && static_cast<std::size_t>(shown_) < entries_.size();
}

void EntriesModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  const auto left = static_cast<int>(entries_.size()) - shown_;
  const int more = std::min(left, kPortion);
  beginInsertRows({}, shown_, shown_ + more - 1);
  shown_ += more;
  endInsertRows();
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= shown_) return {};
  const auto& entry = at(index.row());
  const bool isFile = entry.kind == node::EntryKind::file;
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = index.column() == bytes_column;
    return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role == Qt::ToolTipRole && index.column() == path_column) return tipText(pathOf(entry));
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case path_column:
      if (entry.kind == node::EntryKind::symlink) {
        return tr("%1 (points to %2)")
            .arg(pathOf(entry), isolated(QString::fromStdString(entry.target)));
      }
      return pathOf(entry);
    case bytes_column:
      if (entry.kind == node::EntryKind::directory) return tr("Folder");
      return isFile ? bytesText(entry.bytes) : tr("Link");
    case time_column:
      return timeText(entry.mtime_ns);
    default:
      return {};
  }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = section == bytes_column;
    return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case path_column:
      return tr("File");
    case bytes_column:
      return tr("Size");
    case time_column:
      return tr("Changed");
    default:
      return {};
  }
}

}  // namespace cairn::ui
