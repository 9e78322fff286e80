// The window over a real peer whose disk, with all that is on it, stalls for ten seconds: people go
// on using it, are told, and get what they asked for once the disk goes on.
#include <QAction>
#include <QCheckBox>
#include <QTreeView>
#include <thread>

#include "stalling_files.h"
#include "support/test_registry.h"
#include "ui/library_page.h"
#include "ui/node_banner.h"
#include "ui/settings_dialog.h"
#include "unit/ui/longest_gap.h"
#include "user_acts.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;
using Page = ui::MainWindow::Page;

namespace {

constexpr int kStallMs = 10'000;
constexpr auto kStallMost = 60s;
// A wait for the disk would be as long as it stalls; the rest is what others do on this machine.
constexpr double kAwayMost = 200;
constexpr std::uint64_t kSlow = 1'000'000;

env::Task<std::thread::id> threadOf(node::Node& /*node*/) {
  co_return std::this_thread::get_id();
}

// Somebody whose disk stalls, and somebody else who has two files for them.
struct Scene {
  AppRig giver;
  std::unique_ptr<StallingFiles> files =
      std::make_unique<StallingFiles>(platform::make_system_files());
  DiskStall& disk = files->disk();
  AppRig getter{where(), std::move(files)};
  QByteArray film = someBytes(20'000'000, 1);
  QByteArray song = someBytes(1'000'000, 2);
  QString songLink;

  // What waits ends before who asked for it.
  ~Scene() { disk.end(); }

  // One download runs, and one file is shared.
  [[nodiscard]] bool begin() {
    if (!giver.start() || !getter.start()) return false;
    AppRig::write(giver.path("film.bin"), film);
    AppRig::write(giver.path("song.bin"), song);
    const auto filmLink = dropped(giver, giver.path("film.bin"));
    songLink = dropped(giver, giver.path("song.bin"));
    AppRig::write(getter.path("mine.bin"), someBytes(1'000'000, 3));
    if (songLink.isEmpty() || dropped(getter, getter.path("mine.bin")).isEmpty()) return false;
    giver.limitUploads(kSlow);
    beginDownload(getter, filmLink);
    return QTest::qWaitFor(
        [this] {
          const auto now = download("film.bin");
          return now && now->done_bytes > 0;
        },
        kLongMs);
  }

  ui::MainWindow& window() { return getter.desktop().window(); }
  QTreeView& downloads() { return *window().findChild<QTreeView*>("downloads"); }
  QTreeView& library() { return *window().findChild<ui::LibraryPage*>()->findChild<QTreeView*>(); }
  [[nodiscard]] QString banner() { return window().findChild<ui::NodeBanner*>()->text(); }
  [[nodiscard]] std::optional<node::DownloadInfo> download(const std::string& name) {
    const auto all = getter.ask<std::vector<node::DownloadInfo>>(
        [](node::Node& node) { return node.downloads(); });
    for (const auto& one : all.value_or(std::vector<node::DownloadInfo>())) {
      if (one.name == name) return one;
    }
    return std::nullopt;
  }
  [[nodiscard]] bool reaches(const std::string& name, node::DownloadState state) {
    return QTest::qWaitFor(
        [&] {
          const auto now = download(name);
          return now && now->state == state;
        },
        kLongMs);
  }

  [[nodiscard]] bool getsWhatWasAskedFor() {
    const auto settled = [this] { return settings() == nullptr; };
    window().open(Page::library);
    const auto stored = [this] { return library().model()->rowCount() == 3; };
    return reaches("film.bin", node::DownloadState::paused) &&
           reaches("song.bin", node::DownloadState::finished) && sharedDialog(getter) != nullptr &&
           QTest::qWaitFor(stored, kLongMs) && QTest::qWaitFor(settled, kLongMs);
  }
  [[nodiscard]] bool resumes(const std::string& name) {
    getter.desktop().commands().resume(std::nullopt);
    return reaches(name, node::DownloadState::finished);
  }

