#include "ui/live_view.h"

namespace cairn::ui {

LiveViewBase::LiveViewBase(NodeBridge& bridge, std::chrono::milliseconds every, QObject* parent)
    : QObject(parent), bridge_(bridge), every_(every) {
  next_.setSingleShot(true);
  patience_.setSingleShot(true);
  patience_.setInterval(NodeBridge::kPatience);
  connect(&next_, &QTimer::timeout, this, &LiveViewBase::askNow);
  connect(&patience_, &QTimer::timeout, this, [this] { setLate(true); });
  const auto giveUp = [this] {
    if (asked_ && bridge_.isOver()) answered(false);
  };
  connect(&bridge_, &NodeBridge::stateChanged, this, giveUp, Qt::QueuedConnection);
}

void LiveViewBase::setActive(bool active) {
  if (active_ == active) return;
  active_ = active;
  if (active) {
    askWhereDue();
  } else {
    next_.stop();
    patience_.stop();
    setLate(false);
  }
}

void LiveViewBase::refresh() {
  age_.invalidate();
  if (!active_) return;
  if (asked_) {
    again_ = true;
  } else if (!next_.isActive() || next_.remainingTimeAsDuration() > kSoon) {
    next_.start(kSoon);
  }
}

void LiveViewBase::askWhereDue() {
  const auto old = std::chrono::milliseconds(age_.isValid() ? age_.elapsed() : every_.count());
  if (asked_ || old >= every_) {
    askNow();
  } else {
    next_.start(every_ - old);
  }
}

void LiveViewBase::askNow() {
  if (!patience_.isActive()) patience_.start();
  if (asked_) {
    again_ = true;
    return;
  }
  asked_ = true;
  ask();
}

void LiveViewBase::answered(bool known) {
  asked_ = false;
  patience_.stop();
  setLate(false);
  const bool again = std::exchange(again_, false);
  if (known && !again) {
    age_.start();
  } else {
    age_.invalidate();
  }
  if (active_) next_.start(again ? kSoon : every_);
}

void LiveViewBase::setLate(bool late) {
  if (late_ == late) return;
  late_ = late;
  Q_EMIT lateChanged(late);
}

}  // namespace cairn::ui
