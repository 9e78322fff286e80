#include "ui/tray.h"

#include <QApplication>
#include <QRegularExpression>

#include "ui/format.h"
#include "ui/icons.h"

namespace cairn::ui {
namespace {

constexpr std::chrono::seconds kWhileHidden{10};
constexpr int kNotificationMs = 10'000;

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
  connect(&window_, &MainWindow::networkSeen, this, &Tray::showRates);
  connect(&window_, &MainWindow::closedToTray, this, &Tray::hintAtClosing);
  connect(&commands_.bridge(), &NodeBridge::stateChanged, this, &Tray::showState);
  connect(&commands_.bridge(), &NodeBridge::happened, this, &Tray::tellEvent);
  NodeBridge::Question<node::NetworkInfo> question = [](node::Node& node) {
    return node.network();
  };
  view_ = std::make_unique<LiveView<node::NetworkInfo>>(
      commands_.bridge(), std::move(question),
      [this](const node::NetworkInfo& info) { showRates(info); }, kWhileHidden);
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
  menu_.addAction(tr("&Pause all downloads"), this, [this] { commands_.pause(std::nullopt); });
  menu_.addAction(tr("&Resume all downloads"), this, [this] { commands_.resume(std::nullopt); });
  alternative_ = menu_.addAction(tr("Alternative &limits"));
  alternative_->setCheckable(true);
  connect(alternative_, &QAction::triggered, &window_, &MainWindow::setAlternativeLimits);
  connect(&window_, &MainWindow::alternativeLimitsChanged, alternative_, &QAction::setChecked);
  menu_.addSeparator();
  menu_.addAction(tr("&Quit"), this, &Tray::quitWanted);
}

void Tray::showState() {
  const auto state = commands_.bridge().state();
  const bool runs = state == NodeBridge::State::running;
  icon_.setIcon(trayIcon(runs ? TrayState::normal : TrayState::problem));
  view_->setActive(runs && isThere() && (!window_.isVisible() || window_.isMinimized()));
  if (!runs) return icon_.setToolTip(tr("Cairn is not running"));
  icon_.setToolTip(rates_.isEmpty() ? tr("Cairn") : rates_);
}

void Tray::showRates(const node::NetworkInfo& info) {
  const auto& totals = info.totals;
  const auto rate = [](double perSecond) {
    const auto text = rateText(perSecond);
    return text.isEmpty() ? QStringLiteral("0") : text;
  };
  rates_ =
      totals.connections == 0
          ? tr("Cairn: no peers just now")
          : tr("Cairn: %1 down, %2 up").arg(rate(totals.received_per_s), rate(totals.sent_per_s));
  showState();
}

void Tray::tellEvent(const node::Event& event) {
  // Some desktops take notifications for markup, and names come from strangers.
  auto name = QString::fromStdString(event.text);
  name.remove(QRegularExpression(QStringLiteral("[<>&]")));
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
  }
}

void Tray::hintAtClosing() {
  showState();
  const auto hint = QStringLiteral("close-to-tray");
  if (!settings_.asks(hint) || !settings_.notifies()) return;
  settings_.setAsks(hint, false);
  notify(tr("Cairn goes on"),
         tr("What you share stays available. To end Cairn, choose Quit in this icon's menu."));
}

}  // namespace cairn::ui
