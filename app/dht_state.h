// What there is to say of this node's part in its networks, for people and for programs.
#pragma once

#include <string>

#include <boost/json.hpp>

#include "node/presence.h"

namespace cairn::app {

// "connected", "connecting", "alone" (nobody has answered yet) or "off".
std::string_view dht_word(const node::PresenceStatus& status);

// Lines, each with its end.
std::string presence_text(const node::PresenceStatus& status);
// One line of the most important, without its end.
std::string presence_line(const node::PresenceStatus& status);
boost::json::object json_of(const node::PresenceStatus& status);

}  // namespace cairn::app
