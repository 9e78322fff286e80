// What the app has seen since it started: speeds, and lines of the log. It outlives the windows,
// and goes on with the speeds while nobody looks, but seldom. Lives on the window's thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <vector>

#include "ui/download_speeds.h"
#include "ui/live_view.h"
#include "ui/log_model.h"
#include "ui/speed_history.h"

namespace cairn::ui {

class Chronicle final : public QObject {
  Q_OBJECT
 public:
  static constexpr std::chrono::seconds kUnseenEvery{10};

  explicit Chronicle(NodeBridge& bridge, QObject* parent = nullptr);

  [[nodiscard]] LogModel& log() { return log_; }
  [[nodiscard]] const SpeedHistory& traffic() const { return traffic_; }
  [[nodiscard]] const DownloadSpeeds& downloads() const { return downloads_; }
  // By the clock of the histories.
  [[nodiscard]] std::chrono::milliseconds now() const;

  // What somebody who looks was told.
  void add(const node::NetworkInfo& info);
  void add(const std::vector<node::DownloadInfo>& downloads);

 private:
  QElapsedTimer clock_;
  LogModel log_;
  SpeedHistory traffic_;
  DownloadSpeeds downloads_;
  LiveView<node::NetworkInfo> network_;
  LiveView<std::vector<node::DownloadInfo>> list_;
};

}  // namespace cairn::ui
