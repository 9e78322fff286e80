#include "chart.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace cairn::bench {
namespace {

constexpr double kLeft = 70;
constexpr double kRight = 620;
constexpr double kTop = 50;
constexpr double kBottom = 330;

// Where values lie in the picture.
struct Scale {
  double decades_from = 0;
  double decades_to = 1;
  double most = 1;
  double step = 1;

  [[nodiscard]] double x(double value) const {
    const auto share = (std::log10(value) - decades_from) / (decades_to - decades_from);
    return kLeft + (kRight - kLeft) * share;
  }
  [[nodiscard]] double y(double value) const { return kBottom - (kBottom - kTop) * value / most; }
};

struct Line {
  double a = 0;
  double b = 0;
};

Scale scale_of(const std::vector<Curve>& curves) {
  double least_x = INFINITY;
  double most_x = 1;
  double most_y = 1;
  for (const auto& curve : curves) {
    for (const auto& [x, y] : curve.points) {
      least_x = std::min(least_x, x);
      most_x = std::max(most_x, x);
      most_y = std::max(most_y, y);
    }
  }
  Scale scale;
  scale.decades_from = std::floor(std::log10(least_x));
  scale.decades_to = std::max(scale.decades_from + 1, std::ceil(std::log10(most_x)));
  scale.step = most_y <= 10 ? 1 : most_y <= 20 ? 2 : 5;
  scale.most = std::ceil(most_y * 1.1 / scale.step) * scale.step;
  return scale;
}

// The least squares.
Line fitted(const Curve& curve) {
  double x_sum = 0;
  double y_sum = 0;
  double xx_sum = 0;
  double xy_sum = 0;
  for (const auto& [nodes, y] : curve.points) {
    const auto x = std::log2(nodes);
    x_sum += x;
    y_sum += y;
    xx_sum += x * x;
    xy_sum += x * y;
  }
  const auto count = static_cast<double>(curve.points.size());
  const auto spread = count * xx_sum - x_sum * x_sum;
  if (spread <= 0) return {y_sum / std::max(1.0, count), 0};
  const auto b = (count * xy_sum - x_sum * y_sum) / spread;
  return {(y_sum - b * x_sum) / count, b};
}

std::string axes(const Scale& scale, const ChartText& text) {
  std::string out;
  for (double y = 0; y <= scale.most + scale.step / 2; y += scale.step) {
    out += fmt::format("<path d='M{0:.1f} {2:.1f}H{1:.1f}' stroke='#dddddd'/>\n", kLeft, kRight,
                       scale.y(y));
    out += fmt::format("<text x='{:.1f}' y='{:.1f}' text-anchor='end'>{:g}</text>\n", kLeft - 8,
                       scale.y(y) + 4, y);
  }
  for (double decade = scale.decades_from; decade <= scale.decades_to; ++decade) {
    const auto value = std::pow(10, decade);
    out += fmt::format("<path d='M{0:.1f} {1:.1f}V{2:.1f}' stroke='#dddddd'/>\n", scale.x(value),
                       kTop, kBottom);
    out += fmt::format("<text x='{:.1f}' y='{:.1f}' text-anchor='middle'>{:.0f}</text>\n",
                       scale.x(value), kBottom + 20, value);
    if (decade == scale.decades_to) continue;
    for (int nth = 2; nth < 10; ++nth) {
      out += fmt::format("<path d='M{:.1f} {:.1f}v5' stroke='#555555'/>\n", scale.x(value * nth),
                         kBottom);
    }
  }
  out += fmt::format("<path d='M{} {}V{}H{}' fill='none' stroke='#333333'/>\n", kLeft, kTop,
                     kBottom, kRight);
  out += fmt::format("<text x='{}' y='{}' text-anchor='middle'>{}</text>\n", (kLeft + kRight) / 2,
                     kBottom + 42, text.x);
  out += fmt::format(
      "<text x='0' y='0' text-anchor='middle' transform='translate(24 {}) rotate(-90)'>{}</text>\n",
      (kTop + kBottom) / 2, text.y);
  out += fmt::format("<text x='{}' y='28' text-anchor='middle' font-size='15'>{}</text>\n",
                     (kLeft + kRight) / 2, text.title);
  return out;
}

std::string drawn(const Scale& scale, const Curve& curve, double legend_y) {
  if (curve.points.empty()) return {};
  std::string out;
  std::string path;
  for (const auto& [x, y] : curve.points) {
    path += fmt::format("{}{:.1f} {:.1f}", path.empty() ? "M" : "L", scale.x(x), scale.y(y));
    out += fmt::format("<circle cx='{:.1f}' cy='{:.1f}' r='3.5' fill='{}'/>\n", scale.x(x),
                       scale.y(y), curve.colour);
    out += fmt::format("<text x='{:.1f}' y='{:.1f}' text-anchor='middle'>{:.1f}</text>\n",
                       scale.x(x), scale.y(y) - 9, y);
  }
  const auto line = fitted(curve);
  const auto from = curve.points.front().first;
  const auto to = curve.points.back().first;
  out +=
      fmt::format("<path d='{}' fill='none' stroke='{}' stroke-width='2'/>\n", path, curve.colour);
  out +=
      fmt::format("<path d='M{:.1f} {:.1f}L{:.1f} {:.1f}' stroke='{}' stroke-dasharray='5 4'/>\n",
                  scale.x(from), scale.y(line.a + line.b * std::log2(from)), scale.x(to),
                  scale.y(line.a + line.b * std::log2(to)), curve.colour);
  out += fmt::format("<path d='M{} {}h24' stroke='{}' stroke-width='2'/>\n", kLeft, legend_y - 4,
                     curve.colour);
  out += fmt::format("<text x='{}' y='{}'>{}; dashed: {:.2f} {} {:.2f}·log2(nodes)</text>\n",
                     kLeft + 32, legend_y, curve.name, line.a, line.b < 0 ? "−" : "+",
                     std::abs(line.b));
  return out;
}

}  // namespace

std::string draw_over_logarithm(const ChartText& text, const std::vector<Curve>& curves) {
  const auto scale = scale_of(curves);
  const auto height = kBottom + 64 + 20 * static_cast<double>(curves.size());
  auto out = fmt::format(
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 660 {0}' width='660' height='{0}' "
      "font-family='sans-serif' font-size='12' fill='#222222'>\n"
      "<rect width='660' height='{0}' fill='#ffffff'/>\n",
      height);
  out += axes(scale, text);
  double legend_y = kBottom + 68;
  for (const auto& curve : curves) {
    out += drawn(scale, curve, legend_y);
    legend_y += 20;
  }
  return out + "</svg>\n";
}

}  // namespace cairn::bench
