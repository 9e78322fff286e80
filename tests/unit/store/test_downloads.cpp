// The queue of downloads, and what the library says of bundles that are not all here.
#include <QTest>

#include "support/store_machine.h"
#include "support/test_registry.h"

using namespace cairn;
using store::DownloadRow;
using store::DownloadState;
using test::StoreMachine;

namespace {

const env::Path kData = "/home/.cairn";

Root root_of(std::uint8_t number) {
  Root root;
  root.bytes.fill(number);
  return root;
}

DownloadRow some_download(std::uint8_t number) {
  DownloadRow row;
  row.root = root_of(number);
  row.name = "bundle " + std::to_string(number);
  row.output = "/home/out";
  row.added_ns = 1000 + number;
  return row;
}

struct Rig {
  StoreMachine machine;

  Rig() { CHECK(machine.open(kData).has_value()); }
  store::Downloads& downloads() { return machine.library().downloads(); }
  std::vector<std::string> names() {
    std::vector<std::string> names;
    const auto rows = downloads().list().value();
    for (const auto& row : rows) names.push_back(row.name);
    return names;
  }
};

}  // namespace

class DownloadsTest : public QObject {
  Q_OBJECT
 private slots:
  void aDownloadComesBackAsItWas() {
    Rig rig;
    auto row = some_download(1);
    row.key = LinkKey{};
    row.key->bytes.fill(9);
    row.patterns = {"*.jpg", "with space/**"};
    row.addresses = {"192.0.2.1:80", "[2001:db8::1]:9000"};
    row.overwrite = true;
    row.order = {{"*.srt"}, {"a b", "c"}, true};
    row.total_bytes = 1ULL << 40U;
    const auto number = rig.downloads().add(row);
    QVERIFY(number.has_value());
    QVERIFY(rig.machine.open(kData));
    const auto found = rig.downloads().find(row.root).value();
    QVERIFY(found.has_value());
    QCOMPARE(found->number, *number);
    QCOMPARE(found->key, row.key);
    QCOMPARE(found->patterns, row.patterns);
    QCOMPARE(found->addresses, row.addresses);
    QCOMPARE(found->output, row.output);
    QVERIFY(found->overwrite);
    QVERIFY(found->order == row.order);
    const content::FileOrder other{{}, {"x"}, false};
    QVERIFY(rig.downloads().set_order(*number, other));
    QVERIFY(rig.downloads().find(row.root).value()->order == other);
    QCOMPARE(found->state, DownloadState::queued);
    QCOMPARE(found->total_bytes, row.total_bytes);
    QCOMPARE(found->added_ns, row.added_ns);
    QVERIFY(!rig.downloads().find(root_of(2)).value());
  }

  void aQueueOfAnEarlierVersionIsTakenOver() {
    Rig rig;
    auto row = some_download(1);
    row.order = {{"*.srt"}, {}, true};
    QVERIFY(rig.downloads().add(row).has_value());
    rig.machine.close();
    {
      SQLite::Database db((kData / "library.db").string(), SQLite::OPEN_READWRITE, 0,
                          rig.machine.files().database_vfs());
      db.exec("ALTER TABLE downloads DROP COLUMN first");
      db.exec("ALTER TABLE downloads DROP COLUMN last");
      db.exec("DROP TABLE uploads");
      db.exec("DROP TABLE moves");
      db.exec("PRAGMA user_version = 3");
    }
    QVERIFY(rig.machine.open(kData));
    const auto found = rig.downloads().find(row.root).value();
    QVERIFY(found.has_value());
    QCOMPARE(found->patterns, row.patterns);
    QVERIFY(found->order == (content::FileOrder{{}, {}, true}));
    QVERIFY(rig.downloads().set_order(found->number, row.order));
    QVERIFY(rig.downloads().find(row.root).value()->order == row.order);
  }

  void theSameRootIsRefusedUntilItEnded() {
    Rig rig;
    const auto first = rig.downloads().add(some_download(1)).value();
    for (const auto state :
         {DownloadState::queued, DownloadState::running, DownloadState::paused}) {
      QVERIFY(rig.downloads().set_state(first, {state, "", 5}));
      const auto again = rig.downloads().add(some_download(1));
      QVERIFY(!again);
      QCOMPARE(again.error().code, ErrorCode::exists);
    }
    QVERIFY(rig.downloads().set_state(first, {DownloadState::failed, "no holder", 5}));
    QCOMPARE(rig.downloads().find(first).value()->error, std::string("no holder"));
    const auto again = rig.downloads().add(some_download(1));
    QVERIFY(again.has_value());
    QVERIFY(*again != first);
    QVERIFY(!rig.downloads().find(first).value());
    QVERIFY(rig.downloads().set_state(*again, {DownloadState::finished, "", 77}));
    QCOMPARE(rig.downloads().find(*again).value()->finished_ns, 77);
  }

