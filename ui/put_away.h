// Where the window is while nobody wants to see it: hidden where there is a tray to bring it back
// from, else minimised. Trays come after the apps at login, and go when a panel ends; the window
// changes with them until somebody shows it. Where a StatusNotifier comes after the app, Qt finds
// none until the app's next start; the window then stays minimised. Lives on the window's thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace cairn::ui {

class PutAway : public QObject {
  Q_OBJECT
 public:
  // No system tells of trays in a way that all of them share.
  static constexpr std::chrono::seconds kLookEvery{5};

  // The window outlives it.
  PutAway(QWidget& window, std::function<bool()> isTrayThere, QObject* parent = nullptr);

  // Puts the window away.
  void now();
  // Whether it is still in the right place; done by itself until somebody shows it.
  void look();
  [[nodiscard]] bool looks() const { return timer_.isActive(); }

 Q_SIGNALS:
  // It was hidden or minimised.
  void done();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] bool isShown() const { return window_.isVisible() && !window_.isMinimized(); }

  QWidget& window_;
  std::function<bool()> isTrayThere_;
  QTimer timer_;
  bool missed_ = false;  // there was no tray when it was looked for last
};

}  // namespace cairn::ui
