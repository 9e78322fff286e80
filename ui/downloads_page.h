// The page of downloads: a table with what can be done to them, and below it details of the one
// that is selected. Asks the node only while it is active.
#pragma once

#include <QWidget>
#include <unordered_set>
#include <vector>

#include "ui/download_watch.h"
#include "ui/downloads_model.h"
#include "ui/live_view.h"
#include "ui/node_commands.h"

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QTreeView;

namespace cairn::ui {

class DownloadActions;
class DownloadDetailsPanel;
class EmptyNotice;

class DownloadsPage final : public QWidget {
  Q_OBJECT
 public:
  // `commands` outlives it.
  explicit DownloadsPage(NodeCommands& commands, QWidget* parent = nullptr);
  ~DownloadsPage() override;
  DownloadsPage(const DownloadsPage&) = delete;
  DownloadsPage& operator=(const DownloadsPage&) = delete;

  void setActive(bool active);
  [[nodiscard]] QByteArray saveState() const;
  void restoreState(const QByteArray& state);

  void setFilter(const QString& text);
  // Chooses it, if it is in the list and not filtered out.
  void select(const Root& root);
  // Which are chosen, and the same again once the list is here, unless others are by then.
  [[nodiscard]] std::unordered_set<Root> choice() const;
  void chooseAgain(std::unordered_set<Root> roots);

  [[nodiscard]] bool asksBeforeRemoving() const;
  void setAsksBeforeRemoving(bool asks);

 Q_SIGNALS:
  // A sentence about what was done here, for the status bar.
  void said(const QString& sentence);
  // The user does not want to be asked any more.
  void asksBeforeRemovingChanged(bool asks);
  // The node has not answered for a while, or does again.
  void lateChanged(bool late);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeTop();
  void adaptIcons();
  void setUpTable();
  void setUpHeader();
  void connectAll();
  void take(std::vector<node::DownloadInfo> downloads);
  void showState();
  void selectionChanged();
  void restoreChoice();
  void showSelected();
  void watchStripes();
  void happened(const node::Event& event);
  void showMenu(const QPoint& place);
  void showHeaderMenu(const QPoint& place);
  [[nodiscard]] std::vector<int> selectedRows() const;
  [[nodiscard]] int shownRow() const;

  NodeCommands& commands_;
  DownloadsModel model_;
  DownloadsFilter filtered_;
  LiveView<std::vector<node::DownloadInfo>> list_;
  DownloadStripesWatch stripes_;
  bool active_ = false;
  bool known_ = false;  // the node has said what there is
  std::unordered_set<Root> again_;

  QToolBar* bar_;
  QComboBox* states_;
  QLineEdit* filter_;
  QTreeView* table_;
  EmptyNotice* empty_;
  QStackedWidget* stack_;
  DownloadDetailsPanel* details_;
  QSplitter* splitter_;
  DownloadActions* actions_ = nullptr;
};

}  // namespace cairn::ui
