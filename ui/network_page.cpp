#include "ui/network_page.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format.h"
#include "ui/network_words.h"
#include "ui/page_parts.h"
#include "ui/port_test.h"
#include "ui/shape.h"
#include "ui/speed_graph.h"

namespace cairn::ui {
namespace {

constexpr std::chrono::seconds kLimitsShownEvery{10};

Shape shapeOf(Reach reach) {
  switch (reach) {
    case Reach::yes:
    case Reach::likely:
      return Shape::check;
    case Reach::unlikely:
      return Shape::warning;
    case Reach::off:
      return Shape::minus;
    case Reach::unknown:
      return Shape::dot;
  }
  return Shape::none;
}

// A row that has nothing to say is not there.
void put(QLabel* value, const QString& text) {
  value->setText(text);
  auto* form = qobject_cast<QFormLayout*>(value->parentWidget()->layout());
  if (form != nullptr) form->setRowVisible(value, !text.isEmpty());
}

}  // namespace

NetworkPage::NetworkPage(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      network_(
          commands.bridge(), [](node::Node& node) { return node.network(); },
          [this](const node::NetworkInfo& info) { feed(info); }),
      limits_(
          commands.bridge(), [](node::Node& node) { return node.limits(); },
          [this](const node::LimitsInfo& info) { showLimits(info); }, kLimitsShownEvery) {
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  auto* content = new QWidget(area);
  auto* page = new QVBoxLayout(content);
  state_ = makeValue(content);
  page->addWidget(state_);
  makeReach(page);
  makeTraffic(page);
  makeNode(page);
  makeFinding(page);
  makeLimits(page);
  page->addStretch();
  area->setWidget(content);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area);

  connect(&commands.bridge(), &NodeBridge::happened, this, [this](const node::Event& event) {
    if (event.kind == node::EventKind::limits_changed) limits_.refresh();
  });
  connect(&commands, &NodeCommands::done, this, [this] { limits_.refresh(); });
  connect(&commands.bridge(), &NodeBridge::stateChanged, this, [this] {
    network_.refresh();
    limits_.refresh();
    showState();
  });
  connect(&network_, &LiveViewBase::lateChanged, this, &NetworkPage::showState);
  showInfo({});
  showState();
}

// ---- the parts of the page ----------------------------------------------------------------------

QFormLayout* NetworkPage::addSection(QVBoxLayout* page, const QString& title) {
  auto* box = new QGroupBox(title, page->parentWidget());
  auto* form = new QFormLayout(box);
  form->setHorizontalSpacing(kFactGap);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  page->addWidget(box);
  return form;
}

QLabel* NetworkPage::addFact(QFormLayout* form, const QString& what) {
  auto* value = makeValue(form->parentWidget());
  value->setAccessibleName(what);
  form->addRow(new QLabel(what, form->parentWidget()), value);
  return value;
}

void NetworkPage::makeReach(QVBoxLayout* page) {
  auto* box = new QGroupBox(tr("Can others reach this computer?"), page->parentWidget());
  auto* grid = new QGridLayout(box);
  reachShape_ = new QLabel(box);
  reach_ = makeValue(box);
  reach_->setAccessibleName(tr("Whether others reach this computer"));
  reachHelp_ = makeValue(box);
  reachHelp_->setAccessibleName(tr("What it means"));
  grid->addWidget(reachShape_, 0, 0, Qt::AlignTop);
  grid->addWidget(reach_, 0, 1);
  grid->addWidget(reachHelp_, 1, 1);
  grid->addWidget(new PortTestRow(commands_.bridge(), box), 2, 1);
  grid->setColumnStretch(1, 1);
  page->addWidget(box);
}

void NetworkPage::makeNode(QVBoxLayout* page) {
  auto* form = addSection(page, tr("This computer"));
  name_ = addFact(form, tr("Name"));
  id_ = addFact(form, tr("Id"));
  copyId_ = new QPushButton(tr("Copy id"), form->parentWidget());
  copyId_->setAutoDefault(false);
  copyId_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  form->addRow(QString(), copyId_);
  connect(copyId_, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(id_->text()); });
  uptime_ = addFact(form, tr("Running for"));
  port_ = addFact(form, tr("Port for connections"));
  external_ = addFact(form, tr("Address on the internet"));
  published_ = addFact(form, tr("Found by others at"));
  mapping_ = addFact(form, tr("Router"));
  reasons_ = addFact(form, tr("What it was told"));
}

