#include "discovery/neighbours.h"

#include <algorithm>

namespace cairn::discovery {

void Neighbours::learn(const std::vector<Lookup::Found>& nodes, env::TimePoint now) {
  forget(now);
  for (const auto& [contact, token, reused] : nodes) {
    if (token.empty() || reused) continue;
    const Name name{contact.id, contact.endpoint};
    auto& node = nodes_[name];
    node.token = token;
    node.given = now;
    by_age_.emplace_back(now, name);
  }
  forget(now);
}

void Neighbours::forget(env::TimePoint now) {
  // A node stands here once for each of its tokens, the latest of which counts.
  while (!by_age_.empty() && (now - by_age_.front().first >= kTokenLife ||
                              nodes_.size() > kNodesMax || by_age_.size() > 2 * kNodesMax)) {
    const auto [given, name] = std::move(by_age_.front());
    by_age_.pop_front();
    const auto node = nodes_.find(name);
    if (node != nodes_.end() && node->second.given == given) nodes_.erase(node);
  }
}

void Neighbours::token_is_bound(const Contact& contact) {
  const auto known = nodes_.find({contact.id, contact.endpoint});
  if (known != nodes_.end()) known->second.bound = true;
}

std::vector<Lookup::Found> Neighbours::near(const DhtId& key, env::TimePoint now) {
  forget(now);
  // In the order of ids, the nearest by XOR are among those on both sides.
  const auto middle = nodes_.lower_bound({key, {}});
  auto begin = middle;
  auto end = middle;
  for (std::size_t i = 0; i < kNear && begin != nodes_.begin(); ++i) --begin;
  for (std::size_t i = 0; i < kNear && end != nodes_.end(); ++i) ++end;
  std::vector<Lookup::Found> found;
  for (auto at = begin; at != end; ++at) {
    const auto& [name, node] = *at;
    found.push_back({{name.first, name.second}, node.bound ? std::string() : node.token, true});
  }
  std::ranges::sort(found, [&](const Lookup::Found& a, const Lookup::Found& b) {
    return nearer(key, a.contact.id, b.contact.id);
  });
  if (found.size() > kNear) found.resize(kNear);
  return found;
}

}  // namespace cairn::discovery
