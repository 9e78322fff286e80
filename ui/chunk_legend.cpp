#include "ui/chunk_legend.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/chunk_text.h"
#include "ui/chunk_tiles.h"

namespace cairn::ui {
namespace {

constexpr std::array kShown{ChunkState::verified, ChunkState::received,    ChunkState::requested,
                            ChunkState::missing,  ChunkState::unavailable, ChunkState::damaged,
                            ChunkState::unneeded};

}  // namespace

ChunkLegend::ChunkLegend(QWidget* parent) : QWidget(parent) {
  auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  describe();
}

void ChunkLegend::describe() {
  QStringList names;
  for (const auto state : kShown) names << chunkStateText(state);
  setAccessibleName(tr("What the cells mean"));
  setAccessibleDescription(QLocale().createSeparatedList(names));
}

int ChunkLegend::sample() const {
  return std::max(12, fontMetrics().ascent());
}

std::vector<ChunkLegend::Entry> ChunkLegend::entries(int width) const {
  const auto metrics = fontMetrics();
  const int space = metrics.averageCharWidth();
  const int line = std::max(sample(), metrics.height()) + space / 2;
  std::vector<Entry> all;
  int x = 0;
  int y = 0;
  for (const auto state : kShown) {
    Entry entry{state, chunkStateText(state), {}};
    const int wide = sample() + space + metrics.horizontalAdvance(entry.text);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
    }
    entry.rect = QRect(x, y, wide, line);
    x += wide + 2 * space;
    all.push_back(std::move(entry));
  }
  return all;
}

int ChunkLegend::heightForWidth(int width) const {
  return entries(width).back().rect.bottom() + 1;
}

QSize ChunkLegend::sizeHint() const {
  const int width = fontMetrics().averageCharWidth() * 60;
  return {width, heightForWidth(width)};
}

QSize ChunkLegend::minimumSizeHint() const {
  int widest = 0;
  for (const auto& entry : entries(0)) widest = std::max(widest, entry.rect.width());
  return {widest, fontMetrics().height()};
}

void ChunkLegend::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const auto ratio = devicePixelRatioF();
  const int edge = sample();
  ChunkTiles tiles(palette(), static_cast<int>(edge * ratio), 0);
  for (const auto& entry : entries(width())) {
    auto place = QStyle::visualRect(layoutDirection(), rect(), entry.rect);
    auto tile = tiles.of(entry.state);
    tile.setDevicePixelRatio(ratio);
    const int left = isRightToLeft() ? place.right() + 1 - edge : place.left();
    painter.drawImage(left, place.top() + (place.height() - edge) / 2, tile);
    place.adjust(isRightToLeft() ? 0 : edge + fontMetrics().averageCharWidth(), 0,
                 isRightToLeft() ? -edge - fontMetrics().averageCharWidth() : 0, 0);
    painter.drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), entry.text);
  }
}

void ChunkLegend::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) describe();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
    updateGeometry();
    update();
  }
}

}  // namespace cairn::ui
