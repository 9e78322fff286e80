// What is inside a bundle, as a list of paths. Rows are handed to the view in portions, so that a
// bundle of very many files opens as quickly as a small one.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

class EntriesModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  static constexpr int kPortion = 2000;
  enum Column { path_column, bytes_column, time_column, column_count };

  using QAbstractTableModel::QAbstractTableModel;

  // Of another bundle.
  void setEntries(std::vector<node::FileEntry> entries);
  [[nodiscard]] const node::FileEntry& at(int row) const {
    return entries_[static_cast<std::size_t>(row)];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  std::vector<node::FileEntry> entries_;
  int shown_ = 0;
};

}  // namespace cairn::ui
