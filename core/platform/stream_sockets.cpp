#include "platform/stream_sockets.h"

#include <boost/asio/ip/v6_only.hpp>

#include "platform/network_error.h"

namespace cairn::platform {

namespace asio = boost::asio;
using asio::ip::tcp;

bool prepare_stream(tcp::socket& socket) {
  boost::system::error_code failed;
  socket.non_blocking(true, failed);
  if (!failed) socket.set_option(tcp::no_delay(true), failed);
  return !failed;
}

Result<tcp::socket> open_stream_socket(const asio::any_io_executor& executor,
                                       const env::Endpoint& to) {
  tcp::socket socket(executor);
  const tcp::endpoint endpoint(to.address, to.port);
  boost::system::error_code failed;
  socket.open(endpoint.protocol(), failed);
  if (failed) return fail(network_error(to, failed));
  if (!prepare_stream(socket)) {
    return fail(ErrorCode::limit, env::to_string(to) + ": no socket to connect with");
  }
  return socket;
}

Result<tcp::acceptor> open_listening_socket(const asio::any_io_executor& executor,
                                            const env::Endpoint& local) {
  tcp::acceptor acceptor(executor);
  const tcp::endpoint endpoint(local.address, local.port);
  boost::system::error_code failed;
  acceptor.open(endpoint.protocol(), failed);
  if (!failed && local.address.is_v6()) {
    acceptor.set_option(asio::ip::v6_only(true), failed);
  }
  if (!failed) claim_port(acceptor, failed);
  if (!failed) acceptor.bind(endpoint, failed);
  if (!failed) acceptor.listen(asio::socket_base::max_listen_connections, failed);
  if (failed) return fail(network_error(local, failed));
  return acceptor;
}

}  // namespace cairn::platform
