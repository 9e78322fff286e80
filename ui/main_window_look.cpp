// How large the window is, and what of its look is kept for the next time.
#include <QLayout>
#include <QScreen>
#include <QStackedWidget>
#include <utility>

#include "ui/downloads_page.h"
#include "ui/library_page.h"
#include "ui/log_page.h"
#include "ui/main_window.h"
#include "ui/network_page.h"
#include "ui/peers_page.h"

namespace cairn::ui {

void MainWindow::restoreLook() {
  resize(usualSize().boundedTo(screen()->availableSize() * 9 / 10));
  restoreGeometry(settings_.state("window"));
  downloads_->restoreState(settings_.state("downloads"));
  library_->restoreState(settings_.state("library"));
  peers_->restoreState(settings_.state("peers"));
  network_->restoreState(settings_.state("network"));
  log_->restoreState(settings_.state("log"));
}

QSize MainWindow::usualSize() const {
  const auto metrics = fontMetrics();
  return {metrics.averageCharWidth() * 200, metrics.lineSpacing() * 50};
}

void MainWindow::saveLook() {
  settings_.setState("window", saveGeometry());
  settings_.setState("downloads", downloads_->saveState());
  settings_.setState("library", library_->saveState());
  settings_.setState("peers", peers_->saveState());
  settings_.setState("network", network_->saveState());
  settings_.setState("log", log_->saveState());
}

void MainWindow::chooseAs(const MainWindow& other) {
  downloads_->chooseAgain(other.downloads_->choice());
  library_->chooseAgain(other.library_->choice());
}

QList<ShortcutGroup> MainWindow::shortcuts() const {
  QList<ShortcutGroup> groups{shortcutsOf(tr("Everywhere"), *this, false)};
  for (int i = 0; i < stack_->count(); ++i) {
    const auto& page = pages_[static_cast<std::size_t>(i)];
    groups.push_back(shortcutsOf(page.name, *stack_->widget(i), true));
  }
  groups.push_back(shortcutsOfMap());
  return groups;
}

// What is in it says how little room it needs only once it is shown. Until then that is too much,
// and would make the window larger than the screen.
void MainWindow::setVisible(bool visible) {
  if (visible && !std::exchange(wasShown_, true)) opening_ = size();
  QMainWindow::setVisible(visible);
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  const auto wished = std::exchange(opening_, std::nullopt);
  if (wished && !isMaximized() && !isFullScreen()) {
    layout()->invalidate();
    layout()->activate();
    resize(*wished);
  }
  showActive();
}

}  // namespace cairn::ui
