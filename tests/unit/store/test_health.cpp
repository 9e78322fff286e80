// What list, inspect and verify say of bundles, and what they remember of it.
#include <QFile>
#include <QTest>

#include "store/upkeep.h"
#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using node::BundleHealth;
using test::StoreFixture;

namespace {

const env::Path kPacks = StoreFixture::kData / "packs";

void delete_packs(StoreFixture& fixture) {
  const auto listed = fixture.files().list(kPacks);
  for (const auto& pack : *listed) CHECK(fixture.files().remove(kPacks / pack.name).has_value());
}

// As one process after the other works on the folder.
void restart(StoreFixture& fixture, node::Access access = node::Access::write) {
  const auto started = fixture.try_start(access);
  QVERIFY2(started.has_value(), started ? "" : started.error().text().c_str());
}

// The store without a node around it, for what happens between two of a node's steps.
class OpenedStore {
 public:
  explicit OpenedStore(StoreFixture& fixture) {
    const auto& folder = StoreFixture::kData;
    database_ =
        store::Database::open(fixture.files(), folder / "library.db", store::Database::Mode::write)
            .value();
    library_ = std::make_unique<store::Library>(*database_);
    packs_ =
        store::PackStore::open(fixture.files(), *database_, folder / "packs", {}, true).value();
    store.emplace(store::Store{fixture.env(), *library_, *packs_, {}, folder, {}});
  }
  store::BundleRow row() { return library_->bundles()->front(); }
  std::optional<store::Store> store;

 private:
  std::unique_ptr<store::Database> database_;
  std::unique_ptr<store::Library> library_;
  std::unique_ptr<store::PackStore> packs_;
};

content::Link with_another_key(content::Link link) {
  link.key->bytes[5] ^= 1U;
  return link;
}

void make_folder(StoreFixture& fixture, int files) {
  CHECK(fixture.files().make_directory("/home/f").has_value());
  for (int i = 0; i < files; ++i) {
    fixture.write("/home/f/" + std::to_string(i), 100'000, static_cast<std::uint64_t>(i) + 1);
  }
}

}  // namespace

class HealthTest : public QObject {
  Q_OBJECT

  static BundleHealth listed(StoreFixture& fixture) {
    const auto bundles = fixture.run(fixture.node().list());
    CHECK(bundles.has_value() && bundles->size() == 1);
    return bundles->front().health;
  }
  static node::BundleDetails inspected(StoreFixture& fixture, const content::Link& link) {
    auto details = fixture.run(fixture.node().inspect(link));
    CHECK(details.has_value());
    return *details;
  }

 private slots:
  void aCopyWhosePacksAreGoneIsDamaged() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    QCOMPARE(listed(fixture), BundleHealth::whole);
    fixture.stop();
    delete_packs(fixture);
    restart(fixture, node::Access::read);
    QCOMPARE(listed(fixture), BundleHealth::damaged);
    const auto details = inspected(fixture, shared->link);
    QCOMPARE(details.summary.health, BundleHealth::damaged);
    QCOMPARE(details.chunks_here, std::uint64_t{0});
    QCOMPARE(details.problems.size(), std::size_t{1});
  }

  void aPackThatIsCutOffIsNoticedByList() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    fixture.stop();
    {
      auto file = fixture.files().open(kPacks / "00000001.pack", env::Open::read_write);
      QVERIFY((*file)->truncate(50'000).has_value());
    }
    restart(fixture, node::Access::read);
    QCOMPARE(listed(fixture), BundleHealth::damaged);
  }

  void aCopyAndAnOriginalThatAreBothGoneAreNotWhole() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a").has_value());
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    fixture.stop();
    delete_packs(fixture);
    restart(fixture, node::Access::read);
    // The original still gives all of it; the copy is gone nevertheless.
    auto details = inspected(fixture, shared->link);
    QCOMPARE(details.chunks_here, details.chunks);
    QCOMPARE(details.summary.health, BundleHealth::damaged);
    QVERIFY(fixture.files().remove("/home/a").has_value());
    details = inspected(fixture, shared->link);
    QCOMPARE(details.chunks_here, std::uint64_t{0});
    QCOMPARE(details.tolerated_losses, -8);
    QCOMPARE(details.summary.health, BundleHealth::damaged);
    QCOMPARE(listed(fixture), BundleHealth::damaged);
  }

