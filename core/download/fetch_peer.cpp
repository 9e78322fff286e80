#include "download/fetch_peer.h"

#include <algorithm>

namespace cairn::download {
namespace {

constexpr std::uint64_t kOtherBytes = 1024 * 1024;
constexpr env::Duration kOverdue = std::chrono::hours(1);
constexpr env::Duration kNothingWhole = std::chrono::seconds(10);
constexpr env::Duration kNothingAtAll = std::chrono::minutes(2);

}  // namespace

FetchPeer::FetchPeer(std::shared_ptr<transfer::Session> its_session, env::TimePoint now)
    : session(std::move(its_session)), pace(now), then_(now) {
  pace.received(received_bytes(), now);
}

std::uint64_t FetchPeer::received_bytes() const {
  return session->traffic().received_payload_bytes;
}

void FetchPeer::note_asked(const PieceId& id, std::size_t bytes, env::TimePoint now) {
  if (owed.empty()) {
    received_then_ = received_bytes();
    then_ = now;
  }
  asked_ += bytes;
  owed.emplace(id, Owed{bytes, asked_, true});
  pace.asked(bytes, now);
}

void FetchPeer::note_arrival(const PieceId& id, env::TimePoint now) {
  received_then_ = received_bytes();
  then_ = now;
  const auto found = owed.find(id);
  if (found != owed.end()) came_upto_ = std::max(came_upto_, found->second.upto);
}

env::Duration FetchPeer::waited(env::TimePoint now) const {
  return owed.empty() ? env::Duration::zero() : now - then_;
}

bool FetchPeer::lingers(env::TimePoint now) const {
  return waited(now) > kNothingWhole;
}

// A line that is merely slow takes its time for a large piece.
bool FetchPeer::brings_nothing(env::TimePoint now) const {
  if (!lingers(now)) return false;
  const auto takes = pace.takes(owed.begin()->second.bytes, now);
  return waited(now) > std::min(3 * takes, kNothingAtAll);
}

std::optional<FetchPeer::Owed> FetchPeer::settle(const PieceId& id) {
  const auto found = owed.find(id);
  if (found == owed.end()) return std::nullopt;
  const auto settled = found->second;
  owed.erase(found);
  pace.settled(settled.bytes);
  return settled;
}

env::Duration FetchPeer::comes_in(const PieceId& id, env::TimePoint now) const {
  const auto found = owed.find(id);
  if (found == owed.end()) return env::Duration::zero();
  const auto& piece = found->second;
  // What was cancelled before it is not waited for.
  const auto ahead =
      std::min<std::uint64_t>(piece.upto - std::min(piece.upto, came_upto_), pace.outstanding());
  const auto left = std::max<std::uint64_t>(ahead, piece.bytes);
  // Of the next piece some is here already. Where far more has come than lay before it, it is not
  // what comes.
  const auto here = received_bytes() - received_then_;
  if (here > 2 * left + kOtherBytes) return kOverdue;
  return pace.takes(static_cast<std::size_t>(left - std::min(left, here)), now);
}

}  // namespace cairn::download
