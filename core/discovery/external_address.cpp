#include "discovery/external_address.h"

#include <algorithm>

namespace cairn::discovery {

bool ExternalAddress::vote(const env::Endpoint& voter, const env::Endpoint& seen_as) {
  // Who is on the same local network sees an address that means nothing elsewhere.
  if (is_local(seen_as.address) || !usable(seen_as)) return false;
  if (family_of(voter) != family_of(seen_as)) return false;
  const auto subnet = subnet_of(voter.address);
  std::erase_if(votes_, [&](const Vote& known) { return known.voter == subnet; });
  if (votes_.size() == kVotes) votes_.pop_front();
  votes_.push_back({subnet, seen_as.address});
  const auto agree = std::ranges::count(votes_, seen_as.address, &Vote::seen_as);
  const auto needed = std::max(kVotesNeeded, votes_.size() / 2 + 1);
  if (static_cast<std::size_t>(agree) < needed || address_ == seen_as.address) return false;
  address_ = seen_as.address;
  return true;
}

}  // namespace cairn::discovery
