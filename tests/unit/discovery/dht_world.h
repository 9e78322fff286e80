// Some nodes of the DHT on a simulated network, each of which can be stopped and started again.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "discovery/dht_node.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/sim_network.h"
#include "unit/discovery/dht_values.h"

namespace cairn::test {

// The network as one host sees it, with a count of the names it looked up.
class CountedNames final : public env::DatagramNetwork {
 public:
  explicit CountedNames(SimHost& host) : host_(host) {}
  Result<std::unique_ptr<env::DatagramSocket>> bind_datagrams(const env::Endpoint& local) override {
    return host_.bind_datagrams(local);
  }
  Result<std::unique_ptr<env::MulticastSocket>> join_group(const env::Endpoint& group) override {
    return host_.join_group(group);
  }
  env::Task<std::vector<env::Endpoint>> resolve(std::string host, std::uint16_t port,
                                                env::Duration deadline) override {
    ++names;
    return host_.resolve(std::move(host), port, deadline);
  }

  int names = 0;

 private:
  SimHost& host_;
};

struct DhtWorld {
  static constexpr std::uint16_t kPort = 6881;

  env::asio::io_context context;
  VirtualClock clock{context};
  SimNetwork network{context, clock, 7};
  SimFiles files{clock};
  InlineWorkers workers{context};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);

  struct Node {
    DhtWorld& world;
    SimHost& host;
    CountedNames names{host};
    SeededRandom random;
    discovery::DhtOptions options = {};
    std::unique_ptr<discovery::DhtNode> dht = {};
    bool running = false;

    bool start() {
      const env::Env env{world.clock, random, world.files, world.workers, *world.log};
      dht = std::make_unique<discovery::DhtNode>(env, names, world.context.get_executor(), options);
      const auto started = world.clock.run(dht->start());
      running = started && started->has_value();
      return running;
    }
    // Whether it came to an end.
    bool stop() {
      running = false;
      return world.clock.run(dht->stop(), std::chrono::minutes(1));
    }
    [[nodiscard]] discovery::DhtStatus status() const { return dht->status(); }
    [[nodiscard]] env::Endpoint endpoint() const { return {*host.address(), kPort}; }
  };
  std::vector<std::unique_ptr<Node>> nodes;

  DhtWorld() = default;
  DhtWorld(const DhtWorld&) = delete;
  DhtWorld& operator=(const DhtWorld&) = delete;
  ~DhtWorld() {
    for (auto& node : nodes) {
      if (node->running) node->stop();
    }
  }

  // In a subnet of its own, with this name to begin from; not started.
  Node& add(bool v4 = true, bool v6 = false) {
    const auto number = static_cast<std::uint32_t>(nodes.size());
    SimHostOptions where;
    if (v4) where.addresses.push_back(public_endpoint(number).address);
    if (v6) where.addresses.push_back(address_v6(number));
    auto& node = add_at(network.add_host(where));
    if (v6) node.options.listen_v6 = {env::asio::ip::address_v6::any(), kPort};
    if (!v4) node.options.listen_v4.reset();
    return node;
  }
  Node& add_at(SimHost& host) {
    const auto seed = nodes.size() + 100;
    auto& node = *nodes.emplace_back(new Node{*this, host, CountedNames(host), SeededRandom(seed)});
    node.options.listen_v4 = {env::asio::ip::address_v4::any(), kPort};
    node.options.bootstrap = {{"entrance", kPort}};
    return node;
  }
  static env::asio::ip::address address_v6(std::uint32_t number) {
    auto bytes = env::asio::ip::make_address_v6("2001:db8::1").to_bytes();
    bytes[4] = static_cast<std::uint8_t>(number >> 8U);
    bytes[5] = static_cast<std::uint8_t>(number);
    return env::asio::ip::address_v6(bytes);
  }

  // So many that know each other; the first is the entrance.
  void grow(std::size_t count, bool v4 = true, bool v6 = false) {
    for (std::size_t i = 0; i < count; ++i) {
      auto& node = add(v4, v6);
      if (i == 0) network.add_name("entrance", node.host.options().addresses);
      node.start();
      clock.run_for(std::chrono::milliseconds(500));
    }
    clock.run_for(std::chrono::minutes(2));
  }

  // Whether `finder` hears of `peer` under the key.
  bool finds(Node& finder, const discovery::DhtId& key, const env::Endpoint& peer) {
    bool found = false;
    const auto done = clock.run(
        finder.dht->find_peers(key, [&found, &peer](const std::vector<env::Endpoint>& peers) {
          found |= std::ranges::find(peers, peer) != peers.end();
        }));
    return done && *done && found;
  }
  bool announces(Node& node, const discovery::DhtId& key) {
    discovery::Announcement announcement;
    announcement.key = key;
    const auto done = clock.run(node.dht->announce(std::move(announcement)));
    return done && *done && (*done)->find.stored > 0;
  }
};

}  // namespace cairn::test
