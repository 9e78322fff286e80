#include "ui/chunk_tiles.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cstring>
#include <utility>

#include "ui/tones.h"

namespace cairn::ui {
namespace {

// Smaller tiles have room for single pixels only, and the smallest for nothing but a colour.
constexpr int kPatternFrom = 6;
constexpr int kDotsFrom = 3;

constexpr std::array kFromTheTop{
    ChunkState::damaged,   ChunkState::unneeded, ChunkState::unavailable, ChunkState::missing,
    ChunkState::requested, ChunkState::received, ChunkState::verified};

void frame(QPainter& painter, int side, const QColor& color) {
  const int line = std::max(1, side / 12);
  const QRect all(0, 0, side, side);
  const auto inside = all.adjusted(line, line, -line, -line);
  for (const auto& edge : QRegion(all).subtracted(inside)) painter.fillRect(edge, color);
}

void stripes(QPainter& painter, int side, const QColor& color) {
  const int step = std::max(3, side / 3);
  painter.setPen(QPen(color, std::max(1.0, step / 3.0)));
  for (int from = -side; from < 2 * side; from += step)
    painter.drawLine(from, side, from + side, 0);
}

void cross(QPainter& painter, int side, const QColor& color) {
  const double edge = side * 0.2;
  painter.setPen(QPen(color, std::max(1.0, side / 6.0)));
  painter.drawLine(QPointF(edge, edge), QPointF(side - edge, side - edge));
  painter.drawLine(QPointF(edge, side - edge), QPointF(side - edge, edge));
}

void dot(QPainter& painter, int side, const QColor& color) {
  const int wide = std::max(2, side * 2 / 5);
  painter.fillRect((side - wide) / 2, (side - wide) / 2, wide, wide, color);
}

void dash(QPainter& painter, int side, const QColor& color) {
  const int high = std::max(1, side / 6);
  painter.fillRect(side / 4, (side - high) / 2, side - side / 4 * 2, high, color);
}

// The same for tiles of a few pixels, each of which counts.
void decorateSmall(QPainter& painter, ChunkState state, int side, const QPalette& palette) {
  const auto base = palette.color(QPalette::Base);
  const auto text = palette.color(QPalette::Text);
  const auto tone = palette.color(QPalette::Highlight);
  const auto dots = [&](const QColor& color, auto&& has) {
    for (int y = 0; y < side; ++y) {
      for (int x = 0; x < side; ++x) {
        if (has(x, y)) painter.fillRect(x, y, 1, 1, color);
      }
    }
  };
  const auto isInside = [side](int at) { return at > 0 && at < side - 1; };
  switch (state) {
    case ChunkState::unneeded:
    case ChunkState::verified:
      break;
    case ChunkState::missing:
      frame(painter, side, mixed(base, text, 0.4));
      break;
    case ChunkState::unavailable:
      dots(mixed(base, text, 0.8), [&](int, int y) { return isInside(y); });
      break;
    case ChunkState::requested:
      frame(painter, side, mixed(base, tone, 0.4));
      dots(tone, [&](int x, int y) { return isInside(x) && isInside(y); });
      break;
    case ChunkState::received:
      dots(tone, [](int x, int y) { return (x + y) % 2 == 0; });
      break;
    case ChunkState::damaged:
      // A cross would leave too little of the tone to be noticed.
      dots(text, [&](int x, int y) { return isInside(x) && isInside(y); });
      break;
  }
}

void decorate(QPainter& painter, ChunkState state, int side, const QPalette& palette) {
  const auto base = palette.color(QPalette::Base);
  const auto text = palette.color(QPalette::Text);
  const auto tone = palette.color(QPalette::Highlight);
  switch (state) {
    case ChunkState::unneeded:
    case ChunkState::verified:
      break;
    case ChunkState::missing:
      frame(painter, side, mixed(base, text, 0.5));
      break;
    case ChunkState::unavailable:
      frame(painter, side, mixed(base, text, 0.5));
      dash(painter, side, text);
      break;
    case ChunkState::requested:
      frame(painter, side, tone);
      dot(painter, side, tone);
      break;
    case ChunkState::received:
      stripes(painter, side, tone);
      frame(painter, side, tone);
      break;
    case ChunkState::damaged:
      cross(painter, side, base);
      break;
  }
}

}  // namespace

ChunkTiles::ChunkTiles(QPalette palette, int edge, int gap)
    : palette_(std::move(palette)), edge_(std::max(1, edge)), gap_(std::clamp(gap, 0, edge_ - 1)) {
  for (std::size_t i = 0; i < kChunkStates; ++i) tiles_[i] = made(static_cast<ChunkState>(i));
  harm_ = QImage(edge_, 1, QImage::Format_RGB32);
  harm_.fill(fillOf(ChunkState::damaged));
}

QColor ChunkTiles::fillOf(ChunkState state) const {
  const auto base = palette_.color(QPalette::Base);
  const auto text = palette_.color(QPalette::Text);
  const auto tone = palette_.color(QPalette::Highlight);
  const bool plain = rows() < kDotsFrom;
  switch (state) {
    case ChunkState::unneeded:
      return mixed(base, text, 0.1);
    case ChunkState::missing:
      return plain ? mixed(base, text, 0.25) : base;
    case ChunkState::unavailable:
      return plain ? mixed(base, text, 0.6) : mixed(base, text, 0.15);
    case ChunkState::requested:
      return plain ? mixed(base, tone, 0.4) : mixed(base, tone, 0.1);
    case ChunkState::received:
      return mixed(base, tone, plain ? 0.65 : 0.3);
    case ChunkState::verified:
      return tone;
    case ChunkState::damaged:
      return warningTone(palette_);
  }
  return base;
}

QImage ChunkTiles::made(ChunkState state) const {
  QImage tile(edge_, edge_, QImage::Format_RGB32);
  tile.fill(palette_.color(QPalette::Base));
  const int side = rows();
  QPainter painter(&tile);
  painter.setClipRect(0, 0, side, side);
  painter.fillRect(0, 0, side, side, fillOf(state));
  if (side >= kPatternFrom) {
    painter.setRenderHint(QPainter::Antialiasing);
    decorate(painter, state, side, palette_);
  } else if (side >= kDotsFrom) {
    decorateSmall(painter, state, side, palette_);
  }
  return tile;
}

const QImage& ChunkTiles::numbered(ChunkState state, int number, const QFont& font) {
  const int key = number * static_cast<int>(kChunkStates) + static_cast<int>(state);
  if (const auto found = numbered_.constFind(key); found != numbered_.cend()) return *found;
  auto tile = of(state);
  QPainter painter(&tile);
  painter.setFont(font);
  const auto words = QLocale().toString(number);
  const QRect all(0, 0, rows(), rows());
  auto box = painter.fontMetrics().tightBoundingRect(words);
  box.moveCenter(all.center());
  const auto fill = fillOf(state);
  const auto text = palette_.color(QPalette::Text);
  const auto base = palette_.color(QPalette::Base);
  painter.fillRect(box.adjusted(-2, -2, 2, 2).intersected(all), fill);
  painter.setPen(contrast(fill, text) >= contrast(fill, base) ? text : base);
  painter.drawText(all, Qt::AlignCenter, words);
  painter.end();
  return *numbered_.insert(key, tile);
}

void ChunkTiles::put(QImage& target, const QImage& tile, QPoint at) {
  const auto part = QRect(at, tile.size()).intersected(target.rect());
  if (part.isEmpty()) return;
  const auto bytes = static_cast<std::size_t>(part.width()) * sizeof(QRgb);
  for (int y = part.top(); y <= part.bottom(); ++y) {
    const auto* from = tile.constScanLine(y - at.y()) +
                       static_cast<std::size_t>(part.left() - at.x()) * sizeof(QRgb);
    std::memcpy(target.scanLine(y) + static_cast<std::size_t>(part.left()) * sizeof(QRgb), from,
                bytes);
  }
}

void ChunkTiles::putMixed(QImage& target, const ChunkCounts& counts, QPoint at) const {
  const auto shares = rowsOf(counts, rows());
  const auto across = QRect(at, QSize(rows(), rows())).intersected(target.rect());
  if (across.isEmpty()) return;
  const auto bytes = static_cast<std::size_t>(across.width()) * sizeof(QRgb);
  const auto skipped = static_cast<std::size_t>(across.left() - at.x()) * sizeof(QRgb);
  int y = at.y();
  for (const auto state : kFromTheTop) {
    // Of damage there may be one row only, which is not to be broken by a pattern.
    const bool harm = state == ChunkState::damaged;
    const auto& tile = harm ? harm_ : of(state);
    for (int left = shares[static_cast<std::size_t>(state)]; left > 0; --left, ++y) {
      if (y < across.top() || y > across.bottom()) continue;
      std::memcpy(target.scanLine(y) + static_cast<std::size_t>(across.left()) * sizeof(QRgb),
                  tile.constScanLine(harm ? 0 : y - at.y()) + skipped, bytes);
    }
  }
}

}  // namespace cairn::ui
