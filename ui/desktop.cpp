#include "ui/desktop.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QEventLoop>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QStandardPaths>

#include "ui/format.h"
#include "ui/welcome_dialog.h"

namespace cairn::ui {
namespace {

constexpr std::chrono::seconds kRetryIn{1};
constexpr std::chrono::seconds kRememberIn{2};
constexpr const char* kWatchedState = "watched";
constexpr const char* kLimitsState = "alternative-limits";
// A command, or an app that ends, has the data folder for a moment.
constexpr int kBusyRetries = 6;

// For when there is no window yet that it could hold up.
Result<> changeNow(SettingsFile& file, const SettingsFile::Changes& changes) {
  Result<> outcome = fail(ErrorCode::cancelled, "the app ends");
  QEventLoop loop;
  bool there = false;
  file.change(changes, &loop, [&](const Result<>& came) {
    outcome = came;
    there = true;
    loop.quit();
  });
  if (!there) loop.exec();
  return outcome;
}

// Of this data folder. A path as it stands is no name of a setting.
QString limitsStateOf(const QString& dataFolder) {
  const auto path = QDir::cleanPath(QDir(dataFolder).absolutePath());
  const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
  return QLatin1String(kLimitsState) + u'-' + QString::fromLatin1(hash.toHex().left(24));
}

// What the answer to whether to join the public network makes of the file.
SettingsFile::Changes answered(bool joined, bool joins) {
  SettingsFile::Changes changes{{"dht.enabled", joins ? "true" : "false"}};
  // Who takes part already may have a reason to leave the router alone.
  if (joined != joins) changes["network.map_ports"] = joins ? "true" : "false";
  return changes;
}

}  // namespace

Desktop::Desktop(MakeHost make, AppSettings& settings, SettingsFile& file,
                 const QString& dataFolder, QObject* parent)
    : QObject(parent),
      settings_(settings),
      file_(file),
      bridge_(std::move(make)),
      commands_(bridge_) {
  speech_.speak(settings_.language());
  theme_ = settings_.theme();
  looks_.wear(theme_);
  patience_.setSingleShot(true);
  connect(&patience_, &QTimer::timeout, this, &Desktop::overdue);
  connect(&bridge_, &NodeBridge::stateChanged, this, &Desktop::showState);
  connect(&bridge_, &NodeBridge::endWanted, this, &Desktop::quit);
  qApp->installEventFilter(this);
  connect(&settings_, &AppSettings::changed, this, &Desktop::applySettings);
  connectWatched();
  connectLimits(dataFolder);
}

// They took the place of those of one node, and of no other.
void Desktop::connectLimits(const QString& dataFolder) {
  auto& limits = commands_.alternative();
  const auto name = limitsStateOf(dataFolder);
  limits.recall(settings_.state(name));
  connect(&limits, &AlternativeLimits::remember, this,
          [this, name](const QByteArray& memory) { settings_.setState(name, memory); });
}

void Desktop::connectWatched() {
  connect(&watched_, &WatchedFolder::arrived, this, [this](const QStringList& paths) {
    Intake intake;
    intake.paths = paths;
    window_->takeQuietly(intake);
  });
  connect(&watched_, &WatchedFolder::missing, this, [this](const QString& folder) {
    window_->warn(tr("The watched folder %1 cannot be read. It is looked for again and again.")
                      .arg(QDir::toNativeSeparators(folder)));
  });
  connect(&commands_, &NodeCommands::shareFailed, this,
          [this](const QString& path) { watched_.retryLater(QDir::fromNativeSeparators(path)); });
  connect(&commands_, &NodeCommands::shared, this,
          [this](const QString& path) { watched_.wasShared(QDir::fromNativeSeparators(path)); });
  remember_.setSingleShot(true);
  remember_.setInterval(kRememberIn);
  connect(&watched_, &WatchedFolder::sharedChanged, this, [this] {
    if (!remember_.isActive()) remember_.start();
  });
  connect(&remember_, &QTimer::timeout, this, &Desktop::rememberWatched);
}

// What was shared is in the library of one node, and of no other.
void Desktop::watchFor(const NodeId& node) {
  if (watchedFor_ == node) return;
  watchedFor_ = node;
  const auto folder = settings_.watchedFolder();
  watched_.watch({});
  watched_.watch(folder, viewFrom(settings_.state(kWatchedState), rememberedAs(folder)));
}

QString Desktop::rememberedAs(const QString& folder) const {
  return folder + QLatin1Char('\n') + QString::fromStdString(watchedFor_->text());
}

void Desktop::rememberWatched() {
  remember_.stop();
  if (!watchedFor_) return;
  settings_.setState(kWatchedState, bytesOf(rememberedAs(watched_.folder()), watched_.shared()));
}

Desktop::~Desktop() {
  // They use the bridge, and each other.
  away_.reset();
  tray_.reset();
  window_.reset();
}

bool Desktop::welcome() {
  if (settings_.isWelcomed()) return true;
  auto folder = settings_.downloadFolder();
  if (folder.isEmpty()) {
    folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
  }
  WelcomeDialog dialog(folder);
  const bool joined = file_.settings().network.dht;
  dialog.setJoinsPublicNetwork(joined);
  if (dialog.exec() != QDialog::Accepted) return false;
  const auto written = changeNow(file_, answered(joined, dialog.joinsPublicNetwork()));
  if (!written) {
    QMessageBox box(QMessageBox::Warning, tr("Cairn"),
                    tr("The settings could not be written, so that Cairn was not started. %1")
                        .arg(nodeText(written.error().context)));
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return false;
  }
  settings_.setDownloadFolder(dialog.folder());
  settings_.setWelcomed(true);
  return true;
}

void Desktop::start(const StartRequest& request, bool minimized) {
  buildWindow();
  bridge_.start();
  if (minimized) {
    away_->now();
  } else {
    window_->show();
  }
  auto asked = request;
  asked.show = !minimized;
  asked.links += std::exchange(early_.links, {});
  asked.paths += std::exchange(early_.paths, {});
  take(asked);
}

void Desktop::buildWindow() {
  window_ = std::make_unique<MainWindow>(commands_, settings_, file_);
  tray_ = std::make_unique<Tray>(*window_, commands_, settings_);
  connect(window_.get(), &MainWindow::quitWanted, this, &Desktop::quit);
  connect(window_.get(), &MainWindow::restartWanted, this, &Desktop::restartNode);
  connect(tray_.get(), &Tray::quitWanted, this, &Desktop::quit);
  window_->setOnClose([this] {
    return settings_.closesToTray() ? MainWindow::OnClose::put_away : MainWindow::OnClose::end;
  });
  away_ = std::make_unique<PutAway>(*window_, [this] { return tray_->isThere(); });
  connect(away_.get(), &PutAway::done, tray_.get(), [this] {
    tray_->showState();
    if (wasClosed_) tray_->hintAtClosing();
  });
  connect(window_.get(), &MainWindow::putAwayWanted, this, [this] {
    wasClosed_ = true;
    away_->now();
  });
}

bool Desktop::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FileOpen) {
    open(static_cast<QFileOpenEvent*>(event)->url());
    return true;
  }
  if (event->type() != QEvent::Quit || ending_) return QObject::eventFilter(watched, event);
  event->ignore();
  quit();
  return true;
}

