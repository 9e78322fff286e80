// Small shapes that stand beside a word for a state, so that it is seen at a glance and not by
// colour alone. Drawn in the colours of the palette, at any size.
#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>

namespace cairn::ui {

enum class Shape {
  none,
  check,    // as it should be
  warning,  // somebody should look
  cross,    // wrong
  half,     // in part
  dot,      // neutral
  up,       // from here
  down,     // to here
  plus,
  minus
};

// A model's value for it: the Shape as an int, or nothing.
inline constexpr int kShapeRole = Qt::UserRole + 40;

// `edge` in pixels of the device, times `ratio`.
QPixmap shapePixmap(Shape shape, const QColor& color, int edge, qreal ratio);
// In a colour that says the same, on the background of a text in `palette`.
QColor shapeColor(Shape shape, const QPalette& palette);

class ShapeDelegate final : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  // With some air between the rows.
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace cairn::ui
