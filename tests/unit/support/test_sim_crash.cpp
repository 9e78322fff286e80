#include <QTest>
#include <set>

#include "support/sim_files.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using env::Open;
using test::FaultPlan;
using test::Operation;
using test::SimFiles;

namespace {

constexpr int kSeeds = 1000;

}  // namespace

// What may and what must be there after a crash, over many seeds: each thing that POSIX permits
// has to happen with some seed, and nothing else with any.
class SimCrashTest : public QObject {
  Q_OBJECT

  struct Fixture {
    env::asio::io_context context;
    test::VirtualClock clock{context};
    SimFiles files{clock};

    std::unique_ptr<env::File> create(const env::Path& path) {
      return files.open(path, Open::create).value();
    }
    // The outcomes that `describe` tells of the files after crashes with many seeds.
    template <class Describe>
    std::set<std::string> outcomes(Describe describe) {
      std::set<std::string> seen;
      for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        auto after = files.clone();
        after->crash(seed);
        seen.insert(describe(*after));
      }
      return seen;
    }
  };

  static std::string text(SimFiles& files, const env::Path& path) {
    const auto content = env::read_file(files, path, 1'000'000);
    return content ? std::string(text_of(*content)) : std::string(to_string(content.error().code));
  }
  static std::string names(SimFiles& files, const env::Path& path) {
    std::set<std::string> sorted;
    const auto entries = files.list(path).value();
    for (const auto& entry : entries) sorted.insert(entry.name.string());
    std::string all;
    for (const auto& name : sorted) all += name;
    return all;
  }

 private slots:
  void syncedBytesWithSyncedNamesSurvive() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, view_of("hello")));
    QVERIFY(file->sync());
    QVERIFY(f.files.sync_directory("/"));
    QCOMPARE(f.outcomes([](SimFiles& in) { return text(in, "/a"); }),
             std::set<std::string>{"hello"});
  }

  void syncedBytesMayLoseTheirName() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, view_of("hello")));
    QVERIFY(file->sync());
    const std::set<std::string> expected{"hello", "not found"};
    QCOMPARE(f.outcomes([](SimFiles& in) { return text(in, "/a"); }), expected);
  }

  void syncedNamesMayLoseTheirBytes() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, view_of("hello")));
    QVERIFY(f.files.sync_directory("/"));
    const std::set<std::string> expected{"", "hello", std::string(5, '\0')};
    QCOMPARE(f.outcomes([](SimFiles& in) { return text(in, "/a"); }), expected);
  }

  void overwritesTearAtSectors() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, Bytes(2048, 'o')));
    f.files.sync_all();
    QVERIFY(file->write_at(256, Bytes(1536, 'n')));
    const auto sectors = [](SimFiles& in) {
      const std::string all = text(in, "/a");
      std::string told;
      for (const auto& [from, to] :
           {std::pair{0, 256}, {256, 512}, {512, 1024}, {1024, 1536}, {1536, 1792}, {1792, 2048}}) {
        const std::set<char> bytes(all.begin() + from, all.begin() + to);
        told += bytes.size() == 1 ? *bytes.begin() : '?';
      }
      return told;
    };
    const auto seen = f.outcomes(sectors);
    for (const auto& outcome : seen) {
      QCOMPARE(outcome.front(), 'o');
      QCOMPARE(outcome.back(), 'o');
      QVERIFY(outcome.find('?') == std::string::npos);
    }
    QCOMPARE(seen.size(), std::size_t{16});  // each of four sectors, old or new
  }

  void laterWritesMaySurviveEarlierOnes() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, Bytes(1024, 'o')));
    f.files.sync_all();
    QVERIFY(file->write_at(0, Bytes(512, '1')));
    QVERIFY(file->write_at(512, Bytes(512, '2')));
    const auto seen = f.outcomes([](SimFiles& in) {
      const std::string all = text(in, "/a");
      return std::string{all.front(), all.back()};
    });
    QCOMPARE(seen, (std::set<std::string>{"oo", "1o", "o2", "12"}));
  }

  void truncationIsAsVolatileAsWriting() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, view_of("hello")));
    f.files.sync_all();
    QVERIFY(file->truncate(2));
    const auto seen = f.outcomes([](SimFiles& in) { return text(in, "/a"); });
    QCOMPARE(seen, (std::set<std::string>{"hello", "he"}));
    QVERIFY(file->sync());
    QCOMPARE(f.outcomes([](SimFiles& in) { return text(in, "/a"); }), std::set<std::string>{"he"});
  }

  void aPrefixOfAFoldersChangesSurvives() {
    Fixture f;
    for (const char* name : {"/a", "/b", "/c"}) f.create(name);
    QVERIFY(f.files.remove("/a"));
    const auto seen = f.outcomes([](SimFiles& in) { return names(in, "/"); });
    QCOMPARE(seen, (std::set<std::string>{"", "a", "ab", "abc", "bc"}));
  }

  void renamesWithinAFolderAreWhole() {
    Fixture f;
    auto old_file = f.create("/a");
    QVERIFY(old_file->write_at(0, view_of("old")));
    auto new_file = f.create("/a.new");
    QVERIFY(new_file->write_at(0, view_of("new")));
    f.files.sync_all();
    QVERIFY(f.files.rename("/a.new", "/a"));
    const auto seen = f.outcomes([](SimFiles& in) { return names(in, "/") + text(in, "/a"); });
    QCOMPARE(seen, (std::set<std::string>{"aa.newold", "anew"}));
    QVERIFY(f.files.sync_directory("/"));
    QCOMPARE(f.outcomes([](SimFiles& in) { return text(in, "/a"); }), std::set<std::string>{"new"});
  }

  void renamesBetweenFoldersHappenInBothOrInNeither() {
    Fixture f;
    QVERIFY(f.files.make_directory("/from"));
    QVERIFY(f.files.make_directory("/to"));
    f.create("/from/a");
    f.files.sync_all();
    f.create("/from/b");
    QVERIFY(f.files.rename("/from/a", "/to/a"));
    f.create("/to/c");
    const auto told = [](SimFiles& in) { return names(in, "/from") + ">" + names(in, "/to"); };
    const auto seen = f.outcomes(told);
    QCOMPARE(seen, (std::set<std::string>{"a>", "ab>", "b>a", "b>ac"}));
    QVERIFY(f.files.sync_directory("/from"));
    QCOMPARE(f.outcomes(told), (std::set<std::string>{"b>a", "b>ac"}));
  }

  void syncTreeMakesEverythingBelowDurable() {
    Fixture f;
    QVERIFY(f.files.make_directory("/in"));
    QVERIFY(f.files.sync_directory("/"));
    QVERIFY(f.files.make_directory("/in/deep"));
    auto file = f.create("/in/deep/a");
    QVERIFY(file->write_at(0, view_of("hello")));
    QVERIFY(f.files.set_mtime("/in/deep/a", 5));
    QVERIFY(f.files.sync_tree("/in"));
    const auto seen = f.outcomes([](SimFiles& in) {
      return text(in, "/in/deep/a") + std::to_string(in.info("/in/deep/a").value().mtime_ns);
    });
    QCOMPARE(seen, std::set<std::string>{"hello5"});
  }

  void timesSetAfterTheLastWriteMayBeLostDespiteSync() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(f.files.set_mtime("/a", 1));
    f.files.sync_all();
    QVERIFY(f.files.set_mtime("/a", 2));
    QVERIFY(file->sync());
    const auto told = [](SimFiles& in) { return std::to_string(in.info("/a").value().mtime_ns); };
    QCOMPARE(f.outcomes(told), (std::set<std::string>{"1", "2"}));
    QVERIFY(file->sync_all());
    QCOMPARE(f.outcomes(told), std::set<std::string>{"2"});
    QVERIFY(file->truncate(1));
    QVERIFY(f.files.set_mtime("/a", 3));
    QVERIFY(file->sync());
    QCOMPARE(f.outcomes(told), std::set<std::string>{"3"});
  }

  void failedSyncsLoseBytesThoughLaterOnesSucceed() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, Bytes(512, 'o')));
    f.files.sync_all();
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      SimFiles files(f.clock, {.seed = seed});
      auto retried = files.open("/a", Open::create).value();
      QVERIFY(retried->write_at(0, Bytes(512, 'o')));
      files.sync_all();
      files.set_faults(FaultPlan().fail({.operation = Operation::sync, .nth = 1}));
      QVERIFY(retried->write_at(0, Bytes(512, 'n')));
      QVERIFY(!retried->sync());
      QVERIFY(retried->sync());
      QCOMPARE(text(files, "/a")[0], 'n');
      files.crash(seed);
      seen.insert(text(files, "/a").substr(0, 1));
    }
    QCOMPARE(seen, (std::set<std::string>{"n", "o"}));
  }

  void unlinkedFilesMayComeBack() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, view_of("hello")));
    f.files.sync_all();
    QVERIFY(f.files.remove("/a"));
    const auto seen = f.outcomes([](SimFiles& in) { return text(in, "/a"); });
    QCOMPARE(seen, (std::set<std::string>{"hello", "not found"}));
  }

  void afterTheCrashPointEverythingFailsUntilTheRestart() {
    Fixture f;
    auto file = f.create("/a");
    f.files.sync_all();
    f.files.set_faults(FaultPlan().crash_at(2));
    QVERIFY(file->write_at(0, view_of("one")));
    QVERIFY(!f.files.crashed());
    const auto failed = file->write_at(3, view_of("two"));
    QCOMPARE(failed.error().code, ErrorCode::io);
    QVERIFY(failed.error().context.ends_with("crashed"));
    QVERIFY(f.files.crashed());
    QVERIFY(!f.files.info("/a"));
    QVERIFY(!f.files.open("/b", Open::create));
    f.files.crash(7);
    QVERIFY(f.files.info("/a"));
    QVERIFY(!f.files.info("/b"));
  }

  void handlesAndLocksFromBeforeAreVoid() {
    Fixture f;
    auto file = f.create("/a");
    auto lock = f.files.lock("/lock", "first").value();
    f.files.sync_all();
    f.files.crash(1);
    QVERIFY(!file->write_at(0, view_of("ghost")));
    QVERIFY(!file->info());
    auto again = f.files.lock("/lock", "second");
    QVERIFY(again);
    lock.reset();  // must not free the new one
    QCOMPARE(f.files.lock("/lock", "third").error().code, ErrorCode::busy);
    QCOMPARE(text(f.files, "/a"), std::string());
  }

  void clonesAreIndependent() {
    Fixture f;
    auto file = f.create("/a");
    QVERIFY(file->write_at(0, Bytes(1'000'000, 'x')));
    f.files.sync_all();
    auto copy = f.files.clone();
    auto in_copy = copy->open("/a", Open::read_write).value();
    QVERIFY(in_copy->write_at(500'000, view_of("y")));
    QVERIFY(copy->remove("/a"));
    QCOMPARE(text(f.files, "/a"), std::string(1'000'000, 'x'));
    QVERIFY(file->truncate(0));
    Bytes byte(1);
    QCOMPARE(in_copy->read_at(999'999, byte).value(), std::size_t{1});
    QCOMPARE(byte[0], std::uint8_t{'x'});
  }

  void theSameSeedGivesTheSameCrash() {
    const auto told = [](std::uint64_t seed) {
      Fixture f;
      for (int i = 0; i < 20; ++i) {
        auto file = f.create("/" + std::to_string(i));
        (void)file->write_at(0, Bytes(5000, static_cast<std::uint8_t>(i)));
      }
      f.files.crash(seed);
      std::string all = names(f.files, "/");
      for (int i = 0; i < 20; ++i) all += text(f.files, "/" + std::to_string(i));
      return all;
    };
    QCOMPARE(told(11), told(11));
    QVERIFY(told(11) != told(12));
  }
};

CAIRN_TEST(SimCrashTest)
#include "test_sim_crash.moc"
