// Ids and holders of single chunks, asked of the node for the stripe that somebody looks at: there
// are too many to have them all. Lives on the window's thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <deque>
#include <optional>
#include <vector>

#include "ui/node_bridge.h"

namespace cairn::ui {

class ChunkFacts final : public QObject {
  Q_OBJECT
 public:
  static constexpr std::size_t kStripesKept = 16;

  explicit ChunkFacts(NodeBridge& bridge, QObject* parent = nullptr);

  // Of a download or a stored bundle; what was known of another is forgotten.
  void setRoot(std::optional<Root> root);
  // Empty where they are not known yet; then they are asked for, and changed() tells.
  QString lines(std::size_t stripe, int piece);

 Q_SIGNALS:
  void changed();

 private:
  struct Known {
    std::size_t stripe = 0;
    std::vector<node::ChunkInfo> chunks;  // none where the node could not tell
    QElapsedTimer since;
  };

  void want(std::size_t stripe);
  void ask();
  void take(std::size_t stripe, std::vector<node::ChunkInfo> chunks);

  NodeBridge& bridge_;
  std::optional<Root> root_;
  std::deque<Known> known_;  // the latest last
  std::optional<std::size_t> wanted_;
  std::optional<std::size_t> asking_;
  QTimer soon_;
};

}  // namespace cairn::ui
