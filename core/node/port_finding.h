// What can be said of whether others get through to a port, from what others found who were asked
// to try, and from what is known anyway. Pure.
#pragma once

#include <optional>
#include <vector>

#include "node/presence.h"
#include "node/views.h"

namespace cairn::node {

struct PortFacts {
  std::uint16_t port = 0;                     // 0: takes no connections
  std::vector<env::asio::ip::address> bound;  // where it takes them
  // How long ago somebody did, from beyond the local network.
  std::optional<env::Duration> came_in;
  std::size_t tried = 0;   // peers, just now
  bool came_back = false;  // somebody came since they were asked to
};

PortFinding finding_of(const PortFacts& facts, const PresenceStatus& presence);
// Not more than is known: a router that refuses may have been told by hand.
Reachable reachable_by(PortFinding finding);

}  // namespace cairn::node
