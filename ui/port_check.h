// Whether connections can be taken at the port that was entered. It is tried away from the window's
// thread; until that has an answer, they can.
#pragma once

#include <QObject>
#include <cstdint>
#include <functional>

#include "node/network_options.h"
#include "ui/disk_work.h"

namespace cairn::ui {

enum class PortState { free, taken, forbidden };
using TryPort = std::function<PortState(std::uint16_t port)>;
// At these addresses of this machine, as long as the call takes.
PortState stateOfPort(std::uint16_t port, const decltype(node::NetworkOptions::bind)& addresses);

class PortCheck final : public QObject {
  Q_OBJECT
 public:
  explicit PortCheck(TryPort look, QObject* parent = nullptr);

  // 0 where there is nothing to try: it is any, or it is in use by the peer itself.
  void setPort(std::uint16_t port);
  // In a sentence; empty where nothing is known against it.
  [[nodiscard]] QString objection() const;

 Q_SIGNALS:
  void found();

 private:
  TryPort try_;
  DiskWork work_;
  std::uint16_t port_ = 0;
  PortState state_ = PortState::free;
};

}  // namespace cairn::ui
