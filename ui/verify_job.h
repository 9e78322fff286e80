// Checks stored files one after the other, tells how far it is, and says in a sentence what it
// found. Lives on the window's thread; one at a time.
#pragma once

#include <QObject>
#include <deque>
#include <memory>
#include <stop_token>

#include "ui/node_bridge.h"

namespace cairn::ui {

class VerifyJob final : public QObject {
  Q_OBJECT
 public:
  explicit VerifyJob(NodeBridge& bridge, QObject* parent = nullptr);

  // More than is under way already, or the beginning.
  void check(const std::vector<node::BundleSummary>& bundles, bool repair);
  void stop();
  [[nodiscard]] bool isRunning() const { return runs_; }

  // `name` where it was one alone.
  static QString resultText(const node::VerifyReport& report, const QString& name, bool repair);

 Q_SIGNALS:
  // `share` of the one that is being read, 0 to 1; negative while it is not known.
  void progressed(const QString& text, double share);
  void ended(const QString& text, bool isGood);

 private:
  struct Wish {
    node::BundleSummary bundle;
    bool repair = false;
  };

  void next();
  void take(const Wish& wish, const Result<node::VerifyReport>& report);
  void end();

  NodeBridge& bridge_;
  std::deque<Wish> waiting_;
  std::shared_ptr<std::stop_source> stop_;
  bool runs_ = false;
  bool stopped_ = false;
  node::VerifyReport sum_;
  QString onlyName_;
  bool repair_ = false;
  QString problem_;
};

}  // namespace cairn::ui
