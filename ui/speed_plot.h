// The picture of a speed graph: axes, grid and its lines, with a legend in it.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/speed_axis.h"
#include "ui/speed_history.h"

namespace cairn::ui {

class SpeedPlot : public QWidget {
  Q_OBJECT
 public:
  SpeedPlot(QWidget* parent, SpeedLines lines);

  void setPoints(std::vector<SpeedPoint> points, SpeedSpan span);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class Line { down, up };

  [[nodiscard]] QPen penOf(Line line) const;
  void paintAxis(QPainter& painter, const QRect& area, const SpeedAxis& axis) const;
  void paintTimes(QPainter& painter, const QRect& area) const;
  void paintLine(QPainter& painter, const QRect& area, const SpeedAxis& axis, Line line) const;
  void paintLegend(QPainter& painter, const QRect& rect) const;

  SpeedLines lines_;
  std::vector<SpeedPoint> points_;
  SpeedSpan span_ = SpeedSpan::minute;
};

}  // namespace cairn::ui