  void aChangedOriginalDoesNotTouchACopy() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a").has_value());
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    QVERIFY(fixture.files().remove("/home/a").has_value());
    QCOMPARE(inspected(fixture, shared->link).summary.health, BundleHealth::whole);
    QCOMPARE(listed(fixture), BundleHealth::whole);
  }

  void listNoticesAFileThatChangedInASharedFolder() {
    StoreFixture fixture;
    fixture.start();
    make_folder(fixture, 5);
    QVERIFY(fixture.share("/home/f").has_value());
    QCOMPARE(listed(fixture), BundleHealth::whole);
    fixture.clock().run_for(1s);
    fixture.write("/home/f/3", 100'000, 77);
    QCOMPARE(listed(fixture), BundleHealth::changed);
  }

  void whatInspectSawOfALargeFolderIsRemembered() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    for (int i = 0; i < 1501; ++i) fixture.write("/home/f/" + std::to_string(10'000 + i), 100);
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    fixture.clock().run_for(1s);
    const auto first = fixture.read("/home/f/10001");
    fixture.write("/home/f/10001", 100, 77);
    // A glance does not look at each file of so many.
    QCOMPARE(listed(fixture), BundleHealth::whole);
    restart(fixture, node::Access::read);
    QCOMPARE(inspected(fixture, shared->link).summary.health, BundleHealth::changed);
    restart(fixture, node::Access::read);
    QCOMPARE(listed(fixture), BundleHealth::changed);
    // The bytes are those of before, whatever the time says.
    fixture.write_bytes("/home/f/10001", first);
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    QCOMPARE(listed(fixture), BundleHealth::whole);
  }

  void whatGetMissedIsRememberedUntilItIsThereAgain() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    for (int i = 0; i < 1501; ++i) fixture.write("/home/f/" + std::to_string(10'000 + i), 100);
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    QVERIFY(fixture.files().rename("/home/f/10001", "/home/away").has_value());
    QCOMPARE(fixture.get(shared->link, "/home/out").error().code, ErrorCode::unavailable);
    QCOMPARE(listed(fixture), BundleHealth::changed);
    QVERIFY(fixture.files().rename("/home/away", "/home/f/10001").has_value());
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
    QCOMPARE(listed(fixture), BundleHealth::whole);
  }

  void aWrongKeyAccusesNoBundle() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    const auto wrong = with_another_key(shared->link);
    const auto verified = fixture.run(fixture.node().verify({wrong, false}, {}));
    QVERIFY(!verified.has_value());
    QCOMPARE(verified.error().code, ErrorCode::permission);
    QCOMPARE(fixture.run(fixture.node().inspect(wrong)).error().code, ErrorCode::permission);
    QCOMPARE(fixture.get(wrong, "/home/out").error().code, ErrorCode::permission);
    QCOMPARE(listed(fixture), BundleHealth::whole);
  }

  void aWrongKeyDoesNotReplaceWhatIsKnownToBeDamaged() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    fixture.files().damage({kPacks / "00000001.pack", 100, 1, 1});
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{1});
    QVERIFY(!fixture.run(fixture.node().verify({with_another_key(shared->link), false}, {})));
    QCOMPARE(listed(fixture), BundleHealth::damaged);
    QCOMPARE(inspected(fixture, shared->link).problems.size(), std::size_t{1});
  }

  void aDescriptionThatCannotBeReadIsRememberedAndForgottenWhenItCan() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    for (int i = 0; i < 450; ++i) {
      fixture.write("/home/f/" + std::string(100, 'n') + std::to_string(i), 100);
    }
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    const auto pack = kPacks / "00000001.pack";
    const auto good = fixture.read(pack);
    fixture.stop();
    fixture.write_bytes(pack, Bytes(good.size()));
    restart(fixture);
    QCOMPARE(fixture.verify()->lost, std::uint64_t{1});
    fixture.stop();
    fixture.write_bytes(pack, good);
    restart(fixture);
    QCOMPARE(listed(fixture), BundleHealth::damaged);
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    QCOMPARE(listed(fixture), BundleHealth::whole);
  }

  void aRepairMadeMeanwhileIsNotUndoneByAnOlderLook() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    fixture.files().damage({kPacks / "00000001.pack", 100, 1, 1});
    fixture.stop();
    OpenedStore opened(fixture);
    const auto row = opened.row();
    const auto older = fixture.run(store::verify(*opened.store, row, false, {}));
    QVERIFY(older.has_value());
    QCOMPARE(older->unrepaired.size(), std::size_t{1});
    QCOMPARE(fixture.run(store::verify(*opened.store, row, true, {}))->repaired, std::uint64_t{1});
    QVERIFY(store::remember(*opened.store, row, *older).has_value());
    QCOMPARE(opened.row().damaged_chunks, std::uint64_t{0});
  }

  void aChunkThatIsStillBadIsRememberedByAnOlderLook() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    fixture.files().damage({kPacks / "00000001.pack", 100, 1, 1});
    fixture.stop();
    OpenedStore opened(fixture);
    const auto look = fixture.run(store::verify(*opened.store, opened.row(), false, {}));
    QVERIFY(store::remember(*opened.store, opened.row(), *look).has_value());
    QCOMPARE(opened.row().damaged_chunks, std::uint64_t{1});
  }

  void aLateWordAboutARemovedBundleAccusesNoOther() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 100'000, 1);
    fixture.write("/home/b", 100'000, 2);
    const auto removed = fixture.share("/home/a", true);
    QVERIFY(removed.has_value());
    fixture.files().damage({kPacks / "00000001.pack", 100, 1, 1});
    fixture.stop();
    std::optional<store::BundleRow> row;
    std::optional<store::Verified> late;
    {
      OpenedStore opened(fixture);
      row = opened.row();
      late = *fixture.run(store::verify(*opened.store, *row, false, {}));
    }
    Q_UNUSED(node);
    fixture.start();
    QVERIFY(fixture.run(fixture.node().remove(removed->link, {})).has_value());
    QVERIFY(fixture.share("/home/b", true).has_value());
    fixture.stop();
    OpenedStore opened(fixture);
    QVERIFY(opened.row().number != row->number);
    late->unreadable = true;
    QVERIFY(store::remember(*opened.store, *row, *late).has_value());
    // Nor does one that has the same number, as after a library was put back.
    row->number = opened.row().number;
    QVERIFY(store::remember(*opened.store, *row, *late).has_value());
    QCOMPARE(opened.row().damaged_chunks, std::uint64_t{0});
    QCOMPARE(opened.row().seen, store::Seen::nothing);
    QCOMPARE(opened.store->library.root_block(*row).error().code, ErrorCode::not_found);
  }

  void aStoppedRemoveGoesOnWhenItIsGivenAgain() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 1'000'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = fixture.run(node.remove(shared->link, {{}, stop.get_token()}));
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    QVERIFY(fixture.run(node.list())->empty());
    QVERIFY(fixture.run(node.status())->dead_bytes > 1'000'000);
    auto& later = fixture.start();
    const auto removed = fixture.run(later.remove(shared->link, {}));
    QVERIFY2(removed.has_value(), removed ? "" : removed.error().text().c_str());
    QVERIFY(removed->gone_before);
    QCOMPARE(removed->name, std::string("a"));
    QVERIFY(removed->freed_bytes > 1'000'000);
    QCOMPARE(fixture.run(later.status())->pack_bytes, std::uint64_t{0});
    QCOMPARE(fixture.run(later.remove(shared->link, {})).error().code, ErrorCode::not_found);
  }

  void theNextShareFreesWhatAStoppedRemoveLeft() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 1'000'000);
    fixture.write("/home/b", 100);
    const auto shared = fixture.share("/home/a", true);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!fixture.run(node.remove(shared->link, {{}, stop.get_token()})).has_value());
    QVERIFY(fixture.share("/home/b").has_value());
    QCOMPARE(fixture.run(node.status())->dead_bytes, std::uint64_t{0});
    // And then there is nothing to go on with.
    QCOMPARE(fixture.run(node.remove(shared->link, {})).error().code, ErrorCode::not_found);
  }

  void theSpaceOfAForgottenShareComesBackByItself() {
    StoreFixture fixture;
    fixture.tuning.commit_copied_bytes = 1;
    auto& node = fixture.start();
    fixture.write("/home/a", 20'000'000);
    fixture.write("/home/b", 100);
    fixture.files().set_faults(test::FaultPlan().disk_full_after(16'000'000));
    QVERIFY(!fixture.share("/home/a", true).has_value());
    fixture.files().set_faults({});
    QVERIFY(fixture.run(node.status())->pack_bytes > 1'000'000);
    fixture.clock().run_for(8 * 24h);
    auto& later = fixture.start();
    QVERIFY(fixture.share("/home/b").has_value());
    QCOMPARE(fixture.run(later.status())->pack_bytes, std::uint64_t{0});
  }

  void aShareFreesNoMoreThanALittle() {
    StoreFixture fixture;
    fixture.tuning.pack_bytes_max = 100'000;
    auto& node = fixture.start();
    fixture.write("/home/a", 20'000'000);
    fixture.write("/home/b", 100);
    const auto shared = fixture.share("/home/a", true);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!fixture.run(node.remove(shared->link, {{}, stop.get_token()})).has_value());
    std::vector<std::uint64_t> left{fixture.run(node.status())->dead_bytes};
    while (left.back() > 0) {
      QVERIFY(fixture.share("/home/b").has_value());
      left.push_back(fixture.run(node.status())->dead_bytes);
      QVERIFY(left.back() < *(left.end() - 2));
    }
    QVERIFY(left.size() > 2);
  }

  void aLibraryOfAnEarlierVersionIsBroughtUpToDate_data() {
    QTest::addColumn<std::string>("golden");
    QTest::newRow("1") << std::string(CAIRN_GOLDEN_DIR "/store/library_v1/");
    QTest::newRow("2") << std::string(CAIRN_GOLDEN_DIR "/store/library_v2/");
  }
  void aLibraryOfAnEarlierVersionIsBroughtUpToDate() {
    QFETCH(std::string, golden);
    const auto load = [&](const std::string& name) {
      QFile file(QString::fromStdString(golden + name));
      CHECK(file.open(QIODevice::ReadOnly));
      return file.readAll().toStdString();
    };
    StoreFixture fixture;
    fixture.start();  // makes the folder
    fixture.stop();
    for (const auto* name : {"library.db", "library.secret", "packs/00000001.pack"}) {
      QVERIFY(fixture.files().remove(StoreFixture::kData / name).has_value() ||
              std::string_view(name).starts_with("packs"));
      fixture.write_bytes(StoreFixture::kData / name, view_of(load(name)));
    }
    for (const auto* name : {"library.db-wal", "library.db-shm"}) {
      static_cast<void>(fixture.files().remove(StoreFixture::kData / name));
    }
    restart(fixture, node::Access::read);
    const auto bundles = fixture.run(fixture.node().list());
    QVERIFY(bundles.has_value());
    QCOMPARE(bundles->size(), std::size_t{2});
    // The first had noted a link with a wrong key as damage of the bundle.
    for (const auto& bundle : *bundles) QCOMPARE(bundle.health, BundleHealth::whole);
    restart(fixture);
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    const auto link =
        content::Link::parse(QString::fromStdString(load("kept.link")).trimmed().toStdString());
    QVERIFY(link.has_value());
    QVERIFY(fixture.get(*link, "/home/out").has_value());
    QCOMPARE(text_of(fixture.read("/home/out/kept.bin")), std::string_view(load("kept.bin")));
    QVERIFY(fixture.run(fixture.node().remove(*link, {})).has_value());
    QCOMPARE(fixture.run(fixture.node().status())->pack_bytes, std::uint64_t{0});
    QCOMPARE(fixture.run(fixture.node().list())->size(), std::size_t{1});
  }
};

CAIRN_TEST(HealthTest)
#include "test_health.moc"
