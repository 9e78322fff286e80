// How much may happen in a time: a bucket that fills at a steady rate and holds so much. A value;
// the time is given.
#pragma once

#include <algorithm>
#include <chrono>

namespace cairn {

class RateLimiter {
 public:
  using Nanoseconds = std::chrono::nanoseconds;

  // Full at first.
  RateLimiter(double per_second, double burst)
      : per_second_(per_second), burst_(burst), filled_(burst) {}

  void set_rate(double per_second, double burst) {
    per_second_ = per_second;
    burst_ = burst;
    filled_ = std::min(filled_, burst);
  }
  // Takes `amount` if it is there. `now` is any steady time and never goes back.
  bool take(double amount, Nanoseconds now) {
    fill(now);
    if (filled_ < amount) return false;
    filled_ -= amount;
    return true;
  }
  // How long until `amount`, at most the burst, is there.
  [[nodiscard]] Nanoseconds wait_for(double amount, Nanoseconds now) {
    fill(now);
    if (filled_ >= amount) return Nanoseconds{0};
    const std::chrono::duration<double> left((amount - filled_) / per_second_);
    return std::chrono::duration_cast<Nanoseconds>(left) + Nanoseconds{1};
  }

 private:
  void fill(Nanoseconds now) {
    if (started_) {
      const std::chrono::duration<double> passed(now - last_);
      filled_ = std::min(burst_, filled_ + passed.count() * per_second_);
    }
    started_ = true;
    last_ = now;
  }

  double per_second_;
  double burst_;
  double filled_;
  Nanoseconds last_{0};
  bool started_ = false;
};

}  // namespace cairn
