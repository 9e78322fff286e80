// The speeds of the last day, in little memory: for each span that can be looked at a ring of
// slots, each the mean and the peak of its part of the span. Pure; time comes in, from any steady
// origin.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cairn::ui {

enum class SpeedSpan { minute, ten_minutes, hour, six_hours, day };
inline constexpr std::array kSpeedSpans{SpeedSpan::minute, SpeedSpan::ten_minutes, SpeedSpan::hour,
                                        SpeedSpan::six_hours, SpeedSpan::day};

std::chrono::milliseconds lengthOf(SpeedSpan span);

// Of a single download only what it receives is measured.
enum class SpeedLines { both, down_only };

// Bytes per second, down and up.
struct Speed {
  double down = 0;
  double up = 0;
  bool operator==(const Speed&) const = default;
};

// One slot.
struct SpeedPoint {
  std::chrono::milliseconds ago{0};  // its end, before now
  bool known = false;                // something was measured in it
  Speed mean;
  Speed peak;
};

class SpeedHistory {
 public:
  SpeedHistory();

  // Measured at `now`. A time before the last one counts as that; speeds below 0 and those that are
  // no numbers as 0.
  void add(std::chrono::milliseconds now, Speed speed);

  // The slots of the span that ends now, the oldest first; all of them, known or not.
  [[nodiscard]] std::vector<SpeedPoint> points(SpeedSpan span, std::chrono::milliseconds now) const;
  [[nodiscard]] Speed peak(SpeedSpan span, std::chrono::milliseconds now) const;
  // As measured last.
  [[nodiscard]] Speed latest() const { return latest_; }

 private:
  struct Slot {
    std::int64_t number = -1;  // of slots since the origin; tells this one from those before it
    std::uint32_t count = 0;
    Speed sum;
    Speed peak;
  };
  struct Ring {
    std::chrono::milliseconds width{1};
    std::vector<Slot> slots;
  };

  [[nodiscard]] const Ring& ring(SpeedSpan span) const;

  std::array<Ring, kSpeedSpans.size()> rings_;
  std::chrono::milliseconds last_{0};
  Speed latest_;
};

}  // namespace cairn::ui
