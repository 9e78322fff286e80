// Downloads and stored files as people handle them in the windows, over real peers: all of it once
// with the app's own, and once with that of a daemon which the windows show.
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QTabWidget>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/chunk_map_panel.h"
#include "ui/download_details.h"
#include "ui/download_files_model.h"
#include "ui/downloads_model.h"
#include "ui/library_model.h"
#include "ui/library_page.h"
#include "user_acts.h"

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr std::uint64_t kSlow = 3'000'000;

bool rowsBecome(const QTreeView& table, int count) {
  return QTest::qWaitFor([&] { return table.model()->rowCount() == count; }, kLongMs);
}

// Two people; the one who has the files gives them slowly until it is told not to.
struct Pair {
  AppRig giver{where()};
  AppRig getter{where()};

  [[nodiscard]] bool start() { return giver.start() && getter.start(); }
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
    QVERIFY(rowsBecome(*table, 1));
    table->setCurrentIndex(table->model()->index(0, 0));
    details()->findChild<QTabWidget*>()->setCurrentIndex(tab);
  }
  [[nodiscard]] QString cell(ui::DownloadsModel::Column column) {
    auto& rows = *window().findChild<QTreeView*>("downloads")->model();
    return rows.index(0, column).data().toString();
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

// The page of the stored files, in front.
struct Library {
  ui::LibraryPage& page;
  QTreeView& table;

  explicit Library(AppRig& app)
      : page(*app.desktop().window().findChild<ui::LibraryPage*>()),
        table(*page.findChild<QTreeView*>()) {
    app.desktop().window().open(ui::MainWindow::Page::library);
  }
  // Whether the only row says that in one of its columns.
  [[nodiscard]] bool says(const QString& words) const {
    const auto& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
      if (model.rowCount() == 1 && model.index(0, column).data().toString() == words) return true;
    }
    return false;
  }
  [[nodiscard]] bool comesToSay(const QString& words) const {
    return QTest::qWaitFor([&] { return says(words); }, kLongMs);
  }
  // Of the only row.
  void act(const QString& text) {
    table.setCurrentIndex(table.model()->index(0, 0));
    for (auto* action : page.findChildren<QAction*>()) {
      if (action->text() == text && action->isEnabled()) return action->trigger();
    }
    QFAIL(qPrintable("cannot be done: " + text));
  }
  void rename(const QString& text) {
    act("Rename…");
    auto* name = page.findChild<QInputDialog*>();
    QVERIFY(name != nullptr);
    name->setTextValue(text);
    name->accept();
  }
};

}  // namespace

class RealFilesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase_data() { addRounds(); }

  void theMapFillsAndPausingHoldsIt() {
    Pair people;
    QVERIFY(people.start());
    const auto bytes = someBytes(20'000'000, 3);
    AppRig::write(people.giver.path("film.bin"), bytes);
    const auto link = dropped(people.giver, people.giver.path("film.bin"));
    people.giver.limitUploads(kSlow);
    beginDownload(people.getter, link);
    people.look(ui::DownloadDetailsPanel::chunks);
    QCOMPARE(people.cell(ui::DownloadsModel::name), "film.bin");
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
    QVERIFY(people.verified() > before);

    people.giver.limitUploads(node::kUnlimited);
    auto* resume = people.window().findChild<QAction*>("resume");
    QVERIFY(QTest::qWaitFor([&] { return resume->isEnabled(); }, kLongMs));
    resume->trigger();
    QVERIFY(reaches(people.getter, node::DownloadState::finished));
    QVERIFY(AppRig::read(people.getter.path("downloads/film.bin")) == bytes);
    QVERIFY(
        QTest::qWaitFor([&] { return people.cell(ui::DownloadsModel::state) == "Done"; }, kLongMs));
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
    people.giver.limitUploads(kSlow);
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
    people.giver.limitUploads(node::kUnlimited);
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

  void theLibraryShowsRenamesAndRemoves() {
    AppRig app(where());
    QVERIFY(app.start());
    const auto bytes = someBytes(2'000'000, 7);
    AppRig::write(app.path("kept.bin"), bytes);
    QVERIFY(!dropped(app, app.path("kept.bin")).isEmpty());
    Library library(app);
    QVERIFY(library.comesToSay("kept.bin"));
    QVERIFY(library.says("Whole"));
    QVERIFY(library.says(QDir::toNativeSeparators(app.path("kept.bin"))));

    library.rename("holidays");
    QVERIFY(library.comesToSay("holidays"));
    library.act("Stop sharing");
    const auto withheld = [&app] {
      const auto all =
          app.ask<std::vector<node::BundleSummary>>([](node::Node& node) { return node.list(); });
      return all && all->size() == 1 && !all->front().offered;
    };
    QVERIFY(QTest::qWaitFor(withheld, kLongMs));

    library.act("Remove…");
    auto* question = library.page.findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    question->accept();
    QVERIFY(rowsBecome(library.table, 0));
    QVERIFY(AppRig::read(app.path("kept.bin")) == bytes);
  }

  void aFileThatWasMovedIsFoundAgain() {
    AppRig app(where());
    QVERIFY(app.start());
    AppRig::write(app.path("a.bin"), someBytes(2'000'000, 3));
    QVERIFY(!dropped(app, app.path("a.bin")).isEmpty());
    QVERIFY(QFile::rename(app.path("a.bin"), app.path("b.bin")));
    Library library(app);
    QVERIFY(library.comesToSay("a.bin"));
    library.act("It is elsewhere…");
    QFileDialog* dialog = nullptr;
    QVERIFY(QTest::qWaitFor(
        [&] { return (dialog = library.page.findChild<QFileDialog*>()) != nullptr; }, kLongMs));
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    Q_EMIT dialog->fileSelected(app.path("b.bin"));
    dialog->reject();
    QVERIFY(library.comesToSay(QDir::toNativeSeparators(app.path("b.bin"))));
    QVERIFY(library.comesToSay("Whole"));
  }

  void aFileThatWasDamagedIsFoundAndSaidSo() {
    AppRig app(where());
    QVERIFY(app.start());
    auto bytes = someBytes(3'000'000, 6);
    AppRig::write(app.path("kept.bin"), bytes);
    QVERIFY(!dropped(app, app.path("kept.bin")).isEmpty());
    Library library(app);
    QVERIFY(library.comesToSay("Whole"));
    bytes[1'000'000] = static_cast<char>(bytes[1'000'000] ^ 1);
    AppRig::write(app.path("kept.bin"), bytes);
    library.act("Check");
    QVERIFY(QTest::qWaitFor([&] { return library.says("Changed") || library.says("Damaged"); },
                            kLongMs));
  }
};

CAIRN_TEST(RealFilesTest)
#include "test_real_files.moc"
