// Checks stored files one after the other, tells how far it is, and says in a sentence what it
// found, in the words of the moment: it goes on while the window is made anew in another language.
// Lives on the window's thread; one at a time.
#pragma once

#include <QObject>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

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
  // What progressed() told last, while it runs.
  [[nodiscard]] QString text() const;
  [[nodiscard]] double share() const { return share_; }

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
  void isAt(double share);
  void take(const Result<node::VerifyReport>& report);
  void end();
  void nodeEnded();

  NodeBridge& bridge_;
  std::deque<Wish> waiting_;
  Wish now_;
  double share_ = -1;
  std::shared_ptr<std::stop_source> stop_;
  bool runs_ = false;
  int run_ = 0;  // what is told of an earlier one does not count
  bool stopped_ = false;
  node::VerifyReport sum_;
  QString onlyName_;
  bool repair_ = false;
  std::optional<std::pair<QString, Error>> problem_;  // and of which
};

}  // namespace cairn::ui
