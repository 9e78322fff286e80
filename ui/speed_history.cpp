#include "ui/speed_history.h"

#include <algorithm>
#include <cmath>

namespace cairn::ui {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

// Enough that a line looks like one, and few enough to be painted at any time.
std::size_t slotsOf(SpeedSpan span) {
  switch (span) {
    case SpeedSpan::minute:
      return 60;
    case SpeedSpan::ten_minutes:
      return 200;
    case SpeedSpan::hour:
    case SpeedSpan::six_hours:
    case SpeedSpan::day:
      return 240;
  }
  return 1;
}

double usable(double speed) {
  return std::isfinite(speed) && speed > 0 ? speed : 0;
}

Speed larger(const Speed& a, const Speed& b) {
  return {std::max(a.down, b.down), std::max(a.up, b.up)};
}

}  // namespace

milliseconds lengthOf(SpeedSpan span) {
  switch (span) {
    case SpeedSpan::minute:
      return 1min;
    case SpeedSpan::ten_minutes:
      return 10min;
    case SpeedSpan::hour:
      return 1h;
    case SpeedSpan::six_hours:
      return 6h;
    case SpeedSpan::day:
      return 24h;
  }
  return 1min;
}

SpeedHistory::SpeedHistory() {
  for (const auto span : kSpeedSpans) {
    auto& ring = rings_[static_cast<std::size_t>(span)];
    ring.slots.resize(slotsOf(span));
    ring.width = lengthOf(span) / static_cast<milliseconds::rep>(ring.slots.size());
  }
}

const SpeedHistory::Ring& SpeedHistory::ring(SpeedSpan span) const {
  return rings_[static_cast<std::size_t>(span)];
}

void SpeedHistory::add(milliseconds now, Speed speed) {
  last_ = std::max(last_, now);
  latest_ = {usable(speed.down), usable(speed.up)};
  for (auto& ring : rings_) {
    const auto number = last_ / ring.width;
    auto& slot = ring.slots[static_cast<std::size_t>(number) % ring.slots.size()];
    if (slot.number != number) slot = Slot{number, 0, {}, {}};
    ++slot.count;
    slot.sum.down += latest_.down;
    slot.sum.up += latest_.up;
    slot.peak = larger(slot.peak, latest_);
  }
}

std::vector<SpeedPoint> SpeedHistory::points(SpeedSpan span, milliseconds now) const {
  const auto& from = ring(span);
  const auto count = static_cast<std::int64_t>(from.slots.size());
  const auto newest = std::max(last_, now) / from.width;
  std::vector<SpeedPoint> points;
  points.reserve(from.slots.size());
  for (auto number = newest - count + 1; number <= newest; ++number) {
    SpeedPoint point;
    point.ago = (newest - number) * from.width;
    const auto& slot = from.slots[static_cast<std::size_t>(((number % count) + count) % count)];
    if (number >= 0 && slot.number == number && slot.count > 0) {
      point.known = true;
      point.mean = {slot.sum.down / slot.count, slot.sum.up / slot.count};
      point.peak = slot.peak;
    }
    points.push_back(point);
  }
  return points;
}

Speed SpeedHistory::peak(SpeedSpan span, milliseconds now) const {
  Speed most;
  for (const auto& point : points(span, now)) most = larger(most, point.peak);
  return most;
}

}  // namespace cairn::ui
