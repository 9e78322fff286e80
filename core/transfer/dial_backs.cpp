#include "transfer/dial_backs.h"

#include <utility>

#include "discovery/contact.h"

namespace cairn::transfer {

namespace asio = env::asio;

DialBacks::DialBacks(env::Env env, const asio::any_io_executor& executor,
                     env::StreamNetwork& network,
                     std::function<std::shared_ptr<Session>(const NodeId&)> find)
    : env_(env), executor_(executor), network_(network), find_(std::move(find)), tasks_(executor) {}

DialBacks::~DialBacks() = default;

asio::awaitable<void> DialBacks::stop() {
  stopping_ = true;
  tasks_.cancel();
  co_await tasks_.join();
  for (const auto& [session, asked] : std::exchange(asked_, {})) asked->done.set();
}

// ---- asking others ------------------------------------------------------------------------------

env::Task<DialOutcome> DialBacks::ask(std::shared_ptr<Session> session, std::uint16_t port) {
  if (stopping_) co_return fail(ErrorCode::cancelled, "");
  const auto number = session->number();
  // Whoever asks the same meanwhile hears the same.
  auto asked = asked_[number];
  if (!asked || asked->port != port) {
    asked = std::make_shared<Asked>(executor_);
    asked->port = port;
    asked_[number] = asked;
    tasks_.spawn(give_up_later(asked));
    session->send(DialBack{port});
  }
  const auto waited = co_await asked->done.wait();
  const auto found = asked_.find(number);
  if (found != asked_.end() && found->second == asked) asked_.erase(found);
  if (!waited) co_return fail(waited.error());
  co_return asked->outcome;
}

asio::awaitable<void> DialBacks::give_up_later(std::shared_ptr<Asked> asked) {
  const auto slept = co_await env_.clock.sleep(kAnswerWithin);
  static_cast<void>(slept);
  asked->done.set();
}

void DialBacks::on_dialed_back(Session& session, const DialedBack& dialed) {
  const auto found = asked_.find(session.number());
  if (found == asked_.end() || found->second->port != dialed.port) return;
  found->second->outcome = dialed.outcome;
  found->second->done.set();
}

// ---- dialing for others -------------------------------------------------------------------------

bool DialBacks::may_dial(const asio::ip::address& address) {
  const auto now = env_.clock.now();
  std::erase_if(dialed_,
                [now](const auto& entry) { return entry.second && now - *entry.second >= kRest; });
  // Who comes from here comes by way of something on this machine or beside it, as strangers may.
  if (stopping_ || dialing_ >= kAtOnceMax || discovery::is_local(address)) return false;
  return dialed_.emplace(discovery::subnet_of(address), std::nullopt).second;
}

void DialBacks::on_dial_back(Session& session, const DialBack& dialing) {
  const env::Endpoint endpoint{session.remote().address, dialing.port};
  if (!may_dial(endpoint.address)) {
    session.send(DialedBack{dialing.port, DialOutcome::not_tried});
    return;
  }
  ++dialing_;
  tasks_.spawn(dial(session.peer(), endpoint));
}

// It is reached where the same node answers: another may have the port on a shared address.
asio::awaitable<void> DialBacks::dial(NodeId peer, env::Endpoint endpoint) {
  auto stream = co_await network_.connect(endpoint, &peer, kDialWithin);
  --dialing_;
  dialed_[discovery::subnet_of(endpoint.address)] = env_.clock.now();
  auto outcome = stream ? DialOutcome::reached : DialOutcome::not_reached;
  if (!stream) {
    const auto code = stream.error().code;
    if (code == ErrorCode::cancelled) co_return;
    // That is the fault of this machine.
    if (code == ErrorCode::limit) outcome = DialOutcome::not_tried;
  } else {
    const auto closed = co_await (*stream)->close();
    static_cast<void>(closed);
  }
  if (const auto session = find_(peer)) session->send(DialedBack{endpoint.port, outcome});
}

}  // namespace cairn::transfer
