#include "ui/chunk_picture.h"

#include <QFontMetrics>
#include <algorithm>
#include <cmath>

#include "ui/chunk_tiles.h"

namespace cairn::ui {
namespace {

// A font that leaves two digits room in a cell, if it is no smaller than can be read.
bool hasRoomForNumbers(const ChunkGrid& grid, const ChunkLayout& layout, const QFont& font) {
  if (!grid.knowsHolders() || layout.scale().group > 1) return false;
  const QFontMetrics metrics(font);
  return metrics.horizontalAdvance(QStringLiteral("00")) + 4 <= layout.scale().cell &&
         metrics.ascent() + 2 <= layout.scale().cell;
}

class Picture {
 public:
  Picture(const ChunkGrid& grid, const ChunkLayout& layout, const ChunkView& view)
      : grid_(grid),
        layout_(layout),
        view_(view),
        image_(scaled(view.size.width()), scaled(view.size.height()), QImage::Format_RGB32),
        font_(view.font) {
    image_.fill(view.palette.color(QPalette::Base));
    const int edge = std::max(1, static_cast<int>(std::floor(layout.scale().cell * ratio())));
    tiles_ = ChunkTiles(view.palette, edge, std::max(edge > 2 ? 1 : 0, edge / 8));
    numbers_ = hasRoomForNumbers(grid, layout, font_);
    font_.setPixelSize(std::max(1, scaled(QFontMetrics(font_).height() * 3 / 4)));
  }

  QImage paint() {
    const int last = (view_.top + view_.size.height() - 1) / layout_.bandHeight();
    for (int band = view_.top / layout_.bandHeight(); band <= last; ++band) paintBand(band);
    image_.setDevicePixelRatio(ratio());
    return std::move(image_);
  }

 private:
  [[nodiscard]] double ratio() const { return view_.pixelRatio; }
  [[nodiscard]] int scaled(int length) const {
    return static_cast<int>(std::lround(length * view_.pixelRatio));
  }

  void paintBand(int band) {
    const auto perBand = static_cast<std::size_t>(layout_.columnsPerBand());
    const auto first = static_cast<std::size_t>(band) * perBand;
    const auto end = std::min(first + perBand, layout_.columns());
    for (auto column = first; column < end; ++column) {
      const auto stripes = layout_.stripesOf(column);
      if (stripes.count > 1) {
        paintGroup(column, stripes);
      } else {
        paintStripe(column, stripes.first);
      }
    }
  }

  [[nodiscard]] QPoint placeOf(std::size_t column, int piece) const {
    const auto rect = rectInView(layout_, view_, {column, piece});
    return {scaled(rect.left()), scaled(rect.top())};
  }

  void paintStripe(std::size_t column, std::size_t stripe) {
    for (int piece = 0; piece < layout_.pieces(); ++piece) {
      const auto state = grid_.state(stripe, piece);
      const auto holders = numbers_ ? grid_.holdersOf(stripe, piece) : std::nullopt;
      const auto& tile =
          holders ? tiles_.numbered(state, std::min(*holders, 99), font_) : tiles_.of(state);
      ChunkTiles::put(image_, tile, placeOf(column, piece));
    }
  }

  void paintGroup(std::size_t column, StripeRange stripes) {
    const auto counts = countsByPiece(grid_, stripes);
    for (int piece = 0; piece < layout_.pieces(); ++piece) {
      tiles_.putMixed(image_, counts[static_cast<std::size_t>(piece)], placeOf(column, piece));
    }
  }

  const ChunkGrid& grid_;
  const ChunkLayout& layout_;
  const ChunkView& view_;
  QImage image_;
  QFont font_;
  ChunkTiles tiles_;
  bool numbers_ = false;
};

}  // namespace

QRect rectInView(const ChunkLayout& layout, const ChunkView& view, const ChunkCell& cell) {
  auto rect = layout.rectOf(cell).translated(0, -view.top);
  if (view.mirrored) rect.moveLeft(view.size.width() - rect.left() - rect.width());
  return rect;
}

QImage chunkPicture(const ChunkGrid& grid, const ChunkLayout& layout, const ChunkView& view) {
  if (!layout.empty() && !view.size.isEmpty()) return Picture(grid, layout, view).paint();
  QImage nothing(view.size.expandedTo({1, 1}), QImage::Format_RGB32);
  nothing.fill(view.palette.color(QPalette::Base));
  return nothing;
}

}  // namespace cairn::ui
