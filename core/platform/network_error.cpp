#include "platform/network_error.h"

#include <boost/asio/error.hpp>

namespace cairn::platform {

namespace asio = boost::asio;

namespace {

ErrorCode code_of(const boost::system::error_code& failed) {
  if (failed == asio::error::address_in_use) return ErrorCode::busy;
  if (failed == asio::error::message_size) return ErrorCode::limit;
  if (failed == asio::error::invalid_argument) return ErrorCode::invalid;
  // Of none of this machine's interfaces.
  if (failed == boost::system::errc::address_not_available) return ErrorCode::invalid;
  return ErrorCode::unavailable;
}

}  // namespace

Error network_error(const env::Endpoint& endpoint, const boost::system::error_code& failed) {
  return {code_of(failed), env::to_string(endpoint) + ": " + failed.message()};
}

bool would_block(const boost::system::error_code& failed) {
  return failed == asio::error::would_block || failed == asio::error::try_again;
}

}  // namespace cairn::platform
