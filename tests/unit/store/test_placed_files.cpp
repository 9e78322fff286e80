// The user's own file is the store: what happens to it is noticed, and nothing of it is copied.
#include <QTest>

#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::StoreFixture;

class PlacedFilesTest : public QObject {
  Q_OBJECT

  static void folder(StoreFixture& fixture) {
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    fixture.write("/home/f/one", 100'000, 1);
    fixture.write("/home/f/two", 200'000, 2);
  }

 private slots:
  void sharingCopiesNothing() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/big", 20'000'000);
    const auto before = fixture.files().used_bytes();
    QVERIFY(fixture.share("/home/big").has_value());
    const auto added = fixture.files().used_bytes() - before;
    QVERIFY2(added < 200'000, std::to_string(added).c_str());
  }

  void aFileThatIsWrittenToIsNoticed() {
    StoreFixture fixture;
    auto& node = fixture.start();
    folder(fixture);
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    fixture.clock().run_for(1s);
    fixture.write("/home/f/two", 200'000, 3);

    const auto details = fixture.run(node.inspect(shared->link));
    QVERIFY(details.has_value());
    QCOMPARE(details->summary.health, node::BundleHealth::changed);
    QCOMPARE(details->problems.size(), std::size_t{1});
    QVERIFY(details->problems[0].starts_with("/home/f/two "));
    const auto found = fixture.verify();
    QVERIFY(found.has_value() && found->damaged > 0);
    QVERIFY(found->damage[0].problem.contains("/home/f/two"));
    QVERIFY(!fixture.get(shared->link, "/home/out").has_value());
  }

  void aFileThatIsGoneOrShorterIsNoticed() {
    StoreFixture fixture;
    auto& node = fixture.start();
    folder(fixture);
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    QVERIFY(fixture.files().remove("/home/f/one").has_value());
    fixture.write("/home/f/two", 10, 2);
    const auto details = fixture.run(node.inspect(shared->link));
    QVERIFY(details.has_value());
    QCOMPARE(details->problems.size(), std::size_t{2});
    QVERIFY(details->problems[0].contains("moved or deleted"));
    QVERIFY(details->chunks_here < details->chunks);
    const auto got = fixture.get(shared->link, "/home/out");
    QCOMPARE(got.error().code, ErrorCode::unavailable);
  }

  void aTouchedFileWithTheSameBytesIsStillGood() {
    StoreFixture fixture;
    fixture.start();
    const auto content = fixture.write("/home/a", 50'000);
    const auto shared = fixture.share("/home/a");
    QVERIFY(shared.has_value());
    fixture.clock().run_for(1h);
    fixture.write_bytes("/home/a", content);
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
  }

  void decayUnderTheSameTimeIsNoticedByTheHash() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 5'000'000);
    const auto shared = fixture.share("/home/a");
    QVERIFY(shared.has_value());
    fixture.files().damage({"/home/a", 4'321'000, 1, 1});
    const auto found = fixture.verify();
    QVERIFY(found.has_value());
    QCOMPARE(found->damaged, std::uint64_t{1});
    QVERIFY(found->damage[0].problem.contains("other bytes"));
    QVERIFY(!fixture.get(shared->link, "/home/out").has_value());
  }

  void aCopyHealsThePlace() {
    StoreFixture fixture;
    fixture.start();
    const auto content = fixture.write("/home/a", 50'000);
    QVERIFY(fixture.share("/home/a").has_value());
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value() && shared->known_before);
    QVERIFY(fixture.files().remove("/home/a").has_value());
    QVERIFY(fixture.get(shared->link, "/home/out").has_value());
    QCOMPARE(fixture.read("/home/out/a"), content);
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
  }

  void theSameFileInAnotherBundleMeetsTheSameChunks() {
    StoreFixture fixture;
    auto& node = fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    const auto content = fixture.write("/home/f/m-large", 9'000'000, 5);
    fixture.write("/home/f/a-small", 12'345, 6);
    fixture.write("/home/f/z-small", 54'321, 7);
    fixture.write_bytes("/home/alone", content);
    QVERIFY(fixture.share("/home/f", true).has_value());
    const auto before = fixture.run(node.status())->pack_bytes;
    QVERIFY(fixture.share("/home/alone", true).has_value());
    const auto added = fixture.run(node.status())->pack_bytes - before;
    QVERIFY2(added < 10'000, std::to_string(added).c_str());
  }
};

CAIRN_TEST(PlacedFilesTest)
#include "test_placed_files.moc"
