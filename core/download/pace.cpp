#include "download/pace.h"

#include <algorithm>
#include <cmath>

namespace cairn::download {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr env::Duration kSample = std::chrono::milliseconds(100);
constexpr double kMemorySeconds = 1.0;
// How much of the line's work is asked for ahead.
constexpr double kAheadSeconds = 0.25;
constexpr env::Duration kStall = std::chrono::milliseconds(1500);
constexpr int kDoublingsMax = 5;
// Of a peer that nothing is known of.
constexpr double kRateUnknown = 256 * 1024;

}  // namespace

void Pace::asked(std::size_t bytes, env::TimePoint now) {
  // Waiting begins with the question.
  if (outstanding_ == 0) heard_ = sampled_ = now;
  if (outstanding_ == 0) sampled_total_ = total_;
  outstanding_ += bytes;
}

void Pace::received(std::uint64_t total_bytes, env::TimePoint now) {
  if (total_bytes > total_) {
    heard_ = now;
    stalls_ = 0;
  }
  total_ = total_bytes;
  const auto passed = now - sampled_;
  if (passed < kSample || outstanding_ == 0) return;
  const auto seconds = Seconds(passed).count();
  const auto sample = static_cast<double>(total_ - sampled_total_) / seconds;
  const auto weight = measured_ ? 1 - std::exp(-seconds / kMemorySeconds) : 1.0;
  // A line that turns out to be faster is believed at once: the window must not hold it back.
  rate_ = sample > rate_ ? sample : rate_ + (sample - rate_) * weight;
  measured_ = true;
  sampled_ = now;
  sampled_total_ = total_;
}

std::size_t Pace::window(std::size_t chunk_bytes, std::optional<env::Duration> round_trip) const {
  if (stalls_ > 0) return chunk_bytes;
  const auto least = std::max(2 * chunk_bytes, chunk_bytes);
  if (!measured_) return std::max(least, kWindowFirst);
  const auto trip = Seconds(round_trip.value_or(env::Duration::zero())).count();
  const auto ahead = rate_ * (kAheadSeconds + 2 * trip);
  const auto bytes = static_cast<std::size_t>(std::min(ahead, double{kWindowMax})) + chunk_bytes;
  return std::clamp(bytes, least, std::max(least, kWindowMax));
}

double Pace::bytes_per_s(env::TimePoint now) const {
  if (!measured_) return 0;
  if (outstanding_ == 0) return rate_;
  const auto silent = Seconds(now - heard_).count();
  return silent > 2 * kAheadSeconds ? rate_ * kAheadSeconds / silent : rate_;
}

env::Duration Pace::takes(std::size_t bytes, env::TimePoint now) const {
  const auto rate = std::max(measured_ ? bytes_per_s(now) : kRateUnknown, 1.0);
  const Seconds seconds(static_cast<double>(bytes) / rate);
  constexpr Seconds kLong(3600);
  return std::chrono::duration_cast<env::Duration>(std::min(seconds, kLong));
}

bool Pace::stalled(env::TimePoint now) const {
  if (outstanding_ == 0) return false;
  return now - heard_ > kStall * (1 << std::min(stalls_, kDoublingsMax));
}

void Pace::note_stall(env::TimePoint now) {
  ++stalls_;
  heard_ = now;
}

}  // namespace cairn::download
