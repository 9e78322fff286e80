// The files of a bundle as a tree with its folders, and which of them a download brings first.
// Folders come before files, and say what their files have in common. Takes values; asks nobody.
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/file_priorities.h"

namespace cairn::ui {

class DownloadFilesModel final : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column { name, size, priority, column_count };

  explicit DownloadFilesModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

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
  // What stands for the choice of now, with everything below this row in it or not.
  [[nodiscard]] std::vector<std::string> patternsWith(const QModelIndex& row, bool wanted) const;
  // Within the bundle.
  [[nodiscard]] std::string_view path(const QModelIndex& index) const;
  [[nodiscard]] bool isFolder(const QModelIndex& index) const;
  // Nothing where the files of a folder differ.
  [[nodiscard]] std::optional<FilePriority> priorityOf(const QModelIndex& index) const;
  [[nodiscard]] std::size_t files() const { return files_; }

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

 private:
  // Nodes are numbered so that a folder has a lower number than what it holds; 0 is the top.
  struct Node {
    std::size_t parent = 0;
    int row = 0;
    bool folder = true;
    bool link = false;
    std::string_view path;  // in entries_
    std::uint64_t bytes = 0;
    std::vector<std::size_t> children;
    FilePriority priority = FilePriority::normal;  // where the files have one in common
    bool mixed = false;
    Qt::CheckState wanted = Qt::Checked;
  };

  std::size_t addNode(std::size_t parent, std::string_view path, bool folder);
  void build();
  void sumUp();
  void shareInCommon(std::vector<Node>& nodes) const;
  static void shareWanted(std::vector<Node>& nodes);
  // For what has this state: the patterns that choose it, or those that leave it out.
  static void putChoice(const std::vector<Node>& nodes, std::size_t number, Qt::CheckState state,
                        std::vector<std::string>& patterns);
  void tellChanged(Column column);
  void sortChildren(int column, Qt::SortOrder order);
  void putPatterns(const std::vector<Node>& nodes, std::size_t number,
                   content::FileOrder& order) const;
  [[nodiscard]] const Node& at(const QModelIndex& index) const;
  [[nodiscard]] QString text(const Node& node, int column) const;

  std::vector<node::FileEntry> entries_;
  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::size_t files_ = 0;
  content::FileOrder order_;
  std::vector<std::string> patterns_;
  bool canChoose_ = false;
};

QString priorityText(FilePriority priority);

}  // namespace cairn::ui
