// The files of one download: which there are, how large, and which of them are brought first. Asks
// for them when somebody looks, and again when the download has got further.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/download_files_model.h"
#include "ui/node_commands.h"
#include "ui/wish.h"

class QAction;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace cairn::ui {

class EmptyNotice;

class DownloadFilesTab final : public QWidget {
  Q_OBJECT
 public:
  explicit DownloadFilesTab(NodeCommands& commands, QWidget* parent = nullptr);

  void setActive(bool active);
  void setDownload(const node::DownloadInfo& info);

  [[nodiscard]] QByteArray saveState() const;
  void restoreState(const QByteArray& state);

 private:
  void makeActions();
  QAction* addPriority(const QString& text, const QString& toolTip, FilePriority priority);
  void ask();
  void take(Result<node::BundleDetails> details);
  void enable();
  void setPriority(FilePriority priority);
  void setInOrder(bool inOrder);
  void open(const QModelIndex& index);
  void showMenu(const QPoint& place);
  void say(const QString& title, const QString& text);
  void reorder(const content::FileOrder& order);
  void choose(const std::vector<std::string>& patterns);
  // What the node says, or is asked to say.
  void showWishes();
  void connectWishes();
  template <class T>
  void answered(Wish<T>& wish, bool done);
  void forgetWishes();

  NodeCommands& commands_;
  DownloadFilesModel model_;
  bool active_ = false;
  std::optional<node::DownloadInfo> info_;
  bool loaded_ = false;
  // What it was when it was asked about last.
  std::optional<std::pair<node::DownloadState, node::DownloadPhase>> askedIn_;
  bool singleFile_ = false;
  Wish<content::FileOrder> order_;
  Wish<std::vector<std::string>> choice_;
  // Long after the node has taken a wish, what it says counts, even if that is from before.
  QTimer settled_;

  QCheckBox* inOrder_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  EmptyNotice* notice_ = nullptr;
  QTreeView* tree_ = nullptr;
  QAction* first_ = nullptr;
  QAction* normal_ = nullptr;
  QAction* last_ = nullptr;
  QAction* open_ = nullptr;
};

}  // namespace cairn::ui
