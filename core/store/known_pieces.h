// Which data pieces of a bundle in place were found good lately, and in what state of their files.
// Thread-safe.
#pragma once

#include <algorithm>
#include <mutex>
#include <vector>

#include "env/clock.h"
#include "store/piece.h"

namespace cairn::store {

class KnownPieces {
 public:
  explicit KnownPieces(std::size_t stripes) : stripes_(stripes) {}

  // A stamp is of the files of the stripe. `since` is to be handed to note().
  struct Good {
    PieceMask pieces = 0;
    std::uint64_t since = 0;
  };
  Good good(std::size_t stripe, std::uint64_t stamp, env::TimePoint now) const {
    const std::lock_guard lock(mutex_);
    const auto& known = stripes_[stripe];
    const bool holds = known.stamp == stamp && now < known.until;
    return {holds ? known.pieces : 0, forgotten_};
  }
  // They were hashed after the stamp was taken.
  void note(std::size_t stripe, std::uint64_t stamp, PieceMask hashed, std::uint64_t since,
            env::TimePoint now) {
    const std::lock_guard lock(mutex_);
    if (hashed == 0 || since != forgotten_) return;
    auto& known = stripes_[stripe];
    const bool holds = known.stamp == stamp && now < known.until;
    if (!holds) known = {stamp, 0, now + kFor};
    known.pieces |= hashed;
  }
  // Something was not what its files' stamp had promised.
  void forget() {
    const std::lock_guard lock(mutex_);
    ++forgotten_;
    std::ranges::fill(stripes_, Known());
  }

 private:
  // Bytes can change without a trace.
  static constexpr env::Duration kFor = std::chrono::minutes(10);
  struct Known {
    std::uint64_t stamp = 0;
    PieceMask pieces = 0;
    env::TimePoint until;
  };

  mutable std::mutex mutex_;
  std::vector<Known> stripes_;
  std::uint64_t forgotten_ = 0;  // how often
};

}  // namespace cairn::store