void NetworkPage::makeFinding(QVBoxLayout* page) {
  auto* form = addSection(page, tr("Finding others"));
  dhtV4_ = addFact(form, tr("Public directory (DHT), IPv4"));
  dhtV6_ = addFact(form, tr("Public directory (DHT), IPv6"));
  announced_ = addFact(form, tr("Announced there"));
  lan_ = addFact(form, tr("Local network"));
  lanPeers_ = addFact(form, tr("Found there"));
}

void NetworkPage::makeTraffic(QVBoxLayout* page) {
  auto* form = addSection(page, tr("Traffic"));
  graph_ = new SpeedGraph(form->parentWidget());
  form->addRow(graph_);
  received_ = addFact(form, tr("Received"));
  sent_ = addFact(form, tr("Sent"));
  upkeep_ = addFact(form, tr("For finding others"));
  connections_ = addFact(form, tr("Connections"));
}

void NetworkPage::addLimit(QGridLayout* grid, const QString& what,
                           std::uint64_t node::TransferLimits::* value) {
  auto* box = grid->parentWidget();
  const int row = grid->rowCount();
  LimitRow made{value, makeValue(box), makeValue(box)};
  made.set->setAccessibleName(tr("%1, as set").arg(what));
  made.now->setAccessibleName(tr("%1, now").arg(what));
  grid->addWidget(new QLabel(what, box), row, 0);
  grid->addWidget(made.set, row, 1);
  grid->addWidget(made.now, row, 2);
  limitRows_.push_back(made);
}

void NetworkPage::makeLimits(QVBoxLayout* page) {
  auto* box = new QGroupBox(tr("Limits"), page->parentWidget());
  auto* grid = new QGridLayout(box);
  auto* set = makeValue(box);
  set->setText(tr("As set"));
  auto* now = makeValue(box);
  now->setText(tr("Now"));
  grid->addWidget(set, 0, 1);
  grid->addWidget(now, 0, 2);
  using Limits = node::TransferLimits;
  addLimit(grid, tr("Sending over the internet"), &Limits::upload_per_s);
  addLimit(grid, tr("Receiving over the internet"), &Limits::download_per_s);
  addLimit(grid, tr("Sending in the local network"), &Limits::lan_upload_per_s);
  addLimit(grid, tr("Receiving in the local network"), &Limits::lan_download_per_s);
  addLimit(grid, tr("Sending to each peer"), &Limits::peer_upload_per_s);
  addLimit(grid, tr("Receiving from each peer"), &Limits::peer_download_per_s);
  const int row = grid->rowCount();
  counts_ = makeValue(box);
  counts_->setAccessibleName(tr("How many at once"));
  scheduleNote_ = makeValue(box);
  scheduleNote_->setAccessibleName(tr("Schedule"));
  grid->addWidget(counts_, row, 0, 1, 3);
  grid->addWidget(scheduleNote_, row + 1, 0, 1, 3);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(2, 1);
  page->addWidget(box);
}

// ---- what the node says -------------------------------------------------------------------------

void NetworkPage::setActive(bool active) {
  active_ = active;
  network_.setActive(active);
  limits_.setActive(active);
}

void NetworkPage::feed(const node::NetworkInfo& info) {
  auto& chronicle = commands_.chronicle();
  chronicle.add(info);
  if (!active_) return;
  graph_->setHistory(chronicle.traffic(), chronicle.now());
  showInfo(info);
}

void NetworkPage::showInfo(const node::NetworkInfo& info) {
  shown_ = info;
  put(name_, info.label.empty() ? tr("None. One can be given in the settings.")
                                : QString::fromStdString(info.label));
  put(uptime_, durationText(info.uptime_s));
  put(port_, NetworkWords::portText(info));
  showReach();
  showPresence(info.presence);
  showTraffic(info.totals);
}

void NetworkPage::showReach() {
  const auto reach = NetworkWords::reachOf(shown_);
  const auto shape = shapeOf(reach);
  reachShape_->setPixmap(shapePixmap(shape, shapeColor(shape, palette()), fontMetrics().height(),
                                     devicePixelRatioF()));
  reach_->setText(NetworkWords::reachText(reach));
  reachHelp_->setText(NetworkWords::reachHelp(shown_));
}

