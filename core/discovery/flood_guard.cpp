#include "discovery/flood_guard.h"

namespace cairn::discovery {
namespace {

env::Endpoint counted_as(const env::Endpoint& who) {
  return is_local(who.address) ? who : env::Endpoint{who.address, 0};
}

}  // namespace

FloodGuard::Asker& FloodGuard::asker(const env::Endpoint& who) {
  const auto name = counted_as(who);
  if (const auto known = by_endpoint_.find(name); known != by_endpoint_.end()) {
    askers_.splice(askers_.begin(), askers_, known->second);
    return askers_.front();
  }
  if (askers_.size() == kAskersMax) {
    by_endpoint_.erase(askers_.back().who);
    askers_.pop_back();
  }
  askers_.push_front({name, RateLimiter{kPerSecond, kBurst}, 0, {}});
  by_endpoint_.emplace(name, askers_.begin());
  return askers_.front();
}

bool FloodGuard::admits(const env::Endpoint& who, env::TimePoint now) {
  auto& known = asker(who);
  if (now < known.blocked_until) return false;
  if (known.limiter.take(1, now.time_since_epoch())) {
    if (known.refused > 0) --known.refused;
    return true;
  }
  if (++known.refused >= kRefusedMax) block(who, now);
  return false;
}

void FloodGuard::block(const env::Endpoint& who, env::TimePoint now) {
  auto& known = asker(who);
  known.refused = 0;
  known.blocked_until = now + kBlocked;
}

bool FloodGuard::blocked(const env::Endpoint& who, env::TimePoint now) const {
  const auto known = by_endpoint_.find(counted_as(who));
  return known != by_endpoint_.end() && now < known->second->blocked_until;
}

}  // namespace cairn::discovery
