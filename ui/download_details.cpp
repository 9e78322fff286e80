#include "ui/download_details.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/chunk_map_panel.h"
#include "ui/download_files_tab.h"
#include "ui/download_info_tab.h"
#include "ui/page_parts.h"
#include "ui/speed_graph.h"

namespace cairn::ui {

using node::DownloadInfo;
using node::DownloadState;

DownloadDetailsPanel::DownloadDetailsPanel(NodeCommands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      watch_(commands.bridge()),
      chunkFacts_(commands.bridge()),
      stack_(new QStackedWidget(this)),
      nothing_(new EmptyNotice(this)),
      tabs_(new QTabWidget(this)),
      files_(new DownloadFilesTab(commands, this)),
      facts_(new DownloadInfoTab(commands.bridge(), this)) {
  nothing_->setTexts({}, tr("Select a download to see more about it."));
  makeChunks();
  makePeers();
  makeSpeed();
  tabs_->setDocumentMode(true);
  tabs_->insertTab(chunks, chunkStack_, tr("Chunks"));
  tabs_->insertTab(files, files_, tr("Files"));
  tabs_->insertTab(peers, peerStack_, tr("Peers"));
  tabs_->insertTab(speed, speedStack_, tr("Speed"));
  tabs_->insertTab(info, facts_, tr("Information"));
  stack_->addWidget(nothing_);
  stack_->addWidget(tabs_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(stack_);
  connect(tabs_, &QTabWidget::currentChanged, this, &DownloadDetailsPanel::activate);
  connect(&watch_, &DownloadDetailsWatch::came, this, &DownloadDetailsPanel::take);
}

void DownloadDetailsPanel::makeChunks() {
  chunkStack_ = new QStackedWidget(this);
  chunkNotice_ = new EmptyNotice(chunkStack_);
  chunkMap_ = new ChunkMapPanel(chunkStack_);
  chunkMap_->setFacts(chunkFacts_);
  chunkStack_->addWidget(chunkNotice_);
  chunkStack_->addWidget(chunkMap_);
}

void DownloadDetailsPanel::makePeers() {
  peerStack_ = new QStackedWidget(this);
  peerNotice_ = new EmptyNotice(peerStack_);
  peerNotice_->setTexts({}, tr("No peer is connected for this download."));
  peers_ = makeTable(tr("Peers of the download"), peerStack_);
  peers_->setContextMenuPolicy(Qt::NoContextMenu);
  peersSorted_.setSourceModel(&peersModel_);
  peersSorted_.setSortRole(DownloadPeersModel::kSortRole);
  peersSorted_.setSortCaseSensitivity(Qt::CaseInsensitive);
  peers_->setModel(&peersSorted_);
  peers_->setSortingEnabled(true);
  peers_->sortByColumn(DownloadPeersModel::receiving, Qt::DescendingOrder);
  setColumnWidths(*peers_, DownloadPeersModel::address, {24, 13, 8, 12, 12, 12, 12, 10, 23, 14});
  peerStack_->addWidget(peerNotice_);
  peerStack_->addWidget(peers_);
}

void DownloadDetailsPanel::makeSpeed() {
  speedStack_ = new QStackedWidget(this);
  speedNotice_ = new EmptyNotice(speedStack_);
  speedNotice_->setTexts({}, tr("Its speed is shown when it was seen running."));
  speed_ = new SpeedGraph(speedStack_, SpeedLines::down_only);
  speedStack_->addWidget(speedNotice_);
  speedStack_->addWidget(speed_);
}

std::optional<Root> DownloadDetailsPanel::root() const {
  return info_ ? std::optional(info_->root) : std::nullopt;
}

// ---- when to ask --------------------------------------------------------------------------------

void DownloadDetailsPanel::setActive(bool active) {
  if (active_ == active) return;
  active_ = active;
  activate();
}

void DownloadDetailsPanel::activate() {
  const bool looksAtOne = active_ && info_.has_value();
  const int tab = tabs_->currentIndex();
  watch_.setActive(looksAtOne && (tab == chunks || tab == peers || tab == info));
  files_->setActive(looksAtOne && tab == files);
  facts_->setActive(looksAtOne && tab == info);
}

void DownloadDetailsPanel::setDownload(const std::optional<DownloadInfo>& now) {
  const bool isOther = root() != (now ? std::optional(now->root) : std::nullopt);
  const bool isChanged = isOther || (now && info_ && now->state != info_->state);
  info_ = now;
  if (isOther) {
    chunkMap_->setGrid({});
    chunkFacts_.setRoot(root());
    peersModel_.setRows({});
    peerStack_->setCurrentWidget(peerNotice_);
    watch_.setRoot(root());
  }
  stack_->setCurrentIndex(now ? 1 : 0);
  if (now) {
    files_->setDownload(*now);
    facts_->setDownload(*now);
    if (isChanged) showChunkNotice();
  }
  activate();
}

// ---- what came ----------------------------------------------------------------------------------

void DownloadDetailsPanel::showChunkNotice() {
  if (!chunkMap_->map().grid().empty()) return;
  const auto text = [this] {
    switch (info_->state) {
      case DownloadState::finished:
        return tr("All that was wanted is here, and every chunk was checked.");
      case DownloadState::running:
        return tr("The map of chunks is shown once it is known what there is.");
      default:
        return tr("The map of chunks is shown while the download runs.");
    }
  };
  chunkNotice_->setTexts({}, text());
  chunkStack_->setCurrentWidget(chunkNotice_);
}

void DownloadDetailsPanel::take(const node::DownloadDetails& details) {
  auto grid = chunkGridOf(details);
  const bool hasMap = !grid.empty();
  chunkMap_->setGrid(std::move(grid));
  if (hasMap) chunkStack_->setCurrentWidget(chunkMap_);
  if (!hasMap && info_) showChunkNotice();
  peersModel_.setRows(details.peers);
  peerStack_->setCurrentWidget(details.peers.empty() ? static_cast<QWidget*>(peerNotice_) : peers_);
  facts_->setDetails(details);
}

void DownloadDetailsPanel::setSpeeds(const std::optional<SpeedHistory>& history,
                                     std::chrono::milliseconds now) {
  if (!active_ || tabs_->currentIndex() != speed) return;
  if (history) speed_->setHistory(*history, now);
  speedStack_->setCurrentWidget(history ? static_cast<QWidget*>(speed_) : speedNotice_);
}

// ---- how it looks -------------------------------------------------------------------------------

QByteArray DownloadDetailsPanel::saveState() const {
  return stateOf({QByteArray::number(tabs_->currentIndex()), files_->saveState(),
                  peers_->header()->saveState(),
                  QByteArray::number(static_cast<int>(speed_->span()))});
}

void DownloadDetailsPanel::restoreState(const QByteArray& state) {
  const auto parts = partsOf(state);
  if (parts.size() < 4) return;
  const int tab = parts[0].toInt();
  if (tab >= chunks && tab <= info) tabs_->setCurrentIndex(tab);
  files_->restoreState(parts[1]);
  peers_->header()->restoreState(parts[2]);
  const auto span = parts[3].toInt();
  if (span >= 0 && span < static_cast<int>(kSpeedSpans.size())) {
    speed_->setSpan(static_cast<SpeedSpan>(span));
  }
}

}  // namespace cairn::ui
