// What can be done with the downloads that are selected: the actions with their shortcuts, which of
// them make sense just now, and what each tells the node. The actions belong to this object; they
// are for the table, the tool bar and the context menu alike.
#pragma once

#include <QAction>
#include <QObject>
#include <functional>
#include <vector>

#include "ui/downloads_model.h"
#include "ui/node_commands.h"
#include "ui/queue_moves.h"

class QMenu;
class QToolBar;

namespace cairn::ui {

class DownloadActions final : public QObject {
  Q_OBJECT
 public:
  // More files than this are not opened at once.
  static constexpr std::size_t kOpenMax = 10;

  // What is given outlives it. The shortcuts work where `table` has the focus.
  DownloadActions(NodeCommands& commands, const DownloadsModel& model, QWidget* table);

  // Rows of the model, in ascending order.
  void setSelected(std::vector<int> rows);
  void fill(QToolBar& bar) const;
  void fill(QMenu& menu) const;
  // In the colours of the table's palette; again when that changes.
  void drawIcons();

  // Those of the selected that are finished, with the programs that the system has for them.
  void openFile();

  [[nodiscard]] bool asksBeforeRemoving() const { return asks_; }
  void setAsksBeforeRemoving(bool asks);

 Q_SIGNALS:
  // A sentence about what was done here.
  void said(const QString& sentence);
  void asksBeforeRemovingChanged(bool asks);

 private:
  using Does = void (DownloadActions::*)();

  QAction* make(const QString& name, const QString& text, const QKeySequence& keys, Does does);
  void makeActions();
  void enable();
  [[nodiscard]] std::vector<const node::DownloadInfo*> selected() const;
  template <class Holds>
  [[nodiscard]] std::vector<Root> selectedWhere(Holds holds) const;

  void pause();
  void resume();
  void pauseAll();
  void resumeAll();
  void recheck();
  void remove();
  void removeNow(const std::vector<Root>& roots);
  void openFolder();
  void copyLink();
  void moveUp() { moveBy(QueueMove::up); }
  void moveDown() { moveBy(QueueMove::down); }
  void moveToTop() { moveBy(QueueMove::top); }
  void moveToBottom() { moveBy(QueueMove::bottom); }
  void moveBy(QueueMove move);

  NodeCommands& commands_;
  const DownloadsModel& model_;
  QWidget* table_;
  std::vector<int> rows_;
  bool asks_ = true;

  QAction* pause_ = nullptr;
  QAction* resume_ = nullptr;
  QAction* pauseAll_ = nullptr;
  QAction* resumeAll_ = nullptr;
  QAction* recheck_ = nullptr;
  QAction* remove_ = nullptr;
  QAction* openFile_ = nullptr;
  QAction* openFolder_ = nullptr;
  QAction* copyLink_ = nullptr;
  QAction* up_ = nullptr;
  QAction* down_ = nullptr;
  QAction* top_ = nullptr;
  QAction* bottom_ = nullptr;
};

}  // namespace cairn::ui