  void lookAround() {
    for (const auto page :
         {Page::library, Page::peers, Page::network, Page::log, Page::downloads}) {
      window().open(page);
      QTest::qWait(100);
    }
    for (auto* table : {&downloads(), &library()}) {
      for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->sortByColumn(column, Qt::DescendingOrder);
      }
      QTest::qWait(50);
    }
    auto* page = window().findChild<ui::LibraryPage*>();
    for (const auto* text : {"m", "mine", "nothing", ""}) {
      page->setFilter(text);
      QTest::qWait(50);
    }
  }
  // What is to happen once the disk goes on.
  void askForMuch() {
    window().open(Page::downloads);
    downloads().setCurrentIndex(downloads().model()->index(0, 0));
    window().findChild<QAction*>("pause")->trigger();
    beginDownload(getter, songLink);
    drop(window(), {getter.path("late.bin")});
    changeSettings();
  }
  void changeSettings() {
    window().openSettings();
    QVERIFY(QTest::qWaitFor([this] { return settings() != nullptr; }, 2000));
    for (auto* box : settings()->findChildren<QCheckBox*>()) {
      if (box->text().contains("copy of what is shared")) box->setChecked(true);
    }
    settings()->accept();
  }
  [[nodiscard]] ui::SettingsDialog* settings() { return window().findChild<ui::SettingsDialog*>(); }
};

}  // namespace

class StalledDiskTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase_data() { addRounds(); }

  void leavesTheWindowAtWork() {
    Scene scene;
    QVERIFY(scene.begin());
    AppRig::write(scene.getter.path("late.bin"), someBytes(2'000'000, 4));
    const auto node = scene.getter.ask<std::thread::id>(threadOf).value();
    {
      LongestGap away(LongestGap::Of::wall);
      LongestGap busy;
      QElapsedTimer stalled;
      stalled.start();
      scene.disk.begin(kStallMost);
      scene.lookAround();
      scene.askForMuch();
      while (stalled.elapsed() < kStallMs) scene.lookAround();
      qInfo("%zu wait; the longest gap %.0f ms, %.0f ms of work", scene.disk.waiting(), away.ms(),
            busy.ms());
      QVERIFY(scene.disk.waiting() > 0);
      QVERIFY(!scene.disk.held(std::this_thread::get_id()));
      QVERIFY(!scene.disk.held(node));
      QVERIFY2(away.ms() < kAwayMost, qPrintable(QString::number(away.ms())));
    }
    QVERIFY(scene.banner().contains("busy"));
    QVERIFY(scene.settings() != nullptr);
    scene.disk.end();
    scene.giver.limitUploads(node::kUnlimited);
    QVERIFY(scene.getsWhatWasAskedFor());
    QVERIFY(AppRig::read(scene.getter.path("downloads/song.bin")) == scene.song);
    QVERIFY(AppRig::read(scene.getter.path("cairn.toml")).contains("copy = true"));
    QVERIFY(QTest::qWaitFor([&] { return scene.banner().isEmpty(); }, kLongMs));
    QVERIFY(scene.resumes("film.bin"));
    QVERIFY(AppRig::read(scene.getter.path("downloads/film.bin")) == scene.film);
  }

  void whoWatchesDownloadsOnlyIsTold() {
    Scene scene;
    QVERIFY(scene.begin());
    scene.window().open(Page::downloads);
    QTest::qWait(500);
    QVERIFY(scene.banner().isEmpty());
    scene.disk.begin(kStallMost);
    QVERIFY(QTest::qWaitFor([&] { return scene.banner().contains("busy"); }, kStallMs));
    scene.disk.end();
    QVERIFY(QTest::qWaitFor([&] { return scene.banner().isEmpty(); }, kLongMs));
  }

  void isLeftInTime() {
    Scene scene;
    QVERIFY(scene.begin());
    auto& desktop = scene.getter.desktop();
    QSignalSpy ended(&desktop, &ui::Desktop::ended);
    QSignalSpy overdue(&desktop, &ui::Desktop::overdue);
    LongestGap away(LongestGap::Of::wall);
    scene.disk.begin(kStallMost);
    // The daemon goes on without the app, whose process ends in the middle of what its own peer
    // does.
    auto& expected = where() == AppRig::Where::daemon ? ended : overdue;
    desktop.quit();
    QVERIFY(QTest::qWaitFor([&] { return !expected.isEmpty(); }, 6000));
    QVERIFY2(away.ms() < kAwayMost, qPrintable(QString::number(away.ms())));
    scene.disk.end();
    QVERIFY(QTest::qWaitFor([&] { return !ended.isEmpty(); }, kLongMs));
  }
};

CAIRN_TEST(StalledDiskTest)
#include "test_stalled_disk.moc"
