#include <QTest>

#include "base/bytes.h"
#include "base/ids.h"
#include "support/test_registry.h"

using namespace cairn;

class BytesTest : public QObject {
  Q_OBJECT
 private slots:
  void base32MatchesTheVectorsOfRfc4648() {
    const std::pair<const char*, const char*> vectors[] = {
        {"", ""},
        {"f", "my"},
        {"fo", "mzxq"},
        {"foo", "mzxw6"},
        {"foob", "mzxw6yq"},
        {"fooba", "mzxw6ytb"},
        {"foobar", "mzxw6ytboi"},
    };
    for (const auto& [plain, coded] : vectors) {
      QCOMPARE(to_base32(view_of(plain)), std::string(coded));
      QCOMPARE(text_of(from_base32(coded).value()), std::string_view(plain));
    }
  }

  void base32RefusesSecondSpellings() {
    QVERIFY(from_base32("MY"));
    QVERIFY(!from_base32("mz"));  // bits that no byte uses are set
    QVERIFY(!from_base32("m"));   // no byte at all
    QVERIFY(!from_base32("m1"));
    QVERIFY(!from_base32("my======"));
  }

  void hexRoundTripsAndRefusesHalves() {
    const Bytes bytes{0, 1, 0xab, 0xff};
    QCOMPARE(to_hex(bytes), std::string("0001abff"));
    QCOMPARE(from_hex("0001ABff").value(), bytes);
    QVERIFY(!from_hex("abc"));
    QVERIFY(!from_hex("zz"));
  }

  void idsRoundTripThroughText() {
    Root root;
    for (std::size_t i = 0; i < root.bytes.size(); ++i)
      root.bytes[i] = static_cast<std::uint8_t>(i * 37);
    QCOMPARE(root.text().size(), std::size_t{52});
    QVERIFY(Root::from_text(root.text()) == root);
    QVERIFY(!Root::from_text(root.text().substr(1)));
  }

  void buffersAreAlignedAndMove() {
    Buffer a(view_of("hello"));
    QVERIFY(reinterpret_cast<std::uintptr_t>(a.data()) % 64 == 0);
    Buffer b = std::move(a);
    QCOMPARE(text_of(b.view()), std::string_view("hello"));
    b.set_size(4);
    QCOMPARE(text_of(b.view()), std::string_view("hell"));
    b.set_size(b.capacity());
    QCOMPARE(text_of(b.view()), std::string_view("hello"));
  }

  void integersAreLittleEndian() {
    Bytes bytes(8);
    put_u64(bytes, 0x0102030405060708ULL);
    QCOMPARE(bytes[0], std::uint8_t{8});
    QCOMPARE(get_u64(bytes), std::uint64_t{0x0102030405060708ULL});
    QCOMPARE(get_u32(bytes), std::uint32_t{0x05060708U});
  }
};

CAIRN_TEST(BytesTest)
#include "test_bytes.moc"
