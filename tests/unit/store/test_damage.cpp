// Any m chunks of a stripe may be lost, in every combination; one more is a clear error.
#include <QTest>

#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using test::StoreFixture;

namespace {

struct StoredChunk {
  env::Path pack;
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
};

// The chunks of the only pack in the order they were written, found by walking its records.
std::vector<StoredChunk> stored_chunks(StoreFixture& fixture) {
  const auto pack = StoreFixture::kData / "packs" / "00000001.pack";
  const auto bytes = fixture.read(pack);
  std::vector<StoredChunk> chunks;
  for (std::size_t at = 16; at + 48 <= bytes.size();) {
    const auto length = get_u32(ByteView(bytes).subspan(at + 4));
    chunks.push_back({pack, at + 48, length});
    at += 48 + length;
  }
  return chunks;
}

}  // namespace

class DamageTest : public QObject {
  Q_OBJECT

  StoreFixture fixture_;
  content::Link link_;
  Bytes content_;
  std::vector<StoredChunk> chunks_;
  Bytes pristine_;

  // Zeroes the chunks whose bit is set.
  void damage(unsigned pieces) {
    auto bytes = pristine_;
    for (unsigned i = 0; i < 12; ++i) {
      if ((pieces >> i & 1U) == 0) continue;
      std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(chunks_[i].offset), chunks_[i].bytes,
                  0);
    }
    fixture_.stop();
    fixture_.write_bytes(chunks_[0].pack, bytes);
    fixture_.start();
  }

 private slots:
  void initTestCase() {
    fixture_.start();
    content_ = fixture_.write("/home/a.bin", 60'000);
    const auto shared = fixture_.share("/home/a.bin", true);
    QVERIFY(shared.has_value());
    link_ = shared->link;
    chunks_ = stored_chunks(fixture_);
    QCOMPARE(chunks_.size(), std::size_t{12});
    pristine_ = fixture_.read(chunks_[0].pack);
    fixture_.files().sync_all();
  }

  void anyFourOfTwelveChunksMayBeLost() {
    int combinations = 0;
    for (unsigned pieces = 0; pieces < 1U << 12U; ++pieces) {
      if (std::popcount(pieces) != 4) continue;
      damage(pieces);
      const auto output = StoreFixture::kHome / ("out" + std::to_string(pieces));
      const auto got = fixture_.get(link_, output);
      QVERIFY2(got.has_value(), got ? "" : got.error().text().c_str());
      QCOMPARE(fixture_.read(output / "a.bin"), content_);
      ++combinations;
    }
    QCOMPARE(combinations, 495);
  }

  void repairHealsEveryCombination() {
    for (unsigned pieces = 0; pieces < 1U << 12U; ++pieces) {
      if (std::popcount(pieces) != 4) continue;
      // Each starts from the same store, so that repairs do not pile up.
      StoreFixture fresh;
      fresh.start();
      fresh.write_bytes("/home/a.bin", content_);
      QVERIFY(fresh.share("/home/a.bin", true));
      const auto chunks = stored_chunks(fresh);
      for (unsigned i = 0; i < 12; ++i) {
        if ((pieces >> i & 1U) == 0) continue;
        fresh.files().damage({chunks[i].pack, chunks[i].offset, chunks[i].bytes, 3});
      }
      const auto found = fresh.verify();
      QVERIFY(found.has_value());
      QCOMPARE(found->damaged, std::uint64_t{4});
      for (const auto& damaged : found->damage) QVERIFY(pieces >> damaged.piece & 1U);
      const auto repaired = fresh.verify(true);
      QVERIFY(repaired.has_value());
      QCOMPARE(repaired->repaired, std::uint64_t{4});
      QCOMPARE(repaired->lost, std::uint64_t{0});
      QCOMPARE(fresh.verify()->damaged, std::uint64_t{0});
    }
  }

  void fiveLostChunksAreAnErrorThatNamesTheStripe() {
    for (const unsigned pieces : {0x01fU, 0xf80U, 0x555U & 0x3ffU, 0x2aaU, 0x88dU}) {
      QCOMPARE(std::popcount(pieces), 5);
      damage(pieces);
      const auto output = StoreFixture::kHome / ("lost" + std::to_string(pieces));
      const auto got = fixture_.get(link_, output);
      QVERIFY(!got.has_value());
      QCOMPARE(got.error().code, ErrorCode::unavailable);
      QVERIFY2(got.error().context.contains("stripe 0"), got.error().context.c_str());
      QVERIFY2(got.error().context.contains("5 of its 12 chunks"), got.error().context.c_str());
      QVERIFY(!fixture_.files().info(output / "a.bin").has_value());
      const auto repaired = fixture_.verify(true);
      QVERIFY(repaired.has_value());
      QCOMPARE(repaired->lost, std::uint64_t{5});
      QCOMPARE(repaired->repaired, std::uint64_t{0});
    }
  }

  void sharingTheOriginalAgainHealsWhatWasLost() {
    damage(0xfffU);
    QVERIFY(!fixture_.get(link_, "/home/none").has_value());
    QVERIFY(fixture_.share("/home/a.bin", true).has_value());
    QCOMPARE(fixture_.verify()->damaged, std::uint64_t{0});
    QVERIFY(fixture_.get(link_, "/home/healed").has_value());
  }
};

CAIRN_TEST(DamageTest)
#include "test_damage.moc"
