#include <QTest>
#include <algorithm>

#include "discovery/item_records.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using test::at;

namespace {

const char* const kKey = "77ff84905a91936367c01360803104f92432fcd904a43511876df5cdf3e7e548";

Item vector_of_bep44(const char* signature) {
  Item item;
  const auto value = view_of("12:Hello World!");
  item.value.assign(value.begin(), value.end());
  krpc::Signature signed_by;
  std::ranges::copy(*from_hex(kKey), signed_by.key.begin());
  std::ranges::copy(*from_hex(signature), signed_by.bytes.begin());
  signed_by.sequence = 1;
  item.signature = signed_by;
  return item;
}

Bytes text(std::string_view spelled) {
  const auto bytes = view_of(spelled);
  return {bytes.begin(), bytes.end()};
}

const env::asio::ip::address kFrom = env::asio::ip::make_address("198.51.100.1");

}  // namespace

class ItemTest : public QObject {
  Q_OBJECT
 private slots:
  void vectorsOfBep44() {
    const auto plain = vector_of_bep44(
        "305ac8aeb6c9c151fa120f120ea2cfb923564e11552d06a5d856091e5e853cff"
        "1260d3f39e4999684aa92eb73ffd136e6f4f3ecbfda0ce53a1608ecd7ae21f01");
    QVERIFY(signature_holds(plain, ""));
    QVERIFY(to_hex(target_of(plain, "").view()) == "4a533d47ec9c7d95b1ad75f576cffc641853b750");
    const auto salted = vector_of_bep44(
        "6834284b6b24c3204eb2fea824d82f88883a3d95e8b4a21b8c0ded553d17d17d"
        "df9a8a7104b1258f30bed3787e6cb896fca78c58f8e03b5f18f14951a87d9a08");
    QVERIFY(signature_holds(salted, "foobar"));
    QVERIFY(!signature_holds(salted, ""));
    QVERIFY(to_hex(target_of(salted, "foobar").view()) ==
            "411eba73b6f087ca51a3795d9c8c938d365e32c1");
    QVERIFY(to_hex(immutable_target(view_of("12:Hello World!")).view()) ==
            "e5f96f6f38320f0f33959cb4d3d656452117aadb");
  }

  void onlyWhatTheTargetNamesBelongs() {
    const auto key = crypto::Identity::generate().value();
    const auto item = sign_item(key, text("i5e"), "s", 3);
    const auto target = mutable_target(key.public_key(), "s");
    QVERIFY(item_belongs(item, "s", target));
    QVERIFY(!item_belongs(item, "t", target));
    auto forged = item;
    forged.value = text("i6e");
    QVERIFY(!item_belongs(forged, "s", target));
    const Item plain{text("i5e"), {}};
    QVERIFY(item_belongs(plain, "", immutable_target(plain.value)));
    QVERIFY(!item_belongs(plain, "", target));
    QVERIFY(!item_belongs({}, "", immutable_target({})));
  }

  void laterVersionsReplaceEarlierOnesOnly() {
    const auto key = crypto::Identity::generate().value();
    ItemRecords records;
    const auto put = [&](std::string_view value, std::int64_t sequence,
                         std::optional<std::int64_t> swap = {}) {
      const auto item = sign_item(key, text(value), "", sequence);
      return records.put({item, "", swap, kFrom}, at({}));
    };
    QCOMPARE(put("i1e", 5), 0);
    QCOMPARE(put("i0e", 4), krpc::kOlderSequence);
    QCOMPARE(put("i2e", 5), krpc::kOlderSequence);
    QCOMPARE(put("i1e", 5), 0);
    QCOMPARE(put("i2e", 6, 4), krpc::kSwapMismatch);
    QCOMPARE(put("i2e", 6, 5), 0);
    const auto* const found = records.find(mutable_target(key.public_key(), ""), at({}));
    QVERIFY(found && found->value == text("i2e"));
    auto forged = sign_item(key, text("i3e"), "", 7);
    forged.signature->sequence = 8;
    QCOMPARE(records.put({forged, "", {}, kFrom}, at({})), krpc::kBadSignature);
    const Item big{Bytes(1001, '0'), {}};
    QCOMPARE(records.put({big, "", {}, kFrom}, at({})), krpc::kTooBig);
  }

  void itemsExpireUnlessPutAgain() {
    ItemRecords records;
    const Item item{text("i1e"), {}};
    const auto target = immutable_target(item.value);
    QCOMPARE(records.put({item, "", {}, kFrom}, at({})), 0);
    QVERIFY(records.find(target, at(std::chrono::minutes(119))));
    QCOMPARE(records.put({item, "", {}, kFrom}, at(std::chrono::minutes(119))), 0);
    QVERIFY(records.find(target, at(std::chrono::minutes(238))));
    QVERIFY(!records.find(target, at(std::chrono::minutes(239))));
  }

  void aFloodFromOneSubnetPushesOutItself() {
    ItemRecords records(10);
    const Item kept{text("4:kept"), {}};
    QCOMPARE(records.put({kept, "", {}, test::public_endpoint(1).address}, at({})), 0);
    for (int i = 0; i < 1000; ++i) {
      const Item flood{text("i" + std::to_string(i) + "e"), {}};
      QCOMPARE(records.put({flood, "", {}, kFrom}, at({})), 0);
      QVERIFY(records.size() <= 10);
    }
    QVERIFY(records.find(immutable_target(kept.value), at({})));
  }

  void whoPutsAnothersItemAgainCannotPushItOutWithHisOwn() {
    ItemRecords records(10);
    const Item kept{text("4:kept"), {}};
    QCOMPARE(records.put({kept, "", {}, test::public_endpoint(1).address}, at({})), 0);
    QCOMPARE(records.put({kept, "", {}, kFrom}, at({})), 0);
    for (int i = 0; i < 1000; ++i) {
      const Item flood{text("i" + std::to_string(i) + "e"), {}};
      QCOMPARE(records.put({flood, "", {}, kFrom}, at({})), 0);
    }
    QVERIFY(records.find(immutable_target(kept.value), at({})));
  }
};

CAIRN_TEST(ItemTest)
#include "test_item.moc"
