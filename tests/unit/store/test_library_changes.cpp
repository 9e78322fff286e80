// What the library learns of bundles that it has: names, places, what was sent of them.
#include <QTest>

#include "store/library.h"
#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using test::StoreFixture;

namespace {

// The library without a node around it.
struct OpenLibrary {
  std::unique_ptr<store::Database> database;
  std::unique_ptr<store::Library> library;

  explicit OpenLibrary(StoreFixture& fixture) {
    fixture.stop();
    database = store::Database::open(fixture.files(), StoreFixture::kData / "library.db",
                                     store::Database::Mode::write)
                   .value();
    library = std::make_unique<store::Library>(*database);
  }
  [[nodiscard]] store::BundleRow row() const { return library->bundles()->at(0); }
};

}  // namespace

class LibraryChangesTest : public QObject {
  Q_OBJECT
 private slots:
  void whatWasSentAddsUpAndIsKept() {
    StoreFixture f;
    f.write("/home/a", 100'000);
    f.start();
    const auto root = f.share("/home/a")->link.root;
    {
      OpenLibrary open(f);
      QVERIFY(open.library->add_sent({{root, 5}, {Root{}, 7}}).has_value());
      QVERIFY(open.library->add_sent({{root, 1ULL << 50U}}).has_value());
      QCOMPARE(open.row().sent_bytes, (1ULL << 50U) + 5);
    }
    f.start();
    QCOMPARE(f.run(f.node().list())->at(0).sent_bytes, (1ULL << 50U) + 5);
    content::Link link;
    link.root = root;
    QVERIFY(f.run(f.node().remove(link, {})).has_value());
    QVERIFY(f.share("/home/a").has_value());
    QCOMPARE(f.run(f.node().list())->at(0).sent_bytes, 0U);
  }

  void whatIsPausedIsNotOffered() {
    StoreFixture f;
    f.write("/home/a", 100'000);
    f.start();
    const auto root = f.share("/home/a")->link.root;
    QVERIFY(f.run(f.node().list())->at(0).offered);
    {
      OpenLibrary open(f);
      QVERIFY(open.library->downloads().set_withheld(root, true).has_value());
    }
    f.start();
    QVERIFY(!f.run(f.node().list())->at(0).offered);
  }

  void changesAreToldOnceAndOnlyWhereThereAreAny() {
    StoreFixture f;
    f.write("/home/a", 100'000);
    f.start();
    const auto root = f.share("/home/a")->link.root;
    OpenLibrary open(f);
    auto& library = *open.library;
    QVERIFY(library.set_seen(open.row(), store::Seen::nothing).has_value());
    QVERIFY(library.take_changes().empty());
    QVERIFY(library.set_seen(open.row(), store::Seen::changed).has_value());
    QCOMPARE(library.take_changes().at(root), "a");
    QVERIFY(library.take_changes().empty());
    QVERIFY(library.set_name(open.row(), "b").has_value());
    QCOMPARE(library.take_changes().at(root), "b");
    QVERIFY(library.set_place(open.row(), {"/home/b", 1, 2}).has_value());
    QCOMPARE(library.take_changes().at(root), "b");
    QCOMPARE(open.row().place, env::Path("/home/b"));
    QCOMPARE(open.row().seen, store::Seen::nothing);
  }

  void whatWasRemovedMeanwhileIsNotChanged() {
    StoreFixture f;
    f.write("/home/a", 100'000);
    f.start();
    QVERIFY(f.share("/home/a").has_value());
    OpenLibrary open(f);
    const auto row = open.row();
    QVERIFY(open.library->remove(row).has_value());
    QCOMPARE(open.library->set_name(row, "b").error().code, ErrorCode::not_found);
    QCOMPARE(open.library->set_place(row, {}).error().code, ErrorCode::not_found);
    QVERIFY(open.library->take_changes().empty());
  }
};

CAIRN_TEST(LibraryChangesTest)
#include "test_library_changes.moc"
