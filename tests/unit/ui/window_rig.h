// The main window over a fake node, with settings of its own.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "bridge_rig.h"
#include "ui/main_window.h"
#include "ui/tray.h"

namespace cairn::test {

class FixedSettings final : public ui::SettingsFile {
 public:
  [[nodiscard]] const node::Settings& settings() const override { return now; }
  void change(const Changes& changes, QObject* /*context*/, Then then) override {
    asked = changes;
    then({});
  }
  void refresh(QObject* /*context*/, std::function<void()> then) override { then(); }
  [[nodiscard]] QString place() const override { return "/x/cairn.toml"; }
  Changes asked;
  node::Settings now;
};

struct WindowRig : BridgeRig {
  QTemporaryDir folder;
  ui::AppSettings settings{folder.filePath("own.ini")};
  FixedSettings file;
  ui::MainWindow window{commands, settings, file};
};

// Null where it does not come in time.
template <class T>
T* waitFor(QWidget& window) {
  T* found = nullptr;
  static_cast<void>(QTest::qWaitFor(
      [&] {
        found = window.findChild<T*>();
        return found != nullptr;
      },
      5000));
  return found;
}

}  // namespace cairn::test
