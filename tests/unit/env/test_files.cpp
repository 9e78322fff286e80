#include <QTest>

#include "env/files.h"
#include "support/sim_files.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using test::FaultPlan;
using test::Operation;

class FilesTest : public QObject {
  Q_OBJECT

  struct Fixture {
    env::asio::io_context context;
    test::VirtualClock clock{context};
    test::SimFiles files{clock};

    void put(const env::Path& path, std::string_view text) {
      auto file = files.open(path, env::Open::create).value();
      QVERIFY(file->write_at(0, view_of(text)));
      QVERIFY(file->sync());
    }
    std::string text(const env::Path& path) {
      const auto content = env::read_file(files, path, 1000);
      return content ? std::string(text_of(*content)) : content.error().text();
    }
  };

 private slots:
  void readExactlyRefusesShorterFiles() {
    Fixture f;
    f.put("/a", "hello");
    auto file = f.files.open("/a", env::Open::read).value();
    Bytes bytes(3);
    QVERIFY(env::read_exactly(*file, 2, bytes));
    QCOMPARE(text_of(bytes), std::string_view("llo"));
    const auto beyond = env::read_exactly(*file, 3, bytes);
    QCOMPARE(beyond.error().code, ErrorCode::corrupt);
  }

  void readFileRefusesWhatIsOverTheLimit() {
    Fixture f;
    f.put("/a", "hello");
    QCOMPARE(text_of(env::read_file(f.files, "/a", 5).value()), std::string_view("hello"));
    QCOMPARE(env::read_file(f.files, "/a", 4).error().code, ErrorCode::limit);
    QCOMPARE(env::read_file(f.files, "/b", 4).error().code, ErrorCode::not_found);
  }

  void writeFileAtomicallyReplacesAndLeavesNothingBeside() {
    Fixture f;
    f.put("/a", "old");
    f.put("/a.new", "left by a crash");
    QVERIFY(env::write_file_atomically(f.files, "/a", view_of("new"), env::Open::create_new));
    QCOMPARE(f.text("/a"), std::string("new"));
    QCOMPARE(f.files.list("/").value().size(), std::size_t{1});
  }

  void writeFileAtomicallySurvivesACrashAtAnyOperation() {
    Fixture f;
    f.put("/a", "old");
    f.files.sync_all();
    std::uint64_t crash_points = 0;
    for (std::uint64_t nth = 1;; ++nth) {
      auto files = f.files.clone();
      files->set_faults(FaultPlan().crash_at(nth));
      const auto written =
          env::write_file_atomically(*files, "/a", view_of("new"), env::Open::create_new);
      if (!files->crashed()) {
        QVERIFY(written);
        break;
      }
      QVERIFY(!written);
      ++crash_points;
      for (std::uint64_t seed = 0; seed < 50; ++seed) {
        auto after = files->clone();
        after->crash(seed);
        const Bytes found = env::read_file(*after, "/a", 100).value();
        QVERIFY2(text_of(found) == "old" || text_of(found) == "new",
                 qPrintable(QString("crash %1, seed %2").arg(nth).arg(seed)));
      }
    }
    // Creating, writing, syncing, renaming, syncing the folder, and the removal of what was left.
    QCOMPARE(crash_points, std::uint64_t{6});
  }

  void writeFileAtomicallyIsDurableOnceItReturned() {
    Fixture f;
    f.put("/a", "old");
    f.files.sync_all();
    QVERIFY(env::write_file_atomically(f.files, "/a", view_of("new"), env::Open::create_new));
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
      auto after = f.files.clone();
      after->crash(seed);
      QCOMPARE(text_of(env::read_file(*after, "/a", 100).value()), std::string_view("new"));
    }
  }

  void writeFileAtomicallyLeavesTheOldFileWhenTheDiskIsFull() {
    Fixture f;
    f.put("/a", "old");
    f.files.set_faults(FaultPlan().disk_full_after(2));
    const auto written =
        env::write_file_atomically(f.files, "/a", view_of("new"), env::Open::create_new);
    QCOMPARE(written.error().code, ErrorCode::no_space);
    QCOMPARE(f.text("/a"), std::string("old"));
  }

  void makeDirectoriesMakesEveryMissingFolderDurably() {
    Fixture f;
    QVERIFY(env::make_directories(f.files, "/a/b/c"));
    QVERIFY(env::make_directories(f.files, "/a/b/c"));
    f.files.crash(1);
    QCOMPARE(f.files.info("/a/b/c").value().kind, env::FileKind::directory);
  }

  void makeDirectoriesAcceptsLinksToFoldersAndNothingElse() {
    Fixture f;
    QVERIFY(env::make_directories(f.files, "/real"));
    QVERIFY(f.files.make_link("real", "/link"));
    QVERIFY(env::make_directories(f.files, "/link/below"));
    QVERIFY(f.files.info("/real/below"));
    f.put("/file", "");
    QCOMPARE(env::make_directories(f.files, "/file").error().code, ErrorCode::exists);
    QVERIFY(f.files.make_link("nowhere", "/broken"));
    QVERIFY(!env::make_directories(f.files, "/broken"));
  }

  void existsTellsAbsenceFromErrors() {
    Fixture f;
    QVERIFY(f.files.make_link("nowhere", "/broken"));
    QCOMPARE(env::exists(f.files, "/broken").value(), true);
    QCOMPARE(env::exists(f.files, "/missing").value(), false);
    f.files.set_faults(FaultPlan().fail({.operation = Operation::info}));
    QCOMPARE(env::exists(f.files, "/broken").error().code, ErrorCode::io);
  }
};

CAIRN_TEST(FilesTest)
#include "test_files.moc"
