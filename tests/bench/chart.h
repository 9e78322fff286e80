// A chart as SVG: measured curves over a logarithmic axis, and for each the line a + b*log2(x) that
// fits it best, so that one sees whether what was measured grows with the logarithm.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace cairn::bench {

struct Curve {
  std::string name;
  std::string colour;
  std::vector<std::pair<double, double>> points;  // x > 0, from left to right
};

struct ChartText {
  std::string title;
  std::string x;
  std::string y;
};

std::string draw_over_logarithm(const ChartText& text, const std::vector<Curve>& curves);

}  // namespace cairn::bench
