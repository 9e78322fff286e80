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
  if (known_.contains(address.endpoint) || !make_room()) return;
  // Where both are to be had, IPv6 is tried first.
  const bool head_start =
      address.endpoint.address.is_v4() && std::ranges::any_of(known_, [](const auto& entry) {
        return entry.first.address.is_v6() && entry.second.state != State::connected;
      });
  const auto now = env_.clock.now();
  const auto after = head_start ? now + kHeadStart : now;
  known_[address.endpoint] = {address, State::waiting, after, false, {}};
  if (running_) dial_some();
}

// Where there are too many, the one that is to be tried last, if it failed already.
bool Contacts::make_room() {
  if (known_.size() < kKnownMax) return true;
  auto last = known_.end();
  for (auto at = known_.begin(); at != known_.end(); ++at) {
    const bool may_go = at->second.state == State::waiting && at->second.failed;
    if (may_go && (last == known_.end() || at->second.after > last->second.after)) last = at;
  }
  if (last == known_.end()) return false;
  known_.erase(last);
  return true;
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

Contacts::Entry Contacts::next() {
  auto first = known_.end();
  for (auto at = known_.begin(); at != known_.end(); ++at) {
    if (at->second.state != State::waiting) continue;
    if (first == known_.end() || at->second.after < first->second.after) first = at;
  }
  return first;
}

void Contacts::dial_some() {
  const auto now = env_.clock.now();
  while (dialing_ < kDialsMax && connected_.size() + dialing_ < kConnectedMax) {
    const auto at = next();
    if (at == known_.end() || at->second.after > now) return;
    at->second.state = State::dialing;
    ++dialing_;
    tasks_.spawn(dial(at->first));
  }
}

asio::awaitable<void> Contacts::dial(env::Endpoint endpoint) {
  const auto address = known_.at(endpoint).address;
  const auto session = co_await pool_.connect(address);
  --dialing_;
  take(endpoint, session);
  if (running_) dial_some();
}

void Contacts::take(const env::Endpoint& endpoint,
                    const Result<std::shared_ptr<transfer::Session>>& session) {
  auto& known = known_.at(endpoint);
  const bool ended = session && (*session)->closing();
  if (session && !ended) {
    known.state = State::connected;
    known.failed = false;
    known.peer = (*session)->peer();
    if (connected_.insert(known.peer).second) on_session_(*session);
    return;
  }
  if (!session && session.error().code == ErrorCode::cancelled) return;
  known.state = State::waiting;
  known.failed = true;
  known.after = env_.clock.now() + std::max(pool_.rests(endpoint), kAgainAtLeast);
  if (ended) return;
  const auto& error = session.error();
  if (error.code == ErrorCode::permission) known.address.node.reset();
  if (error.code != ErrorCode::busy) problem_ = env::to_string(endpoint) + ": " + error.context;
}

}  // namespace cairn::download
