// What can be said of whether others get through to a port, from what others found who were asked
// to try, and from what is known anyway. Pure.
#pragma once

#include <optional>
#include <vector>

#include "node/presence.h"
#include "node/views.h"

namespace cairn::node {

// Of peers that were asked to connect to this node.
struct PortTally {
  struct OfFamily {
    std::size_t asked = 0;
    std::size_t tried = 0;    // as they say
    std::size_t reached = 0;  // as they say
  };
  OfFamily v4;
  OfFamily v6;
  [[nodiscard]] std::size_t asked() const { return v4.asked + v6.asked; }
  [[nodiscard]] std::size_t tried() const { return v4.tried + v6.tried; }
  [[nodiscard]] std::size_t reached() const { return v4.reached + v6.reached; }
};

struct PortFacts {
  std::uint16_t port = 0;                     // 0: takes no connections
  std::vector<env::asio::ip::address> bound;  // where it takes them
  // How long ago somebody did, from beyond the local network.
  std::optional<env::Duration> came_in;
  PortTally tally;         // just now
  bool came_back = false;  // somebody came since, and says so
};

PortFinding finding_of(const PortFacts& facts, const PresenceStatus& presence);
// Not more than is known: a router that refuses may have been told by hand.
Reachable reachable_by(PortFinding finding);

}  // namespace cairn::node
