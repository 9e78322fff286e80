#include "node/port_finding.h"

#include <algorithm>
#include <utility>

namespace cairn::node {
namespace {

constexpr env::Duration kLately = std::chrono::minutes(15);

// Nobody's router is in the way of an address of IPv6 that is found by others.
bool has_own_v6(const PresenceStatus& presence) {
  return std::ranges::any_of(presence.published,
                             [](const auto& endpoint) { return endpoint.address.is_v6(); });
}

// Those of one family may get through where those of the other do not: IPv4 as the router lets it
// in, IPv6 as it does not, or there is none.
bool tried_in_vain(const PortFacts& facts, const PresenceStatus& presence) {
  const auto& [v4, v6] = facts.tally;
  if (facts.tally.reached() > 0 || facts.tally.tried() == 0) return false;
  const auto takes = [&facts](bool is_v4) {
    return std::ranges::any_of(facts.bound,
                               [is_v4](const auto& address) { return address.is_v4() == is_v4; });
  };
  return (v4.tried > 0 || !takes(true)) && (v6.tried > 0 || !takes(false) || !has_own_v6(presence));
}

}  // namespace

PortFinding finding_of(const PortFacts& facts, const PresenceStatus& presence) {
  if (facts.port == 0) return PortFinding::takes_none;
  if (facts.came_back) return PortFinding::dialed_back;
  const bool in_vain = tried_in_vain(facts, presence);
  if (facts.came_in && (!in_vain || *facts.came_in < kLately)) return PortFinding::came_in;
  const auto is_loopback = [](const auto& address) { return address.is_loopback(); };
  if (!facts.bound.empty() && std::ranges::all_of(facts.bound, is_loopback)) {
    return PortFinding::this_machine_only;
  }
  const auto* mapping = presence.mapping ? &*presence.mapping : nullptr;
  const bool mapped = mapping != nullptr && mapping->phase == discovery::PortPhase::mapped;
  if (mapped && mapping->behind_another_nat && !has_own_v6(presence)) {
    return PortFinding::behind_another_nat;
  }
  if (in_vain) return PortFinding::not_reached;
  if (mapped) return PortFinding::router_opened;
  const bool refused = mapping != nullptr && mapping->phase == discovery::PortPhase::unmapped;
  return refused ? PortFinding::router_refused : PortFinding::nobody_came;
}

Reachable reachable_by(PortFinding finding) {
  switch (finding) {
    case PortFinding::dialed_back:
    case PortFinding::came_in:
      return Reachable::yes;
    case PortFinding::takes_none:
    case PortFinding::this_machine_only:
    case PortFinding::behind_another_nat:
    case PortFinding::not_reached:
      return Reachable::no;
    case PortFinding::router_refused:
    case PortFinding::router_opened:
    case PortFinding::nobody_came:
      return Reachable::unknown;
  }
  std::unreachable();
}

}  // namespace cairn::node
