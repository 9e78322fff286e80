// Getting with --overwrite: only what differs is replaced, and by nothing but the whole file.
#include <QTest>

#include "get_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using test::FaultPlan;
using test::kSeveralStripes;
using test::Operation;
using test::Shared;
using test::StoreFixture;

class OverwriteTest : public QObject {
  Q_OBJECT
 private slots:
  void overwritingLeavesAFileThatIsTheSameAlone() {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1000}, kSeveralStripes}) {
      Shared shared(size);
      shared.fixture.write_bytes("/home/out/a", shared.content);
      auto& files = shared.fixture.files();
      QVERIFY(files.set_mtime("/home/out/a", 12'345).has_value());
      auto& node = shared.fixture.start();
      files.set_faults({});
      const auto got = shared.fixture.run(node.get({shared.link, "/home/out", {}, true}, {}));
      QVERIFY2(got.has_value(), got ? "" : got.error().context.c_str());
      QCOMPARE(got->kept_bytes, std::uint64_t{size});
      QCOMPARE(got->bytes, std::uint64_t{size});
      QCOMPARE(got->files, std::uint64_t{1});
      QCOMPARE(files.count(Operation::rename), std::uint64_t{0});
      QCOMPARE(files.info("/home/out/a")->mtime_ns, std::int64_t{12'345});
    }
  }

  void overwritingReplacesAFileThatDiffersAnywhere() {
    for (const std::size_t size : {std::size_t{1000}, std::size_t{100'000}, kSeveralStripes}) {
      Shared shared(size);
      for (const std::size_t at : {std::size_t{0}, size / 2, size - 1}) {
        auto almost = shared.content;
        almost[at] = static_cast<std::uint8_t>(almost[at] ^ 1);
        shared.fixture.write_bytes("/home/out/a", almost);
        const auto got = shared.get(true);
        QVERIFY2(got.has_value(), got ? "" : got.error().context.c_str());
        QCOMPARE(got->kept_bytes, std::uint64_t{0});
        QCOMPARE(got->bytes, std::uint64_t{size});
        QCOMPARE(got->files, std::uint64_t{1});
        QVERIFY(shared.fixture.read("/home/out/a") == shared.content);
        QCOMPARE(shared.fixture.files().list("/home/out")->size(), std::size_t{1});
      }
    }
  }

  void overwritingReplacesAFileThatMayNotBeRead() {
    Shared shared(100'000);
    shared.fixture.write_bytes("/home/out/a", shared.content);
    QVERIFY(shared.fixture.files().set_mode("/home/out/a", 0200).has_value());
    QVERIFY(shared.get(true).has_value());
    QVERIFY(shared.fixture.read("/home/out/a") == shared.content);
  }

  void overwritingTakesOfManyFilesThoseThatDiffer() {
    StoreFixture fixture;
    auto& node = fixture.start();
    auto& files = fixture.files();
    QVERIFY(files.make_directory("/home/f").has_value());
    std::vector<Bytes> contents;
    for (int i = 0; i < 40; ++i) {
      const auto name = "/home/f/" + std::to_string(100 + i);
      const auto size = static_cast<std::size_t>(i % 5) * 700'000;
      contents.push_back(fixture.write(name, size, static_cast<std::uint64_t>(i + 1)));
    }
    const auto link = fixture.share("/home/f")->link;
    QVERIFY(fixture.get(link, "/home/out").has_value());
    std::uint64_t kept = 0;
    for (int i = 0; i < 40; ++i) {
      const env::Path path = "/home/out/f/" + std::to_string(100 + i);
      auto other = contents[static_cast<std::size_t>(i)];
      if (i % 4 == 0) {
        QVERIFY(files.remove(path).has_value());
      } else if (i % 4 == 1 && !other.empty()) {
        other[other.size() / 2] ^= 1;
        fixture.write_bytes(path, other);
      } else if (i % 4 == 2) {
        other.push_back(1);
        fixture.write_bytes(path, other);
      } else {
        kept += other.size();
      }
    }
    const auto got = fixture.run(node.get({link, "/home/out", {}, true}, {}));
    QVERIFY2(got.has_value(), got ? "" : got.error().context.c_str());
    QCOMPARE(got->kept_bytes, kept);
    QCOMPARE(got->files, std::uint64_t{40});
    for (int i = 0; i < 40; ++i) {
      QVERIFY(fixture.read("/home/out/f/" + std::to_string(100 + i)) ==
              contents[static_cast<std::size_t>(i)]);
    }
  }

  void aCrashWhileOverwritingLeavesTheOldFileOrTheNew() {
    constexpr std::size_t kSize = 20'000'000;
    int crashes = 0;
    for (std::uint64_t at = 1; at < 100; ++at) {
      Shared shared(kSize);
      auto old = shared.content;
      old[kSize - 1] ^= 1;
      shared.fixture.write_bytes("/home/out/a", old);
      auto& node = shared.fixture.start();
      auto& files = shared.fixture.files();
      files.sync_all();
      files.set_faults(FaultPlan().crash_at(at));
      const auto got = shared.fixture.run(node.get({shared.link, "/home/out", {}, true}, {}));
      if (!files.crashed()) {
        QVERIFY(got.has_value());
        break;
      }
      ++crashes;
      shared.fixture.stop();
      files.crash(at);
      const auto found = shared.fixture.read("/home/out/a");
      QVERIFY(found == old || found == shared.content);
      QVERIFY(shared.get(true).has_value());
      QVERIFY(shared.fixture.read("/home/out/a") == shared.content);
    }
    QVERIFY(crashes > 2);
  }
};

CAIRN_TEST(OverwriteTest)
#include "test_overwrite.moc"
