#include "discovery/flood_guard.h"

namespace cairn::discovery {
namespace {

env::Endpoint counted_as(const env::Endpoint& who) {
  return is_local(who.address) ? who : env::Endpoint{who.address, 0};
}

}  // namespace

template <class Name>
FloodGuard::Asker& FloodGuard::Known<Name>::of(const Name& name) {
  if (const auto known = by_name_.find(name); known != by_name_.end()) {
    order_.splice(order_.begin(), order_, known->second);
    return order_.front().second;
  }
  if (order_.size() == kAskersMax) {
    by_name_.erase(order_.back().first);
    order_.pop_back();
  }
  order_.push_front({name, Asker{full_}});
  by_name_.emplace(name, order_.begin());
  return order_.front().second;
}

bool FloodGuard::admits(const env::Endpoint& who, env::TimePoint now) {
  auto& known = askers_.of(counted_as(who));
  if (now < known.blocked_until) return false;
  if (!known.limiter.take(1, now.time_since_epoch())) {
    if (++known.refused >= kRefusedMax) {
      known.refused = 0;
      known.blocked_until = now + kBlocked;
    }
    return false;
  }
  if (known.refused > 0) --known.refused;
  // Nobody is blocked for what others in the same subnet do.
  return is_local(who.address) ||
         subnets_.of(subnet_of(who.address)).limiter.take(1, now.time_since_epoch());
}

}  // namespace cairn::discovery
