#include "platform/stream_sockets.h"

namespace cairn::platform {

// Windows gives a lingering port back by itself; there SO_REUSEADDR would share it with anybody.
void claim_port(boost::asio::ip::tcp::acceptor& acceptor, boost::system::error_code& failed) {
  using Exclusive = boost::asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
  acceptor.set_option(Exclusive(true), failed);
}

}  // namespace cairn::platform
