// Full disks, missing rights, files that change under the reader, damaged databases: each a clear
// error, nothing lost.
#include <QTest>

#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::FaultPlan;
using test::Operation;
using test::StoreFixture;

class BadDaysTest : public QObject {
  Q_OBJECT
 private slots:
  void aFullDiskDuringACopyLosesNothing() {
    StoreFixture fixture;
    fixture.start();
    const auto first = fixture.write("/home/first", 100'000, 1);
    fixture.write("/home/second", 3'000'000, 2);
    const auto kept = fixture.share("/home/first", true);
    QVERIFY(kept.has_value());
    for (std::uint64_t room = 0; room < 4'600'000; room += 397'001) {
      fixture.files().set_faults(FaultPlan().disk_full_after(room));
      const auto shared = fixture.share("/home/second", true);
      if (shared) break;
      QCOMPARE(shared.error().code, ErrorCode::no_space);
      fixture.files().set_faults({});
      QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
    }
    fixture.files().set_faults({});
    QVERIFY(fixture.share("/home/second", true).has_value());
    QVERIFY(fixture.get(kept->link, "/home/out").has_value());
    QCOMPARE(fixture.read("/home/out/first"), first);
  }

  void aFullDiskAtTheDestinationIsSaidBeforeWriting() {
    StoreFixture fixture(64'000'000);
    fixture.start();
    fixture.write("/home/big", 30'000'000);
    const auto shared = fixture.share("/home/big");
    QVERIFY(shared.has_value());
    const auto got = fixture.get(shared->link, "/home/out");
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().code, ErrorCode::no_space);
    QVERIFY(!fixture.files().info("/home/out/big").has_value());
  }

  void aFolderWithoutPermissionIsNamed() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    QVERIFY(fixture.files().make_directory("/home/f/closed").has_value());
    fixture.files().set_faults(FaultPlan().deny("/home/f/closed*"));
    const auto shared = fixture.share("/home/f");
    QVERIFY(!shared.has_value());
    QCOMPARE(shared.error().code, ErrorCode::permission);
    QVERIFY(shared.error().context.contains("/home/f/closed"));
  }

  void aDamagedDatabaseIsNamedAndLeftAlone() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    fixture.stop();
    const auto path = StoreFixture::kData / "library.db";
    const auto good = fixture.read(path);
    QVERIFY(good.size() > 8192);
    const auto refused = [&](const Bytes& bytes, ErrorCode code) {
      fixture.write_bytes(path, bytes);
      const auto started = fixture.try_start();
      const bool as_expected = !started && started.error().code == code &&
                               started.error().context.contains("library.db");
      if (!as_expected) qWarning("%s", started ? "started" : started.error().text().c_str());
      return as_expected;
    };
    QVERIFY(refused(Bytes(good.begin(), good.begin() + 5000), ErrorCode::corrupt));
    QVERIFY(refused(test::SeededRandom(3).bytes(good.size()), ErrorCode::corrupt));
    auto newer = good;
    newer[63] = 99;  // user_version, big-endian at 60
    QVERIFY(refused(newer, ErrorCode::unsupported));
    auto foreign = good;
    foreign[68] ^= 0xff;  // application_id
    QVERIFY(refused(foreign, ErrorCode::corrupt));
    fixture.write_bytes(path, good);
    fixture.start();
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
  }

  void scribblesInTheDatabaseNeverCrash() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.share("/home/a", true);
    QVERIFY(shared.has_value());
    fixture.stop();
    const auto path = StoreFixture::kData / "library.db";
    const auto good = fixture.read(path);
    test::SeededRandom random(11);
    for (int i = 0; i < 300; ++i) {
      auto bytes = good;
      for (int flips = 0; flips < 20; ++flips) {
        bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.below(256));
      }
      fixture.write_bytes(path, bytes);
      if (!fixture.try_start()) continue;
      static_cast<void>(fixture.verify(true));
      const auto got = fixture.get(shared->link, StoreFixture::kHome / ("o" + std::to_string(i)));
      if (got) QCOMPARE(fixture.read(got->path), fixture.read("/home/a"));
      fixture.stop();
    }
  }

  void damagedSecretsAreNamed() {
    for (const auto* name : {"library.secret", "identity.pem"}) {
      StoreFixture fixture;
      fixture.start();
      fixture.stop();
      fixture.write_bytes(StoreFixture::kData / name, view_of("nonsense"));
      const auto started = fixture.try_start();
      QVERIFY(!started.has_value());
      QVERIFY(started.error().context.contains(name));
    }
  }

  void aMissingLibraryBesidePacksIsNotReplaced() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 100'000);
    QVERIFY(fixture.share("/home/a", true).has_value());
    fixture.stop();
    QVERIFY(fixture.files().rename("/home/.cairn/library.db", "/home/library.db").has_value());
    const auto started = fixture.try_start();
    QVERIFY(!started.has_value());
    QVERIFY(started.error().context.contains("library.db"));
    QVERIFY(fixture.files().rename("/home/library.db", "/home/.cairn/library.db").has_value());
    fixture.start();
    QCOMPARE(fixture.verify()->damaged, std::uint64_t{0});
  }

  void aSecondWriterIsToldWhoHoldsTheFolderAndAReaderIsLetIn() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/a", 100'000);
    const auto shared = fixture.run(node.share({.path = "/home/a", .code = {}, .copy = true}, {}));
    QVERIFY(shared.has_value());
    const auto open = [&](node::Access access) {
      return node::LocalNode::open(
          fixture.env(),
          {.data_folder = StoreFixture::kData, .access = access, .holder = "second"});
    };
    const auto writer = open(node::Access::write);
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().code, ErrorCode::busy);
    QVERIFY2(writer.error().context.contains("test"), writer.error().context.c_str());
    {
      const auto reader = open(node::Access::read);
      QVERIFY(reader.has_value());
      const auto got = fixture.run((*reader)->get({shared->link, "/home/out", {}, false}, {}));
      QVERIFY(got.has_value());
    }
  }
};

CAIRN_TEST(BadDaysTest)
#include "test_bad_days.moc"
