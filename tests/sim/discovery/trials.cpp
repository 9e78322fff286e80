#include "discovery/trials.h"

#include <algorithm>
#include <set>

#include "discovery/bencode.h"

namespace cairn::test {

namespace asio = env::asio;
using discovery::DhtId;
using discovery::Item;

namespace {

// Always the same key, so that a run follows from its seed; the salts make the items differ.
constexpr std::string_view kSigner =
    "-----BEGIN PRIVATE KEY-----\n"
    "MC4CAQAwBQYDK2VwBCIEIBERERERERERERERERERERERERERERERERERERERERER\n"
    "-----END PRIVATE KEY-----\n";

env::Duration below(SeededRandom& random, env::Duration bound) {
  return env::Duration(
      static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(bound.count()) + 1)));
}

Bytes spelled(ByteView value) {
  Bytes out;
  discovery::bencode::Writer(out).bytes(value);
  return out;
}

asio::awaitable<void> announce(Swarm& swarm, Swarm::Node& node, DhtId key, env::Duration after) {
  const auto slept = co_await swarm.clock().sleep(after);
  if (!slept) co_return;
  discovery::Announcement announcement;
  announcement.key = key;
  static_cast<void>(co_await node.dht->announce(std::move(announcement)));
}

asio::awaitable<void> find(Swarm& swarm, Swarm::Node& node, DhtId key, env::Duration after,
                           const std::vector<env::Endpoint>& holders, TrialResult& result) {
  const auto slept = co_await swarm.clock().sleep(after);
  if (!slept) co_return;
  std::set<env::Endpoint> peers;
  discovery::OnPeers on_peers = [&peers](const std::vector<env::Endpoint>& some) {
    peers.insert(some.begin(), some.end());
  };
  const auto report = co_await node.dht->find_peers(key, std::move(on_peers));
  ++result.searches;
  result.wanted += holders.size();
  if (!report) co_return;
  const auto found = static_cast<std::size_t>(std::ranges::count_if(
      holders, [&](const env::Endpoint& holder) { return peers.contains(holder); }));
  result.found += found;
  result.false_peers += peers.size() - found;
  result.peers_most = std::max(result.peers_most, peers.size());
  result.queries += static_cast<std::size_t>(report->queries);
  result.queries_most = std::max(result.queries_most, report->queries);
  result.longest = std::max(result.longest, report->took);
}

asio::awaitable<void> put(Swarm& swarm, Swarm::Node& node, const TrialItem& item,
                          env::Duration after) {
  for (const auto& version : item.versions) {
    const auto slept = co_await swarm.clock().sleep(after);
    if (!slept) co_return;
    auto copy = version;
    auto salt = item.salt;
    static_cast<void>(co_await node.dht->put_item(std::move(copy), std::move(salt), std::nullopt));
  }
}

asio::awaitable<void> get(Swarm& swarm, Swarm::Node& node, const TrialItem& item,
                          env::Duration after, TrialResult& result) {
  const auto slept = co_await swarm.clock().sleep(after);
  if (!slept) co_return;
  auto salt = item.salt;
  const auto got = co_await node.dht->get_item(item.target, std::move(salt));
  ++result.searches;
  ++result.wanted;
  if (!got || got->value.empty()) co_return;
  const auto version = std::ranges::find(item.versions, got->value, &Item::value);
  if (version == item.versions.end()) ++result.wrong_items;
  // An older version is none: those who lie tell it for ever.
  if (version == item.versions.end() - 1) ++result.found;
}

}  // namespace

std::vector<DhtId> Trials::make_keys(std::size_t count) {
  std::vector<DhtId> keys(count);
  for (auto& key : keys) key = discovery::random_id(swarm_.random());
  return keys;
}

std::vector<TrialItem> Trials::make_items(std::size_t count) {
  const auto signer = crypto::Identity::from_pem(kSigner);
  std::vector<TrialItem> items(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto& item = items[i];
    if (i % 2 == 0) {
      Item fixed;
      fixed.value = spelled(swarm_.random().bytes(200));
      item.versions = {fixed};
    } else {
      item.salt = "item " + std::to_string(i);
      for (const std::int64_t sequence : {1, 2}) {
        auto value = spelled(swarm_.random().bytes(200));
        item.versions.push_back(
            discovery::sign_item(*signer, std::move(value), item.salt, sequence));
      }
    }
    item.target = discovery::target_of(item.versions.front(), item.salt);
  }
  return items;
}

TrialResult Trials::find_holders(const std::vector<DhtId>& keys, const TrialPlan& plan) {
  TrialResult result;
  auto& random = swarm_.random();
  env::TaskGroup tasks(swarm_.executor());
  std::vector<std::vector<env::Endpoint>> holders(keys.size());
  for (std::size_t k = 0; k < keys.size(); ++k) {
    Nodes nodes;
    while (nodes.size() < plan.holders) {
      auto& node = swarm_.living();
      if (std::ranges::find(nodes, &node) == nodes.end()) nodes.push_back(&node);
    }
    for (auto* const node : nodes) {
      holders[k].push_back(node->endpoint);
      tasks.spawn(announce(swarm_, *node, keys[k], below(random, plan.spread)));
    }
    for (std::size_t i = 0; i < plan.finders; ++i) {
      const auto after = plan.spread + std::chrono::minutes(1) + below(random, plan.later);
      tasks.spawn(find(swarm_, swarm_.living(), keys[k], after, holders[k], result));
    }
  }
  swarm_.clock().run(tasks.join());
  return result;
}

TrialResult Trials::find_items(const std::vector<TrialItem>& items, const TrialPlan& plan) {
  TrialResult result;
  auto& random = swarm_.random();
  env::TaskGroup tasks(swarm_.executor());
  for (const auto& item : items) {
    tasks.spawn(put(swarm_, swarm_.living(), item, below(random, plan.spread)));
    for (std::size_t i = 0; i < plan.finders; ++i) {
      const auto after = 2 * plan.spread + std::chrono::minutes(1) + below(random, plan.later);
      tasks.spawn(get(swarm_, swarm_.living(), item, after, result));
    }
  }
  swarm_.clock().run(tasks.join());
  return result;
}

}  // namespace cairn::test
