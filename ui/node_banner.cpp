#include "ui/node_banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "node/port_in_use.h"
#include "ui/format.h"
#include "ui/page_parts.h"

namespace cairn::ui {

NodeBanner::NodeBanner(NodeBridge& bridge, QWidget* parent) : QFrame(parent), bridge_(bridge) {
  setFrameShape(QFrame::StyledPanel);
  text_ = new QLabel(this);
  wrapWords(*text_);
  text_->setTextFormat(Qt::PlainText);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  retry_ = new QPushButton(tr("&Try again"), this);
  connect(retry_, &QPushButton::clicked, this, [this] { bridge_.start(); });
  auto* line = new QHBoxLayout(this);
  line->addWidget(text_, 1);
  line->addWidget(retry_);
  connect(&bridge_, &NodeBridge::stateChanged, this, &NodeBanner::showState);
  showState();
}

void NodeBanner::setLate(const void* who, bool late) {
  if (late) {
    late_.insert(who);
  } else {
    late_.erase(who);
  }
  showState();
}

QString NodeBanner::failureText(const Error& problem) {
  if (const auto taken = node::port_in_use_of(problem)) {
    // Trying again is no cure.
    return tr("Cairn could not start: another program uses port %1. End that program, or choose "
              "another port in the settings, under Network.")
        .arg(taken->port);
  }
  return tr("Cairn could not start. %1").arg(errorText(problem));
}

QString NodeBanner::text() const {
  return isHidden() ? QString() : text_->text();
}

void NodeBanner::showState() {
  switch (bridge_.state()) {
    case NodeBridge::State::starting:
      return show(tr("Cairn is starting…"), false);
    case NodeBridge::State::running:
      if (!late_.empty())
        return show(tr("Cairn is busy; what you see may be a little old."), false);
      return hide();
    case NodeBridge::State::failed:
      return show(failureText(bridge_.problem()), true);
    case NodeBridge::State::stopping:
      return show(tr("Cairn is putting everything in order…"), false);
    case NodeBridge::State::stopped:
      return show(tr("Cairn is not running."), true);
  }
}

void NodeBanner::show(const QString& text, bool canRetry) {
  const bool isNews = isHidden() || text_->text() != text;
  text_->setText(text);
  setAccessibleName(text);
  retry_->setVisible(canRetry);
  setVisible(true);
  if (!isNews) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  Q_EMIT saidNews(text);
}

}  // namespace cairn::ui
