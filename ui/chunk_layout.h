// Where the chunks of a bundle lie in a map: stripes are columns of cells, data above and parity
// below a gap; columns follow one another and wrap into bands, as text does. Where there are more
// chunks than fit, a column stands for a group of stripes. Pure geometry in whole pixels, from left
// to right; whoever paints mirrors it.
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>
#include <cstddef>
#include <optional>

#include "ui/chunk_grid.h"

namespace cairn::ui {

// One cell: a piece of a group of stripes.
struct ChunkCell {
  std::size_t column = 0;  // counted through all bands
  int piece = 0;
  bool operator==(const ChunkCell&) const = default;
};

class ChunkLayout {
 public:
  struct Shape {  // of the bundle
    std::size_t stripes = 0;
    int data = 0;
    int parity = 0;
    bool operator==(const Shape&) const = default;
  };
  struct Scale {
    int cell = 8;           // the edge of a cell with the gap behind it
    std::size_t group = 1;  // stripes in a column
    bool operator==(const Scale&) const = default;
  };

  ChunkLayout() = default;
  ChunkLayout(const Shape& shape, const Scale& scale, int width);

  // The largest cells, up to `most`, with which everything is seen at once; of `least`, with
  // groups, where that does not do.
  struct Cells {
    int least = 4;
    int most = 16;
  };
  static ChunkLayout fitting(const Shape& shape, QSize room, const Cells& cells);

  [[nodiscard]] const Shape& shape() const { return shape_; }
  [[nodiscard]] const Scale& scale() const { return scale_; }
  [[nodiscard]] bool empty() const { return columns_ == 0; }
  [[nodiscard]] std::size_t columns() const { return columns_; }        // in all
  [[nodiscard]] int columnsPerBand() const { return columnsPerBand_; }  // 1 or more
  [[nodiscard]] int bands() const;
  [[nodiscard]] int bandHeight() const;  // with the gap below it
  [[nodiscard]] int height() const;
  [[nodiscard]] int pieces() const { return shape_.data + shape_.parity; }

  [[nodiscard]] StripeRange stripesOf(std::size_t column) const;
  [[nodiscard]] std::size_t columnOf(std::size_t stripe) const { return stripe / scale_.group; }
  [[nodiscard]] QRect rectOf(const ChunkCell& cell) const;
  // From the top of a band to that of a piece's row.
  [[nodiscard]] int rowTop(int piece) const;
  [[nodiscard]] std::optional<ChunkCell> cellAt(QPoint point) const;

 private:
  [[nodiscard]] int gap() const;  // between data and parity

  Shape shape_;
  Scale scale_;
  std::size_t columns_ = 0;
  int columnsPerBand_ = 1;
};

}  // namespace cairn::ui
