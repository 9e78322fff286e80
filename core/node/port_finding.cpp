#include "node/port_finding.h"

#include <algorithm>
#include <utility>

namespace cairn::node {
namespace {

// Nobody's router is in the way of an address of IPv6 that is found by others.
bool has_own_v6(const PresenceStatus& presence) {
  return std::ranges::any_of(presence.published,
                             [](const auto& endpoint) { return endpoint.address.is_v6(); });
}

}  // namespace

PortFinding finding_of(const PortFacts& facts, const PresenceStatus& presence) {
  if (facts.port == 0) return PortFinding::takes_none;
  if (facts.came_in) return PortFinding::came_in;
  const auto is_loopback = [](const auto& address) { return address.is_loopback(); };
  if (!facts.bound.empty() && std::ranges::all_of(facts.bound, is_loopback)) {
    return PortFinding::this_machine_only;
  }
  if (!presence.mapping || presence.mapping->phase == discovery::PortPhase::searching) {
    return PortFinding::nobody_came;
  }
  const auto& mapping = *presence.mapping;
  if (mapping.phase == discovery::PortPhase::unmapped) return PortFinding::router_refused;
  if (mapping.behind_another_nat && !has_own_v6(presence)) return PortFinding::behind_another_nat;
  return PortFinding::router_opened;
}

Reachable reachable_by(PortFinding finding) {
  switch (finding) {
    case PortFinding::came_in:
      return Reachable::yes;
    case PortFinding::takes_none:
    case PortFinding::this_machine_only:
    case PortFinding::behind_another_nat:
      return Reachable::no;
    case PortFinding::router_refused:
    case PortFinding::router_opened:
    case PortFinding::nobody_came:
      return Reachable::unknown;
  }
  std::unreachable();
}

}  // namespace cairn::node
