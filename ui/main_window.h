// The window: a list of pages at its side, what people do most above them, how things are below.
// Takes what is dropped on it or pasted: files are shared, links are downloaded. Never waits for
// the node.
#pragma once

#include <QMainWindow>
#include <QSet>
#include <functional>
#include <memory>
#include <vector>

#include "ui/app_settings.h"
#include "ui/intake.h"
#include "ui/live_view.h"
#include "ui/node_commands.h"
#include "ui/settings_file.h"
#include "ui/shortcut_list.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolBar;

namespace cairn::ui {

class DownloadsPage;
class FilterLine;
class LibraryPage;
class LogPage;
class NetworkPage;
class NodeBanner;
class PeersPage;
class ShareProgress;
class StatusLine;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  enum class Page { downloads, library, peers, network, log };

  // What is given outlives it.
  MainWindow(NodeCommands& commands, AppSettings& settings, SettingsFile& file,
             QWidget* parent = nullptr);
  ~MainWindow() override;

  void open(Page page);
  [[nodiscard]] Page page() const;
  // Shares files, and asks where links are to be downloaded to.
  void take(const Intake& intake);
  // The same without another page or a dialog, for what the user did not do in the window.
  void takeQuietly(const Intake& intake);
  // Where nobody has chosen another one and the screen is large enough.
  [[nodiscard]] QSize usualSize() const;
  // For the next time.
  void saveLook();
  // What is chosen in the tables of this one is to be chosen in those of the other.
  void chooseAs(const MainWindow& other);
  // What closing it asks for, looked up at that moment; the end of the app without this.
  enum class OnClose { put_away, end };
  void setOnClose(std::function<OnClose()> onClose) { onClose_ = std::move(onClose); }
  // The app ends, and closing the window is a part of that.
  void setEnding() { ending_ = true; }
  // The keys by which things are done, by page.
  [[nodiscard]] QList<ShortcutGroup> shortcuts() const;
  [[nodiscard]] bool isSeen() const { return isVisible() && !isMinimized(); }
  // Said at its foot, and in the log.
  void warn(const QString& sentence);

 public Q_SLOTS:
  void addLink(const QString& text = {});
  void shareFiles();
  void shareFolder();
  void openSettings();
  void toFront();
  void setVisible(bool visible) override;

 Q_SIGNALS:
  // Told while nobody sees the window.
  void unseen(const QString& title, const QString& sentence);
  void quitWanted();
  void putAwayWanted();
  void networkSeen(const cairn::node::NetworkInfo& info);
  // It was shown, hidden or minimised.
  void seenChanged();
  // Settings of the peer were changed that it reads when it starts.
  void restartWanted();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  struct Entry {
    QString name;
    QString icon;
    std::function<void(bool)> setActive;
    FilterLine* filter = nullptr;
  };

  void buildPages();
  void buildToolBar();
  void addSearch(QToolBar& bar);
  void showSearch();
  [[nodiscard]] const Entry& shown() const;
  void buildLayout();
  template <class P>
  void addPage(P* page, const QString& name, const QString& icon);
  void connectPages();
  // In the banner.
  template <class Who>
  void tellWhenLate(Who* who);
  void connectCommands();
  void connectLimits();
  void showActive();
  void setUpIcons();
  void share(const QStringList& paths);
  void paste();
  void showShared(const QString& path, const node::Shared& what, bool copied);
  void showLink(const node::BundleSummary& bundle);
  void tellFailure(const QString& sentence);
  void say(const QString& sentence);
  void showSettings();
  void restoreLook();

  NodeCommands& commands_;
  AppSettings& settings_;
  SettingsFile& file_;
  std::function<OnClose()> onClose_;
  bool ending_ = false;
  bool opensSettings_ = false;
  std::optional<QSize> opening_;  // as what it is to be shown the first time, while that is done
  bool wasShown_ = false;
  std::uint16_t servePort_ = 0;  // of the node that runs; 0 until it said so
  QString dataFolder_;
  QSet<QString> quiet_;  // what is shared without being shown

  std::vector<Entry> pages_;
  std::vector<std::pair<QAction*, QString>> iconsOfActions_;
  DownloadsPage* downloads_ = nullptr;
  LibraryPage* library_ = nullptr;
  PeersPage* peers_ = nullptr;
  NetworkPage* network_ = nullptr;
  LogPage* log_ = nullptr;
  QLineEdit* search_ = nullptr;
  QListWidget* list_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  NodeBanner* banner_ = nullptr;
  ShareProgress* sharing_ = nullptr;
  StatusLine* status_ = nullptr;
  std::unique_ptr<LiveView<node::NetworkInfo>> networkView_;
  std::unique_ptr<LiveView<node::NodeStatus>> statusView_;
  std::unique_ptr<LiveView<node::LimitsInfo>> limitsView_;
};

}  // namespace cairn::ui
