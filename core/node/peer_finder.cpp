#include "node/peer_finder.h"

#include "base/host_port.h"

namespace cairn::node {

namespace asio = env::asio;

namespace {

constexpr env::Duration kResolveWithin = std::chrono::seconds(5);
constexpr env::Duration kResolveAgain = std::chrono::seconds(30);
constexpr env::Duration kLookAround = std::chrono::milliseconds(500);
constexpr env::Duration kReadyWithin = std::chrono::seconds(10);
// Asking the DHT again: soon at first, seldom once it has been asked often.
constexpr env::Duration kAskFirst = std::chrono::seconds(5);
constexpr env::Duration kAskMax = std::chrono::minutes(5);

}  // namespace

asio::awaitable<void> PeerFinder::watch(Root root, std::vector<std::string> addresses,
                                        download::OnFound found) {
  env::TaskGroup tasks(co_await asio::this_coro::executor);
  if (!addresses.empty()) tasks.spawn(resolve(std::move(addresses), found));
  tasks.spawn(ask_dht(root, found));
  tasks.spawn(look_around(found));
  co_await tasks.join();
}

asio::awaitable<void> PeerFinder::resolve(std::vector<std::string> addresses,
                                          download::OnFound found) {
  while (true) {
    bool unknown = false;
    for (const auto& text : addresses) {
      const auto parsed = parse_host_port(text);
      if (!parsed) continue;
      const auto endpoints = co_await network_.resolve(parsed->host, parsed->port, kResolveWithin);
      if (!endpoints) {
        unknown = true;
        env_.log.info("download", text + ": " + endpoints.error().context);
        continue;
      }
      std::vector<transfer::PeerAddress> peers;
      for (const auto& endpoint : *endpoints) peers.push_back({endpoint, std::nullopt});
      found(peers);
    }
    if (!unknown) co_return;
    const auto slept = co_await env_.clock.sleep(kResolveAgain);
    if (!slept) co_return;
  }
}

asio::awaitable<void> PeerFinder::ask_dht(Root root, download::OnFound found) {
  const auto dht = presence_.dht();
  if (!dht) co_return;
  auto pause = kAskFirst;
  while (true) {
    const auto ready = co_await (*dht)->ready(kReadyWithin);
    if (ready) {
      discovery::OnPeers on_peers = [&found](const std::vector<env::Endpoint>& endpoints) {
        std::vector<transfer::PeerAddress> peers;
        for (const auto& endpoint : endpoints) peers.push_back({endpoint, std::nullopt});
        found(peers);
      };
      const auto key = presence_.key_of(root);
      const auto report = co_await (*dht)->find_peers(key, std::move(on_peers));
      static_cast<void>(report);
    }
    const auto slept = co_await env_.clock.sleep(pause);
    if (!slept) co_return;
    pause = std::min(2 * pause, kAskMax);
  }
}

asio::awaitable<void> PeerFinder::look_around(download::OnFound found) {
  while (true) {
    std::vector<transfer::PeerAddress> peers;
    for (const auto& peer : presence_.lan_peers()) peers.push_back({peer.endpoint, peer.id});
    if (!peers.empty()) found(peers);
    const auto slept = co_await env_.clock.sleep(kLookAround);
    if (!slept) co_return;
  }
}

}  // namespace cairn::node
