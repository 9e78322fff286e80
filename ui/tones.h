// Colours between those of the palette, so that what is painted fits light, dark and high-contrast
// themes alike. Pure functions of colours.
#pragma once

#include <QColor>
#include <QPalette>

namespace cairn::ui {

// `share` of `over`, the rest of `under`; 0 to 1.
QColor mixed(const QColor& under, const QColor& over, double share);
// How well one is told from the other: 1 (not at all) to 21, as WCAG defines it.
double contrast(const QColor& a, const QColor& b);
// As much of `tone` over `under` as leaves `text` readable on it (contrast 4.5).
QColor readableTone(const QColor& under, const QColor& tone, const QColor& text);
// The tone of harm: a red as strong and as bright as the palette's highlight, told from its base.
QColor warningTone(const QPalette& palette);

}  // namespace cairn::ui
