// What there is to say of a port that is kept open on the router, for people and for programs.
#pragma once

#include <string>

#include <boost/json.hpp>

#include "discovery/port_mapper.h"

namespace cairn::app {

// As it is written on the command line: "pcp", "nat-pmp", "upnp".
std::string_view word_for(env::MappingProtocol protocol);

// Lines, each with its end.
std::string port_text(const discovery::PortState& state);
boost::json::object json_of(const discovery::PortState& state);

}  // namespace cairn::app
