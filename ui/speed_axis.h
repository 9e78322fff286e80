// The vertical axis of a graph of speeds: round numbers of bytes per second, in units of 1024, that
// reach as high as is asked for. Pure.
#pragma once

#include <vector>

namespace cairn::ui {

struct SpeedAxis {
  double top = 0;             // of the graph; one of the marks
  std::vector<double> marks;  // from 0 upwards, equally far apart

  // Covers `highest` with at most `most` marks above 0 (1 or more).
  static SpeedAxis covering(double highest, int most);
};

}  // namespace cairn::ui
