// Errors of the network in the words of core: which endpoint, and what the system said.
#pragma once

#include <boost/system/error_code.hpp>

#include "env/network.h"

namespace cairn::platform {

// An error that the network, not the program, is the cause of.
Error network_error(const env::Endpoint& endpoint, const boost::system::error_code& failed);

// The system can neither take nor give a byte now.
bool would_block(const boost::system::error_code& failed);

}  // namespace cairn::platform
