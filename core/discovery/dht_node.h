// This machine's node of the Mainline DHT: one for IPv4 and one for IPv6, on sockets, in time, with
// a memory on disk. Lives on one executor. start() once; stop() before it goes.
//
// No network is a state, not an error: the node goes on trying, ever more rarely, and says so.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "base/host_port.h"
#include "discovery/dht_engine.h"
#include "discovery/reachability.h"
#include "discovery/saved_nodes.h"
#include "env/env.h"
#include "env/event.h"
#include "env/network.h"
#include "env/task_group.h"

namespace cairn::discovery {

struct DhtOptions {
  std::vector<HostPort> bootstrap;
  // Where to listen; each family only where it is given. Port 0 is any.
  std::optional<env::Endpoint> listen_v4;
  std::optional<env::Endpoint> listen_v6;
  env::Path saved;  // the file; empty for none
  // Lives for some seconds only: has ids of its own, answers nobody, and leaves the saved ids
  // alone.
  bool transient = false;
  // Told of the keys whose peers others ask this node for.
  std::function<void(const DhtId&)> on_asked = {};
};

struct DhtStatus {
  struct Side {
    bool running = false;
    std::string problem;  // why it is not
    DhtId id;
    env::Endpoint local;
    RoutingTable::Summary table;
    std::optional<env::asio::ip::address> external;
    bool read_only = false;  // answers nobody, because nobody could ask
    bool reached = false;    // somebody asked of himself not long ago, or there are few who could
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

using OnPeers = std::function<void(const std::vector<env::Endpoint>&)>;

// That there is a peer here.
struct Announcement {
  DhtId key;
  std::uint16_t port = 0;  // where it takes connections; 0 is the one that this node sends from
  bool patient = false;    // lets whatever else this node asks go first
  std::vector<Lookup::Found> heard = {};  // nodes that have lately answered for a key nearby
  OnPeers on_peers = {};                  // those of others
};

struct AnnounceReport {
  FindReport find;
  std::vector<Lookup::Found> nodes;  // the nearest, with their tokens
  std::vector<Contact> tokens_bound;
};

class DhtNode {
 public:
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
  // The same, and says so to the nearest nodes.
  env::Task<AnnounceReport> announce(Announcement announcement);
  // The latest version that the nearest nodes have; without a value where none has.
  env::Task<Item> get_item(DhtId target, std::string salt);
  // An error when no node took it.
  env::Task<FindReport> put_item(Item item, std::string salt,
                                 std::optional<std::int64_t> compare_and_swap);

  // Whether there is anybody to ask.
  [[nodiscard]] bool connected() const;
  // Queries of each family; may be said before start().
  void allow_queries(double per_second);
  // Whether the router lets in what is sent to the IPv4 port.
  void set_mapped(bool mapped) { mapped_ = mapped; }

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
  // Asks whoever is there, whose ids do not matter.
  void greet(const std::vector<Contact>& nodes);
  void greet_strangers(const std::vector<Contact>& nodes);
  void judge_reachability();
  env::asio::awaitable<void> keep_connected();
  env::Task<bool> rest(env::Duration wait);
  env::asio::awaitable<void> keep_saved();
  env::asio::awaitable<void> bootstrap(bool ask_hosts);
  void load();
  env::asio::awaitable<void> save();
  Result<> write(SavedNodes saved) const;
  // Nodes that have not fallen silent.
  static bool knows_anybody(const Side& side);
  // Those that have been heard of lately, and answered when they were last asked.
  [[nodiscard]] std::size_t living(const Side& side) const;
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
  bool mapped_ = false;
  bool stopping_ = false;
  double queries_per_second_ = DhtEngine::kQueriesPerSecond;
  std::string bootstrap_problem_;
};

}  // namespace cairn::discovery