void NetworkPage::showPresence(const node::PresenceStatus& presence) {
  put(external_, NetworkWords::externalText(presence));
  put(published_, NetworkWords::publishedText(presence));
  put(mapping_, NetworkWords::mappingText(presence));
  put(reasons_, NetworkWords::mappingReasons(presence));
  put(dhtV4_, NetworkWords::dhtText(presence, false));
  put(dhtV6_, NetworkWords::dhtText(presence, true));
  put(announced_, NetworkWords::announcedText(presence));
  put(lan_, NetworkWords::lanText(presence));
  put(lanPeers_, NetworkWords::lanPeersText(presence));
  const double out = presence.v4.sent_per_s + presence.v6.sent_per_s;
  const double in = presence.v4.received_per_s + presence.v6.received_per_s;
  put(upkeep_,
      tr("%1 in and %2 out").arg(NetworkWords::speedText(in), NetworkWords::speedText(out)));
}

void NetworkPage::showTraffic(const node::TransferTotals& totals) {
  const auto line = [](std::uint64_t bytes, std::uint64_t chunks) {
    const auto pieces = static_cast<int>(std::min<std::uint64_t>(chunks, 2'000'000'000));
    return tr("%1 in %Ln chunk(s) since the start", nullptr, pieces).arg(bytesText(bytes));
  };
  put(received_, line(totals.received_bytes, totals.received_chunks));
  put(sent_, line(totals.sent_bytes, totals.sent_chunks));
  const QLocale locale;
  const auto connections = static_cast<int>(totals.connections);
  const auto refused = locale.toString(static_cast<qulonglong>(totals.refused));
  const auto waiting = locale.toString(static_cast<qulonglong>(totals.waiting_chunks));
  put(connections_, tr("%Ln open, %1 refused since the start, %2 chunks asked for by others",
                       nullptr, connections)
                        .arg(refused, waiting));
}

void NetworkPage::showStatus(const node::NodeStatus& status) {
  put(id_, QString::fromStdString(status.node_id.text()));
  copyId_->setEnabled(true);
}

void NetworkPage::showLimits(const node::LimitsInfo& info) {
  const auto replaced = commands_.alternative().replaced();
  const auto& limits = replaced ? *replaced : info.limits;
  bool differs = false;
  for (const auto& row : limitRows_) {
    row.set->setText(NetworkWords::limitText(limits.*row.value));
    row.now->setText(NetworkWords::limitText(info.now.*row.value));
    differs = differs || limits.*row.value != info.now.*row.value;
  }
  const QLocale locale;
  counts_->setText(tr("At once: %1 connections, %2 downloads, and %3 peers that are sent to.")
                       .arg(locale.toString(info.now.connections),
                            locale.toString(info.now.downloads),
                            locale.toString(info.now.upload_slots)));
  scheduleNote_->setText(replaced                  ? tr("The alternative limits are in force.")
                         : differs                 ? tr("The schedule is in force just now.")
                         : limits.schedule.empty() ? tr("There is no schedule.")
                                                   : tr("The schedule changes nothing just now."));
}

void NetworkPage::showState() {
  const auto state = commands_.bridge().state();
  QString text;
  if (state == NodeBridge::State::starting) {
    text = tr("Cairn is starting.");
  } else if (state != NodeBridge::State::running) {
    text = tr("Cairn is not running, so what is shown here may be old.");
  } else if (network_.isLate()) {
    text = tr("Cairn is busy; what is shown here may be a little old.");
  }
  state_->setText(text);
  state_->setVisible(!text.isEmpty());
  copyId_->setEnabled(!id_->text().isEmpty());
}

void NetworkPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
  if (looks && reachShape_ != nullptr) showReach();
}

QByteArray NetworkPage::saveState() const {
  return stateOf({QByteArray::number(static_cast<int>(graph_->span()))});
}

void NetworkPage::restoreState(const QByteArray& state) {
  const auto parts = partsOf(state);
  if (parts.size() != 1) return;
  const int span = parts.front().toInt();
  for (const auto known : kSpeedSpans) {
    if (static_cast<int>(known) == span) graph_->setSpan(known);
  }
}

}  // namespace cairn::ui