void Desktop::open(const QUrl& url) {
  if (url.isLocalFile()) {
    early_.paths += url.toLocalFile();
  } else {
    early_.links += url.toString(QUrl::FullyEncoded);
  }
  if (window_) take(std::exchange(early_, {}));
}

void Desktop::take(const StartRequest& request) {
  if (!request.activationToken.isEmpty()) giveActivationToken(request.activationToken);
  if (request.show) window_->toFront();
  const auto intake = intakeFrom(request);
  const auto broken = request.links.size() - static_cast<qsizetype>(intake.links.size());
  if (broken > 0) {
    window_->addLink(request.links.join('\n'));
    window_->take({intake.paths, {}});
  } else {
    window_->take(intake);
  }
  switch (request.ask) {
    case StartQuestion::none:
      break;
    case StartQuestion::share_files:
      window_->shareFiles();
      break;
    case StartQuestion::share_folder:
      window_->shareFolder();
      break;
    case StartQuestion::add_link:
      window_->addLink();
      break;
  }
  if (!intake.links.empty()) {
    tray_->notify(tr("Link received"), tr("Cairn asks where to put what it brings."));
  }
}

void Desktop::applySettings() {
  if (settings_.theme() != theme_) looks_.wear(theme_ = settings_.theme());
  if (!window_) return;
  if (watchedFor_) watched_.watch(settings_.watchedFolder());
  if (settings_.language() == speech_.language()) return;
  if (std::exchange(rebuilding_, true)) return;
  // Words are given to a window when it is made. This one may be in the middle of a call.
  QTimer::singleShot(0, this, &Desktop::rebuildWindow);
}

