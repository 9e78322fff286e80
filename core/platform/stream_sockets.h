// TCP sockets, made the way streams between peers need them.
#pragma once

#include <boost/asio/ip/tcp.hpp>

#include "env/network.h"

namespace cairn::platform {

// Open, for one family alone, and not connected yet.
Result<boost::asio::ip::tcp::socket> open_stream_socket(
    const boost::asio::any_io_executor& executor, const env::Endpoint& to);

// Of a socket that is open: it does not block, and what is written leaves at once. False when the
// connection is gone already.
bool prepare_stream(boost::asio::ip::tcp::socket& socket);

// `busy` names the port that another program has.
Result<boost::asio::ip::tcp::acceptor> open_listening_socket(
    const boost::asio::any_io_executor& executor, const env::Endpoint& local);

// A program that starts again gets its port back though connections of its last run linger, and no
// other program can take the port meanwhile. How to ask for that differs between systems.
void claim_port(boost::asio::ip::tcp::acceptor& acceptor, boost::system::error_code& failed);

}  // namespace cairn::platform
