// Whether nodes can be connected to, found out by trying: this one dials whoever asks for it, and
// asks others to dial this one. Nobody has another address dialed than the one that the request
// comes from, and that seldom. Lives on one executor.
#pragma once

#include <functional>
#include <map>
#include <memory>

#include "env/event.h"
#include "transfer/session.h"

namespace cairn::transfer {

class DialBacks final : public DialBackHandler {
 public:
  // After one for a network of addresses, and how many for all.
  static constexpr env::Duration kRest = std::chrono::seconds(5);
  static constexpr std::size_t kAtOnceMax = 8;
  static constexpr env::Duration kDialWithin = std::chrono::seconds(8);
  static constexpr env::Duration kAnswerWithin = std::chrono::seconds(12);

  // `network` outlives it. `find` gives the connection with a peer, null where there is none.
  DialBacks(env::Env env, const env::asio::any_io_executor& executor, env::StreamNetwork& network,
            std::function<std::shared_ptr<Session>(const NodeId&)> find);
  ~DialBacks() override;
  // Ends what is waited for.
  env::asio::awaitable<void> stop();

  // Has the peer dial this node at the address that it sees and this port. `not_tried` too where no
  // answer comes: older programs know no such request.
  env::Task<DialOutcome> ask(std::shared_ptr<Session> session, std::uint16_t port);

  void on_dial_back(Session& session, const DialBack& dial) override;
  void on_dialed_back(Session& session, const DialedBack& dialed) override;

 private:
  struct Asked {
    explicit Asked(const env::asio::any_io_executor& executor) : done(executor) {}
    env::Event done;
    std::uint16_t port = 0;
    DialOutcome outcome = DialOutcome::not_tried;
  };

  bool may_dial(const env::asio::ip::address& address);
  env::asio::awaitable<void> dial(NodeId peer, env::Endpoint endpoint);
  env::asio::awaitable<void> give_up_later(std::shared_ptr<Asked> asked);

  env::Env env_;
  env::asio::any_io_executor executor_;
  env::StreamNetwork& network_;
  std::function<std::shared_ptr<Session>(const NodeId&)> find_;
  env::TaskGroup tasks_;
  std::map<std::uint64_t, std::shared_ptr<Asked>> asked_;  // by the numbers of their sessions
  // Networks, and when they were dialed last; nothing while they are.
  std::map<std::uint64_t, std::optional<env::TimePoint>> dialed_;
  std::size_t dialing_ = 0;
  bool stopping_ = false;
};

}  // namespace cairn::transfer
