#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>

namespace cairn::ui {
namespace {

// Not every style of a system lets itself be coloured; this one does.
constexpr const char* kColoured = "Fusion";
constexpr int kCellMargin = 5;

struct Tones {
  QColor window, base, alternate, text, button, mid, highlight, link;
};

const Tones kLightTones{0xf6f6f4, 0xffffff, 0xf0f0ed, 0x1c1f22,
                        0xececea, 0xb4b4b0, 0x2f6f9f, 0x1f5f8f};
const Tones kDarkTones{0x25282b, 0x1b1d20, 0x222528, 0xe6e6e3,
                       0x33373b, 0x60656a, 0x3f7fb0, 0x7fb8e0};

QPalette paletteOf(const Tones& tones) {
  QPalette palette(tones.button, tones.window);
  palette.setColor(QPalette::WindowText, tones.text);
  palette.setColor(QPalette::Base, tones.base);
  palette.setColor(QPalette::AlternateBase, tones.alternate);
  palette.setColor(QPalette::Text, tones.text);
  palette.setColor(QPalette::ButtonText, tones.text);
  palette.setColor(QPalette::ToolTipBase, tones.base);
  palette.setColor(QPalette::ToolTipText, tones.text);
  palette.setColor(QPalette::Mid, tones.mid);
  palette.setColor(QPalette::Highlight, tones.highlight);
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, tones.link);
  palette.setColor(QPalette::PlaceholderText, tones.mid);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, tones.mid);
  }
  return palette;
}

// Numbers end where the next column begins; without more room between they read as one.
class Airy : public QProxyStyle {
 public:
  explicit Airy(const QString& name) : QProxyStyle(QStyleFactory::create(name)) {}

  int pixelMetric(PixelMetric metric, const QStyleOption* option,
                  const QWidget* widget) const override {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_FocusFrameHMargin ? std::max(usual, kCellMargin) : usual;
  }
};

// The style makes its outlines darker than the window, where they are lost on a dark one.
class LightOutlines : public Airy {
 public:
  LightOutlines() : Airy(kColoured) {}

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
    Airy::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox && element != PE_FrameLineEdit) return;
    // Where the keyboard is has an outline of its own.
    const bool isShown = element == PE_FrameLineEdit || option->state & State_KeyboardFocusChange;
    if (isShown && option->state & State_HasFocus) return;
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(QPalette::Mid));
    const auto radius = isRound ? edge.width() / 2 : 2.0;
    painter->drawRoundedRect(edge, radius, radius);
    painter->restore();
  }
};

}  // namespace

Looks::Looks() : style_(QApplication::style()->objectName()) {}

void Looks::wear(Theme theme) {
  if (theme == Theme::system) {
    QApplication::setStyle(new Airy(style_));
    QApplication::setPalette(QPalette());
    return;
  }
  const bool isDark = theme == Theme::dark;
  QApplication::setStyle(isDark ? new LightOutlines : new Airy(kColoured));
  QApplication::setPalette(paletteOf(isDark ? kDarkTones : kLightTones));
}

}  // namespace cairn::ui
