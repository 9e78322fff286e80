// All connections of this node: those it takes and those it makes, one for each peer even when both
// dial at once. Takes connections only from members of its network. Remembers who could not be
// reached, and who sent what was false. Lives on one executor.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

#include "env/event.h"
#include "transfer/dial_backs.h"
#include "transfer/session.h"

namespace cairn::transfer {

struct PoolOptions {
  std::string network;                // its name
  std::string secret;                 // empty: none
  std::string agent;                  // "Cairn/1.2"
  std::vector<env::Endpoint> listen;  // of each family at most one; with one port
  std::size_t connections_max = 400;
  std::size_t from_one_address_max = 32;
  std::size_t dials_max = 24;  // at once
  env::Duration dial_within = std::chrono::seconds(10);
  env::Duration idle_at_most = std::chrono::seconds(90);
  DownloadGate* gate = nullptr;  // may be null; outlives the pool
  // Whether this network has the address itself, so that nobody comes from beyond it; may be empty.
  std::function<bool(const env::asio::ip::address&)> is_own;
  // There is a connection with a peer now, or no more. That another takes its place is not told.
  std::function<void(const Session& session, bool open)> on_change;
};

struct PoolStatus {
  std::size_t sessions = 0;
  std::size_t dialing = 0;
  std::uint64_t refused = 0;  // of another network, too many, distrusted
  std::uint64_t sent_bytes = 0;
  std::uint64_t received_bytes = 0;
  std::uint64_t received_chunks = 0;
  // When somebody last connected to this node from beyond the local network.
  std::optional<env::TimePoint> came_in;
};

class SessionPool {
 public:
  SessionPool(env::Env env, env::asio::any_io_executor executor, env::StreamNetwork& network,
              NodeId own, RequestHandler& handler, PoolOptions options);
  ~SessionPool();
  SessionPool(const SessionPool&) = delete;
  SessionPool& operator=(const SessionPool&) = delete;

  // Opens the ports; `busy` where one is taken. Without `listen` only dials.
  env::Task<> start();
  // Says goodbye to all; within seconds.
  env::asio::awaitable<void> stop();
  // Where connections are taken; 0 nowhere.
  [[nodiscard]] std::uint16_t serve_port() const { return serve_port_; }

  // A connection with who is at the address, an existing one where there is. `busy` where there was
  // a failure so lately that trying again is too early; `permission` for who is of another network,
  // not who is expected, distrusted, or this node itself.
  env::Task<std::shared_ptr<Session>> connect(PeerAddress address);
  // For how long connect() will refuse to try this address again.
  [[nodiscard]] env::Duration rests(const env::Endpoint& endpoint) const;

  [[nodiscard]] std::vector<std::shared_ptr<Session>> sessions() const;
  [[nodiscard]] std::shared_ptr<Session> find(const NodeId& peer) const;
  [[nodiscard]] PoolStatus status() const;
  void set_connections_max(std::size_t connections) { options_.connections_max = connections; }

  // Trying whether this node, or another, can be connected to.
  [[nodiscard]] DialBacks& dial_backs() { return dial_backs_; }

  // It sent a chunk that is not what was asked for: at the third within an hour the connection
  // ends, and for that hour there is no other.
  void blame(const NodeId& peer);
  [[nodiscard]] int blamed(const NodeId& peer) const;
  [[nodiscard]] bool distrusted(const NodeId& peer) const;

 private:
  using SessionPtr = std::shared_ptr<Session>;
  struct Failure {
    int times = 0;
    env::TimePoint again;
  };
  struct Blame {
    int times = 0;
    env::TimePoint until;
  };
  struct Dial {
    explicit Dial(const env::asio::any_io_executor& executor) : done(executor) {}
    env::Event done;
    Result<SessionPtr> outcome = std::unexpected(Error{});
  };

  env::asio::awaitable<void> accept_all(env::PeerListener& listener);
  env::asio::awaitable<void> welcome(std::unique_ptr<env::PeerStream> stream);
  env::asio::awaitable<void> dial(PeerAddress address, std::shared_ptr<Dial> dial);
  env::Task<SessionPtr> dial_once(PeerAddress address);
  env::Task<SessionPtr> introduce(std::unique_ptr<env::PeerStream> stream, bool dialed);
  Result<> admit(const SessionPtr& session);
  SessionPtr settle(const SessionPtr& session);
  void begin(const SessionPtr& session);
  env::asio::awaitable<void> run(SessionPtr session);
  Result<std::shared_ptr<Dial>> dial_of(const PeerAddress& address);
  env::asio::awaitable<void> keep_tidy();
  void note_failure(const env::Endpoint& endpoint);
  bool make_room();
  [[nodiscard]] std::size_t from(const env::asio::ip::address& address) const;
  [[nodiscard]] bool is_beyond(const env::asio::ip::address& address) const;

  env::Env env_;
  env::asio::any_io_executor executor_;
  env::StreamNetwork& network_;
  NodeId own_;
  RequestHandler& handler_;
  PoolOptions options_;
  std::optional<NetworkProof> proof_;
  DialBacks dial_backs_;
  env::TaskGroup tasks_;
  env::TaskGroup runs_;              // of sessions; never cancelled, each ends when it is closed
  std::set<SessionPtr> unfinished_;  // all that are run, also those that are refused
  std::vector<std::unique_ptr<env::PeerListener>> listeners_;
  std::uint16_t serve_port_ = 0;
  std::map<NodeId, SessionPtr> sessions_;
  std::unordered_map<env::Endpoint, std::shared_ptr<Dial>> dials_;
  std::unordered_map<env::Endpoint, NodeId> dialed_;  // who answered where
  std::unordered_map<env::Endpoint, Failure> failures_;
  std::map<NodeId, Blame> blames_;
  std::size_t greeting_ = 0;
  std::uint64_t refused_ = 0;
  std::optional<env::TimePoint> came_in_;
  std::uint64_t sent_before_ = 0;  // by connections that have ended
  std::uint64_t received_before_ = 0;
  std::uint64_t chunks_before_ = 0;
  bool stopping_ = false;
};

}  // namespace cairn::transfer
