#include "ui/tones.h"

#include <algorithm>
#include <cmath>

namespace cairn::ui {
namespace {

double linear(float channel) {
  const double c = channel;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

constexpr double kReadable = 4.5;
// Of shapes rather than text.
constexpr double kVisible = 3;

}  // namespace

QColor mixed(const QColor& under, const QColor& over, double share) {
  const auto part = static_cast<float>(std::clamp(share, 0.0, 1.0));
  const auto between = [part](float a, float b) { return a + (b - a) * part; };
  return QColor::fromRgbF(between(under.redF(), over.redF()),
                          between(under.greenF(), over.greenF()),
                          between(under.blueF(), over.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
  const double one = luminance(a);
  const double other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor readableTone(const QColor& under, const QColor& tone, const QColor& text) {
  for (int tenths = 7; tenths > 1; --tenths) {
    const auto color = mixed(under, tone, tenths / 10.0);
    if (contrast(color, text) >= kReadable) return color;
  }
  return mixed(under, tone, 0.1);
}

QColor warningTone(const QPalette& palette) {
  const auto base = palette.color(QPalette::Base);
  const auto towards = palette.color(QPalette::Text);
  auto red = QColor::fromHslF(0, 0.75F, palette.color(QPalette::Highlight).lightnessF());
  for (int step = 0; step < 8 && contrast(red, base) < kVisible; ++step) {
    red = mixed(red, towards, 0.15);
  }
  return red;
}

}  // namespace cairn::ui
