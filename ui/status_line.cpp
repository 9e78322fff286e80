#include "ui/status_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/format.h"

namespace cairn::ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::StatusLine)
 public:
  static QString dht(const node::PresenceStatus& presence) {
    if (!presence.dht) return tr("DHT off");
    const auto nodes = presence.dht->v4.table.good + presence.dht->v6.table.good;
    if (nodes == 0) return tr("DHT: no nodes yet");
    return tr("DHT: %n node(s)", nullptr, static_cast<int>(nodes));
  }
};

}  // namespace

QString dhtText(const node::PresenceStatus& presence) {
  return Words::dht(presence);
}

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
  down_ = new QLabel(this);
  up_ = new QLabel(this);
  peers_ = new QLabel(this);
  dht_ = new QLabel(this);
  limits_ = new QToolButton(this);
  limits_->setCheckable(true);
  limits_->setAutoRaise(true);
  limits_->setText(tr("Alternative limits"));
  limits_->setToolTip(tr("Change to the alternative limits, or back"));
  connect(limits_, &QToolButton::clicked, this, &StatusLine::alternativeWanted);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(fontMetrics().averageCharWidth() * 3);
  for (auto* label : {down_, up_, peers_, dht_}) line->addWidget(label);
  line->addStretch();
  line->addWidget(limits_);
}

void StatusLine::show(const node::NetworkInfo& info) {
  const auto rate = [](double perSecond) {
    const auto text = rateText(perSecond);
    return text.isEmpty() ? QStringLiteral("0") : text;
  };
  down_->setText(tr("Down: %1").arg(rate(info.totals.received_per_s)));
  up_->setText(tr("Up: %1").arg(rate(info.totals.sent_per_s)));
  peers_->setText(tr("%n peer(s)", nullptr, static_cast<int>(info.totals.connections)));
  dht_->setText(dhtText(info.presence));
}

void StatusLine::setAlternative(bool on) {
  limits_->setChecked(on);
}

}  // namespace cairn::ui
