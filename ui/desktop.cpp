#include "ui/desktop.h"

#include <QMessageBox>
#include <QStandardPaths>

#include "ui/welcome_dialog.h"

namespace cairn::ui {
namespace {

constexpr std::chrono::seconds kRetryIn{1};

}  // namespace

Desktop::Desktop(MakeHost make, AppSettings& settings, SettingsFile& file, QObject* parent)
    : QObject(parent),
      settings_(settings),
      file_(file),
      bridge_(std::move(make)),
      commands_(bridge_) {
  speech_.speak(settings_.language());
  theme_ = settings_.theme();
  if (theme_ != Theme::system) looks_.wear(theme_);
  patience_.setSingleShot(true);
  patience_.setInterval(kEndWithin);
  connect(&patience_, &QTimer::timeout, this, &Desktop::overdue);
  connect(&bridge_, &NodeBridge::stateChanged, this, &Desktop::showState);
  connect(&settings_, &AppSettings::changed, this, &Desktop::applySettings);
  connect(&watched_, &WatchedFolder::arrived, this, [this](const QStringList& paths) {
    Intake intake;
    intake.paths = paths;
    window_->takeQuietly(intake);
  });
}

Desktop::~Desktop() {
  // They use the bridge.
  tray_.reset();
  window_.reset();
}

bool Desktop::welcome() {
  if (!settings_.downloadFolder().isEmpty()) return true;
  WelcomeDialog dialog(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
  if (dialog.exec() != QDialog::Accepted) return false;
  if (!dialog.joinsPublicNetwork()) {
    const auto left = file_.change({{"dht.enabled", "false"}, {"network.map_ports", "false"}});
    if (!left) {
      QMessageBox::warning(
          nullptr, tr("Cairn"),
          tr("The settings could not be written, so that Cairn was not started. %1")
              .arg(QString::fromStdString(left.error().context)));
      return false;
    }
  }
  settings_.setDownloadFolder(dialog.folder());
  return true;
}

void Desktop::start(const StartRequest& request, bool minimized) {
  buildWindow();
  bridge_.start();
  if (!minimized) {
    window_->show();
  } else if (!Tray::isAvailable()) {
    window_->showMinimized();
  }
  watched_.watch(settings_.watchedFolder());
  auto asked = request;
  asked.show = !minimized;
  take(asked);
}

void Desktop::buildWindow() {
  window_ = std::make_unique<MainWindow>(commands_, settings_, file_);
  tray_ = std::make_unique<Tray>(*window_, commands_, settings_);
  connect(window_.get(), &MainWindow::quitWanted, this, &Desktop::quit);
  connect(window_.get(), &MainWindow::restartWanted, this, &Desktop::restartNode);
  connect(tray_.get(), &Tray::quitWanted, this, &Desktop::quit);
}

void Desktop::take(const StartRequest& request) {
  if (!request.activationToken.isEmpty()) giveActivationToken(request.activationToken);
  if (request.show) window_->toFront();
  const auto intake = intakeFrom(request);
  const auto broken = request.links.size() - static_cast<qsizetype>(intake.links.size());
  if (broken > 0) window_->addLink(request.links.join('\n'));
  if (broken == 0 && !intake.isEmpty()) window_->take(intake);
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
  watched_.watch(settings_.watchedFolder());
  if (settings_.language() == speech_.language() || !window_) return;
  // Words are given to a window when it is made. This one may be in the middle of a call.
  QMetaObject::invokeMethod(
      this,
      [this] {
        speech_.speak(settings_.language());
        const auto page = window_->page();
        const bool seen = window_->isVisible();
        window_->saveLook();
        tray_.reset();
        buildWindow();
        window_->open(page);
        if (seen) window_->show();
      },
      Qt::QueuedConnection);
}

void Desktop::restartNode() {
  if (bridge_.where() == NodeHost::Where::daemon) {
    QMessageBox::information(window_.get(), tr("Cairn"),
                             tr("These settings count once the daemon is restarted, which is "
                                "another program that this window only shows."));
    return;
  }
  restarting_ = true;
  bridge_.stop();
}

void Desktop::showState(NodeBridge::State state) {
  if (state == NodeBridge::State::failed && ending_) {
    Q_EMIT ended();
  } else if (state == NodeBridge::State::failed &&
             bridge_.problem().code == ErrorCode::unavailable) {
    // The daemon that it was attached to has ended; now it is the peer itself.
    QTimer::singleShot(kRetryIn, this, [this] { bridge_.start(); });
  } else if (state == NodeBridge::State::stopped && std::exchange(restarting_, false)) {
    bridge_.start();
  } else if (state == NodeBridge::State::stopped) {
    // Also where the system asked for it.
    Q_EMIT ended();
  }
}

void Desktop::quit() {
  if (std::exchange(ending_, true)) return;
  restarting_ = false;
  if (window_) window_->saveLook();
  patience_.start();
  const auto state = bridge_.state();
  if (state == NodeBridge::State::stopped || state == NodeBridge::State::failed) {
    Q_EMIT ended();
  } else {
    bridge_.stop();
  }
}

}  // namespace cairn::ui
