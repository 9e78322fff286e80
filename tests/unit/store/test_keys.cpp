// The two secrets of a data folder: made once, and never replaced behind the user's back.
#include <QTest>

#include "store/keys.h"
#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using store::load_keys;
using store::MissingKeys;
using test::StoreFixture;

class KeysTest : public QObject {
  Q_OBJECT

  static inline const env::Path kFolder = "/home";
  static inline const env::Path kSecret = "/home/library.secret";
  static inline const env::Path kIdentity = "/home/identity.pem";

  static Result<store::Keys> load(StoreFixture& fixture, MissingKeys missing) {
    return load_keys(fixture.env(), kFolder, missing);
  }

 private slots:
  void keysAreMadeOnceAndReadableByTheirOwnerAlone() {
    StoreFixture fixture;
    QCOMPARE(load(fixture, MissingKeys::refuse).error().code, ErrorCode::corrupt);
    const auto made = load(fixture, MissingKeys::create);
    QVERIFY(made.has_value());
    for (const auto missing :
         {MissingKeys::create, MissingKeys::create_identity, MissingKeys::refuse}) {
      const auto again = load(fixture, missing);
      QVERIFY(again.has_value());
      QVERIFY(again->secret == made->secret);
      QVERIFY(again->identity->node_id() == made->identity->node_id());
    }
    QCOMPARE(fixture.files().info(kSecret)->mode, 0600U);
    QCOMPARE(fixture.files().info(kIdentity)->mode, 0600U);
  }

  void aSecretThatSharesWereMadeWithIsNotReplaced() {
    StoreFixture fixture;
    const auto made = load(fixture, MissingKeys::create);
    const auto secret = fixture.read(kSecret);
    QVERIFY(fixture.files().remove(kSecret));
    const auto refused = load(fixture, MissingKeys::create_identity);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::corrupt);
    QVERIFY(refused.error().context.starts_with("/home/library.secret is missing"));
    QVERIFY(!fixture.files().info(kSecret).has_value());
    fixture.write_bytes(kSecret, secret);
    QVERIFY(load(fixture, MissingKeys::create_identity)->secret == made->secret);
  }

  void anEmptyFileHasANewSecretMade() {
    StoreFixture fixture;
    const auto made = load(fixture, MissingKeys::create);
    fixture.write_bytes(kSecret, {});
    QCOMPARE(load(fixture, MissingKeys::refuse).error().code, ErrorCode::corrupt);
    const auto fresh = load(fixture, MissingKeys::create_identity);
    QVERIFY(fresh.has_value());
    QVERIFY(fresh->secret != made->secret);
    QVERIFY(fresh->identity->node_id() == made->identity->node_id());
  }

  void aLostIdentityIsMadeAnew() {
    StoreFixture fixture;
    const auto made = load(fixture, MissingKeys::create);
    QVERIFY(fixture.files().remove(kIdentity));
    QCOMPARE(load(fixture, MissingKeys::refuse).error().code, ErrorCode::corrupt);
    const auto fresh = load(fixture, MissingKeys::create_identity);
    QVERIFY(fresh.has_value());
    QVERIFY(fresh->identity->node_id() != made->identity->node_id());
    QVERIFY(fresh->secret == made->secret);
  }

  void damagedKeysAreNamedWithTheCure() {
    for (const auto& path : {kSecret, kIdentity}) {
      for (const std::size_t size : {std::size_t{9}, std::size_t{5000}}) {
        StoreFixture fixture;
        QVERIFY(load(fixture, MissingKeys::create).has_value());
        const auto damaged = fixture.write(path, size);
        const auto refused = load(fixture, MissingKeys::create);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::corrupt);
        QVERIFY(refused.error().context.starts_with(path.string()));
        QVERIFY(refused.error().context.contains("restore it from a backup"));
        QCOMPARE(fixture.read(path), damaged);
      }
    }
  }
};

CAIRN_TEST(KeysTest)
#include "test_keys.moc"
