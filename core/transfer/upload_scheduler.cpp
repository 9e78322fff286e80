#include "transfer/upload_scheduler.h"

#include <algorithm>

#include "base/check.h"

namespace cairn::transfer {
namespace {

// What may be sent at once where there is a limit, in seconds of it.
constexpr double kBurstSeconds = 0.2;

std::chrono::nanoseconds since_start(env::TimePoint now) {
  return now.time_since_epoch();
}

}  // namespace

UploadScheduler::UploadScheduler(const UploadLimits& limits) {
  set_limits(limits);
}

void UploadScheduler::set_rate(Bucket& bucket, std::uint64_t per_s) {
  if (bucket.per_s == per_s) return;
  bucket.per_s = per_s;
  if (per_s == 0) return;
  const auto rate = static_cast<double>(per_s);
  bucket.limiter.set_rate(rate, std::max(rate * kBurstSeconds, double{kTurnBytesMin}));
}

void UploadScheduler::set_limits(const UploadLimits& limits) {
  limits_ = limits;
  set_rate(wide_, limits.wide_per_s);
  set_rate(local_, limits.local_per_s);
  for (auto& [peer, state] : peers_) set_rate(state.own, limits.peer_per_s);
  give_slots();
}

void UploadScheduler::add(Peer peer, bool local) {
  auto& state = peers_[peer];
  state.local = local;
  set_rate(state.own, limits_.peer_per_s);
}

void UploadScheduler::remove(Peer peer) {
  const auto found = peers_.find(peer);
  if (found == peers_.end()) return;
  take_slot(peer, found->second);
  std::erase(waiting_, peer);
  peers_.erase(found);
  give_slots();
}

void UploadScheduler::set_wants(Peer peer, bool wants) {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || found->second.wants == wants) return;
  auto& state = found->second;
  state.wants = wants;
  if (wants) {
    waiting_.push_back(peer);
  } else {
    take_slot(peer, state);
    std::erase(waiting_, peer);
  }
  give_slots();
}

void UploadScheduler::set_ready(Peer peer, bool ready) {
  const auto found = peers_.find(peer);
  if (found != peers_.end()) found->second.ready = ready;
}

bool UploadScheduler::may_go_on(Peer peer) const {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || !found->second.slot) return false;
  return found->second.sent_in_slot < kBytesOfASlot || waiting_.empty();
}

void UploadScheduler::pass_on(Peer peer) {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || !found->second.slot || waiting_.empty()) return;
  take_slot(peer, found->second);
  waiting_.push_back(peer);
  give_slots();
}

bool UploadScheduler::has_slot(Peer peer) const {
  const auto found = peers_.find(peer);
  return found != peers_.end() && found->second.slot;
}

void UploadScheduler::take_slot(Peer peer, State& state) {
  if (!state.slot) return;
  state.slot = false;
  --slots_used_;
  std::erase(turns_, peer);
}

void UploadScheduler::give_slots() {
  while (slots_used_ < std::max<std::size_t>(limits_.slots_max, 1) && !waiting_.empty()) {
    const auto peer = waiting_.front();
    waiting_.pop_front();
    auto& state = peers_.at(peer);
    state.slot = true;
    state.sent_in_slot = 0;
    ++slots_used_;
    turns_.push_back(peer);
  }
}

std::size_t UploadScheduler::turn_bytes(const State& state) const {
  auto bytes = static_cast<double>(kTurnBytesMax);
  const auto& shared = state.local ? local_ : wide_;
  for (const auto per_s : {shared.per_s, state.own.per_s}) {
    if (per_s == 0) continue;
    bytes = std::min(bytes, static_cast<double>(per_s) * kBurstSeconds / 2);
  }
  return std::max(kTurnBytesMin, static_cast<std::size_t>(bytes));
}

env::Duration UploadScheduler::wait_of(Bucket& bucket, std::size_t bytes, env::TimePoint now) {
  if (bucket.per_s == 0) return env::Duration::zero();
  return bucket.limiter.wait_for(static_cast<double>(bytes), since_start(now));
}

env::Duration UploadScheduler::wait_of(State& state, env::TimePoint now) {
  const auto bytes = turn_bytes(state);
  auto& shared = state.local ? local_ : wide_;
  return std::max(wait_of(shared, bytes, now), wait_of(state.own, bytes, now));
}

std::optional<UploadScheduler::Turn> UploadScheduler::next(env::TimePoint now) {
  for (auto at = turns_.begin(); at != turns_.end(); ++at) {
    const auto peer = *at;
    auto& state = peers_.at(peer);
    // Who cannot send now keeps its place.
    if (!state.ready || wait_of(state, now) > env::Duration::zero()) continue;
    turns_.erase(at);
    turns_.push_back(peer);
    return Turn{peer, turn_bytes(state)};
  }
  return std::nullopt;
}

void UploadScheduler::sent(Peer peer, std::size_t bytes, env::TimePoint now) {
  const auto found = peers_.find(peer);
  if (found == peers_.end()) return;
  auto& state = found->second;
  auto& shared = state.local ? local_ : wide_;
  const auto amount = static_cast<double>(bytes);
  if (shared.per_s != 0) static_cast<void>(shared.limiter.take(amount, since_start(now)));
  if (state.own.per_s != 0) static_cast<void>(state.own.limiter.take(amount, since_start(now)));
  state.sent_in_slot += bytes;
}

std::optional<env::Duration> UploadScheduler::wait(env::TimePoint now) {
  std::optional<env::Duration> shortest;
  for (const auto peer : turns_) {
    auto& state = peers_.at(peer);
    if (!state.ready) continue;
    const auto wait = wait_of(state, now);
    if (!shortest || wait < *shortest) shortest = wait;
  }
  return shortest;
}

}  // namespace cairn::transfer
