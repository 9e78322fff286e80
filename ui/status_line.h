// The foot of the window: rates, peers, the DHT, and the limits, which a click changes to others
// and back.
#pragma once

#include <QWidget>

#include "node/node.h"

class QLabel;
class QToolButton;

namespace cairn::ui {

class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void show(const node::NetworkInfo& info);
  // Of a node that does not run there is nothing to say.
  void clear();
  void showLimits(const node::TransferLimits& now);
  void setAlternative(bool on);

 Q_SIGNALS:
  void alternativeWanted(bool on);

 private:
  QLabel* down_ = nullptr;
  QLabel* up_ = nullptr;
  QLabel* peers_ = nullptr;
  QLabel* dht_ = nullptr;
  QToolButton* limits_ = nullptr;
};

// What the DHT is like, in a few words.
QString dhtText(const node::PresenceStatus& presence);

}  // namespace cairn::ui
