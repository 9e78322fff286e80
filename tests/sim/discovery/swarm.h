// Many DHT nodes on a simulated network, in virtual time: they join, leave without a word, announce
// and search.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "discovery/dht_node.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/sim_network.h"

namespace cairn::test {

class Swarm {
 public:
  explicit Swarm(std::uint64_t seed);
  ~Swarm();
  Swarm(const Swarm&) = delete;
  Swarm& operator=(const Swarm&) = delete;

  struct Node {
    SimHost* host = nullptr;
    std::unique_ptr<env::DatagramNetwork> network = {};  // instead of the host's own
    std::unique_ptr<SeededRandom> random;
    std::unique_ptr<discovery::DhtNode> dht;
    env::Endpoint endpoint;
    bool alive = false;
    bool stays = false;  // churn leaves it alone
    int users = 0;       // searches under way, which it has to outlive
  };

  // Made of each node before it starts.
  void set_prepare(std::function<void(Node&)> prepare) { prepare_ = std::move(prepare); }
  // Starts nodes one after the other over `time`; the first three are where the others begin.
  void grow(std::size_t nodes, env::Duration time);
  // From now on, `share` of the nodes vanishes within an hour, at random times, and as many come.
  void churn(double share, env::Duration time);

  struct Find {
    bool found = false;
    discovery::FindReport report;
  };
  // In each of `roots` trials, spread over `spread`, one node announces a key, and up to `later`
  // afterwards another looks for it. Runs the clock until all have ended.
  std::vector<Find> try_roots(std::size_t roots, env::Duration spread, env::Duration later);

  [[nodiscard]] VirtualClock& clock() { return clock_; }
  [[nodiscard]] SimNetwork& network() { return network_; }
  [[nodiscard]] SeededRandom& random() { return random_; }
  [[nodiscard]] env::asio::any_io_executor executor() { return context_.get_executor(); }
  [[nodiscard]] Node& living();
  [[nodiscard]] std::vector<Node*> all_living();
  Node& add();
  void start(Node& node);
  void kill(Node& node);

 private:
  env::asio::awaitable<void> join_one(env::Duration after);
  env::asio::awaitable<void> replace_one(env::Duration after);
  env::asio::awaitable<void> trial(env::Duration at, env::Duration later, Find& outcome);
  env::asio::awaitable<void> end(Node& node);

  std::uint64_t seed_;
  env::asio::io_context context_;
  VirtualClock clock_;
  SeededRandom random_;
  SimFiles files_;
  InlineWorkers workers_;
  std::unique_ptr<Log> log_;
  SimNetwork network_;
  std::vector<std::unique_ptr<Node>> nodes_;
  std::function<void(Node&)> prepare_;
  env::TaskGroup tasks_;
};

}  // namespace cairn::test
