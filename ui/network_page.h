// The page of this node's part in the network: who it is, whether others reach it, how it finds
// them, how much goes through, and what is allowed to. Asks the node only while it is active, and
// takes what the window asks for anyway. Lives on the window's thread.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/live_view.h"
#include "ui/node_commands.h"

class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cairn::ui {

class SpeedGraph;

class NetworkPage final : public QWidget {
  Q_OBJECT
 public:
  explicit NetworkPage(NodeCommands& commands, QWidget* parent = nullptr);

  void setActive(bool active);
  QByteArray saveState() const;
  void restoreState(const QByteArray& state);

  // One that was asked for elsewhere, so that the graph knows of times when this page was not seen.
  void feed(const node::NetworkInfo& info);
  void showStatus(const node::NodeStatus& status);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct LimitRow {
    std::uint64_t node::TransferLimits::* value;
    QLabel* set;
    QLabel* now;
  };

  // Of the section that is being made.
  QLabel* addFact(QFormLayout* form, const QString& what);
  QFormLayout* addSection(QVBoxLayout* page, const QString& title);
  void makeReach(QVBoxLayout* page);
  void makeNode(QVBoxLayout* page);
  void makeFinding(QVBoxLayout* page);
  void makeTraffic(QVBoxLayout* page);
  void makeLimits(QVBoxLayout* page);
  void addLimit(QGridLayout* grid, const QString& what,
                std::uint64_t node::TransferLimits::* value);

  void showInfo(const node::NetworkInfo& info);
  void showReach();
  void showPresence(const node::PresenceStatus& presence);
  void showTraffic(const node::TransferTotals& totals);
  void showLimits(const node::LimitsInfo& info);
  void showState();

  NodeCommands& commands_;
  LiveView<node::NetworkInfo> network_;
  LiveView<node::LimitsInfo> limits_;
  bool active_ = false;
  node::NetworkInfo shown_;

  QLabel* state_ = nullptr;
  QLabel* reachShape_ = nullptr;
  QLabel* reach_ = nullptr;
  QLabel* reachHelp_ = nullptr;
  QLabel* name_ = nullptr;
  QLabel* id_ = nullptr;
  QPushButton* copyId_ = nullptr;
  QLabel* uptime_ = nullptr;
  QLabel* port_ = nullptr;
  QLabel* published_ = nullptr;
  QLabel* external_ = nullptr;
  QLabel* mapping_ = nullptr;
  QLabel* reasons_ = nullptr;
  QLabel* dhtV4_ = nullptr;
  QLabel* dhtV6_ = nullptr;
  QLabel* announced_ = nullptr;
  QLabel* lan_ = nullptr;
  QLabel* lanPeers_ = nullptr;
  QLabel* received_ = nullptr;
  QLabel* sent_ = nullptr;
  QLabel* upkeep_ = nullptr;
  QLabel* connections_ = nullptr;
  SpeedGraph* graph_ = nullptr;
  std::vector<LimitRow> limitRows_;
  QLabel* counts_ = nullptr;
  QLabel* scheduleNote_ = nullptr;
};

}  // namespace cairn::ui
