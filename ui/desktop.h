// The desktop app: the peer in the background, the window, the tray, and what comes from other
// starts. Lives on the window's thread, within a QApplication. What is given outlives it.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "ui/app_settings.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/node_commands.h"
#include "ui/put_away.h"
#include "ui/start_request.h"
#include "ui/theme.h"
#include "ui/tray.h"
#include "ui/watched_folder.h"

class QMessageBox;

namespace cairn::ui {

class Desktop : public QObject {
  Q_OBJECT
 public:
  // The most that the peer gets to put itself in order when the app ends.
  static constexpr std::chrono::milliseconds kEndWithin{4500};
  // And where that is a daemon, which goes on without the app.
  static constexpr std::chrono::milliseconds kLeaveWithin{1500};

  // `dataFolder` of the node, of which there may be several for one user.
  Desktop(MakeHost make, AppSettings& settings, SettingsFile& file, const QString& dataFolder,
          QObject* parent = nullptr);
  ~Desktop() override;
  Desktop(const Desktop&) = delete;
  Desktop& operator=(const Desktop&) = delete;

  // Asks for what has to be known at the first start; false where the user would rather not.
  bool welcome();
  // Minimised: in the tray, or as an icon where there is none.
  void start(const StartRequest& request, bool minimized);
  // Does what another start of the app was asked for.
  void take(const StartRequest& request);
  void quit();

  // That what was set counts only once somebody restarts the daemon.
  [[nodiscard]] static QMessageBox* makeRestartNotice(QWidget* parent);

  [[nodiscard]] MainWindow& window() { return *window_; }
  [[nodiscard]] Tray& tray() { return *tray_; }
  [[nodiscard]] NodeBridge& bridge() { return bridge_; }
  [[nodiscard]] NodeCommands& commands() { return commands_; }

 Q_SIGNALS:
  // The app takes nothing new from now on.
  void ending();
  // The peer has ended in order, and so may the process.
  void ended();
  // It was given the time and has not; the process is to end all the same.
  void overdue();

 protected:
  // The system wants the app to end, or macOS to open a link or file.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildWindow();
  void connectWatched();
  void connectLimits(const QString& dataFolder);
  void watchFor(const NodeId& node);
  [[nodiscard]] QString rememberedAs(const QString& folder) const;
  void rememberWatched();
  void applySettings();
  void rebuildWindow();
  void restartNode();
  void tellOfRestart();
  void open(const QUrl& url);
  void showState(NodeBridge::State state);
  bool isWorthARetry(bool ran);

  AppSettings& settings_;
  SettingsFile& file_;
  Speech speech_;
  Looks looks_;
  Theme theme_ = Theme::system;
  NodeBridge bridge_;
  NodeCommands commands_;
  WatchedFolder watched_;
  std::optional<NodeId> watchedFor_;  // whose library takes what is there, once it is known
  QTimer patience_;
  QTimer remember_;
  bool ending_ = false;
  bool restarting_ = false;
  bool rebuilding_ = false;
  bool ran_ = false;
  bool wasClosed_ = false;
  StartRequest early_;  // before there is a window
  int busy_ = 0;        // how often somebody else had the data folder
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Tray> tray_;
  std::unique_ptr<PutAway> away_;
};

}  // namespace cairn::ui
