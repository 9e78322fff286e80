// A button that asks the node whether others can connect to its port, and what it answers, as far
// as that is known. Lives on the window's thread.
#pragma once

#include <QWidget>

#include "ui/node_bridge.h"

class QLabel;
class QPushButton;

namespace cairn::ui {

class PortTestRow final : public QWidget {
  Q_OBJECT
 public:
  explicit PortTestRow(NodeBridge& bridge, QWidget* parent = nullptr);

  [[nodiscard]] QString text() const;

 private:
  void ask();
  void say(const QString& text);

  NodeBridge& bridge_;
  QPushButton* button_;
  QLabel* answer_;
};

}  // namespace cairn::ui
