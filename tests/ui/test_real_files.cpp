// Downloads and stored files as people handle them in the windows, over real peers.
#include <QAction>
#include <QDir>
#include <QTabWidget>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/chunk_map_panel.h"
#include "ui/download_details.h"
#include "ui/download_files_model.h"
#include "ui/library_model.h"
#include "ui/library_page.h"
#include "user_acts.h"

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr std::uint64_t kSlow = 3'000'000;

// Two people; the one who has the files gives them slowly until it is told not to.
struct Pair {
  AppRig giver;
  AppRig getter;

  [[nodiscard]] bool start() { return giver.start() && getter.start(); }
  void limit(std::uint64_t upload) {
    node::TransferLimits limits;
    limits.upload_per_s = upload;
    limits.lan_upload_per_s = upload;
    giver.desktop().commands().setLimits(limits);
  }
  ui::MainWindow& window() { return getter.desktop().window(); }
  [[nodiscard]] bool has(std::uint64_t bytes) {
    return QTest::qWaitFor(
        [&] {
          const auto download = onlyDownload(getter);
          return download && download->done_bytes >= bytes;
        },
        kLongMs);
  }
  // The download, with one of the tabs below it in front.
  void look(ui::DownloadDetailsPanel::Tab tab) {
    auto* table = window().findChild<QTreeView*>("downloads");
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, kLongMs));
    table->setCurrentIndex(table->model()->index(0, 0));
    details()->findChild<QTabWidget*>()->setCurrentIndex(tab);
  }
  ui::DownloadDetailsPanel* details() { return window().findChild<ui::DownloadDetailsPanel*>(); }
  const ui::ChunkGrid& map() { return details()->findChild<ui::ChunkMapPanel*>()->map().grid(); }
  [[nodiscard]] std::size_t verified() {
    std::size_t count = 0;
    for (std::size_t stripe = 0; stripe < map().stripes.size(); ++stripe) {
      for (int piece = 0; piece < map().pieces(); ++piece) {
        if (map().state(stripe, piece) == ui::ChunkState::verified) ++count;
      }
    }
    return count;
  }
};

}  // namespace

class RealFilesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theMapFillsAndPausingHoldsIt() {
    Pair people;
    QVERIFY(people.start());
    const auto bytes = someBytes(20'000'000, 3);
    AppRig::write(people.giver.path("film.bin"), bytes);
    const auto link = dropped(people.giver, people.giver.path("film.bin"));
    people.limit(kSlow);
    beginDownload(people.getter, link);
    people.look(ui::DownloadDetailsPanel::chunks);
    QVERIFY(people.has(3'000'000));
    QVERIFY(QTest::qWaitFor([&] { return people.verified() > 0; }, kLongMs));
    const auto before = people.verified();
    QVERIFY(QTest::qWaitFor([&] { return people.verified() > before; }, kLongMs));

    people.window().findChild<QAction*>("pause")->trigger();
    QVERIFY(reaches(people.getter, node::DownloadState::paused));
    const auto held = onlyDownload(people.getter)->done_bytes;
    QVERIFY(held < static_cast<std::uint64_t>(bytes.size()));
    QTest::qWait(700);
    QCOMPARE(onlyDownload(people.getter)->done_bytes, held);

    people.limit(node::kUnlimited);
    auto* resume = people.window().findChild<QAction*>("resume");
    QVERIFY(QTest::qWaitFor([&] { return resume->isEnabled(); }, kLongMs));
    resume->trigger();
    QVERIFY(reaches(people.getter, node::DownloadState::finished));
    QVERIFY(AppRig::read(people.getter.path("downloads/film.bin")) == bytes);
  }

  void filesAreChosenByTheirCheckMarks() {
    Pair people;
    QVERIFY(people.start());
    const auto first = someBytes(9'000'000, 4);
    const auto second = someBytes(8'000'000, 5);
    QVERIFY(QDir().mkpath(people.giver.path("album")));
    AppRig::write(people.giver.path("album/first.bin"), first);
    AppRig::write(people.giver.path("album/second.bin"), second);
    const auto link = dropped(people.giver, people.giver.path("album"));
    people.limit(kSlow);
    beginDownload(people.getter, link);
    people.look(ui::DownloadDetailsPanel::files);
    auto* tree =
        people.details()->findChild<QTabWidget*>()->currentWidget()->findChild<QTreeView*>();
    auto& files = *tree->model();
    // While it comes.
    QVERIFY(QTest::qWaitFor([&] { return files.rowCount() == 2; }, kLongMs));
    const auto row = [&files](const QString& name) {
      return files.match(files.index(0, 0), Qt::DisplayRole, name).value(0);
    };
    QVERIFY(files.setData(row("second.bin"), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(QTest::qWaitFor(
        [&] { return row("second.bin").data(Qt::CheckStateRole) == Qt::Unchecked; }, kLongMs));
    people.limit(node::kUnlimited);
    QVERIFY(reaches(people.getter, node::DownloadState::finished));
    QVERIFY(AppRig::read(people.getter.path("downloads/album/first.bin")) == first);
    QVERIFY(!QFile::exists(people.getter.path("downloads/album/second.bin")));
    // And one that has ended goes on with what is wanted now.
    QVERIFY(QTest::qWaitFor(
        [&] { return files.setData(row("second.bin"), Qt::Checked, Qt::CheckStateRole); },
        kLongMs));
    QVERIFY(QTest::qWaitFor(
        [&] { return AppRig::read(people.getter.path("downloads/album/second.bin")) == second; },
        kLongMs));
  }

  void aFileThatWasDamagedIsFoundAndSaidSo() {
    AppRig app;
    QVERIFY(app.start());
    auto bytes = someBytes(3'000'000, 6);
    AppRig::write(app.path("kept.bin"), bytes);
    QVERIFY(!dropped(app, app.path("kept.bin")).isEmpty());
    auto* page = app.desktop().window().findChild<ui::LibraryPage*>();
    auto* table = page->findChild<QTreeView*>();
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, kLongMs));
    const auto says = [&](const QString& word) {
      for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->model()->index(0, column).data().toString() == word) return true;
      }
      return false;
    };
    QVERIFY(says("Whole"));
    bytes[1'000'000] = static_cast<char>(bytes[1'000'000] ^ 1);
    AppRig::write(app.path("kept.bin"), bytes);
    table->setCurrentIndex(table->model()->index(0, 0));
    for (auto* action : page->findChildren<QAction*>()) {
      if (action->text() == "Check") action->trigger();
    }
    QVERIFY(QTest::qWaitFor([&] { return says("Changed") || says("Damaged"); }, kLongMs));
  }
};

CAIRN_TEST(RealFilesTest)
#include "test_real_files.moc"
