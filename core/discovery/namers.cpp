#include "discovery/namers.h"

namespace cairn::discovery {

Namers::Record& Namers::record(const env::Endpoint& namer) {
  const auto [place, added] = namers_.try_emplace(namer);
  if (!added) return place->second;
  by_age_.push_back(namer);
  if (by_age_.size() > kNamersMax) {
    namers_.erase(by_age_.front());
    by_age_.pop_front();
  }
  return place->second;
}

void Namers::answered(const env::Endpoint& namer) {
  ++record(namer).answered;
}

bool Namers::silent(const env::Endpoint& namer, env::TimePoint now) {
  auto& known = record(namer);
  if (++known.silent <= kSilentMax + 2 * known.answered) return false;
  // It starts afresh after that.
  known = {.distrusted_until = now + kDistrusted};
  return true;
}

bool Namers::distrusted(const env::Endpoint& who, env::TimePoint now) const {
  const auto known = namers_.find(who);
  return known != namers_.end() && now < known->second.distrusted_until;
}

}  // namespace cairn::discovery
