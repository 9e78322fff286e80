#include "download/contacts.h"

#include <algorithm>

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr env::Duration kHeadStart = std::chrono::milliseconds(250);
constexpr env::Duration kLook = std::chrono::milliseconds(500);
constexpr env::Duration kAgainAtLeast = std::chrono::seconds(2);

}  // namespace

Contacts::Contacts(env::Env env, asio::any_io_executor executor, transfer::SessionPool& pool,
                   OnSession on_session)
    : env_(env), pool_(pool), on_session_(std::move(on_session)), tasks_(std::move(executor)) {}

Contacts::~Contacts() = default;

void Contacts::add(const transfer::PeerAddress& address) {
  if (address.endpoint.port == 0) return;
  const auto found = known_.find(address.endpoint);
  if (found != known_.end()) {
    if (address.node) found->second.address.node = address.node;
    return;
  }
  if (known_.size() >= kKnownMax) return;
  // Where both are to be had, IPv6 is tried first.
  const bool head_start =
      address.endpoint.address.is_v4() && std::ranges::any_of(known_, [](const auto& entry) {
        return entry.first.address.is_v6() && entry.second.state != State::connected;
      });
  const auto now = env_.clock.now();
  known_[address.endpoint] = {address, State::waiting, head_start ? now + kHeadStart : now, {}};
  if (running_) dial_some();
}

void Contacts::lost(const NodeId& peer) {
  connected_.erase(peer);
  const auto now = env_.clock.now();
  for (auto& [endpoint, known] : known_) {
    if (known.state != State::connected || known.peer != peer) continue;
    known.state = State::waiting;
    known.after = now + kAgainAtLeast;
  }
}

asio::awaitable<void> Contacts::run() {
  running_ = true;
  while (true) {
    dial_some();
    const auto slept = co_await env_.clock.sleep(kLook);
    if (!slept) break;
  }
  running_ = false;
  tasks_.cancel();
  co_await tasks_.join();
}

void Contacts::dial_some() {
  const auto now = env_.clock.now();
  for (auto& [endpoint, known] : known_) {
    if (dialing_ >= kDialsMax || connected_.size() + dialing_ >= kConnectedMax) return;
    if (known.state != State::waiting || known.after > now) continue;
    known.state = State::dialing;
    ++dialing_;
    tasks_.spawn(dial(endpoint));
  }
}

asio::awaitable<void> Contacts::dial(env::Endpoint endpoint) {
  const auto address = known_.at(endpoint).address;
  const auto session = co_await pool_.connect(address);
  --dialing_;
  auto& known = known_.at(endpoint);
  if (session && (*session)->closing()) {
    known.state = State::waiting;
    known.after = env_.clock.now() + kAgainAtLeast;
    co_return;
  }
  if (session) {
    known.state = State::connected;
    known.peer = (*session)->peer();
    known.address.node = known.peer;
    if (!connected_.insert(known.peer).second) co_return;
    on_session_(*session);
    co_return;
  }
  const auto& error = session.error();
  if (error.code == ErrorCode::cancelled) co_return;
  known.state = State::waiting;
  known.after = env_.clock.now() + std::max(pool_.rests(endpoint), kAgainAtLeast);
  if (error.code != ErrorCode::busy) problem_ = env::to_string(endpoint) + ": " + error.context;
}

}  // namespace cairn::download
