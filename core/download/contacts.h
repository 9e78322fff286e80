// The peers that may hold a bundle, and the connections with them: dials several at once, those
// that have waited longest first, IPv6 with a head start, again after a while where nobody
// answered, and hands over each connection that comes about. Who is said to be at an address may be
// a lie: where somebody else is there, whoever it is is taken the next time. Lives on one executor;
// run() until it is cancelled.
#pragma once

#include <functional>
#include <map>
#include <set>

#include "env/env.h"
#include "env/task_group.h"
#include "transfer/session_pool.h"

namespace cairn::download {

class Contacts {
 public:
  static constexpr std::size_t kKnownMax = 2000;
  static constexpr std::size_t kConnectedMax = 50;
  static constexpr std::size_t kDialsMax = 8;

  using OnSession = std::function<void(const std::shared_ptr<transfer::Session>&)>;

  Contacts(env::Env env, env::asio::any_io_executor executor, transfer::SessionPool& pool,
           OnSession on_session);
  ~Contacts();

  env::asio::awaitable<void> run();
  void add(const transfer::PeerAddress& address);
  // The connection with it is gone; it is dialed again after a while.
  void lost(const NodeId& peer);

  [[nodiscard]] std::size_t known() const { return known_.size(); }
  [[nodiscard]] std::size_t connected() const { return connected_.size(); }
  [[nodiscard]] std::size_t dialing() const { return dialing_; }
  // What went wrong last where nobody can be reached.
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  enum class State { waiting, dialing, connected };
  struct Known {
    transfer::PeerAddress address;
    State state = State::waiting;
    env::TimePoint after;  // not before
    bool failed = false;   // the last time
    NodeId peer;           // once connected
  };

  using Entry = std::map<env::Endpoint, Known>::iterator;
  [[nodiscard]] Entry next();
  bool make_room();
  void dial_some();
  env::asio::awaitable<void> dial(env::Endpoint endpoint);
  // What came of dialing it.
  void take(const env::Endpoint& endpoint,
            const Result<std::shared_ptr<transfer::Session>>& session);

  env::Env env_;
  transfer::SessionPool& pool_;
  OnSession on_session_;
  env::TaskGroup tasks_;
  std::map<env::Endpoint, Known> known_;
  std::set<NodeId> connected_;
  std::size_t dialing_ = 0;
  std::string problem_;
  bool running_ = false;
};

}  // namespace cairn::download
