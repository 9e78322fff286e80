#include <QTest>
#include <bit>
#include <vector>

#include "support/sim_files.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using env::Open;
using test::FaultPlan;
using test::Operation;
using test::PagedBytes;
using test::SimFiles;

class SimFilesTest : public QObject {
  Q_OBJECT

  struct Fixture {
    env::asio::io_context context;
    test::VirtualClock clock{context};
    SimFiles files{clock};
  };

 private slots:
  void timesComeFromTheClock() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    QCOMPARE(f.files.info("/a").value().mtime_ns, f.clock.wall_ns());
    f.clock.run_for(std::chrono::seconds(3));
    QVERIFY(file->write_at(0, view_of("x")));
    QCOMPARE(file->info().value().mtime_ns, f.clock.wall_ns());
  }

  void unlinkedFilesLiveUntilTheyAreClosed() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    QVERIFY(file->write_at(0, Bytes(10'000, 1)));
    QVERIFY(f.files.remove("/a"));
    Bytes out(10'000);
    QCOMPARE(file->read_at(0, out).value(), out.size());
    QCOMPARE(f.files.used_bytes(), 3 * std::uint64_t{PagedBytes::kPageBytes});
    file.reset();
    QCOMPARE(f.files.used_bytes(), std::uint64_t{0});
  }

  void fullDisksTakeWhatFits() {
    Fixture f;
    constexpr std::uint64_t kPage = PagedBytes::kPageBytes;
    SimFiles files(f.clock, {.capacity_bytes = 4 * kPage});
    auto file = files.open("/a", Open::create).value();
    const auto written = file->write_at(100, Bytes(5 * kPage, 1));
    QCOMPARE(written.error().code, ErrorCode::no_space);
    QCOMPARE(file->info().value().size, 4 * kPage);
    QCOMPARE(files.free_bytes("/").value(), std::uint64_t{0});
    QVERIFY(file->write_at(0, Bytes(100, 1)));  // in place, where there is room
    QVERIFY(file->truncate(kPage));
    QCOMPARE(files.free_bytes("/").value(), 3 * kPage);
    QVERIFY(file->write_at(kPage, Bytes(3 * kPage, 1)));
    auto other = files.open("/b", Open::create).value();
    QVERIFY(!other->write_at(0, view_of("x")));
    file.reset();
    QVERIFY(files.remove("/a"));
    QVERIFY(other->write_at(0, view_of("x")));
  }

  void disksMayFillUpByPlan() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    f.files.set_faults(FaultPlan().disk_full_after(10));
    QVERIFY(file->write_at(0, view_of("12345678")));
    QCOMPARE(file->write_at(8, view_of("abcd")).error().code, ErrorCode::no_space);
    QCOMPARE(file->info().value().size, std::uint64_t{10});
  }

  void failingWritesMayStoreAPart() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    f.files.set_faults(FaultPlan().fail({.operation = Operation::write, .keep_bytes = 3}));
    const auto written = file->write_at(0, view_of("hello"));
    QCOMPARE(written.error().code, ErrorCode::io);
    QVERIFY(written.error().context.starts_with("/a: "));
    QCOMPARE(file->info().value().size, std::uint64_t{3});
  }

  void badSectorsCannotBeRead() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    QVERIFY(file->write_at(0, Bytes(3000, 1)));
    f.files.set_faults(FaultPlan().unreadable({.path = "/a", .offset = 1024, .length = 512}));
    Bytes out(1024);
    QVERIFY(file->read_at(0, out));
    QCOMPARE(file->read_at(1, out).error().code, ErrorCode::io);
    QVERIFY(file->read_at(1536, out));
  }

  void damageFlipsBitsThatStayFlipped() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    QVERIFY(file->write_at(0, Bytes(3000, 0)));
    f.files.sync_all();
    f.files.damage({.path = "/a", .offset = 1000, .length = 100});
    f.files.crash(1);
    const auto content = env::read_file(f.files, "/a", 3000).value();
    int set_bits = 0;
    for (std::size_t i = 0; i < content.size(); ++i) {
      set_bits += std::popcount(content[i]);
      if (i < 1000 || i >= 1100) QCOMPARE(content[i], std::uint8_t{0});
    }
    QCOMPARE(set_bits, 1);
  }

  void theOwnersPermissionsCount() {
    Fixture f;
    f.files.open("/a", Open::create).value();
    QVERIFY(f.files.set_mode("/a", 0400));
    QVERIFY(f.files.open("/a", Open::read));
    QCOMPARE(f.files.open("/a", Open::read_write).error().code, ErrorCode::permission);
    QVERIFY(f.files.make_directory("/d"));
    QVERIFY(f.files.set_mode("/d", 0500));
    QCOMPARE(f.files.open("/d/a", Open::create).error().code, ErrorCode::permission);
    QVERIFY(f.files.list("/d"));
    QVERIFY(f.files.set_mode("/d", 0));
    QCOMPARE(f.files.list("/d").error().code, ErrorCode::permission);
    QCOMPARE(f.files.info("/d/a").error().code, ErrorCode::permission);
  }

  void busyLocksNameTheirHolder() {
    Fixture f;
    auto lock = f.files.lock("/lock", "cairn, process 7").value();
    const auto refused = f.files.lock("/lock", "another");
    QCOMPARE(refused.error().code, ErrorCode::busy);
    QVERIFY(refused.error().context.ends_with("held by cairn, process 7"));
    lock.reset();
    QVERIFY(f.files.lock("/lock", "another"));
  }

  void largePreparedStatesCloneFast() {
    Fixture f;
    auto file = f.files.open("/a", Open::create).value();
    QVERIFY(file->write_at(0, Bytes(100'000'000, 1)));
    f.files.sync_all();
    // Would take minutes and 100 GB if bytes were copied.
    std::vector<std::unique_ptr<SimFiles>> clones;
    for (std::uint64_t i = 0; i < 1000; ++i) {
      clones.push_back(f.files.clone());
      auto in_clone = clones.back()->open("/a", Open::read_write).value();
      QVERIFY(in_clone->write_at(i * 1000, view_of("x")));
      clones.back()->crash(i);
    }
  }
};

CAIRN_TEST(SimFilesTest)
#include "test_sim_files.moc"
