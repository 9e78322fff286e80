#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace cairn::ui {
namespace {

struct Tones {
  QColor window, base, alternate, text, button, mid, highlight, link;
};

const Tones kLight{0xf6f6f4, 0xffffff, 0xf0f0ed, 0x1c1f22, 0xececea, 0xb4b4b0, 0x2f6f9f, 0x1f5f8f};
const Tones kDark{0x25282b, 0x1b1d20, 0x222528, 0xe6e6e3, 0x33373b, 0x60656a, 0x3f7fb0, 0x7fb8e0};

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

}  // namespace

Looks::Looks() : style_(QApplication::style()->objectName()) {}

void Looks::wear(Theme theme) {
  if (theme == Theme::system) {
    QApplication::setStyle(QStyleFactory::create(style_));
    QApplication::setPalette(QPalette());
    return;
  }
  // Not every style of a system lets itself be coloured; this one does.
  QApplication::setStyle(QStyleFactory::create("Fusion"));
  QApplication::setPalette(paletteOf(theme == Theme::dark ? kDark : kLight));
}

}  // namespace cairn::ui
