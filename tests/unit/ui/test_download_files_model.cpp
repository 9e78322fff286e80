#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <map>

#include "content/paths.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"
#include "ui/download_files_model.h"

using namespace cairn;
using ui::DownloadFilesModel;
using ui::FilePriority;
using Model = DownloadFilesModel;

namespace {

node::FileEntry entry(const std::string& path, std::uint64_t bytes,
                      node::EntryKind kind = node::EntryKind::file) {
  node::FileEntry made;
  made.path = path;
  made.bytes = bytes;
  made.kind = kind;
  return made;
}

QModelIndex find(const Model& model, const std::string& path, const QModelIndex& below = {}) {
  for (int row = 0; row < model.rowCount(below); ++row) {
    const auto index = model.index(row, 0, below);
    if (model.path(index) == path) return index;
    if (const auto found = find(model, path, index); found.isValid()) return found;
  }
  return {};
}

QString textAt(const Model& model, const std::string& path, Model::Column column) {
  return find(model, path).siblingAtColumn(column).data().toString();
}

std::vector<node::FileEntry> someEntries() {
  return {entry("read me.txt", 10),        entry("video", 0, node::EntryKind::directory),
          entry("video/a.mkv", 1000),      entry("video/b.mkv", 3000),
          entry("video/extra/c.mkv", 500), entry("zero", 0, node::EntryKind::directory)};
}

}  // namespace

class DownloadFilesModelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void foldersHoldWhatIsInThemAndSumItUp() {
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(someEntries());
    QCOMPARE(model.files(), std::size_t{4});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, "video", Model::name), QString("video"));
    QCOMPARE(textAt(model, "video/extra/c.mkv", Model::name), QString("c.mkv"));
    QVERIFY(textAt(model, "video", Model::size).startsWith("4.4"));
    QVERIFY(model.isFolder(find(model, "video/extra")));
    QVERIFY(model.isFolder(find(model, "zero")));
    QVERIFY(!model.isFolder(find(model, "video/a.mkv")));
    // Folders before files.
    QCOMPARE(model.path(model.index(2, 0)), std::string_view("read me.txt"));
  }

  void prioritiesAreShownAndFoldersSayWhatIsInCommon() {
    Model model;
    model.setEntries(someEntries());
    content::FileOrder order;
    order.first = {"video/extra/**"};
    order.last = {"read me.txt"};
    QSignalSpy changed(&model, &Model::dataChanged);
    model.setOrder(order);
    QVERIFY(changed.count() > 0);
    QCOMPARE(model.priorityOf(find(model, "video/extra")), std::optional(FilePriority::first));
    QCOMPARE(model.priorityOf(find(model, "video")), std::nullopt);
    QCOMPARE(model.priorityOf(find(model, "read me.txt")), std::optional(FilePriority::last));
    QCOMPARE(textAt(model, "video", Model::priority), QString("Various"));
    changed.clear();
    model.setOrder(order);
    QCOMPARE(changed.count(), 0);
  }

  void choosingAFolderChoosesWhatIsInIt() {
    Model model;
    model.setEntries(someEntries());
    const auto order = model.orderWith({find(model, "video/extra")}, FilePriority::first);
    QCOMPARE(order.first, std::vector<std::string>{"/video/extra/**"});
    QVERIFY(order.last.empty());
    model.setOrder(order);
    // One of it taken out again leaves the others.
    const auto all = model.orderWith({find(model, "video")}, FilePriority::last);
    QCOMPARE(all.last, std::vector<std::string>{"/video/**"});
    model.setOrder(all);
    const auto less = model.orderWith({find(model, "video/a.mkv")}, FilePriority::normal);
    QCOMPARE(less.last, (std::vector<std::string>{"/video/extra/**", "/video/b.mkv"}));
  }

  void whereAllAreAlikeThereIsNoOrder() {
    Model model;
    model.setEntries(someEntries());
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(); ++row) all.push_back(model.index(row, 0));
    QCOMPARE(model.orderWith(all, FilePriority::first), content::FileOrder());
  }

  // What the node makes of the patterns is what was chosen, where names are not met twice.
  void whatIsChosenIsWhatTheNodeWillDo() {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      test::PseudoRandom random(seed);
      std::map<std::string, bool> paths;
      for (int i = 0; i < 20; ++i) {
        std::string path = "d" + std::to_string(random.below(3));
        for (auto n = random.below(3); n > 0; --n) path += "/s" + std::to_string(random.below(2));
        paths[path + "/file" + std::to_string(i)] = false;
      }
      std::vector<node::FileEntry> entries;
      for (const auto& [path, isFirst] : paths) entries.push_back(entry(path, 1));
      Model model;
      model.setEntries(entries);
      QModelIndexList chosen;
      for (auto& [path, isFirst] : paths) {
        isFirst = random.below(3) > 0;
        if (isFirst) chosen.push_back(find(model, path));
      }
      const auto order = model.orderWith(chosen, FilePriority::first);
      if (chosen.size() == static_cast<qsizetype>(paths.size())) continue;
      for (const auto& [path, isFirst] : paths) {
        const auto& file = path;
        const bool isMet = std::any_of(
            order.first.begin(), order.first.end(),
            [&file](const std::string& pattern) { return content::path_matches(pattern, file); });
        QCOMPARE(isMet, isFirst);
      }
    }
  }

  void aCheckMarkChoosesWhatIsWanted() {
    Model model;
    model.setEntries(someEntries());
    const auto state = [&model](const char* path) {
      return model.data(find(model, path), Qt::CheckStateRole).value<Qt::CheckState>();
    };
    const auto check = [&model](const char* path, Qt::CheckState wanted) {
      return model.setData(find(model, path), wanted, Qt::CheckStateRole);
    };
    QSignalSpy chosen(&model, &Model::chosen);
    QCOMPARE(state("video"), Qt::Checked);
    QVERIFY(!check("video", Qt::Unchecked));
    model.setCanChoose(true);
    QVERIFY(model.flags(find(model, "video")).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(check("video/extra", Qt::Unchecked));
    // The shorter way to say it, be it by what is wanted or by what is not.
    QCOMPARE(chosen.takeFirst().at(0).value<std::vector<std::string>>(),
             std::vector<std::string>{"!/video/extra"});
    QCOMPARE(state("video"), Qt::PartiallyChecked);
    QCOMPARE(state("video/extra"), Qt::Unchecked);
    QCOMPARE(state("read me.txt"), Qt::Checked);
    QVERIFY(check("video", Qt::Checked));
    QVERIFY(chosen.takeFirst().at(0).value<std::vector<std::string>>().empty());
    model.setPatterns({"/read me.txt"});
    QVERIFY(check("video/a.mkv", Qt::Checked));
    auto patterns = chosen.takeFirst().at(0).value<std::vector<std::string>>();
    std::sort(patterns.begin(), patterns.end());
    QCOMPARE(patterns, (std::vector<std::string>{"/read me.txt", "/video/a.mkv"}));
    // The last one stays: without any there is nothing to download.
    model.setPatterns({"/read me.txt"});
    QVERIFY(!check("read me.txt", Qt::Unchecked));
    QVERIFY(chosen.isEmpty());
  }

  // Whatever they are called, no check mark loses a file that is wanted, and patterns that are
  // exact bring nothing besides.
  void marksSayWhatTheyShow() {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      test::PseudoRandom random(seed);
      std::map<std::string, bool> wanted;
      for (int i = 0; i < 8; ++i) {
        std::string path = random.below(2) == 0 ? "" : "d/";
        for (auto n = 1 + random.below(2); n > 0; --n) path += "ab?*!"[random.below(5)];
        wanted[path + ".x"] = true;
      }
      std::vector<node::FileEntry> entries;
      for (const auto& [path, isWanted] : wanted) entries.push_back(entry(path, 1));
      Model model;
      model.setEntries(entries);
      model.setCanChoose(true);
      const auto isChecked = [&model](const std::string& path) {
        return model.data(find(model, path.c_str()), Qt::CheckStateRole) == Qt::Checked;
      };
      for (int step = 0; step < 6; ++step) {
        auto it = std::next(wanted.begin(), static_cast<long>(random.below(wanted.size())));
        const auto other = isChecked(it->first) ? Qt::Unchecked : Qt::Checked;
        if (!model.setData(find(model, it->first.c_str()), other, Qt::CheckStateRole)) continue;
        it->second = other == Qt::Checked;
        for (auto& [path, isWanted] : wanted) {
          const auto& file = path;
          const bool isBesides = std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) {
            return one.second && content::path_matches(ui::patternForFile(one.first), file);
          });
          QVERIFY2(isChecked(path) ? isWanted || isBesides : !isWanted,
                   qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(path.c_str())));
          isWanted = isChecked(path);
        }
      }
    }
  }

  // Those are worked on by a thread of their own.
  void veryManyFilesEndUpAsFewDo() {
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<node::FileEntry> entries;
    for (std::size_t i = 0; i <= Model::kFewFiles; ++i) {
      entries.push_back(entry("d/" + std::to_string(i) + (i % 2 == 0 ? ".a" : ".b"), i));
    }
    model.setEntries(entries);
    model.setPatterns({"*.a"});
    model.setCanChoose(true);
    model.sort(Model::size, Qt::DescendingOrder);
    QTRY_VERIFY(model.isSettled());
    const auto folder = model.index(0, 0);
    QCOMPARE(model.rowCount(folder), static_cast<int>(entries.size()));
    QCOMPARE(model.path(model.index(0, 0, folder)), std::string_view(entries.back().path));
    // A click counts although something else is being made of what was there before.
    const auto last = model.index(model.rowCount(folder) - 1, 0, folder);
    QCOMPARE(last.data(Qt::CheckStateRole), Qt::Checked);
    const QPersistentModelIndex mark = last;
    model.sort(Model::name, Qt::AscendingOrder);
    QVERIFY(!model.isSettled());
    QVERIFY(model.setData(mark, Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(mark.row(), 0);
    for (int row = 0; row < model.rowCount(folder); ++row) {
      const auto index = model.index(row, 0, folder);
      const bool isWanted = row > 0 && model.path(index).ends_with(".a");
      QCOMPARE(index.data(Qt::CheckStateRole), isWanted ? Qt::Checked : Qt::Unchecked);
    }
    // Another bundle does not wait for the work on this one.
    model.sort(Model::size, Qt::DescendingOrder);
    model.setEntries(someEntries());
    QCOMPARE(model.files(), std::size_t{4});
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.files(), std::size_t{4});
  }

  void sortingKeepsMarksOnTheirFiles() {
    Model model;
    model.setEntries(someEntries());
    const QPersistentModelIndex mark = find(model, "video/b.mkv");
    model.sort(Model::size, Qt::DescendingOrder);
    QCOMPARE(model.path(mark), std::string_view("video/b.mkv"));
    const auto video = find(model, "video");
    QCOMPARE(model.path(model.index(1, 0, video)), std::string_view("video/b.mkv"));
    QVERIFY(model.isFolder(model.index(0, 0, video)));
    model.sort(Model::size, Qt::AscendingOrder);
    QCOMPARE(model.path(model.index(1, 0, video)), std::string_view("video/a.mkv"));
  }
};

CAIRN_TEST(DownloadFilesModelTest)
#include "test_download_files_model.moc"