  void theOrderIsTheUsers() {
    using Names = std::vector<std::string>;
    Rig rig;
    std::vector<store::DownloadNumber> numbers;
    for (std::uint8_t i = 1; i <= 4; ++i) {
      numbers.push_back(rig.downloads().add(some_download(i)).value());
    }
    QVERIFY(rig.downloads().move(numbers[3], numbers[0]));
    QCOMPARE(rig.names(), (Names{"bundle 4", "bundle 1", "bundle 2", "bundle 3"}));
    QVERIFY(rig.downloads().move(numbers[0], std::nullopt));
    QCOMPARE(rig.names(), (Names{"bundle 4", "bundle 2", "bundle 3", "bundle 1"}));
    QVERIFY(rig.downloads().remove(numbers[1]));
    QCOMPARE(rig.names(), (Names{"bundle 4", "bundle 3", "bundle 1"}));
    QVERIFY(rig.downloads().add(some_download(5)).has_value());
    QCOMPARE(rig.names().back(), std::string("bundle 5"));
  }

  void aDownloadThatWasRemovedLeavesNoSpaceUsed() {
    StoreMachine machine;
    for (int i = 0; i < 500; ++i) {
      machine.write_random("/src/f/" + std::string(100, 'n') + std::to_string(i), 200, 3);
    }
    QVERIFY(machine.open("/other/.cairn"));
    const auto source = test::publish(machine, "/src/f", {2, 1});
    QVERIFY(machine.open(kData));
    auto& library = machine.library();
    auto row = some_download(1);
    row.root = source.bundle.bundle->root;
    const auto number = library.downloads().add(row).value();
    QVERIFY(test::keep_description(machine.store(), source));
    QVERIFY(machine.store().packs.usage()->bytes > 0);
    // It is not a share that somebody left behind, however old it is.
    QCOMPARE(library.totals()->unfinished, std::uint64_t{0});
    QVERIFY(library.forget_unfinished(std::numeric_limits<std::int64_t>::max()));
    QVERIFY(library.arrivals().root_block(row.root).value().has_value());
    QCOMPARE(library.bundles()->size(), std::size_t{0});
    QVERIFY(library.downloads().remove(number));
    QVERIFY(!library.arrivals().root_block(row.root).value());
    QVERIFY(library.has_removals().value());
    QVERIFY(machine.run(store::compact(machine.store(), {}))->complete);
    QCOMPARE(machine.store().packs.usage()->bytes, std::uint64_t{0});
  }

  void touchesOutliveTheProcessAndMarksAPowerCut() {
    Rig rig;
    auto& arrivals = rig.machine.library().arrivals();
    store::BundleRow row;
    row.root = root_of(1);
    row.place = "/home/out/a";
    const auto begun = arrivals.begin_place(row, view_of("root block"), {}).value();
    rig.machine.files().sync_all();
    const std::uint64_t touched[] = {3, 4};
    QVERIFY(arrivals.touch(begun.number, touched));
    QVERIFY(rig.machine.open(kData));
    const auto load = [&] {
      return rig.machine.library().arrivals().begin_place(row, view_of("root block"), {}).value();
    };
    QCOMPARE(load().marks.size(), std::size_t{2});
    QVERIFY(load().marks[0].touched);
    const store::StripeMark marks[] = {{3, 5, true}, {7, 15, false}};
    QVERIFY(rig.machine.library().arrivals().mark(begun.number, marks, 42));
    rig.machine.close();
    rig.machine.files().crash(1);
    QVERIFY(rig.machine.open(kData));
    const auto after = load();
    QCOMPARE(after.synced_ns, 42);
    QCOMPARE(after.marks.size(), std::size_t{3});
    QCOMPARE(after.marks[0].pieces, store::PieceMask{5});
    QCOMPARE(after.marks[2].stripe, std::uint64_t{7});
    QVERIFY(!after.marks[2].touched);
    row.place = "/home/elsewhere/a";
    QCOMPARE(load().marks.size(), std::size_t{0});
  }
};

CAIRN_TEST(DownloadsTest)
#include "test_downloads.moc"
