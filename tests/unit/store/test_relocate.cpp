// Another name for a bundle, and files that the user has put elsewhere.
#include <QTest>

#include "store/ingest.h"
#include "store/relocate.h"
#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using node::BundleHealth;
using test::StoreFixture;

namespace {

constexpr std::size_t kLarge = 9'000'000;

struct Rig : StoreFixture {
  Root root;

  void share_folder() {
    CHECK(files().make_directory("/home/f").has_value());
    CHECK(files().make_directory("/home/f/sub").has_value());
    write("/home/f/large", kLarge, 1);
    write("/home/f/sub/small", 5000, 2);
    start();
    root = share("/home/f")->link.root;
  }
  Result<node::BundleSummary> relocate(const env::Path& path) {
    return run(node().relocate({root, path}, {}));
  }
  node::BundleSummary bundle() { return run(node().list())->at(0); }
  // That the content can be had from where it is now.
  bool gives(const content::Link& link, const env::Path& path, std::size_t bytes,
             std::uint64_t seed) {
    const auto got = get(link, "/home/out");
    return got && read(path) == test::SeededRandom(seed).bytes(bytes);
  }
};

}  // namespace

class RelocateTest : public QObject {
  Q_OBJECT
 private slots:
  void anotherNameIsThatOfTheLibraryAndItsLink() {
    Rig rig;
    rig.share_folder();
    QVERIFY(rig.run(rig.node().rename(rig.root, "Holidays 2026")).has_value());
    rig.start();
    QCOMPARE(rig.bundle().link.name, "Holidays 2026");
    QCOMPARE(rig.bundle().place, env::Path("/home/f"));
    QCOMPARE(rig.bundle().health, BundleHealth::whole);
    QVERIFY(rig.gives(rig.bundle().link, "/home/out/f/large", kLarge, 1));
    for (const auto& bad : {std::string(), std::string(256, 'a'), std::string("\xff")}) {
      QCOMPARE(rig.run(rig.node().rename(rig.root, bad)).error().code, ErrorCode::invalid);
    }
    QCOMPARE(rig.run(rig.node().rename(Root{}, "b")).error().code, ErrorCode::not_found);
  }

  void sharingTheSameAgainKeepsItsNameAndWhenItCame() {
    Rig rig;
    rig.share_folder();
    const auto came = rig.bundle().added_ns;
    QVERIFY(rig.run(rig.node().rename(rig.root, "Holidays 2026")).has_value());
    rig.clock().run_for(std::chrono::hours(1));
    const auto again = rig.share("/home/f");
    QVERIFY(again.has_value());
    QCOMPARE(again->link.root, rig.root);
    QCOMPARE(again->link.name, "Holidays 2026");
    QCOMPARE(rig.bundle().link.name, "Holidays 2026");
    QCOMPARE(rig.bundle().added_ns, came);
  }

  void aFolderThatWasMovedIsFoundAgain() {
    Rig rig;
    rig.share_folder();
    QVERIFY(rig.files().rename("/home/f", "/home/g").has_value());
    QCOMPARE(rig.bundle().health, BundleHealth::changed);
    const auto moved = rig.relocate("/home/g");
    QVERIFY2(moved.has_value(), moved ? "" : moved.error().text().c_str());
    QCOMPARE(moved->place, env::Path("/home/g"));
    QCOMPARE(moved->health, BundleHealth::whole);
    rig.start();
    QCOMPARE(rig.bundle().place, env::Path("/home/g"));
    QCOMPARE(rig.bundle().health, BundleHealth::whole);
    QVERIFY(rig.gives(rig.bundle().link, "/home/out/f/large", kLarge, 1));
  }

  void aCopyThatLostItsTimesGetsThemBack() {
    Rig rig;
    rig.write("/home/a", kLarge, 3);
    rig.start();
    rig.root = rig.share("/home/a")->link.root;
    const auto shared_ns = rig.files().info("/home/a")->mtime_ns;
    rig.clock().run_for(std::chrono::hours(5));
    rig.write("/home/b", kLarge, 3);
    QVERIFY(rig.files().remove("/home/a").has_value());
    QVERIFY(rig.relocate("/home/b").has_value());
    QCOMPARE(rig.files().info("/home/b")->mtime_ns, shared_ns);
    QCOMPARE(rig.bundle().health, BundleHealth::whole);
  }

