#include "ui/speed_graph.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format.h"
#include "ui/page_parts.h"
#include "ui/speed_plot.h"

namespace cairn::ui {
namespace {

QString spanText(SpeedSpan span) {
  switch (span) {
    case SpeedSpan::minute:
      return SpeedGraph::tr("Last minute");
    case SpeedSpan::ten_minutes:
      return SpeedGraph::tr("Last 10 minutes");
    case SpeedSpan::hour:
      return SpeedGraph::tr("Last hour");
    case SpeedSpan::six_hours:
      return SpeedGraph::tr("Last 6 hours");
    case SpeedSpan::day:
      return SpeedGraph::tr("Last 24 hours");
  }
  return {};
}

QString speedText(double speed) {
  const auto text = rateText(speed);
  return text.isEmpty() ? SpeedGraph::tr("nothing", "a speed") : text;
}

}  // namespace

SpeedGraph::SpeedGraph(QWidget* parent, SpeedLines lines)
    : QWidget(parent),
      lines_(lines),
      spanLabel_(new QLabel(this)),
      spans_(new QComboBox(this)),
      plot_(new SpeedPlot(this, lines)),
      summary_(new QLabel(this)) {
  for (const auto span : kSpeedSpans) spans_->addItem({}, static_cast<int>(span));
  spans_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  spans_->setCurrentIndex(static_cast<int>(span_));
  spanLabel_->setBuddy(spans_);
  wrapWords(*summary_);
  summary_->setTextFormat(Qt::PlainText);
  auto* above = new QHBoxLayout;
  above->addWidget(spanLabel_);
  above->addWidget(spans_);
  above->addStretch(1);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addLayout(above);
  all->addWidget(plot_, 1);
  all->addWidget(summary_);
  connect(spans_, &QComboBox::currentIndexChanged, this, [this](int index) {
    if (index >= 0) setSpan(kSpeedSpans[static_cast<std::size_t>(index)]);
  });
  retranslate();
}

void SpeedGraph::setHistory(SpeedHistory history, std::chrono::milliseconds now) {
  history_ = std::move(history);
  now_ = now;
  if (isVisible()) refresh();
}

void SpeedGraph::setSpan(SpeedSpan span) {
  if (span == span_) return;
  span_ = span;
  spans_->setCurrentIndex(static_cast<int>(span));
  refresh();
  Q_EMIT spanChanged(span);
}

QString SpeedGraph::summaryText() const {
  const auto now = history_.latest();
  const auto most = history_.peak(span_, now_);
  if (lines_ == SpeedLines::down_only) {
    return tr("Receiving now: %1, at most %2 within this span.")
        .arg(speedText(now.down), speedText(most.down));
  }
  return tr("Receiving now: %1, at most %2 within this span. Sending now: %3, at most %4.")
      .arg(speedText(now.down), speedText(most.down), speedText(now.up), speedText(most.up));
}

void SpeedGraph::refresh() {
  plot_->setPoints(history_.points(span_, now_), span_);
  const auto text = summaryText();
  if (summary_->text() == text) return;
  summary_->setText(text);
  plot_->setAccessibleDescription(text);
}

void SpeedGraph::retranslate() {
  spanLabel_->setText(tr("&Show:", "which span of time"));
  spans_->setAccessibleName(tr("Span of time"));
  for (const auto span : kSpeedSpans) spans_->setItemText(static_cast<int>(span), spanText(span));
  plot_->setAccessibleName(tr("Graph of speeds"));
  refresh();
}

void SpeedGraph::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void SpeedGraph::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

}  // namespace cairn::ui
