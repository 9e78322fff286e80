#include "ui/shape.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include "ui/tones.h"

namespace cairn::ui {
namespace {

// In a square from 0 to 1.
void strokePath(QPainter& painter, const QColor& color, const QList<QPointF>& points) {
  QPen pen(color, 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(points);
}

void paintWarning(QPainter& painter, const QColor& color) {
  painter.setPen(QPen(color, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolygon(QPolygonF({{0.5, 0.1}, {0.94, 0.88}, {0.06, 0.88}}));
  painter.drawLine(QPointF(0.5, 0.38), QPointF(0.5, 0.6));
  painter.drawPoint(QPointF(0.5, 0.75));
}

void paintShape(QPainter& painter, Shape shape, const QColor& color) {
  switch (shape) {
    case Shape::none:
      return;
    case Shape::check:
      return strokePath(painter, color, {{0.14, 0.55}, {0.4, 0.8}, {0.86, 0.22}});
    case Shape::warning:
      return paintWarning(painter, color);
    case Shape::cross:
      strokePath(painter, color, {{0.2, 0.2}, {0.8, 0.8}});
      return strokePath(painter, color, {{0.8, 0.2}, {0.2, 0.8}});
    case Shape::half: {
      painter.setPen(QPen(color, 0.1));
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(QRectF(0.12, 0.12, 0.76, 0.76));
      painter.setBrush(color);
      painter.setPen(Qt::NoPen);
      return painter.drawPie(QRectF(0.12, 0.12, 0.76, 0.76), -90 * 16, 180 * 16);
    }
    case Shape::dot:
      painter.setPen(Qt::NoPen);
      painter.setBrush(color);
      return painter.drawEllipse(QRectF(0.34, 0.34, 0.32, 0.32));
    case Shape::up:
      strokePath(painter, color, {{0.5, 0.88}, {0.5, 0.16}});
      return strokePath(painter, color, {{0.2, 0.44}, {0.5, 0.14}, {0.8, 0.44}});
    case Shape::down:
      strokePath(painter, color, {{0.5, 0.12}, {0.5, 0.84}});
      return strokePath(painter, color, {{0.2, 0.56}, {0.5, 0.86}, {0.8, 0.56}});
    case Shape::plus:
      strokePath(painter, color, {{0.5, 0.16}, {0.5, 0.84}});
      return strokePath(painter, color, {{0.16, 0.5}, {0.84, 0.5}});
    case Shape::minus:
      return strokePath(painter, color, {{0.16, 0.5}, {0.84, 0.5}});
  }
}

}  // namespace

QPixmap shapePixmap(Shape shape, const QColor& color, int edge, qreal ratio) {
  const int pixels = qRound(edge * ratio);
  const auto key = QStringLiteral("cairn-shape-%1-%2-%3-%4")
                       .arg(static_cast<int>(shape))
                       .arg(color.rgba())
                       .arg(pixels)
                       .arg(ratio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(pixels, pixels);
  paintShape(painter, shape, color);
  painter.end();
  pixmap.setDevicePixelRatio(ratio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QColor shapeColor(Shape shape, const QPalette& palette) {
  const auto text = palette.color(QPalette::Text);
  switch (shape) {
    case Shape::check:
      return mixed(text, QColor(Qt::darkGreen), 0.55);
    case Shape::warning:
      return mixed(text, QColor(Qt::darkYellow), 0.65);
    case Shape::cross:
      return warningTone(palette);
    default:
      return mixed(text, palette.color(QPalette::Base), 0.3);
  }
}

QSize ShapeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.height() / 3);
}

void ShapeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const auto shape = static_cast<Shape>(index.data(kShapeRole).toInt());
  if (shape == Shape::none) return;
  const bool isSelected = option->state.testFlag(QStyle::State_Selected);
  const auto color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                : shapeColor(shape, option->palette);
  const int edge = option->fontMetrics.height() * 4 / 5;
  const qreal ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->decorationSize = QSize(edge, edge);
  option->icon = QIcon();
  option->icon.addPixmap(shapePixmap(shape, color, edge, ratio), QIcon::Normal);
  option->icon.addPixmap(shapePixmap(shape, color, edge, ratio), QIcon::Selected);
}

}  // namespace cairn::ui
