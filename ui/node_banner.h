// A line above the pages that says what the peer is about, where that is not simply running: it
// starts, it is busy, it could not start and why.
#pragma once

#include <QFrame>

#include "ui/node_bridge.h"

class QLabel;
class QPushButton;

namespace cairn::ui {

class NodeBanner : public QFrame {
  Q_OBJECT
 public:
  explicit NodeBanner(NodeBridge& bridge, QWidget* parent = nullptr);

  // It has not answered for a while.
  void setLate(bool late);
  [[nodiscard]] QString text() const;

 private:
  void show(const QString& text, bool canRetry);
  void showState();

  NodeBridge& bridge_;
  bool late_ = false;
  QLabel* text_ = nullptr;
  QPushButton* retry_ = nullptr;
};

}  // namespace cairn::ui
