// A UDP socket over Asio and what it receives into; shared with the coroutine that waits on it, so
// that closing the socket needs to wait for nobody.
#pragma once

#include <memory>

#include <boost/asio/ip/udp.hpp>

#include "env/network.h"

namespace cairn::platform {

struct UdpSocket {
  explicit UdpSocket(const boost::asio::any_io_executor& executor) : socket(executor) {}

  boost::asio::ip::udp::socket socket;
  Bytes buffer = Bytes(std::size_t{64} * 1024);  // more than any datagram
  int without_pause = 0;                         // datagrams that were there at once
};

// Opens without blocking and, for IPv6, for IPv6 alone.
Result<std::shared_ptr<UdpSocket>> open_udp(const boost::asio::any_io_executor& executor, bool v6);

// Drops what the system cannot take now.
Result<> send_now(UdpSocket& socket, const env::Endpoint& to, ByteView payload);

env::Task<env::Datagram> receive_from(std::shared_ptr<UdpSocket> socket);

void close_udp(UdpSocket& socket);

}  // namespace cairn::platform
