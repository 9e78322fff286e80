// A node of the DHT in one family of addresses, without sockets or clocks: it is given datagrams
// and the time, and gives datagrams to send. Answers others, keeps its table fresh, and searches.
//
// What it calls back it may be called from again. Not thread-safe.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <unordered_set>

#include "base/rate_limiter.h"
#include "discovery/external_address.h"
#include "discovery/flood_guard.h"
#include "discovery/lookup.h"
#include "discovery/namers.h"
#include "discovery/query_server.h"
#include "discovery/round_trips.h"
#include "discovery/routing_table.h"

namespace cairn::discovery {

struct SearchOutcome {
  std::vector<Lookup::Found> closest;
  int rounds = 0;
  int queries = 0;
  int answers = 0;
  int rounds_to_first = 0;  // value; 0 without any
  env::Duration took{};
};

struct Search {
  krpc::Method method = krpc::Method::find_node;  // or get_peers, or get
  DhtId target;
  bool patient = false;                   // nobody waits for it: leaves kKeptBack queries to others
  std::vector<Lookup::Found> heard = {};  // that have lately answered for a key nearby
  std::function<void(const std::vector<env::Endpoint>&)> on_peers = {};
  std::function<void(const Item&)> on_item = {};  // unchecked
  std::function<void(const SearchOutcome&)> on_done = {};
};

struct StoreOutcome {
  int stored = 0;  // nodes that took it
  int error = 0;   // what one answered that did not
  // Nodes whose tokens are good for the key alone that they were given for.
  std::vector<Contact> tokens_bound;
};

struct Storage {
  krpc::Query query;  // announce_peer or put
  bool patient = false;
  std::function<void(const StoreOutcome&)> on_done = {};
};

struct DhtTraffic {
  std::uint64_t sent = 0;
  std::uint64_t sent_bytes = 0;
  std::uint64_t received = 0;
  std::uint64_t received_bytes = 0;
  std::uint64_t queries = 0;    // of ours
  std::uint64_t answered = 0;   // of them
  std::uint64_t questions = 0;  // of others
  std::uint64_t refused = 0;    // of them, or not understood
};

class DhtEngine {
 public:
  using Send = std::function<void(const env::Endpoint&, ByteView)>;
  using SearchNumber = std::uint64_t;

  // Of ours, unless more is allowed.
  static constexpr double kQueriesPerSecond = 100;
  static constexpr double kKeptBack = 50;  // for what somebody waits for
  static constexpr std::size_t kPendingMax = 2048;
  static constexpr std::size_t kDelayedMax = 2048;
  // Whoever was asked within this time, and at most double of it, may ask through a NAT.
  static constexpr env::Duration kRememberAsked = std::chrono::minutes(5);
  static constexpr std::size_t kAskedMax = 16'384;
  static constexpr env::Duration kMaintenance = std::chrono::seconds(10);

  DhtEngine(Family family, const DhtId& own, env::Random& random, Send send);

  // The table of the other family, whose nodes are told to those who want them.
  void set_other(const RoutingTable* other) { other_ = other; }
  // Nodes of the other family, learned by the way.
  void on_foreign_nodes(std::function<void(const std::vector<Contact>&)> handler) {
    foreign_nodes_ = std::move(handler);
  }

  // Told of the keys whose peers others ask this node for.
  void on_asked(std::function<void(const DhtId&)> handler) { asked_for_ = std::move(handler); }
  void allow_queries(double per_second) { queries_.set_rate(per_second, 2 * per_second); }

  void received(const env::Endpoint& from, ByteView datagram, env::TimePoint now);
  // Does what is due.
  void advance(env::TimePoint now);
  [[nodiscard]] env::TimePoint next_due() const;

  // Asks a node that nothing but the address is known of, and goes on from what it says.
  void contact(const env::Endpoint& endpoint, env::TimePoint now);
  // Looks for the own neighbourhood, so that the table fills.
  void find_itself(env::TimePoint now);

  // What this node keeps itself counts like the answer of another.
  SearchNumber search(Search wanted, env::TimePoint now);
  void give_up(SearchNumber number);
  // Sends an announce_peer or put to each of these. Where a token was given for another key and is
  // not taken, asks for one of this key's own.
  void store(const std::vector<Lookup::Found>& nodes, Storage wanted, env::TimePoint now);

  // Answers nobody, and says so, so that others do not keep it (BEP 43).
  void set_read_only(bool read_only) { read_only_ = read_only; }
  [[nodiscard]] bool read_only() const { return read_only_; }

