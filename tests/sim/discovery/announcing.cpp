#include "discovery/announcing.h"

#include <algorithm>

namespace cairn::test {

namespace {

constexpr std::size_t kJoined = 8;

Swarm::Node& staying(Swarm& swarm) {
  auto& node = swarm.add();
  node.stays = true;
  swarm.start(node);
  return node;
}

}  // namespace

Announcing::Announcing(Swarm& swarm, std::size_t roots, std::uint64_t seed)
    : swarm_(swarm), node_(staying(swarm)), random_(seed) {
  for (std::size_t i = 0; i < roots; ++i) keys_.push_back(discovery::random_id(random_));
  announcer_ = std::make_unique<discovery::Announcer>(*node_.dht, swarm.clock(), random_,
                                                      swarm.executor(), kPort);
}

Announcing::~Announcing() {
  swarm_.clock().run(announcer_->stop());
}

void Announcing::start() {
  announcer_->add(keys_);
  announcer_->start();
}

bool Announcing::first_round_done() const {
  return announcer_->status().standing >= keys_.size();
}

discovery::DhtId Announcing::add_fresh() {
  const auto key = discovery::random_id(random_);
  announcer_->add_fresh(key);
  return key;
}

bool Announcing::found(const discovery::DhtId& key) {
  const env::Endpoint expected{node_.endpoint.address, kPort};
  while (true) {
    auto& finder = swarm_.living();
    if (finder.dht->status().v4.table.good < kJoined) continue;
    bool found = false;
    ++finder.users;
    discovery::OnPeers on_peers = [&](const std::vector<env::Endpoint>& peers) {
      found |= std::ranges::find(peers, expected) != peers.end();
    };
    const auto searched = swarm_.clock().run(finder.dht->find_peers(key, std::move(on_peers)));
    --finder.users;
    // Unless it left the network meanwhile.
    if (found || (searched && *searched)) return found;
  }
}

void Announcing::begin_counting() {
  since_ = swarm_.clock().now();
  traffic_ = node_.host->traffic();
  before_ = announcer_->status();
}

Announcing::Cost Announcing::cost() const {
  const auto bytes = [](std::uint64_t datagrams, std::uint64_t payload) {
    return static_cast<double>(payload) + static_cast<double>(datagrams) * kHeaderBytes;
  };
  const auto now = node_.host->traffic();
  const auto status = announcer_->status();
  const auto sent = now.sent - traffic_.sent;
  const auto received = now.received - traffic_.received;
  Cost cost;
  cost.seconds = std::chrono::duration<double>(swarm_.clock().now() - since_).count();
  cost.sent = bytes(sent, now.sent_bytes - traffic_.sent_bytes) / cost.seconds;
  cost.received = bytes(received, now.received_bytes - traffic_.received_bytes) / cost.seconds;
  cost.announcements = static_cast<double>(status.announcements - before_.announcements);
  cost.queries = static_cast<double>(status.queries - before_.queries);
  cost.datagrams = static_cast<double>(sent + received) / cost.seconds;
  return cost;
}

}  // namespace cairn::test
