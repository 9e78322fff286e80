#include "discovery/routing_table.h"

#include <algorithm>

#include "discovery/node_id_binding.h"

namespace cairn::discovery {

std::size_t RoutingTable::bucket_of(const DhtId& id) const {
  return std::min(static_cast<std::size_t>(shared_bits(own_, id)), buckets_.size() - 1);
}

RoutingTable::Node* RoutingTable::find(const Contact& contact) {
  auto& bucket = buckets_[bucket_of(contact.id)];
  for (auto* nodes : {&bucket.nodes, &bucket.spare}) {
    const auto node = std::ranges::find(*nodes, contact, &Node::contact);
    if (node != nodes->end()) return &*node;
  }
  return nullptr;
}

void RoutingTable::rename(const DhtId& own, env::TimePoint now) {
  std::vector<Node> all;
  for (const auto& bucket : buckets_) {
    all.insert(all.end(), bucket.nodes.begin(), bucket.nodes.end());
    all.insert(all.end(), bucket.spare.begin(), bucket.spare.end());
  }
  std::ranges::sort(all, {}, &Node::order);
  own_ = own;
  buckets_.assign(1, {});
  addresses_.clear();
  for (const auto& node : all) insert(node, now);
}

void RoutingTable::answered(const Contact& contact, env::TimePoint now, env::Duration round_trip) {
  if (contact.id == own_ || !usable(contact.endpoint)) return;
  if (auto* const known = find(contact)) {
    known->heard = now;
    known->failures = 0;
    known->round_trip = known->round_trip / 2 + round_trip / 2;
    return;
  }
  Node node;
  node.contact = contact;
  node.heard = now;
  node.round_trip = round_trip;
  node.order = ++entries_;
  node.bound = id_is_bound(contact.endpoint.address, contact.id);
  insert(node, now);
}

void RoutingTable::asked(const Contact& contact, env::TimePoint now) {
  auto* const known = find(contact);
  if (known && known->failures == 0) known->heard = now;
}

void RoutingTable::failed(const Contact& contact, env::TimePoint now) {
  auto& bucket = buckets_[bucket_of(contact.id)];
  std::erase_if(bucket.spare, [&](const Node& node) { return node.contact == contact; });
  auto* const known = find(contact);
  if (!known) return;
  known->tried = now;
  ++known->failures;
  if (!known->bad() || bucket.spare.empty()) return;
  const auto spare = bucket.spare.back();
  bucket.spare.pop_back();
  if (replace(bucket, spare)) bucket.changed = now;
}

void RoutingTable::remove(const env::Endpoint& endpoint) {
  const auto there = [&](const Node& node) { return node.contact.endpoint == endpoint; };
  for (auto& bucket : buckets_) {
    std::erase_if(bucket.spare, there);
    if (std::erase_if(bucket.nodes, there) > 0) addresses_.erase(endpoint.address);
  }
}

// Whether the contact's subnet, or its very address, has all the places it may have.
bool RoutingTable::crowded(const Bucket& bucket, const Contact& contact) {
  const auto& address = contact.endpoint.address;
  if (is_local(address)) return false;
  const auto subnet = subnet_of(address);
  const auto same = std::ranges::count_if(bucket.nodes, [&](const Node& node) {
    return !node.bad() && subnet_of(node.contact.endpoint.address) == subnet &&
           family_of(node.contact.endpoint) == family_of(contact.endpoint);
  });
  return static_cast<std::size_t>(same) >= kSubnetNodes;
}

void RoutingTable::insert(const Node& node, env::TimePoint now) {
  const auto& address = node.contact.endpoint.address;
  const bool local = is_local(address);
  if (taken(address)) return;
  if (!local) vacate(address);
  while (true) {
    auto& bucket = buckets_[bucket_of(node.contact.id)];
    if (crowded(bucket, node.contact)) return;
    if (bucket.nodes.size() < kBucketNodes) {
      bucket.nodes.push_back(node);
      bucket.changed = now;
      if (!local) addresses_.insert(address);
      return;
    }
    const bool last = &bucket == &buckets_.back();
    if (!last || buckets_.size() == DhtId::kBits) {
      if (replace(bucket, node)) {
        bucket.changed = now;
      } else {
        keep_spare(bucket, node);
      }
      return;
    }
    split();
  }
}

// Who starts anew there under another id is not kept out by what it was before.
bool RoutingTable::taken(const env::asio::ip::address& address) const {
  if (is_local(address) || !addresses_.contains(address)) return false;
  return std::ranges::none_of(buckets_, [&](const Bucket& bucket) {
    return std::ranges::any_of(bucket.nodes, [&](const Node& node) {
      return node.bad() && node.contact.endpoint.address == address;
    });
  });
}

void RoutingTable::vacate(const env::asio::ip::address& address) {
  if (addresses_.erase(address) == 0) return;
  for (auto& bucket : buckets_) {
    std::erase_if(bucket.nodes,
                  [&](const Node& node) { return node.contact.endpoint.address == address; });
  }
}

// Puts the node in the place of a bad one, or of one whose id does not follow from its address
// where its own does.
bool RoutingTable::replace(Bucket& bucket, const Node& node) {
  const auto& address = node.contact.endpoint.address;
  const bool local = is_local(address);
  if ((!local && addresses_.contains(address)) || crowded(bucket, node.contact)) return false;
  auto place = std::ranges::max_element(bucket.nodes, {}, &Node::failures);
  if (place == bucket.nodes.end()) return false;
  if (!place->bad()) {
    if (!node.bound) return false;
    place = std::ranges::find(bucket.nodes, false, &Node::bound);
    if (place == bucket.nodes.end()) return false;
  }
  addresses_.erase(place->contact.endpoint.address);
  *place = node;
  if (!local) addresses_.insert(address);
  return true;
}

void RoutingTable::keep_spare(Bucket& bucket, const Node& node) {
  if (bucket.spare.size() == kSpareNodes) bucket.spare.erase(bucket.spare.begin());
  bucket.spare.push_back(node);
}

// The last bucket's nodes that share no more bits than it stands for stay; the others move on.
void RoutingTable::split() {
  const auto bits = static_cast<int>(buckets_.size()) - 1;
  auto old = std::move(buckets_.back());
  buckets_.back() = {{}, {}, old.changed};
  buckets_.push_back({{}, {}, old.changed});
  for (const bool spare : {false, true}) {
    for (auto& node : spare ? old.spare : old.nodes) {
      auto& bucket = shared_bits(own_, node.contact.id) == bits ? buckets_[buckets_.size() - 2]
                                                                : buckets_.back();
      (spare ? bucket.spare : bucket.nodes).push_back(node);
    }
  }
}

bool RoutingTable::has(const Contact& contact) const {
  const auto& nodes = buckets_[bucket_of(contact.id)].nodes;
  return std::ranges::find(nodes, contact, &Node::contact) != nodes.end();
}

bool RoutingTable::has_room_for(const Contact& contact) const {
  const auto& address = contact.endpoint.address;
  if (contact.id == own_ || taken(address)) return false;
  const auto& bucket = buckets_[bucket_of(contact.id)];
  if (crowded(bucket, contact) || has(contact)) return false;
  if (bucket.nodes.size() < kBucketNodes || &bucket == &buckets_.back()) return true;
  return std::ranges::any_of(bucket.nodes, &Node::bad);
}

std::size_t RoutingTable::size() const {
  std::size_t nodes = 0;
  for (const auto& bucket : buckets_) nodes += bucket.nodes.size();
  return nodes;
}

std::vector<Contact> RoutingTable::closest(const DhtId& target, std::size_t count) const {
  // Of buckets as far from the own id as the target, and finer, come the nearest; then coarser
  // ones.
  std::vector<Contact> found;
  const auto take = [&](const Bucket& bucket) {
    for (const auto& node : bucket.nodes) {
      if (!node.bad()) found.push_back(node.contact);
    }
  };
  const auto home = bucket_of(target);
  take(buckets_[home]);
  if (found.size() < count) {
    for (auto at = home + 1; at < buckets_.size(); ++at) take(buckets_[at]);
  }
  for (auto at = home; at > 0 && found.size() < count; --at) take(buckets_[at - 1]);
  const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(count, found.size()));
  std::ranges::partial_sort(
      found, end, [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
  found.erase(end, found.end());
  return found;
}

std::optional<Contact> RoutingTable::questionable(env::TimePoint now) const {
  const Node* longest = nullptr;
  for (const auto& bucket : buckets_) {
    for (const auto& node : bucket.nodes) {
      // A bad node that nothing has replaced is tried ever more rarely.
      const auto rest = kRetry * (1 << std::min(node.failures, 6));
      const bool stale = now - node.heard >= kFresh || node.failures > 0;
      if (!stale || (node.failures > 0 && now - node.tried < rest)) continue;
      if (!longest || node.heard < longest->heard) longest = &node;
    }
  }
  return longest ? std::optional(longest->contact) : std::nullopt;
}

std::optional<DhtId> RoutingTable::refresh(env::TimePoint now, const DhtId& random) {
  const auto stale = std::ranges::min_element(buckets_, {}, &Bucket::changed);
  if (now - stale->changed < kFresh) return std::nullopt;
  stale->changed = now;
  const auto bits = static_cast<int>(stale - buckets_.begin());
  auto id = random;
  for (int bit = 0; bit < bits; ++bit) {
    const auto mask = static_cast<std::uint8_t>(0x80U >> (bit % 8));
    auto& byte = id.bytes[static_cast<std::size_t>(bit) / 8];
    byte = static_cast<std::uint8_t>(own_.bit(bit) ? byte | mask : byte & ~mask);
  }
  const bool last = static_cast<std::size_t>(bits) + 1 == buckets_.size();
  if (!last && id.bit(bits) == own_.bit(bits)) {
    id.bytes[static_cast<std::size_t>(bits) / 8] ^= static_cast<std::uint8_t>(0x80U >> (bits % 8));
  }
  return id;
}

RoutingTable::Summary RoutingTable::summary(env::TimePoint now) const {
  Summary out;
  out.buckets = buckets_.size();
  for (const auto& bucket : buckets_) {
    out.nodes += bucket.nodes.size();
    out.spare += bucket.spare.size();
    out.good += static_cast<std::size_t>(std::ranges::count_if(bucket.nodes, [&](const Node& node) {
      return node.failures == 0 && now - node.heard < 2 * kFresh;
    }));
  }
  return out;
}

std::vector<Contact> RoutingTable::nodes() const {
  std::vector<const Node*> all;
  for (const auto& bucket : buckets_) {
    for (const auto& node : bucket.nodes) all.push_back(&node);
  }
  std::ranges::sort(all, {}, [](const Node* node) { return std::pair(node->bad(), node->order); });
  std::vector<Contact> contacts;
  contacts.reserve(all.size());
  for (const auto* node : all) contacts.push_back(node->contact);
  return contacts;
}

}  // namespace cairn::discovery
