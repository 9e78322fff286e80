// How many bytes a second, over the last few seconds. A value; the time is given.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>

#include "env/clock.h"

namespace cairn::download {

class RateMeter {
 public:
  void add(std::uint64_t bytes, env::TimePoint now) {
    if (samples_.empty() || now - samples_.back().when > kStep) samples_.push_back({now, 0});
    samples_.back().bytes += bytes;
    forget(now);
  }
  [[nodiscard]] double per_s(env::TimePoint now) {
    forget(now);
    if (samples_.empty()) return 0;
    std::uint64_t sum = 0;
    for (const auto& sample : samples_) sum += sample.bytes;
    const std::chrono::duration<double> span =
        std::max<env::Duration>(now - samples_.front().when, std::chrono::seconds(1));
    return static_cast<double>(sum) / span.count();
  }

 private:
  static constexpr env::Duration kStep = std::chrono::milliseconds(250);
  static constexpr env::Duration kMemory = std::chrono::seconds(4);
  struct Sample {
    env::TimePoint when;
    std::uint64_t bytes = 0;
  };
  void forget(env::TimePoint now) {
    while (!samples_.empty() && now - samples_.front().when > kMemory) samples_.pop_front();
  }

  std::deque<Sample> samples_;
};

}  // namespace cairn::download
