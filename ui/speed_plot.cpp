#include "ui/speed_plot.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "ui/format.h"
#include "ui/tones.h"

namespace cairn::ui {
namespace {

QString nothingPerSecond() {
  return SpeedPlot::tr("0", "at the foot of an axis of speeds");
}

QString axisText(double speed) {
  return speed < 1 ? nothingPerSecond() : rateText(speed);
}

QString agoText(std::chrono::milliseconds ago) {
  using namespace std::chrono;
  const auto number = [](auto count) { return QLocale().toString(static_cast<qlonglong>(count)); };
  if (ago < 2min) {
    return SpeedPlot::tr("%1 s ago", "seconds").arg(number(duration_cast<seconds>(ago).count()));
  }
  if (ago < 2h) {
    return SpeedPlot::tr("%1 min ago", "minutes").arg(number(duration_cast<minutes>(ago).count()));
  }
  return SpeedPlot::tr("%1 h ago", "hours").arg(number(duration_cast<hours>(ago).count()));
}

}  // namespace

SpeedPlot::SpeedPlot(QWidget* parent, SpeedLines lines) : QWidget(parent), lines_(lines) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SpeedPlot::setPoints(std::vector<SpeedPoint> points, SpeedSpan span) {
  points_ = std::move(points);
  span_ = span;
  update();
}

QSize SpeedPlot::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 12};
}

QSize SpeedPlot::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6};
}

QPen SpeedPlot::penOf(Line line) const {
  const auto tone = palette().color(QPalette::Highlight);
  const auto text = palette().color(QPalette::Text);
  const double width = std::max(1.5, fontMetrics().height() / 9.0);
  QPen pen(line == Line::down ? tone : mixed(palette().color(QPalette::Base), text, 0.7), width);
  if (line == Line::up) pen.setDashPattern({3, 2});
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

void SpeedPlot::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto metrics = fontMetrics();
  const int line = metrics.height();
  Speed most;
  for (const auto& point : points_) {
    most.down = std::max(most.down, point.mean.down);
    most.up = std::max(most.up, point.mean.up);
  }
  auto area = rect().adjusted(0, line * 3 / 2, 0, -line * 3 / 2);
  const auto axis = SpeedAxis::covering(std::max(most.down, most.up),
                                        std::clamp(area.height() / (line * 2), 1, 5));
  int labels = 0;
  for (const double mark : axis.marks) {
    labels = std::max(labels, metrics.horizontalAdvance(axisText(mark)));
  }
  labels += metrics.averageCharWidth();
  area.adjust(isRightToLeft() ? 0 : labels, 0, isRightToLeft() ? -labels : 0, 0);
  paintLegend(painter, {area.left(), 0, area.width(), line});
  if (area.width() < 2 || area.height() < 2) return;
  painter.fillRect(area, palette().color(QPalette::Base));
  paintAxis(painter, area, axis);
  paintTimes(painter, area);
  painter.setClipRect(area.adjusted(0, -2, 0, 2));
  if (lines_ == SpeedLines::both) paintLine(painter, area, axis, Line::up);
  paintLine(painter, area, axis, Line::down);
}

void SpeedPlot::paintAxis(QPainter& painter, const QRect& area, const SpeedAxis& axis) const {
  const int line = fontMetrics().height();
  const auto faint = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.2);
  for (const double mark : axis.marks) {
    const double y = area.bottom() - mark / axis.top * area.height();
    painter.setPen(faint);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(palette().color(QPalette::WindowText));
    const int space = fontMetrics().averageCharWidth() / 2;
    const auto top = static_cast<int>(y) - line / 2;
    const auto place = isRightToLeft() ? QRect(area.right() + space, top, width(), line)
                                       : QRect(0, top, area.left() - space, line);
    const auto side = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(place, static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter | side),
                     axisText(mark));
  }
}

void SpeedPlot::paintTimes(QPainter& painter, const QRect& area) const {
  const int line = fontMetrics().height();
  const QRect below(area.left(), area.bottom() + line / 4, area.width(), line);
  painter.setPen(palette().color(QPalette::WindowText));
  const auto old = agoText(lengthOf(span_));
  const auto middle = agoText(lengthOf(span_) / 2);
  const auto now = tr("now", "at the end of an axis of time");
  // Time runs with the text: in Arabic from the right to the left.
  painter.drawText(
      below, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), old);
  painter.drawText(
      below, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), now);
  const int needed = fontMetrics().horizontalAdvance(old + middle + now) * 3 / 2;
  if (needed < below.width()) painter.drawText(below, Qt::AlignHCenter, middle);
}

void SpeedPlot::paintLine(QPainter& painter, const QRect& area, const SpeedAxis& axis,
                          Line line) const {
  if (points_.size() < 2) return;
  QPainterPath path;
  bool open = false;
  for (std::size_t i = 0; i < points_.size(); ++i) {
    // What was not measured is a gap, not a speed of nothing.
    if (!points_[i].known) {
      open = false;
      continue;
    }
    const auto speed = line == Line::down ? points_[i].mean.down : points_[i].mean.up;
    const auto along = static_cast<double>(i) / static_cast<double>(points_.size() - 1);
    const double x = area.left() + (isRightToLeft() ? 1 - along : along) * (area.width() - 1);
    const QPointF at(x, area.bottom() - std::min(1.0, speed / axis.top) * area.height());
    if (open) {
      path.lineTo(at);
    } else {
      path.moveTo(at);
      // One that stands alone is seen as a short stroke.
      path.lineTo(at + QPointF(isRightToLeft() ? -1 : 1, 0));
    }
    open = true;
  }
  painter.setPen(penOf(line));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
}

void SpeedPlot::paintLegend(QPainter& painter, const QRect& rect) const {
  const auto metrics = fontMetrics();
  const int sample = metrics.averageCharWidth() * 5;
  const int space = metrics.averageCharWidth();
  int x = 0;
  for (const auto line : {Line::down, Line::up}) {
    if (line == Line::up && lines_ == SpeedLines::down_only) break;
    const auto text = line == Line::down ? tr("Receiving") : tr("Sending");
    const int wide = metrics.horizontalAdvance(text);
    const auto place = [&](int from, int width) {
      return QStyle::visualRect(layoutDirection(), rect,
                                {rect.left() + from, rect.top(), width, rect.height()});
    };
    const auto stroke = place(x, sample);
    painter.setPen(penOf(line));
    painter.drawLine(QPointF(stroke.left(), stroke.center().y()),
                     QPointF(stroke.right(), stroke.center().y()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place(x + sample + space, wide), Qt::AlignCenter, text);
    x += sample + wide + 4 * space;
  }
}

}  // namespace cairn::ui
