#include "platform/udp_socket.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

#include "env/task_group.h"
#include "platform/network_error.h"

namespace cairn::platform {

namespace asio = boost::asio;
using asio::ip::udp;

namespace {

// A flood must not keep the thread from everything else.
constexpr int kDatagramsWithoutPauseMax = 32;

// What the far end of an earlier datagram answered with; of no concern to the next.
bool is_icmp_error(const boost::system::error_code& failed) {
  return failed == asio::error::connection_refused || failed == asio::error::connection_reset ||
         failed == asio::error::network_reset || failed == asio::error::host_unreachable ||
         failed == asio::error::network_unreachable;
}

bool is_full(const boost::system::error_code& failed) {
  return would_block(failed) || failed == asio::error::no_buffer_space;
}

}  // namespace

Result<std::shared_ptr<UdpSocket>> open_udp(const asio::any_io_executor& executor, bool v6) {
  auto opened = std::make_shared<UdpSocket>(executor);
  auto& socket = opened->socket;
  boost::system::error_code failed;
  socket.open(v6 ? udp::v6() : udp::v4(), failed);
  if (!failed) socket.non_blocking(true, failed);
  if (!failed && v6) socket.set_option(asio::ip::v6_only(true), failed);
  if (failed) {
    return fail(ErrorCode::unavailable, std::string(v6 ? "IPv6: " : "IPv4: ") + failed.message());
  }
  // Many answers may come at once; a system that grants less loses some of them.
  boost::system::error_code ignored;
  socket.set_option(udp::socket::receive_buffer_size(1 << 20), ignored);
  return opened;
}

Result<> send_now(UdpSocket& socket, const env::Endpoint& to, ByteView payload) {
  const udp::endpoint target(to.address, to.port);
  const auto buffer = asio::buffer(payload.data(), payload.size());
  boost::system::error_code failed;
  socket.socket.send_to(buffer, target, 0, failed);
  // The error of an earlier datagram is told once, in place of sending this one.
  if (is_icmp_error(failed)) socket.socket.send_to(buffer, target, 0, failed);
  if (!failed || is_full(failed)) return {};
  return fail(network_error(to, failed));
}

env::Task<env::Datagram> receive_from(std::shared_ptr<UdpSocket> socket) {
  while (true) {
    const bool given_up = co_await env::cancelled();
    if (given_up) co_return fail(ErrorCode::cancelled, "");
    if (!socket->socket.is_open()) co_return fail(ErrorCode::cancelled, "");
    if (socket->without_pause >= kDatagramsWithoutPauseMax) {
      socket->without_pause = 0;
      co_await asio::post(socket->socket.get_executor(), asio::use_awaitable);
      continue;
    }
    udp::endpoint from;
    boost::system::error_code failed;
    const auto buffer = asio::buffer(socket->buffer);
    const auto size = socket->socket.receive_from(buffer, from, 0, failed);
    ++socket->without_pause;
    if (!failed) {
      const ByteView received = ByteView(socket->buffer).first(size);
      env::Datagram datagram;
      datagram.from = {from.address(), from.port()};
      datagram.payload.assign(received.begin(), received.end());
      co_return datagram;
    }
    if (is_icmp_error(failed) || failed == asio::error::message_size) continue;
    if (!is_full(failed)) co_return fail(ErrorCode::io, "receiving: " + failed.message());
    socket->without_pause = 0;
    co_await socket->socket.async_wait(udp::socket::wait_read,
                                       asio::redirect_error(asio::use_awaitable, failed));
    if (failed) co_return fail(ErrorCode::cancelled, "");
  }
}

void close_udp(UdpSocket& socket) {
  boost::system::error_code ignored;
  socket.socket.close(ignored);
}

}  // namespace cairn::platform
