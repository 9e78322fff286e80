// Tells the node where a stored file or folder is now, and how far it is with reading it there.
// It goes on while the window is made anew in another language. Lives on the window's thread; one
// at a time.
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
  // What progressed() told last, while it runs.
  [[nodiscard]] QString text() const;
  [[nodiscard]] double share() const { return share_; }

 Q_SIGNALS:
  // `share` 0 to 1; negative while it is not known.
  void progressed(const QString& text, double share);
  void ended(const QString& text, bool isGood);

 private:
  void isAt(double share);
  void take(const Result<node::BundleSummary>& moved);
  void nodeEnded();

  NodeBridge& bridge_;
  QString name_;
  std::filesystem::path path_;
  double share_ = -1;
  std::shared_ptr<std::stop_source> stop_;
  bool runs_ = false;
  int run_ = 0;  // what is told of an earlier one does not count
};

}  // namespace cairn::ui
