// Who sends next, and how much: each peer in turn, as far as the limits of all, of the local
// network, and of a peer allow. Only so many are served at once; who was for a while, or does not
// take what it asked for, lets the next one in. A value; the time is given.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>

#include "base/rate_limiter.h"
#include "env/clock.h"

namespace cairn::transfer {

struct UploadLimits {
  // Bytes a second; 0 is no limit.
  std::uint64_t wide_per_s = 0;   // to peers beyond the local network, in all
  std::uint64_t local_per_s = 0;  // to those in it, in all
  std::uint64_t peer_per_s = 0;   // to each
  std::size_t slots_max = 64;     // how many are served at once
  bool operator==(const UploadLimits&) const = default;
};

class UploadScheduler {
 public:
  using Peer = std::uint64_t;  // the owner's number for it
  static constexpr std::size_t kTurnBytesMax = 256 * 1024;
  static constexpr std::size_t kTurnBytesMin = 4 * 1024;
  static constexpr std::uint64_t kBytesOfASlot = 32ULL * 1024 * 1024;

  explicit UploadScheduler(const UploadLimits& limits);

  void set_limits(const UploadLimits& limits);
  [[nodiscard]] const UploadLimits& limits() const { return limits_; }

  void add(Peer peer, bool local);
  void remove(Peer peer);
  // Whether it is to be served at all, that is, has asked for something.
  void set_wants(Peer peer, bool wants);
  // Whether something can be sent to it at once.
  void set_ready(Peer peer, bool ready);
  // Whether it is one of those that are served now.
  [[nodiscard]] bool has_slot(Peer peer) const;
  [[nodiscard]] std::size_t served() const { return slots_used_; }
  // Whether more should be made ready for it: it is served now and not about to let others in.
  [[nodiscard]] bool may_go_on(Peer peer) const;
  // It lets the next one in, if somebody waits.
  void pass_on(Peer peer);

  struct Turn {
    Peer peer = 0;
    std::size_t bytes_max = 0;
  };
  // Whose turn it is; nobody's while none is ready or all have to wait. To be followed by sent().
  std::optional<Turn> next(env::TimePoint now);
  // What the turn was used for. Who has had its share keeps its slot as long as something is ready
  // for it, so that nobody waits with what was made ready.
  void sent(Peer peer, std::size_t bytes, env::TimePoint now);
  // How long until next() has a turn again for those that are ready; nothing without such.
  std::optional<env::Duration> wait(env::TimePoint now);

 private:
  struct Bucket {
    std::uint64_t per_s = 0;
    RateLimiter limiter{1, 1};
  };
  struct State {
    bool local = false;
    bool wants = false;
    bool ready = false;
    bool slot = false;
    std::uint64_t sent_in_slot = 0;
    Bucket own;
  };

  static void set_rate(Bucket& bucket, std::uint64_t per_s);
  static env::Duration wait_of(Bucket& bucket, std::size_t bytes, env::TimePoint now);
  [[nodiscard]] std::size_t turn_bytes(const State& state) const;
  env::Duration wait_of(State& state, env::TimePoint now);
  void give_slots();
  void take_slot(Peer peer, State& state);

  UploadLimits limits_;
  Bucket wide_;
  Bucket local_;
  std::map<Peer, State> peers_;
  std::deque<Peer> turns_;    // of those with a slot
  std::deque<Peer> waiting_;  // for a slot, in the order they came
  std::size_t slots_used_ = 0;
};

}  // namespace cairn::transfer
