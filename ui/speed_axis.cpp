#include "ui/speed_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn::ui {
namespace {

// Less than this is drawn near the bottom rather than across the whole graph.
constexpr double kLeast = 1000;
constexpr double kMost = 1e18;
constexpr std::array kAxisSteps{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0};

// The smallest round number that is no smaller.
double roundedUp(double value) {
  double unit = 1;
  for (;;) {
    for (const double step : kAxisSteps) {
      if (step * unit >= value) return step * unit;
    }
    unit *= 1024;
  }
}

}  // namespace

SpeedAxis SpeedAxis::covering(double highest, int most) {
  const auto reach = std::isfinite(highest) ? std::clamp(highest, kLeast, kMost) : kLeast;
  const auto step = roundedUp(reach / std::max(1, most));
  SpeedAxis axis;
  const auto count = static_cast<int>(std::ceil(reach / step));
  for (int i = 0; i <= count; ++i) axis.marks.push_back(i * step);
  axis.top = axis.marks.back();
  return axis;
}

}  // namespace cairn::ui
