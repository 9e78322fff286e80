// A chunk map with what belongs around it: the numbers as text above, buttons to zoom, what the
// current cell is and what the patterns mean below.
#pragma once

#include <QWidget>

#include "ui/chunk_facts.h"
#include "ui/chunk_map.h"

class QLabel;
class QToolButton;

namespace cairn::ui {

class ChunkMapPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ChunkMapPanel(QWidget* parent = nullptr);

  [[nodiscard]] ChunkMap& map() { return *map_; }
  void setGrid(ChunkGrid grid) { map_->setGrid(std::move(grid)); }
  // Has ids and holders beside what the grid says.
  void setFacts(ChunkFacts& facts);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void keepRoom();
  void retranslate();
  void showScale();

  ChunkMap* map_;
  QLabel* summary_;
  QLabel* scale_;
  QLabel* current_;
  QToolButton* in_;
  QToolButton* out_;
  QToolButton* fit_;
};

}  // namespace cairn::ui