  [[nodiscard]] const RoutingTable& table() const { return table_; }
  [[nodiscard]] const QueryServer& server() const { return server_; }
  [[nodiscard]] const DhtTraffic& traffic() const { return traffic_; }
  // Within the last minutes.
  [[nodiscard]] bool asked_lately(const env::Endpoint& endpoint) const {
    return asked_.contains(endpoint) || asked_before_.contains(endpoint);
  }
  // When a node last asked that had not been asked before: it can only have heard of this one.
  [[nodiscard]] const std::optional<env::TimePoint>& asked_unbidden() const {
    return asked_unbidden_;
  }
  [[nodiscard]] const std::optional<env::asio::ip::address>& external_address() const {
    return external_.address();
  }
  [[nodiscard]] std::size_t searches() const { return searches_.size(); }
  [[nodiscard]] std::size_t waiting() const { return pending_.size(); }
  [[nodiscard]] const FloodGuard& guard() const { return guard_; }

 private:
  struct Pending {
    env::Endpoint to;
    std::optional<Contact> contact;  // as far as it is known
    env::TimePoint sent;
    env::TimePoint due;  // when it is slow, then when it is lost
    bool slow = false;
    bool patient = false;
    std::optional<env::Endpoint> namer = {};  // who said that there is a node
    // Of these at most one: whose answer it is.
    SearchNumber search = 0;
    std::function<void(const krpc::Reply*, int error, env::TimePoint now)> handler;
  };
  struct Running {
    Search search;
    Lookup lookup;
    env::TimePoint started;
    int rounds_to_first = 0;
  };
  struct Storing;

  void send(const env::Endpoint& to, ByteView datagram);
  bool ask(const Contact* contact, const env::Endpoint& to, krpc::Query query, Pending pending,
           env::TimePoint now);
  void answer(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now);
  void take_reply(const krpc::Reply& reply, const env::Endpoint& from, env::TimePoint now);
  void take_failure(const krpc::Failure& failure, const env::Endpoint& from, env::TimePoint now);
  void take_values(Running& running, const Pending& pending, const krpc::Reply& reply);
  void vote(const env::Endpoint& from, const krpc::Reply& reply, env::TimePoint now);
  std::optional<Pending> take_pending(const std::string& transaction, const env::Endpoint& from);
  void expire(env::TimePoint now);
  void store_at(const std::shared_ptr<Storing>& storing, Lookup::Found node, env::TimePoint now);
  void renew_token(const std::shared_ptr<Storing>& storing, Lookup::Found node, env::TimePoint now);
  // Whether as much may be asked now; if not, notes when to look again.
  bool may_ask(bool patient, env::TimePoint now);
  // Until more may be asked.
  void delay(Storing& storing, std::function<void(env::TimePoint now)> again);
  void remember_asked(const env::Endpoint& to, env::TimePoint now);
  void set_due(std::uint32_t number, Pending& pending, env::TimePoint due);
  void lost(Pending pending, env::TimePoint now);
  void maintain(env::TimePoint now);
  void probe(const Contact& contact, env::TimePoint now);
  void pump(SearchNumber number, env::TimePoint now);
  void pump_all(env::TimePoint now);

  Family family_;
  env::Random& random_;
  Send send_;
  std::function<void(const std::vector<Contact>&)> foreign_nodes_;
  const RoutingTable* other_ = nullptr;
  RoutingTable table_;
  QueryServer server_;
  FloodGuard guard_;
  Namers namers_;
  ExternalAddress external_;
  RoundTrips round_trips_;
  RateLimiter queries_{kQueriesPerSecond, 2 * kQueriesPerSecond};
  RateLimiter answers_{500, 1000};
  DhtTraffic traffic_;
  bool read_only_ = false;
  std::optional<env::TimePoint> starved_until_;  // searches wait for the rate limit
  // So do these.
  std::deque<std::function<void(env::TimePoint now)>> delayed_;
  std::function<void(const DhtId&)> asked_for_;
  std::unordered_set<env::Endpoint> asked_;
  std::unordered_set<env::Endpoint> asked_before_;
  std::optional<env::TimePoint> asked_since_;
  std::optional<env::TimePoint> heard_;  // the last answer of anybody
  std::optional<env::TimePoint> asked_unbidden_;

  std::map<std::uint32_t, Pending> pending_;
  std::set<std::pair<env::TimePoint, std::uint32_t>> deadlines_;
  std::map<SearchNumber, std::unique_ptr<Running>> searches_;
  SearchNumber last_search_ = 0;
  std::optional<env::TimePoint> next_maintenance_;
};

}  // namespace cairn::discovery
