#include "ui/put_away.h"

#include <QEvent>
#include <utility>

namespace cairn::ui {

PutAway::PutAway(QWidget& window, std::function<bool()> isTrayThere, QObject* parent)
    : QObject(parent), window_(window), isTrayThere_(std::move(isTrayThere)) {
  timer_.setInterval(kLookEvery);
  connect(&timer_, &QTimer::timeout, this, &PutAway::look);
  window_.installEventFilter(this);
}

void PutAway::now() {
  timer_.start();
  missed_ = !isTrayThere_();
  if (missed_) {
    window_.showMinimized();
  } else {
    window_.hide();
  }
  Q_EMIT done();
}

void PutAway::look() {
  if (isShown()) return timer_.stop();
  const bool missedBefore = std::exchange(missed_, !isTrayThere_());
  if (missed_ == window_.isVisible()) return;
  // A panel that is started anew is soon back.
  const bool mayBeBack = missed_ && !missedBefore;
  if (!mayBeBack) now();
}

bool PutAway::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  if ((type == QEvent::Show || type == QEvent::WindowStateChange) && isShown()) timer_.stop();
  return QObject::eventFilter(watched, event);
}

}  // namespace cairn::ui
