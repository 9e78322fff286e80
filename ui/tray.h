// The icon beside the clock: state and rates at a glance, what is done most, and notifications.
// Where the system has no place for it, the window does without.
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>
#include <memory>

#include "ui/app_settings.h"
#include "ui/live_view.h"
#include "ui/main_window.h"

namespace cairn::ui {

class Tray : public QObject {
  Q_OBJECT
 public:
  Tray(MainWindow& window, NodeCommands& commands, AppSettings& settings,
       QObject* parent = nullptr);
  ~Tray() override;

  // Whether there is a place for it; that can change while the app runs.
  [[nodiscard]] static bool isAvailable();
  // Whether the user can see it now.
  [[nodiscard]] virtual bool isThere() const { return isAvailable() && icon_.isVisible(); }
  [[nodiscard]] QString toolTip() const { return icon_.toolTip(); }
  [[nodiscard]] bool isPaused() const { return isPaused_; }
  [[nodiscard]] QMenu& menu() { return menu_; }
  // A sentence for the user, where they want any.
  void notify(const QString& title, const QString& sentence);
  // The window was closed, and the app goes on; said once.
  void hintAtClosing();
  // Looks at the window and the node again.
  void showState();

 Q_SIGNALS:
  void quitWanted();
  void notified(const QString& title, const QString& sentence);

 private:
  void buildMenu();
  void showRates(const node::NetworkInfo& info);
  void showDownloads(const std::vector<node::DownloadInfo>& downloads);
  void tellEvent(const node::Event& event);

  MainWindow& window_;
  NodeCommands& commands_;
  AppSettings& settings_;
  QMenu menu_;
  QSystemTrayIcon icon_;
  QAction* pause_ = nullptr;
  QAction* resume_ = nullptr;
  node::TransferTotals totals_;
  bool isPaused_ = false;  // there is something to download, and all of it is paused
  std::unique_ptr<LiveView<node::NetworkInfo>> view_;  // while the window is hidden
  std::unique_ptr<LiveView<std::vector<node::DownloadInfo>>> downloads_;
};

}  // namespace cairn::ui
