#include "ui/port_check.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <utility>

namespace cairn::ui {
namespace {

PortState stateAt(const QHostAddress& address, std::uint16_t port) {
#ifdef Q_OS_WIN
  // There, sharing would take it away from who has it.
  constexpr auto kMode = QAbstractSocket::DefaultForPlatform;
#else
  // As the peer does, to which connections that were closed a moment ago are no hindrance.
  constexpr auto kMode = QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint;
#endif
  QTcpSocket socket;
  if (socket.bind(address, port, kMode)) return PortState::free;
  switch (socket.error()) {
    case QAbstractSocket::AddressInUseError:
      return PortState::taken;
    case QAbstractSocket::SocketAccessError:
      return PortState::forbidden;
    default:
      // Such as a family of addresses that this machine does not have.
      return PortState::free;
  }
}

}  // namespace

PortState stateOfPort(std::uint16_t port, const decltype(node::NetworkOptions::bind)& addresses) {
  for (const auto& address : addresses) {
    const QHostAddress here(QString::fromStdString(address.to_string()));
    const auto state = stateAt(here, port);
    if (state != PortState::free) return state;
  }
  return PortState::free;
}

PortCheck::PortCheck(TryPort look, QObject* parent) : QObject(parent), try_(std::move(look)) {}

void PortCheck::setPort(std::uint16_t port) {
  if (port == port_) return;
  port_ = port;
  state_ = PortState::free;
  if (port == 0) return;
  work_.run<PortState>([look = try_, port] { return look(port); },
                       [this, port](PortState state) {
                         if (port != port_) return;
                         state_ = state;
                         Q_EMIT found();
                       });
}

QString PortCheck::objection() const {
  switch (state_) {
    case PortState::free:
      return {};
    case PortState::taken:
      return tr("Another program uses port %1. Choose another one for connections (TCP).")
          .arg(port_);
    case PortState::forbidden:
      return tr("The system does not let Cairn use port %1. Choose another one for connections "
                "(TCP).")
          .arg(port_);
  }
  return {};
}

}  // namespace cairn::ui
