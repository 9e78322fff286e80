#include "ui/chunk_map_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/chunk_legend.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

QLabel* wrappedLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  wrapWords(*label);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

ChunkMapPanel::ChunkMapPanel(QWidget* parent)
    : QWidget(parent),
      map_(new ChunkMap(this)),
      summary_(wrappedLabel(this)),
      scale_(wrappedLabel(this)),
      current_(wrappedLabel(this)),
      in_(new QToolButton(this)),
      out_(new QToolButton(this)),
      fit_(new QToolButton(this)) {
  auto* above = new QHBoxLayout;
  above->addWidget(summary_, 1);
  for (auto* button : {out_, in_, fit_}) above->addWidget(button, 0, Qt::AlignTop);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addLayout(above);
  all->addWidget(map_, 1);
  all->addWidget(current_);
  all->addWidget(scale_);
  all->addWidget(new ChunkLegend(this));
  connect(in_, &QToolButton::clicked, map_, &ChunkMap::zoomIn);
  connect(out_, &QToolButton::clicked, map_, &ChunkMap::zoomOut);
  connect(fit_, &QToolButton::clicked, map_, &ChunkMap::fit);
  connect(map_, &ChunkMap::summaryChanged, summary_, &QLabel::setText);
  connect(map_, &ChunkMap::currentChanged, current_, [this](const QString& text) {
    current_->setText(text.isEmpty() ? tr("Choose a cell to see what is known of it.") : text);
  });
  connect(map_, &ChunkMap::scaleChanged, this, &ChunkMapPanel::showScale);
  keepRoom();
  retranslate();
  showScale();
}

void ChunkMapPanel::setFacts(ChunkFacts& facts) {
  map_->setMoreLines([from = QPointer<ChunkFacts>(&facts)](std::size_t stripe, int piece) {
    return from ? from->lines(stripe, piece) : QString();
  });
  connect(&facts, &ChunkFacts::changed, map_, &ChunkMap::refreshMoreLines);
}

// Moving from cell to cell must not make the map grow and shrink with the text below it.
void ChunkMapPanel::keepRoom() {
  current_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  current_->setMinimumHeight(3 * current_->fontMetrics().lineSpacing());
}

void ChunkMapPanel::retranslate() {
  in_->setText(tr("Zoom in"));
  in_->setToolTip(tr("Zoom in (plus key, or Ctrl and the wheel)"));
  out_->setText(tr("Zoom out"));
  out_->setToolTip(tr("Zoom out (minus key, or Ctrl and the wheel)"));
  fit_->setText(tr("Show all"));
  fit_->setToolTip(tr("Show everything at once (0 key)"));
  summary_->setText(map_->summaryText());
  const auto current = map_->currentText();
  current_->setText(current.isEmpty() ? tr("Choose a cell to see what is known of it.") : current);
}

void ChunkMapPanel::showScale() {
  const auto text = map_->scaleText();
  if (scale_->text() != text) scale_->setText(text);
  in_->setEnabled(map_->canZoomIn());
  out_->setEnabled(map_->canZoomOut());
  fit_->setEnabled(!map_->isFitted());
}

void ChunkMapPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) keepRoom();
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  showScale();
}

}  // namespace cairn::ui
