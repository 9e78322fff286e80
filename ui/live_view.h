// A view of the node that is asked for again and again, while somebody looks: soon after something
// happened, and every second or so for what changes without an event. One question at a time is
// under way, so that a busy node is not asked ever more.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <utility>

#include "ui/node_bridge.h"

namespace cairn::ui {

// When to ask.
class LiveViewBase : public QObject {
  Q_OBJECT
 public:
  static constexpr std::chrono::milliseconds kSoon{100};

  LiveViewBase(NodeBridge& bridge, std::chrono::milliseconds every, QObject* parent);

  // Asks at once when it becomes so, unless the last answer is not due to be asked for again yet:
  // a long list is not made anew for each look at it. Never asks while it is not.
  void setActive(bool active);
  [[nodiscard]] bool isActive() const { return active_; }
  // Asks soon, if active; else as soon as it is.
  void refresh();
  // No answer for a while: the node is busy.
  [[nodiscard]] bool isLate() const { return late_; }

 Q_SIGNALS:
  void lateChanged(bool late);

 protected:
  virtual void ask() = 0;
  // With what was asked for, or not.
  void answered(bool known);

  NodeBridge& bridge_;

 private:
  void askNow();
  void askWhereDue();
  void setLate(bool late);

  std::chrono::milliseconds every_;
  bool active_ = false;
  bool asked_ = false;
  bool again_ = false;
  bool late_ = false;
  QElapsedTimer age_;  // of the answer that is shown; not valid where it is known to be old
  QTimer next_;
  QTimer patience_;
};

template <class T>
class LiveView final : public LiveViewBase {
 public:
  LiveView(NodeBridge& bridge, NodeBridge::Question<T> question, std::function<void(T)> apply,
           std::chrono::milliseconds every = std::chrono::seconds(1), QObject* parent = nullptr)
      : LiveViewBase(bridge, every, parent),
        question_(std::move(question)),
        apply_(std::move(apply)) {}

 protected:
  void ask() override {
    bridge_.ask<T>(this, question_, [this](Result<T> result) {
      const bool isSeen = result && isActive();
      if (isSeen) apply_(std::move(*result));
      answered(isSeen);
    });
  }

 private:
  NodeBridge::Question<T> question_;
  std::function<void(T)> apply_;
};

}  // namespace cairn::ui
