// A line above the pages that says what the peer is about, where that is not simply running: it
// starts, it is busy, it could not start and why.
#pragma once

#include <QFrame>
#include <set>

#include "ui/node_bridge.h"

class QLabel;
class QPushButton;

namespace cairn::ui {

class NodeBanner : public QFrame {
  Q_OBJECT
 public:
  explicit NodeBanner(NodeBridge& bridge, QWidget* parent = nullptr);

  // The node has not answered one of those who ask for a while; while there is any, it is busy.
  void setLate(const void* who, bool late);
  [[nodiscard]] QString text() const;
  // Why Cairn could not start, and what helps.
  static QString failureText(const Error& problem);

 Q_SIGNALS:
  // It appeared, or says something else than before; screen readers are told.
  void saidNews(const QString& text);

 private:
  void show(const QString& text, bool canRetry);
  void showState();

  NodeBridge& bridge_;
  std::set<const void*> late_;
  QLabel* text_ = nullptr;
  QPushButton* retry_ = nullptr;
};

}  // namespace cairn::ui
