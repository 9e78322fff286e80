#include "platform/stream_sockets.h"

namespace cairn::platform {

// On POSIX this takes the port from nobody who listens.
void claim_port(boost::asio::ip::tcp::acceptor& acceptor, boost::system::error_code& failed) {
  acceptor.set_option(boost::asio::ip::tcp::acceptor::reuse_address(true), failed);
}

}  // namespace cairn::platform
