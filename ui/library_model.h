// The stored files as a table. Filling, filtering and sorting are prepared on a thread of its own;
// the window's thread takes over the result as a change, so that selection and place stay. Lives on
// the window's thread; what was asked last is shown in the end.
#pragma once

#include <QThreadPool>
#include <memory>
#include <optional>
#include <vector>

#include "ui/keyed_rows.h"
#include "ui/library_rows.h"

namespace cairn::ui {

using LibraryTable = KeyedRowsModel<LibraryRow, &LibraryRow::id>;

class LibraryModel final : public LibraryTable {
  Q_OBJECT
 public:
  explicit LibraryModel(QObject* parent = nullptr);
  ~LibraryModel() override;
  LibraryModel(const LibraryModel&) = delete;
  LibraryModel& operator=(const LibraryModel&) = delete;

  void setBundles(std::vector<node::BundleSummary> bundles);
  void setFilter(const QString& text);
  void sort(int column, Qt::SortOrder order) override;

  [[nodiscard]] const node::BundleSummary& bundleAt(int row) const { return at(row).entry->bundle; }
  // Of all, with those that the filter hides.
  [[nodiscard]] std::size_t total() const { return total_; }
  // Whether a list was ever given.
  [[nodiscard]] bool isFilled() const { return filled_; }
  // Nothing is being prepared.
  [[nodiscard]] bool isSettled() const { return !working_; }

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

  // Words for people.
  static QString healthText(node::BundleHealth health);
  static QString healthHelp(node::BundleHealth health);
  static QString offeredHelp(bool offered);
  static QString ratioText(const node::BundleSummary& bundle);

 Q_SIGNALS:
  // What was asked for is shown.
  void settled();

 protected:
  [[nodiscard]] bool looksTheSame(const LibraryRow& before, const LibraryRow& after) const override;

 private:
  void work();
  void take(std::vector<LibraryRow> rows, std::size_t total, bool filled);
  [[nodiscard]] QString textAt(const node::BundleSummary& bundle, LibraryColumn column) const;

  // Touched by the pool's one thread alone.
  std::shared_ptr<LibraryRows> rowsThere_ = std::make_shared<LibraryRows>();
  std::optional<std::vector<node::BundleSummary>> waiting_;
  LibraryOrder wanted_;
  LibraryOrder shown_;
  std::size_t total_ = 0;
  bool filled_ = false;
  bool working_ = false;
  QThreadPool pool_;
};

}  // namespace cairn::ui
