// A graph of how fast bytes come and go, or come alone, over a span that the user chooses. Two
// lines differ in how they are drawn as well as in colour; the figures are there as text too. Keeps
// a copy of the history, and paints only while it is seen.
#pragma once

#include <QWidget>
#include <chrono>

#include "ui/speed_history.h"

class QComboBox;
class QLabel;

namespace cairn::ui {

class SpeedPlot;

class SpeedGraph : public QWidget {
  Q_OBJECT
 public:
  explicit SpeedGraph(QWidget* parent = nullptr, SpeedLines lines = SpeedLines::both);

  void setHistory(SpeedHistory history, std::chrono::milliseconds now);

  [[nodiscard]] SpeedSpan span() const { return span_; }
  void setSpan(SpeedSpan span);
  // The figures: now, and at most within the span.
  [[nodiscard]] QString summaryText() const;

 Q_SIGNALS:
  void spanChanged(cairn::ui::SpeedSpan span);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void retranslate();
  void refresh();

  SpeedLines lines_;
  SpeedHistory history_;
  std::chrono::milliseconds now_{0};
  SpeedSpan span_ = SpeedSpan::ten_minutes;
  QLabel* spanLabel_;
  QComboBox* spans_;
  SpeedPlot* plot_;
  QLabel* summary_;
};

}  // namespace cairn::ui
