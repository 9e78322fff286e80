// Tells the node where a stored file or folder is now, and how far it is with reading it there.
// Lives on the window's thread; one at a time.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <stop_token>

#include "ui/node_bridge.h"

namespace cairn::ui {

class RelocateJob final : public QObject {
  Q_OBJECT
 public:
  explicit RelocateJob(NodeBridge& bridge, QObject* parent = nullptr);

  // Nothing where one is under way.
  void begin(const node::BundleSummary& bundle, const std::filesystem::path& path);
  void stop();
  [[nodiscard]] bool isRunning() const { return runs_; }

 Q_SIGNALS:
  // `share` 0 to 1; negative while it is not known.
  void progressed(const QString& text, double share);
  void ended(const QString& text, bool isGood);

 private:
  NodeBridge& bridge_;
  std::shared_ptr<std::stop_source> stop_;
  bool runs_ = false;
};

}  // namespace cairn::ui
