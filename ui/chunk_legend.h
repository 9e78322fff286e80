// What the cells of a chunk map mean: a sample of each with its name, in as many lines as the width
// asks for.
#pragma once

#include <QWidget>

#include "ui/chunk_grid.h"

namespace cairn::ui {

class ChunkLegend : public QWidget {
  Q_OBJECT
 public:
  explicit ChunkLegend(QWidget* parent = nullptr);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Entry {
    ChunkState state = ChunkState::unneeded;
    QString text;
    QRect rect;
  };
  [[nodiscard]] std::vector<Entry> entries(int width) const;
  [[nodiscard]] int sample() const;  // its edge
  void describe();
};

}  // namespace cairn::ui
