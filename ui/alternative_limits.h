// The limits that a click changes to, and back. The normal ones are kept here for as long as the
// others are in force, whatever becomes of the window, and a node that starts anew gets the others
// again. So does that of the app's next start, which is told what this one remembered: a daemon may
// have kept the others, if the app was killed. Lives on the window's thread.
#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "ui/app_settings.h"
#include "ui/node_bridge.h"

namespace cairn::ui {

class AlternativeLimits final : public QObject {
  Q_OBJECT
 public:
  using Rates = AppSettings::Rates;

  explicit AlternativeLimits(NodeBridge& bridge, QObject* parent = nullptr);

  // What remember() told an earlier start. Before the node runs.
  void recall(const QByteArray& memory);
  // Each counts at once where they are in force.
  void setRates(const Rates& rates);
  void setNormal(const node::TransferLimits& limits);
  void set(bool on);
  [[nodiscard]] bool isOn() const { return wanted_; }
  // The normal ones, while the others are in force.
  [[nodiscard]] std::optional<node::TransferLimits> replaced() const {
    return inForce_ ? normal_ : std::nullopt;
  }
  // Gives the node its normal limits back, where it does not have them, and then calls `then`,
  // whatever came of it. For the end: what was wanted stays remembered.
  void restore(std::function<void()> then);

 Q_SIGNALS:
  void changed(bool on);
  // The node has other limits now.
  void applied();
  void failed(const cairn::Error& error);
  // For recall(), whenever it is another one.
  void remember(const QByteArray& memory);

 private:
  void nodeChanged(NodeBridge::State state);
  // Makes the node what is wanted, one question at a time.
  void step();
  void look();
  void impose();
  void putBack();
  void tell(const node::TransferLimits& limits);
  void settle(const Result<>& outcome);
  void note();

  NodeBridge& bridge_;
  Rates rates_;  // that are wanted
  // That the node has or may have; the last is the one that it was told last.
  std::vector<Rates> imposed_;
  // Until the node has them again, as far as is known.
  std::optional<node::TransferLimits> normal_;
  std::optional<node::TransferLimits> nextNormal_;  // for after the question under way
  bool wanted_ = false;
  bool inForce_ = false;
  bool asking_ = false;
  int run_ = 0;  // of the node; what an earlier one answers does not count
  bool ending_ = false;
  QByteArray noted_;
  bool keepsForeign_ = false;  // until the user wants something else
  std::function<void()> then_;
};

}  // namespace cairn::ui
