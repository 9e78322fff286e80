// The files of a bundle as a tree with its folders, and which of them a download brings first.
// Takes values; asks nobody. Very many files are put in order on a thread of their own, and the
// window's takes over what came of it; what was asked last is shown in the end.
#pragma once

#include <QAbstractItemModel>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/file_tree.h"

namespace cairn::ui {

class DownloadFilesModel final : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column { name, size, priority, column_count };

  // As many are done at once, without a thread.
  static constexpr std::size_t kFewFiles = 2000;

  explicit DownloadFilesModel(QObject* parent = nullptr);
  ~DownloadFilesModel() override;
  DownloadFilesModel(const DownloadFilesModel&) = delete;
  DownloadFilesModel& operator=(const DownloadFilesModel&) = delete;

  // Those of another bundle.
  void setEntries(std::vector<node::FileEntry> entries);
  void setOrder(const content::FileOrder& order);
  // Of those that are wanted; none: all.
  void setPatterns(const std::vector<std::string>& patterns);
  // Whether a check mark can be changed.
  void setCanChoose(bool can);

  // The order in which everything below these rows has this priority, and the rest that of now.
  [[nodiscard]] content::FileOrder orderWith(const QModelIndexList& rows,
                                             FilePriority wanted) const;
  // Within the bundle.
  [[nodiscard]] std::string_view path(const QModelIndex& index) const;
  [[nodiscard]] bool isFolder(const QModelIndex& index) const;
  // Nothing where the files of a folder differ.
  [[nodiscard]] std::optional<FilePriority> priorityOf(const QModelIndex& index) const;
  [[nodiscard]] std::size_t files() const { return tree_.files(); }
  // Nothing is being prepared.
  [[nodiscard]] bool isSettled() const { return !working_; }

  [[nodiscard]] QModelIndex index(int row, int column,
                                  const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  using QObject::parent;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  void sort(int column, Qt::SortOrder order) override;

 Q_SIGNALS:
  // The user wants these, and nothing else.
  void chosen(const std::vector<std::string>& patterns);
  // What was asked for is shown.
  void settled();

 private:
  struct Wanted {
    std::shared_ptr<const FileTree::Entries> entries;
    content::FileOrder order;
    std::vector<std::string> patterns;
    FileTree::By by = FileTree::By::name;
    Qt::SortOrder direction = Qt::AscendingOrder;
  };
  // Which of it is not shown yet.
  struct Due {
    bool entries = false;
    bool order = false;
    bool patterns = false;
    bool sorting = false;
    [[nodiscard]] bool any() const { return entries || order || patterns || sorting; }
  };

  [[nodiscard]] Due due() const;
  void work();
  static FileTree worked(FileTree tree, const Wanted& wanted, const Due& due);
  void take(FileTree tree, const Wanted& made, const Due& due);
  void takeSorted(FileTree tree);
  void tellChanged(Column column, const FileTree& before);
  [[nodiscard]] QModelIndex indexOf(FileTree::Number number, int column) const;
  [[nodiscard]] const FileTree::Node& at(const QModelIndex& index) const;
  [[nodiscard]] QString text(const FileTree::Node& node, int column) const;

  FileTree tree_;
  Wanted wanted_;
  Wanted shown_;
  bool canChoose_ = false;
  bool working_ = false;
  unsigned changes_ = 0;  // of what is shown, so that what was made of it before is dropped
  QThreadPool pool_;
};

QString priorityText(FilePriority priority);

}  // namespace cairn::ui
