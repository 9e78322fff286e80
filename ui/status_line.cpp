#include "ui/status_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/format.h"

namespace cairn::ui {
namespace {

class StatusWords {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::StatusLine)
 public:
  static QString dht(const node::PresenceStatus& presence) {
    if (!presence.dht) return tr("DHT off");
    const auto nodes = presence.dht->v4.table.good + presence.dht->v6.table.good;
    if (nodes == 0) return tr("DHT: no nodes yet");
    return tr("DHT: %Ln node(s)", nullptr, static_cast<int>(nodes));
  }
};

}  // namespace

QString dhtText(const node::PresenceStatus& presence) {
  return StatusWords::dht(presence);
}

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
  down_ = new QLabel(this);
  up_ = new QLabel(this);
  peers_ = new QLabel(this);
  dht_ = new QLabel(this);
  limits_ = new QToolButton(this);
  limits_->setCheckable(true);
  limits_->setAutoRaise(true);
  limits_->setFocusPolicy(Qt::TabFocus);
  limits_->setToolTip(tr("Change to the alternative limits, or back"));
  showLimits({});
  connect(limits_, &QToolButton::clicked, this, &StatusLine::alternativeWanted);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(fontMetrics().averageCharWidth() * 3);
  for (auto* label : {down_, up_, peers_, dht_}) line->addWidget(label);
  line->addStretch();
  line->addWidget(limits_);
}

void StatusLine::show(const node::NetworkInfo& info) {
  down_->setText(tr("Down: %1").arg(flowText(info.totals.received_per_s)));
  up_->setText(tr("Up: %1").arg(flowText(info.totals.sent_per_s)));
  peers_->setText(tr("%Ln peer(s)", nullptr, static_cast<int>(info.totals.connections)));
  dht_->setText(dhtText(info.presence));
}

void StatusLine::clear() {
  for (auto* label : {down_, up_, peers_, dht_}) label->clear();
}

void StatusLine::showLimits(const node::TransferLimits& now) {
  const auto rate = [](std::uint64_t perSecond) {
    return perSecond == node::kUnlimited ? QString() : rateText(static_cast<double>(perSecond));
  };
  const auto down = rate(now.download_per_s);
  const auto up = rate(now.upload_per_s);
  QStringList shown;
  QStringList said;
  if (!down.isEmpty()) {
    shown += tr("↓ %1 max", "the most that is downloaded").arg(down);
    said += tr("at most %1 down").arg(down);
  }
  if (!up.isEmpty()) {
    shown += tr("↑ %1 max", "the most that is uploaded").arg(up);
    said += tr("at most %1 up").arg(up);
  }
  const auto none = tr("No limits");
  limits_->setText(shown.isEmpty() ? none : shown.join(QStringLiteral("  ")));
  limits_->setAccessibleName(
      tr("Limits: %1; alternative limits").arg(said.isEmpty() ? none : said.join(u", ")));
}

void StatusLine::setAlternative(bool on) {
  limits_->setChecked(on);
}

}  // namespace cairn::ui