  // Its new bytes would pass for those that were shared.
  void whatChangesMeanwhileKeepsItsTime() {
    StoreFixture rig;
    rig.write("/home/a", kLarge, 3);
    test::StoreParts parts(rig, {});
    const auto shared = rig.run(store::ingest(*parts.store, {"/home/a", {}, false, {}}, {}));
    QVERIFY(shared.has_value());
    rig.write("/home/b", kLarge, 3);
    constexpr std::int64_t kEdited = 12345;
    const store::Watch edit{[&rig](std::uint64_t, std::uint64_t) {
                              CHECK(rig.files().set_mtime("/home/b", kEdited).has_value());
                            },
                            {}};
    const auto outcome = rig.run(store::relocate(*parts.store, shared->row, "/home/b", edit));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::changed);
    QVERIFY(outcome.error().context.find("while it was compared") != std::string::npos);
    QCOMPARE(rig.files().info("/home/b")->mtime_ns, kEdited);
    QCOMPARE(parts.store->library.bundles()->at(0).place, env::Path("/home/a"));
  }

  void whatIsNotTheSameIsNamedAndNothingHappens() {
    Rig rig;
    rig.share_folder();
    QVERIFY(rig.files().rename("/home/f", "/home/g").has_value());
    const auto refused = [&](const env::Path& path, ErrorCode code, const std::string& what) {
      const auto outcome = rig.relocate(path);
      return !outcome && outcome.error().code == code &&
             outcome.error().context.find(what) != std::string::npos &&
             rig.bundle().place == env::Path("/home/f");
    };
    QVERIFY(refused("/home/nowhere", ErrorCode::not_found, "/home/nowhere"));
    QVERIFY(refused("/home/g/large", ErrorCode::changed, "is no folder"));
    QVERIFY(refused("relative", ErrorCode::invalid, "absolute"));
    QVERIFY(rig.files().rename("/home/g/sub/small", "/home/small").has_value());
    QVERIFY(refused("/home/g", ErrorCode::not_found, "/home/g/sub/small is not there"));
    rig.write("/home/g/sub/small", 4999, 2);
    QVERIFY(refused("/home/g", ErrorCode::changed, "/home/g/sub/small has another size"));
    QVERIFY(rig.files().rename("/home/small", "/home/g/sub/small").has_value());
    auto bytes = rig.read("/home/g/large");
    bytes[kLarge - 1] ^= 1U;
    rig.write_bytes("/home/g/large", bytes);
    QVERIFY(refused("/home/g", ErrorCode::changed, "/home/g/large has other bytes"));
    bytes[kLarge - 1] ^= 1U;
    rig.write_bytes("/home/g/large", bytes);
    QVERIFY(rig.relocate("/home/g").has_value());
  }

  void whatTravelsInTheLinkIsComparedToo() {
    Rig rig;
    rig.write("/home/tiny", 100, 4);
    rig.start();
    rig.root = rig.share("/home/tiny")->link.root;
    rig.write("/home/other", 100, 5);
    QCOMPARE(rig.relocate("/home/other").error().code, ErrorCode::changed);
    rig.write("/home/same", 100, 4);
    QCOMPARE(rig.relocate("/home/same")->place, env::Path("/home/same"));
  }

  void whatIsOnlyACopyHasNoFilesToFollow() {
    Rig rig;
    rig.write("/home/a", kLarge, 3);
    rig.start();
    rig.root = rig.share("/home/a", true)->link.root;
    QCOMPARE(rig.relocate("/home/a").error().code, ErrorCode::invalid);
    QCOMPARE(rig.run(rig.node().move_to(rig.root, "/home")).error().code, ErrorCode::invalid);
    QCOMPARE(rig.run(rig.node().relocate({Root{}, "/home/a"}, {})).error().code,
             ErrorCode::not_found);
  }

  void filesAreMovedWithAllThatIsSharedFromThem() {
    Rig rig;
    rig.share_folder();
    QVERIFY(rig.share("/home/f/large").has_value());
    QVERIFY(rig.files().make_directory("/home/new").has_value());
    const auto moved = rig.run(rig.node().move_to(rig.root, "/home/new"));
    QVERIFY2(moved.has_value(), moved ? "" : moved.error().text().c_str());
    QCOMPARE(moved->place, env::Path("/home/new/f"));
    rig.start();
    const auto bundles = rig.run(rig.node().list()).value();
    QCOMPARE(bundles[0].place, env::Path("/home/new/f"));
    QCOMPARE(bundles[1].place, env::Path("/home/new/f/large"));
    for (const auto& bundle : bundles) QCOMPARE(bundle.health, BundleHealth::whole);
    QVERIFY(rig.gives(bundles[0].link, "/home/out/f/large", kLarge, 1));
  }

  void whatCannotBeMovedStays() {
    Rig rig;
    rig.share_folder();
    const auto file = rig.share("/home/f/large")->link.root;
    QVERIFY(rig.files().make_directory("/home/new").has_value());
    const auto refused = [&](Root root, const env::Path& folder, ErrorCode code) {
      const auto outcome = rig.run(rig.node().move_to(root, folder));
      const auto bundles = rig.run(rig.node().list()).value();
      return !outcome && outcome.error().code == code && bundles[0].place == env::Path("/home/f") &&
             bundles[1].place == env::Path("/home/f/large") &&
             bundles[1].health == BundleHealth::whole;
    };
    QVERIFY(refused(file, "/home/new", ErrorCode::invalid));
    QVERIFY(refused(rig.root, "/home/f/sub", ErrorCode::invalid));
    QVERIFY(refused(rig.root, "/home/nowhere", ErrorCode::not_found));
    QVERIFY(refused(rig.root, "/home/f/large", ErrorCode::invalid));
    QVERIFY(rig.files().make_directory("/home/new/f").has_value());
    QVERIFY(refused(rig.root, "/home/new", ErrorCode::exists));
    QCOMPARE(rig.run(rig.node().move_to(rig.root, "/home"))->place, env::Path("/home/f"));
  }

  void aMoveThatACrashInterruptedIsNoticed() {
    Rig rig;
    rig.share_folder();
    for (const bool renamed : {false, true}) {
      rig.stop();
      {
        const auto database = store::Database::open(rig.files(), StoreFixture::kData / "library.db",
                                                    store::Database::Mode::write)
                                  .value();
        store::Library library(*database);
        QVERIFY(library.begin_move({"/home/f", "/home/g"}).has_value());
      }
      if (renamed) QVERIFY(rig.files().rename("/home/f", "/home/g").has_value());
      rig.start();
      QCOMPARE(rig.bundle().place, env::Path(renamed ? "/home/g" : "/home/f"));
      QCOMPARE(rig.bundle().health, BundleHealth::whole);
    }
  }

  void whatWasSeenAtAnOldPlaceCountsNoMore() {
    Rig rig;
    rig.share_folder();
    rig.stop();
    const auto database = store::Database::open(rig.files(), StoreFixture::kData / "library.db",
                                                store::Database::Mode::write)
                              .value();
    store::Library library(*database);
    const auto old = library.bundles()->at(0);
    QVERIFY(library.set_place(old, {"/home/g", 0, 0}).has_value());
    QVERIFY(library.set_seen(old, store::Seen::changed).has_value());
    const ChunkId some{};
    QVERIFY(library.set_damage(old, {&some, 1}).has_value());
    QCOMPARE(library.bundles()->at(0).seen, store::Seen::nothing);
    QCOMPARE(library.bundles()->at(0).damaged_chunks, 0U);
  }

  void stoppingItLeavesEverythingAsItWas() {
    Rig rig;
    rig.share_folder();
    QVERIFY(rig.files().rename("/home/f", "/home/g").has_value());
    std::stop_source stop;
    stop.request_stop();
    const auto outcome =
        rig.run(rig.node().relocate({rig.root, "/home/g"}, {{}, stop.get_token()}));
    QCOMPARE(outcome.error().code, ErrorCode::cancelled);
    QCOMPARE(rig.bundle().place, env::Path("/home/f"));
  }

  void chunksOfAStripeAreThoseOfTheLayout() {
    Rig rig;
    rig.share_folder();
    content::Link link;
    link.root = rig.root;
    const auto stripes = rig.run(rig.node().inspect(link))->stripes;
    const auto chunks = rig.run(rig.node().chunks(rig.root, 0));
    QCOMPARE(chunks->size(), 12U);
    QVERIFY(chunks->at(0).id != chunks->at(1).id);
    const auto none = rig.run(rig.node().chunks(rig.root, stripes));
    QCOMPARE(none.error().code, ErrorCode::not_found);
  }

  void theMapOfABundleSaysWhatIsHere() {
    Rig rig;
    rig.share_folder();
    content::Link link;
    link.root = rig.root;
    const auto whole = rig.run(rig.node().inspect(link));
    QCOMPARE(whole->map.size(), whole->stripes);
    for (const auto& stripe : whole->map) QCOMPARE(stripe.here, 0xfffU);
    QVERIFY(rig.files().remove("/home/f/large").has_value());
    const auto gone = rig.run(rig.node().inspect(link));
    std::uint64_t here = ~std::uint64_t{0};
    for (const auto& stripe : gone->map) {
      QCOMPARE(stripe.wanted, 0xfffU);
      here &= stripe.here;
    }
    QVERIFY(here != 0xfffU);
  }
};

CAIRN_TEST(RelocateTest)
#include "test_relocate.moc"
