// What is listed for a share, and what is not.
#include <QTest>

#include "store/scan.h"
#include "support/sim_files.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using test::FaultPlan;
using test::Operation;

class ScanTest : public QObject {
  Q_OBJECT

  struct Fixture {
    env::asio::io_context context;
    test::VirtualClock clock{context};
    test::SimFiles files{clock};
    store::ScanLimits limits{"/f/.cairn"};

    Fixture() {
      for (const auto* folder : {"/f", "/f/.cairn", "/f/.cairn/packs", "/f/.cairn2", "/f/sub"}) {
        QVERIFY(files.make_directory(folder));
      }
      for (const auto* file : {"/f/.cairn/library.secret", "/f/.cairn2/a", "/f/a", "/f/sub/b"}) {
        QVERIFY(files.open(file, env::Open::create_new));
      }
      QVERIFY(files.make_link("a", "/f/link"));
    }
    Result<store::Scan> scan(const env::Path& path) { return store::scan(files, path, limits, {}); }
    // The paths that a scan of the folder lists, or its error.
    std::string listed() {
      const auto found = scan("/f");
      if (!found) return found.error().text();
      std::string paths;
      for (const auto& entry : found->manifest.entries) paths += entry.path + " ";
      return paths;
    }
  };

 private slots:
  void theDataFolderIsSkippedInsideWhatIsShared() {
    Fixture f;
    QCOMPARE(f.listed(), std::string(".cairn2 .cairn2/a a link sub sub/b "));
    QCOMPARE(f.scan("/f")->skipped.size(), std::size_t{1});
  }

  void theDataFolderAndWhatIsInItAreNotShared() {
    Fixture f;
    QVERIFY(f.files.make_link("/f/.cairn/library.secret", "/f/way"));
    for (const auto* path : {"/f/.cairn", "/f/.cairn/library.secret", "/f/.cairn/packs",
                             "/f/sub/../.cairn", "/f/way"}) {
      const auto refused = f.scan(path);
      QVERIFY2(!refused, path);
      QCOMPARE(refused.error().code, ErrorCode::invalid);
      QVERIFY(refused.error().context.ends_with("Cairn's own data folder and is not shared"));
    }
    QVERIFY(f.scan("/f/.cairn2"));
  }

  void whatVanishesWhileItIsListedIsAsIfItHadNotBeenThere() {
    Fixture f;
    const auto vanishing = [&](Operation operation, const char* path) {
      f.files.set_faults(
          FaultPlan().fail({.operation = operation, .path = path, .code = ErrorCode::not_found}));
      return f.listed();
    };
    QCOMPARE(vanishing(Operation::info, "/f/a"), std::string(".cairn2 .cairn2/a link sub sub/b "));
    QCOMPARE(vanishing(Operation::read_link, "/f/link"),
             std::string(".cairn2 .cairn2/a a sub sub/b "));
    QCOMPARE(vanishing(Operation::list, "/f/sub"), std::string(".cairn2 .cairn2/a a link "));
    QCOMPARE(vanishing(Operation::info, "/f/sub/b"), std::string(".cairn2 .cairn2/a a link sub "));
  }

  void whatCannotBeReadIsAnError() {
    Fixture f;
    for (const auto operation : {Operation::info, Operation::list}) {
      f.files.set_faults(FaultPlan().fail(
          {.operation = operation, .path = "/f/sub", .code = ErrorCode::permission}));
      QCOMPARE(f.scan("/f").error().code, ErrorCode::permission);
    }
    f.files.set_faults({});
    QCOMPARE(f.scan("/f/none").error().code, ErrorCode::not_found);
  }
};

CAIRN_TEST(ScanTest)
#include "test_scan.moc"
