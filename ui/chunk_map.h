// A map of every chunk of a bundle: each a cell, data and parity apart, in states that are told by
// pattern and by colour. Zooms with Ctrl and the wheel or with plus and minus, fits the window with
// 0; the arrow keys move from cell to cell. What it shows is also there as text.
//
// Only what is seen is painted, and only when it changed.
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <functional>
#include <optional>

#include "ui/chunk_grid.h"
#include "ui/chunk_layout.h"
#include "ui/chunk_picture.h"

namespace cairn::ui {

class ChunkMap : public QAbstractScrollArea {
  Q_OBJECT
 public:
  // What else is known of a chunk, such as its id and who has it: one or more lines for its tooltip
  // and for the text of the current cell. Called for single stripes only.
  using MoreLines = std::function<QString(std::size_t stripe, int piece)>;

  explicit ChunkMap(QWidget* parent = nullptr);

  void setGrid(ChunkGrid grid);
  [[nodiscard]] const ChunkGrid& grid() const { return grid_; }
  void setMoreLines(MoreLines moreLines);
  // What they say is another thing now.
  void refreshMoreLines();

  [[nodiscard]] QString summaryText() const { return summary_; }
  // Of the current cell; empty where there is none.
  [[nodiscard]] QString currentText() const;
  // What a column stands for just now.
  [[nodiscard]] QString scaleText() const;
  [[nodiscard]] std::optional<ChunkCell> current() const;
  void setCurrent(std::size_t stripe, int piece);

  [[nodiscard]] const ChunkLayout& layoutOfCells() const { return layout_; }
  [[nodiscard]] bool isFitted() const { return fitted_; }
  [[nodiscard]] bool canZoomIn() const;
  [[nodiscard]] bool canZoomOut() const;
  void zoomIn();
  void zoomOut();
  // Everything at once, also when the window's size changes.
  void fit();

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void summaryChanged(const QString& text);
  // Another cell, or what is known of it.
  void currentChanged(const QString& text);
  void scaleChanged();

 protected:
  bool viewportEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Chunk {
    std::size_t stripe = 0;
    int piece = 0;
    bool operator==(const Chunk&) const = default;
  };

  [[nodiscard]] int unit() const;  // the smallest cell
  [[nodiscard]] std::optional<ChunkLayout::Scale> zoomed(bool in) const;
  void zoom(bool in, std::optional<QPoint> around);
  void layOut();
  void relayAround(std::optional<QPoint> point);
  [[nodiscard]] ChunkView view() const;
  [[nodiscard]] std::optional<ChunkCell> cellAt(QPoint inViewport) const;
  [[nodiscard]] QString textOf(const ChunkCell& cell) const;
  void showTip();
  [[nodiscard]] bool moveCurrent(int key, bool far);
  void scrollTo(const ChunkCell& cell);
  void retranslate();
  void tellSummary();
  void tellCurrent();
  void repaintAll();

  ChunkGrid grid_;
  MoreLines moreLines_;
  ChunkLayout layout_;
  ChunkLayout::Scale scale_;  // where it is not fitted
  bool fitted_ = true;
  std::optional<Chunk> current_;
  QString summary_;
  QString currentText_;
  std::optional<ChunkCell> tipCell_;  // whose tooltip was shown last
  QPoint tipAt_;
  int wheel_ = 0;  // eighths of a degree that were not a whole step yet
  QImage picture_;
  bool stale_ = true;
};

}  // namespace cairn::ui
