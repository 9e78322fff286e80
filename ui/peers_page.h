// The page of the peers that this node is connected with. Asks the node every second while it is
// active. Lives on the window's thread.
#pragma once

#include <QWidget>
#include <map>

#include "ui/live_view.h"
#include "ui/node_commands.h"
#include "ui/peers_model.h"

class QAction;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace cairn::ui {

class EmptyNotice;

class PeersPage final : public QWidget {
  Q_OBJECT
 public:
  explicit PeersPage(NodeCommands& commands, QWidget* parent = nullptr);
  ~PeersPage() override;
  PeersPage(const PeersPage&) = delete;
  PeersPage& operator=(const PeersPage&) = delete;

  void setActive(bool active);
  QByteArray saveState() const;
  void restoreState(const QByteArray& state);

  void setFilter(const QString& text);

 private:
  void makeActions();
  QWidget* makeDetails();
  void take(std::vector<node::PeerInfo> peers);
  void showDetails();
  void showState();
  void copy(QString (*what)(const node::PeerInfo& peer));

  NodeCommands& commands_;
  PeersModel model_;
  PeersOrder order_;
  LiveView<std::vector<node::PeerInfo>> list_;
  bool filled_ = false;

  QLineEdit* filter_;
  QTreeView* table_;
  QSplitter* splitter_;
  QStackedWidget* stack_;
  EmptyNotice* empty_;
  QLabel* count_;
  QScrollArea* details_ = nullptr;
  QLabel* id_ = nullptr;
  std::map<PeersColumn, QLabel*> facts_;
  QAction* copyAddress_ = nullptr;
  QAction* copyId_ = nullptr;
};

}  // namespace cairn::ui