void Desktop::rebuildWindow() {
  rebuilding_ = false;
  if (ending_ || settings_.language() == speech_.language()) return;
  speech_.speak(settings_.language());
  const auto page = window_->page();
  const bool seen = window_->isVisible();
  window_->saveLook();
  away_.reset();
  tray_.reset();
  auto before = std::move(window_);
  buildWindow();
  window_->chooseAs(*before);
  before.reset();
  window_->open(page);
  if (seen) {
    window_->show();
  } else {
    away_->now();
  }
}

void Desktop::restartNode() {
  if (bridge_.isOver()) return bridge_.start();
  if (bridge_.where() == NodeHost::Where::daemon) {
    // Behind a window that is made anew for another language.
    QTimer::singleShot(0, this, &Desktop::tellOfRestart);
    return;
  }
  restarting_ = true;
  bridge_.stop();
}

void Desktop::tellOfRestart() {
  if (ending_) return;
  auto* box = makeRestartNotice(window_.get());
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

QMessageBox* Desktop::makeRestartNotice(QWidget* parent) {
  return new QMessageBox(QMessageBox::Information, tr("Cairn"),
                         tr("These settings count once the daemon is restarted, which is "
                            "another program that this window only shows."),
                         QMessageBox::Ok, parent);
}

void Desktop::showState(NodeBridge::State state) {
  if (state == NodeBridge::State::running) {
    ran_ = true;
    busy_ = 0;
    NodeBridge::Question<node::NodeStatus> question = [](node::Node& node) {
      return node.status();
    };
    bridge_.ask<node::NodeStatus>(this, std::move(question),
                                  [this](const Result<node::NodeStatus>& status) {
                                    if (status) watchFor(status->node_id);
                                  });
  }
  if (!bridge_.isOver()) return;
  const bool ran = std::exchange(ran_, false);
  if (ending_) {
    Q_EMIT ended();
  } else if (std::exchange(restarting_, false)) {
    bridge_.start();
  } else if (state == NodeBridge::State::failed && isWorthARetry(ran)) {
    QTimer::singleShot(kRetryIn, this, [this] {
      if (!ending_) bridge_.start();
    });
  }
}

bool Desktop::isWorthARetry(bool ran) {
  // The daemon that it was attached to has ended; now it is the peer itself.
  if (ran && bridge_.where() == NodeHost::Where::daemon) return true;
  return bridge_.problem().code == ErrorCode::busy && ++busy_ <= kBusyRetries;
}

void Desktop::quit() {
  if (std::exchange(ending_, true)) return;
  restarting_ = false;
  if (window_) {
    if (remember_.isActive()) rememberWatched();
    window_->saveLook();
    window_->setEnding();
  }
  Q_EMIT ending();
  const auto state = bridge_.state();
  if (state == NodeBridge::State::stopped || state == NodeBridge::State::failed) {
    patience_.start(kEndWithin);
    Q_EMIT ended();
  } else if (state == NodeBridge::State::running && bridge_.where() == NodeHost::Where::daemon) {
    patience_.start(kLeaveWithin);
    commands_.alternative().restore([this] { bridge_.stop(); });
    // One that has ended itself meanwhile gives no answer.
    QTimer::singleShot(kLeaveWithin / 2, this, [this] { bridge_.stop(); });
  } else {
    patience_.start(kEndWithin);
    bridge_.stop();
  }
}

}  // namespace cairn::ui
