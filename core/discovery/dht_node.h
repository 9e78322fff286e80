// This machine's node of the Mainline DHT: one for IPv4 and one for IPv6, on sockets, in time, with
// a memory on disk. Lives on one executor. start() once; stop() before it goes.
//
// No network is a state, not an error: the node goes on trying, ever more rarely, and says so.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "discovery/dht_engine.h"
#include "discovery/saved_nodes.h"
#include "env/env.h"
#include "env/event.h"
#include "env/network.h"
#include "env/task_group.h"

namespace cairn::discovery {

struct BootstrapHost {
  std::string host;
  std::uint16_t port = 0;
};

struct DhtOptions {
  std::vector<BootstrapHost> bootstrap;
  // Where to listen; each family only where it is given. Port 0 is any.
  std::optional<env::Endpoint> listen_v4;
  std::optional<env::Endpoint> listen_v6;
  env::Path saved;  // the file; empty for none
  bool read_only = false;
};

struct DhtStatus {
  struct Side {
    bool running = false;
    std::string problem;  // why it is not
    DhtId id;
    env::Endpoint local;
    RoutingTable::Summary table;
    std::optional<env::asio::ip::address> external;
    DhtTraffic traffic;
    std::size_t stored_peers = 0;
    std::size_t stored_items = 0;
    std::size_t waiting = 0;   // questions that are not answered yet
    std::size_t searches = 0;  // under way
    std::size_t askers = 0;    // whose questions are being counted
  };
  Side v4;
  Side v6;
  bool bootstrapping = false;
  std::string bootstrap_problem;  // of the last attempt
  bool read_only = false;
};

struct FindReport {
  std::size_t peers = 0;
  int rounds = 0;
  int rounds_to_first = 0;
  int queries = 0;
  int answers = 0;
  int stored = 0;  // nodes that took an announcement or item
  env::Duration took{};
};

class DhtNode {
 public:
  using OnPeers = std::function<void(const std::vector<env::Endpoint>&)>;

  DhtNode(env::Env env, env::DatagramNetwork& network, env::asio::any_io_executor executor,
          DhtOptions options);
  ~DhtNode();
  DhtNode(const DhtNode&) = delete;
  DhtNode& operator=(const DhtNode&) = delete;

  // Reads what was saved and opens the sockets. An error only when neither family could be opened.
  env::Task<> start();
  // Saves, and waits for all of its own to end. Searches under way end with `cancelled`, at the
  // next step of those that wait for them, before which the node must not go.
  env::asio::awaitable<void> stop();

  // Returns once the table has some nodes, or `unavailable` when it has not by the deadline.
  env::Task<> ready(env::Duration deadline);
  // Peers are reported as they come, each once.
  env::Task<FindReport> find_peers(DhtId key, OnPeers on_peers);
  // The same, and says to the nearest nodes that there is a peer here at this port; 0 is the one
  // that this node itself sends from.
  env::Task<FindReport> announce(DhtId key, std::uint16_t port, OnPeers on_peers);
  // The latest version that the nearest nodes have; without a value where none has.
  env::Task<Item> get_item(DhtId target, std::string salt);
  // An error when no node took it.
  env::Task<FindReport> put_item(Item item, std::string salt,
                                 std::optional<std::int64_t> compare_and_swap);

  [[nodiscard]] DhtStatus status() const;

 private:
  struct Side;
  struct Run;
  // What to store with the nearest nodes once they are found.
  using Storing = std::function<std::optional<krpc::Query>(const Side&)>;

  env::Task<FindReport> run(std::shared_ptr<Run> run, Search search, Storing storing);
  void begin(Side& side, std::shared_ptr<Run> run, Search search, const Storing& storing);
  Result<> open(Side& side);
  env::asio::awaitable<void> receive(Side& side);
  env::asio::awaitable<void> wake_at(Side& side, env::TimePoint when);
  void arm(Side& side);
  void greet(const std::vector<env::Endpoint>& endpoints);
  env::asio::awaitable<void> keep_connected();
  env::asio::awaitable<void> keep_saved();
  env::asio::awaitable<void> bootstrap();
  void load();
  env::asio::awaitable<void> save();
  [[nodiscard]] std::size_t living() const;

  env::Env env_;
  env::DatagramNetwork& network_;
  env::asio::any_io_executor executor_;
  DhtOptions options_;
  env::TaskGroup tasks_;
  std::vector<std::unique_ptr<Side>> sides_;
  SavedNodes saved_;
  std::set<Run*> runs_;
  bool bootstrapping_ = false;
  std::string bootstrap_problem_;
};

}  // namespace cairn::discovery
