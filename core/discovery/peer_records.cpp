#include "discovery/peer_records.h"

#include <algorithm>
#include <optional>

namespace cairn::discovery {

void PeerRecords::announce(const DhtId& key, const env::Endpoint& peer, env::TimePoint now) {
  expire(now);
  if (const auto known = by_key_.find(key); known != by_key_.end()) {
    const auto same = std::ranges::find_if(
        known->second, [&](std::uint64_t number) { return records_.at(number).peer == peer; });
    if (same != known->second.end()) {
      erase(*same);
    } else {
      make_room(known->second, peer);
    }
  }
  if (records_.size() >= limits_.records) erase(shares_.victim());
  const auto number = ++last_;
  records_.emplace(number, Record{key, peer, now});
  by_key_[key].push_back(number);
  shares_.add(subnet_of(peer.address), number);
}

// Where a key has as many records as it may, one of those of the subnet that has most of them goes.
void PeerRecords::make_room(const Numbers& of_key, const env::Endpoint& peer) {
  std::map<std::uint64_t, std::size_t> counts;
  for (const auto number : of_key) ++counts[subnet_of(records_.at(number).peer.address)];
  std::optional<std::uint64_t> from;
  const auto own = subnet_of(peer.address);
  if (!is_local(peer.address) && counts[own] >= limits_.per_key_and_subnet) {
    from = own;
  } else if (of_key.size() >= limits_.per_key) {
    from =
        std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; })->first;
  }
  if (!from) return;
  const auto oldest = std::ranges::find_if(of_key, [&](std::uint64_t number) {
    return subnet_of(records_.at(number).peer.address) == *from;
  });
  erase(*oldest);
}

std::vector<env::Endpoint> PeerRecords::peers(const DhtId& key, std::size_t count,
                                              env::TimePoint now, env::Random& random) {
  expire(now);
  std::vector<env::Endpoint> out;
  const auto known = by_key_.find(key);
  if (known == by_key_.end()) return out;
  for (const auto number : known->second) out.push_back(records_.at(number).peer);
  for (std::size_t at = 0; at < std::min(count, out.size()); ++at) {
    std::swap(out[at], out[at + static_cast<std::size_t>(random.below(out.size() - at))]);
  }
  if (out.size() > count) out.resize(count);
  return out;
}

void PeerRecords::expire(env::TimePoint now) {
  while (!records_.empty() && now - records_.begin()->second.announced >= kLifetime) {
    erase(records_.begin()->first);
  }
}

void PeerRecords::erase(std::uint64_t number) {
  const auto record = records_.find(number);
  const auto key = by_key_.find(record->second.key);
  std::erase(key->second, number);
  if (key->second.empty()) by_key_.erase(key);
  shares_.remove(subnet_of(record->second.peer.address), number);
  records_.erase(record);
}

}  // namespace cairn::discovery
