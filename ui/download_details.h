// What there is to see of the download that is selected, in tabs: its chunks, files, peers, speed,
// and facts. Asks the node only for what the tab in front shows, and only while somebody looks.
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>
#include <optional>

#include "ui/chunk_facts.h"
#include "ui/download_peers_model.h"
#include "ui/download_watch.h"
#include "ui/node_commands.h"
#include "ui/speed_history.h"

class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace cairn::ui {

class ChunkMapPanel;
class DownloadFilesTab;
class DownloadInfoTab;
class EmptyNotice;
class SpeedGraph;

class DownloadDetailsPanel final : public QWidget {
  Q_OBJECT
 public:
  enum Tab { chunks, files, peers, speed, info };

  explicit DownloadDetailsPanel(NodeCommands& commands, QWidget* parent = nullptr);

  void setActive(bool active);
  // As it is now; nothing where none is selected.
  void setDownload(const std::optional<node::DownloadInfo>& now);
  void setSpeeds(const std::optional<SpeedHistory>& history, std::chrono::milliseconds now);
  // Something happened to it.
  void refresh() { watch_.refresh(); }
  [[nodiscard]] std::optional<Root> root() const;

  [[nodiscard]] QByteArray saveState() const;
  void restoreState(const QByteArray& state);

 private:
  void makeChunks();
  void makePeers();
  void makeSpeed();
  void activate();
  void take(const node::DownloadDetails& details);
  void showChunkNotice();

  NodeCommands& commands_;
  DownloadDetailsWatch watch_;
  ChunkFacts chunkFacts_;
  bool active_ = false;
  std::optional<node::DownloadInfo> info_;

  QStackedWidget* stack_ = nullptr;  // the tabs, or that nothing is selected
  EmptyNotice* nothing_ = nullptr;
  QTabWidget* tabs_ = nullptr;

  QStackedWidget* chunkStack_ = nullptr;
  EmptyNotice* chunkNotice_ = nullptr;
  ChunkMapPanel* chunkMap_ = nullptr;
  DownloadFilesTab* files_ = nullptr;
  DownloadPeersModel peersModel_;
  QSortFilterProxyModel peersSorted_;
  QStackedWidget* peerStack_ = nullptr;
  EmptyNotice* peerNotice_ = nullptr;
  QTreeView* peers_ = nullptr;
  QStackedWidget* speedStack_ = nullptr;
  EmptyNotice* speedNotice_ = nullptr;
  SpeedGraph* speed_ = nullptr;
  DownloadInfoTab* facts_ = nullptr;
};

}  // namespace cairn::ui
