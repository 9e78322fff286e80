#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "base/limits.h"
#include "store/pack_record.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::store;

class PackRecordTest : public QObject {
  Q_OBJECT
 private slots:
  void headersAreThoseOfTheGoldenFile() {
    QFile file(CAIRN_GOLDEN_DIR "/formats.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto golden = QJsonDocument::fromJson(file.readAll()).object()["pack"].toObject();
    QCOMPARE(to_hex(encode_pack_header()), golden["header"].toString().toStdString());

    const auto record = golden["record"].toObject();
    const auto id = ChunkId::from_bytes(from_hex(record["chunk"].toString().toStdString()).value());
    const PackRecord expected{id.value(), static_cast<std::uint32_t>(record["bytes"].toInteger())};
    const auto header = record["header"].toString().toStdString();
    QCOMPARE(to_hex(encode_record(expected)), header);
    QVERIFY(decode_record(from_hex(header).value()) == expected);
  }

  void recordsRoundTrip() {
    test::PseudoRandom random(1);
    for (const auto bytes : {std::uint32_t{1}, std::uint32_t{64}, std::uint32_t{16U << 20U}}) {
      PackRecord record{{}, bytes};
      random.fill(record.id.bytes);
      const auto header = encode_record(record);
      QVERIFY(decode_record(header) == record);
      Bytes followed(header.begin(), header.end());
      followed.resize(1000, 0xee);
      QVERIFY(decode_record(followed) == record);
    }
  }

  void impossibleLengthsAreNoRecord() {
    for (const auto bytes :
         {std::uint32_t{0}, std::uint32_t{(16U << 20U) + 1}, ~std::uint32_t{0}}) {
      QVERIFY(!decode_record(encode_record({{}, bytes})));
    }
  }

  void everyTruncationAndFlippedBitIsSeen() {
    auto header = encode_record({ChunkId{{1, 2, 3}}, 4096});
    for (std::size_t size = 0; size < header.size(); ++size) {
      QVERIFY(!decode_record(ByteView(header).first(size)));
    }
    auto pack = encode_pack_header();
    QVERIFY(is_pack_header(pack) && !is_pack_header(ByteView(pack).first(15)));
    const auto flip_each = [](auto& bytes, const auto& seen) {
      for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        if (!seen()) return false;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
      }
      return true;
    };
    QVERIFY(flip_each(header, [&] { return !decode_record(header); }));
    QVERIFY(flip_each(pack, [&] { return !is_pack_header(pack); }));
  }

  void zerosAreNoRecord() {
    QVERIFY(!decode_record(Bytes(kRecordHeaderBytes)));
    QVERIFY(!decode_record({}));
  }
};

CAIRN_TEST(PackRecordTest)
#include "test_pack_record.moc"
