#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "app/desktop.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;

namespace fs = std::filesystem;

class DesktopTest : public QObject {
  Q_OBJECT

  static fs::path make_app(const fs::path& folder, bool runnable = true) {
    fs::create_directories(folder);
    const auto path = folder / "cairn-desktop";
    std::ofstream(path) << "#!/bin/sh\n";
    if (runnable) fs::permissions(path, fs::perms::owner_all);
    return path;
  }

 private slots:
#ifdef __linux__
  void opensTheAppBesideTheProgramFirst() {
    QTemporaryDir temporary;
    const fs::path root = temporary.path().toStdString();
    const auto beside = make_app(root / "own");
    const auto in_path = make_app(root / "bin");
    const node::Environment environment{{"DISPLAY", ":0"},
                                        {"PATH", "/none:" + (root / "bin").string()}};
    QCOMPARE(find_desktop(root / "own", environment).value(), beside);
    QCOMPARE(find_desktop(root / "other", environment).value(), in_path);
    QCOMPARE(find_desktop("", environment).value(), in_path);
  }

  void opensNothingWithoutADisplay() {
    QTemporaryDir temporary;
    const fs::path root = temporary.path().toStdString();
    make_app(root);
    QVERIFY(!find_desktop(root, {}));
    QVERIFY(!find_desktop(root, {{"DISPLAY", ""}}));
    QVERIFY(find_desktop(root, {{"WAYLAND_DISPLAY", "wayland-0"}}));
  }

  void passesOverWhatCannotBeRun() {
    QTemporaryDir temporary;
    const fs::path root = temporary.path().toStdString();
    make_app(root / "a", false);
    fs::create_directories(root / "b" / "cairn-desktop");
    const auto path = (root / "a").string() + ":" + (root / "b").string() + "::.";
    QVERIFY(!find_desktop("", {{"DISPLAY", ":0"}, {"PATH", path}}));
  }
#endif
};

CAIRN_TEST(DesktopTest)
#include "test_desktop.moc"
