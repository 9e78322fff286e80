// Damage that hides: behind a good original, behind the index, behind chunks that are alike or
// shared.
#include <QTest>

#include "store/database.h"
#include "store_fixture.h"
#include "support/fault_plan.h"
#include "support/test_registry.h"

using namespace cairn;
using test::FaultPlan;
using test::Operation;
using test::StoreFixture;

namespace {

const env::Path kPacks = StoreFixture::kData / "packs";

struct Record {
  env::Path pack;
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
};

std::vector<Record> records(StoreFixture& fixture) {
  std::vector<Record> found;
  const auto listed = fixture.files().list(kPacks);
  for (const auto& pack : *listed) {
    const auto bytes = fixture.read(kPacks / pack.name);
    for (std::size_t at = 16; at + 48 <= bytes.size();) {
      const auto length = get_u32(ByteView(bytes).subspan(at + 4));
      found.push_back({kPacks / pack.name, at + 48, length});
      at += 48 + length;
    }
  }
  return found;
}

void damage(StoreFixture& fixture, const Record& record) {
  fixture.files().damage({record.pack, record.offset, record.bytes, 2});
}

}  // namespace

class RepairTest : public QObject {
  Q_OBJECT
 private slots:
  void damageInThePacksIsRepairedThoughTheOriginalIsGood() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a").has_value());
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    for (const auto& record : records(fixture)) damage(fixture, record);
    const auto repaired = fixture.verify(true);
    QVERIFY(repaired.has_value());
    QCOMPARE(repaired->repaired, std::uint64_t{12});
    QVERIFY(fixture.files().remove("/home/a").has_value());
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
  }

  void sharingAgainStoresWhatThePacksLost() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    fixture.stop();
    QVERIFY(fixture.files().remove(kPacks / "00000001.pack").has_value());
    auto& again = fixture.start();
    Q_UNUSED(node);
    const auto details = fixture.run(again.inspect(shared->link));
    QVERIFY(details.has_value());
    QCOMPARE(details->chunks_here, std::uint64_t{0});
    QVERIFY(fixture.share("/home/a", true).has_value());
    QVERIFY(fixture.files().remove("/home/a").has_value());
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
  }

  void aFolderInThePlaceOfAPackIsALostPack() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    fixture.write("/home/b", 200'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    fixture.stop();
    QVERIFY(fixture.files().remove(kPacks / "00000001.pack").has_value());
    QVERIFY(fixture.files().make_directory(kPacks / "00000001.pack").has_value());
    fixture.start();
    const auto other = fixture.share("/home/b", true);
    QVERIFY(other.has_value());
    const auto verified = fixture.verify();
    QVERIFY(verified.has_value());
    QCOMPARE(verified->damaged, std::uint64_t{12});
    QVERIFY(fixture.get(other->link, "/home/out").has_value());
  }

  void piecesThatAreAlikeAreKeptOneByOne() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true, {1, 3});
    QVERIFY(shared.has_value());
    const auto all = records(fixture);
    QCOMPARE(all.size(), std::size_t{4});
    QCOMPARE(fixture.run(node.inspect(shared->link))->tolerated_losses, 3);
    for (std::size_t i = 0; i < 3; ++i) damage(fixture, all[i]);
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
    QCOMPARE(fixture.verify(true)->repaired, std::uint64_t{3});
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
  }

  void aTinyStripeSurvivesAnyFourLosses() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    fixture.write("/home/f/a", 4'194'304);
    fixture.write("/home/f/b", 1);
    const auto shared = fixture.share("/home/f", true);
    QVERIFY(shared.has_value());
    const auto all = records(fixture);
    QCOMPARE(all.size(), std::size_t{24});  // two stripes of twelve
    for (std::size_t i = 12; i < 16; ++i) damage(fixture, all[i]);
    QCOMPARE(fixture.verify(true)->repaired, std::uint64_t{4});
    for (std::size_t i = 20; i < 24; ++i) damage(fixture, all[i]);
    QCOMPARE(fixture.verify(true)->repaired, std::uint64_t{4});
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
  }

  void compactionOverADamagedChunkKeepsItKnownWhoUsesIt() {
    StoreFixture fixture;
    auto& node = fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    const auto content = fixture.write("/home/f/same", 5'000'000, 1);
    fixture.write_bytes("/home/same", content);
    fixture.write("/home/waste", 9'000'000, 2);
    const auto one = fixture.share("/home/f", true);
    const auto two = fixture.share("/home/same", true);
    const auto all = records(fixture);
    const auto waste = fixture.share("/home/waste", true);
    QVERIFY(one && two && waste);
    damage(fixture, all[0]);
    damage(fixture, all[9]);
    QVERIFY(fixture.run(node.remove(waste->link, {})).has_value());
    QVERIFY(fixture.verify(true)->lost == 0);
    QVERIFY(fixture.run(node.remove(one->link, {})).has_value());
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    QVERIFY(fixture.files().remove("/home/same").has_value());
    QVERIFY(fixture.get(two->link, "/home/out").has_value());
  }

  void packFilesOfUnknownOriginAreNeitherOverwrittenNorDeleted() {
    StoreFixture fixture;
    fixture.start();
    const auto foreign = kPacks / "00000001.pack";
    fixture.write_bytes(foreign, view_of("someone else's"));
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    fixture.start();
    QCOMPARE(text_of(fixture.read(foreign)), std::string_view("someone else's"));
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
  }

  void aForeignFileWithAHugeNumberUsesUpNoNumbers() {
    StoreFixture fixture;
    fixture.start();
    for (const auto* name : {"9223372036854775807.pack", "99999999999999999999.pack", "7notes"}) {
      fixture.write_bytes(kPacks / name, view_of("someone else's"));
    }
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    QVERIFY(fixture.files().info(kPacks / "00000001.pack").has_value());
  }

  void whatAFailedSyncLeftIsNotTrusted() {
    for (std::uint64_t nth = 1; nth <= 6; ++nth) {
      StoreFixture fixture;
      fixture.tuning.commit_copied_bytes = 1;
      fixture.start();
      fixture.write("/home/a", 20'000'000);
      fixture.files().sync_all();
      fixture.files().set_faults(
          FaultPlan().fail({.operation = Operation::sync, .path = "*.pack", .nth = nth}));
      const auto failed = fixture.share("/home/a", true);
      fixture.files().set_faults({});
      const auto shared = fixture.share("/home/a", true);
      QVERIFY(shared.has_value());
      fixture.stop();
      fixture.files().crash(nth);
      fixture.start();
      QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    }
  }

  void sharingInPlaceDoesNotForgetThatTheCopyIsDamaged() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    for (const auto& record : records(fixture)) damage(fixture, record);
    QVERIFY(fixture.verify()->damaged > 0);
    QVERIFY(fixture.share("/home/a").has_value());
    QCOMPARE(fixture.run(node.list())->front().health, node::BundleHealth::damaged);
  }

  void aRowThatContradictsTheRootBlockIsAnError() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    fixture.stop();
    {
      auto database = store::Database::open(fixture.files(), StoreFixture::kData / "library.db",
                                            store::Database::Mode::write);
      QVERIFY(database.has_value());
      auto scribble = [](SQLite::Database& db) -> Result<> {
        db.exec("UPDATE bundles SET data_pieces = 20, parity_pieces = 20");
        return {};
      };
      QVERIFY((*database)->transaction(scribble).has_value());
    }
    fixture.start();
    QCOMPARE(fixture.get(shared->link, "/home/out").error().code, ErrorCode::corrupt);
    QCOMPARE(fixture.verify(true)->lost, std::uint64_t{1});
  }
};

CAIRN_TEST(RepairTest)
#include "test_repair.moc"
