#include "ui/tray.h"

#include <QApplication>
#include <QRegularExpression>
#include <algorithm>

#include "ui/desktop_services.h"
#include "ui/format.h"
#include "ui/icons.h"

namespace cairn::ui {
namespace {

constexpr std::chrono::seconds kWhileHidden{10};
// Events tell of what changes; this is for those that were missed.
constexpr std::chrono::minutes kDownloadsEvery{5};
constexpr int kNotificationMs = 10'000;
constexpr int kNameCharactersMax = 120;

bool isOfDownloads(node::EventKind kind) {
  switch (kind) {
    case node::EventKind::download_added:
    case node::EventKind::download_changed:
    case node::EventKind::download_finished:
    case node::EventKind::download_failed:
    case node::EventKind::download_dropped:
      return true;
    default:
      return false;
  }
}

// Some desktops take notifications for markup, and names come from strangers.
QString withoutMarkup(QString text) {
  return text.remove(QRegularExpression(QStringLiteral("[<>&]")));
}

QString plainName(const std::string& name) {
  auto text = withoutMarkup(harmlessText(name));
  if (text.size() > kNameCharactersMax) text = text.left(kNameCharactersMax) + QChar(0x2026);
  return text;
}

}  // namespace

Tray::Tray(MainWindow& window, NodeCommands& commands, AppSettings& settings, QObject* parent)
    : QObject(parent), window_(window), commands_(commands), settings_(settings) {
  buildMenu();
  icon_.setContextMenu(&menu_);
  connect(&icon_, &QSystemTrayIcon::activated, this,
          [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger) window_.toFront();
          });
  connect(&icon_, &QSystemTrayIcon::messageClicked, &window_, &MainWindow::toFront);
  connect(&window_, &MainWindow::unseen, this,
          [this](const QString& title, const QString& sentence) {
            notify(title, withoutMarkup(sentence));
          });
  connect(&window_, &MainWindow::networkSeen, this, &Tray::showRates);
  connect(&window_, &MainWindow::seenChanged, this, &Tray::showState);
  connect(&commands_.bridge(), &NodeBridge::stateChanged, this, &Tray::showState);
  connect(&commands_.bridge(), &NodeBridge::happened, this, &Tray::tellEvent);
  connect(&commands_, &NodeCommands::done, this, [this] { downloads_->refresh(); });
  NodeBridge::Question<node::NetworkInfo> question = [](node::Node& node) {
    return node.network();
  };
  view_ = std::make_unique<LiveView<node::NetworkInfo>>(
      commands_.bridge(), std::move(question),
      [this](const node::NetworkInfo& info) { showRates(info); }, kWhileHidden);
  NodeBridge::Question<std::vector<node::DownloadInfo>> list = [](node::Node& node) {
    return node.downloads();
  };
  downloads_ = std::make_unique<LiveView<std::vector<node::DownloadInfo>>>(
      commands_.bridge(), std::move(list),
      [this](const std::vector<node::DownloadInfo>& downloads) { showDownloads(downloads); },
      kDownloadsEvery);
  showState();
  // Where there is no place for it yet, it comes with the place.
  icon_.show();
}

Tray::~Tray() = default;

bool Tray::isAvailable() {
  return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::buildMenu() {
  menu_.addAction(tr("&Show Cairn"), &window_, &MainWindow::toFront);
  menu_.addSeparator();
  menu_.addAction(tr("Share &files…"), this, [this] {
    window_.toFront();
    window_.shareFiles();
  });
  menu_.addAction(tr("Share f&older…"), this, [this] {
    window_.toFront();
    window_.shareFolder();
  });
  menu_.addAction(tr("&Add link…"), this, [this] {
    window_.toFront();
    window_.addLink();
  });
  menu_.addSeparator();
  pause_ =
      menu_.addAction(tr("&Pause all downloads"), this, [this] { commands_.pause(std::nullopt); });
  resume_ = menu_.addAction(tr("&Resume all downloads"), this,
                            [this] { commands_.resume(std::nullopt); });
  pause_->setEnabled(false);
  resume_->setEnabled(false);
  auto* alternative = menu_.addAction(tr("Alternative &limits"));
  alternative->setCheckable(true);
  alternative->setChecked(commands_.alternative().isOn());
  connect(alternative, &QAction::triggered, &commands_.alternative(), &AlternativeLimits::set);
  connect(&commands_.alternative(), &AlternativeLimits::changed, alternative, &QAction::setChecked);
  menu_.addSeparator();
  menu_.addAction(tr("&Quit"), this, &Tray::quitWanted);
}

void Tray::showState() {
  const auto state = commands_.bridge().state();
  const bool runs = state == NodeBridge::State::running;
  const auto look = isPaused_ ? TrayState::paused : TrayState::normal;
  icon_.setIcon(trayIcon(runs ? look : TrayState::problem));
  view_->setActive(runs && !window_.isSeen() && isThere());
  downloads_->setActive(runs);
  if (!runs) {
    totals_ = {};
    return icon_.setToolTip(tr("Cairn is not running"));
  }
  const auto rates = tr("Cairn: %1 down, %2 up")
                         .arg(flowText(totals_.received_per_s), flowText(totals_.sent_per_s));
  QStringList lines{rates};
  if (isPaused_) lines += tr("All downloads are paused");
  if (totals_.connections == 0) lines += tr("No peers just now");
  icon_.setToolTip(lines.join(QLatin1Char('\n')));
}

void Tray::showRates(const node::NetworkInfo& info) {
  totals_ = info.totals;
  showState();
}

void Tray::showDownloads(const std::vector<node::DownloadInfo>& downloads) {
  using State = node::DownloadState;
  const auto any = [&downloads](std::initializer_list<State> states) {
    return std::any_of(downloads.begin(), downloads.end(), [states](const auto& download) {
      return std::find(states.begin(), states.end(), download.state) != states.end();
    });
  };
  const bool goesOn = any({State::queued, State::running});
  pause_->setEnabled(goesOn);
  resume_->setEnabled(any({State::paused, State::failed}));
  isPaused_ = !goesOn && any({State::paused});
  showState();
}

void Tray::tellEvent(const node::Event& event) {
  if (isOfDownloads(event.kind)) downloads_->refresh();
  const auto name = plainName(event.text);
  if (event.kind == node::EventKind::download_finished) {
    notify(tr("Downloaded"), tr("“%1” is complete.").arg(name));
  } else if (event.kind == node::EventKind::download_failed) {
    notify(tr("Download stopped"), tr("“%1” cannot go on; its page says why.").arg(name));
  }
}

void Tray::notify(const QString& title, const QString& sentence) {
  if (!settings_.notifies()) return;
  Q_EMIT notified(title, sentence);
  if (isThere()) {
    icon_.showMessage(title, sentence, window_.windowIcon(), kNotificationMs);
  } else {
    showMessage(title, sentence);
  }
}

void Tray::hintAtClosing() {
  // What was not shown is not used up.
  const auto hint = AppSettings::kCloseToTray;
  if (!isThere() || !settings_.asks(hint) || !settings_.notifies()) return;
  settings_.setAsks(hint, false);
  notify(tr("Cairn goes on"),
         tr("What you share stays available. To end Cairn, choose Quit in this icon's menu."));
}

}  // namespace cairn::ui
