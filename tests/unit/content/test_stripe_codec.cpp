#include <QTest>
#include <algorithm>
#include <bit>
#include <cstring>

#include "base/limits.h"
#include "content/stripe_codec.h"
#include "crypto/cipher.h"
#include "crypto/digest.h"
#include "naive_coding.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

namespace {

const LibrarySecret kSecret{{1, 2, 3}};

// A stripe of random plaintext; the padding holds rubbish until it is encrypted.
Stripe make_stripe(const Code& code, std::size_t stripe_bytes, std::uint64_t seed = 1) {
  const auto padded = chunk_bytes(code, stripe_bytes) * static_cast<std::size_t>(code.data);
  return {test::pseudo_random(padded, seed), stripe_bytes};
}

struct Encoded {
  Stripe stripe;
  StripeKey key;
  Bytes plaintext;
  std::vector<Buffer> parity;
};

Encoded encode(const Erasure& erasure, std::size_t stripe_bytes) {
  Encoded out{make_stripe(erasure.code(), stripe_bytes), {}, {}, {}};
  const auto plaintext = out.stripe.bytes.view().first(stripe_bytes);
  out.plaintext.assign(plaintext.begin(), plaintext.end());
  out.key = stripe_key(kSecret, plaintext);
  encrypt_stripe(erasure.code(), out.stripe, &out.key);
  for (int i = 0; i < erasure.code().parity; ++i) {
    out.parity.push_back(parity_chunk(erasure, out.stripe, i));
  }
  return out;
}

// Rebuilds a copy of the stripe from the chunks that `lost` leaves, with rubbish where data was.
Result<> rebuild_from(const Erasure& erasure, const Encoded& encoded, unsigned lost, Stripe& out) {
  const auto& code = erasure.code();
  const auto chunk = chunk_bytes(code, encoded.stripe.stripe_bytes);
  const auto is_lost = [&](int i) { return (lost >> i & 1U) != 0; };
  out = {Buffer(encoded.stripe.bytes.view()), encoded.stripe.stripe_bytes};
  std::vector<bool> present;
  for (int i = 0; i < code.data; ++i) {
    present.push_back(!is_lost(i));
    auto* const piece = out.bytes.data() + static_cast<std::size_t>(i) * chunk;
    if (is_lost(i)) std::memset(piece, 0xee, chunk);
  }
  std::vector<ParityPiece> parity;
  for (int i = code.parity - 1; i >= 0; --i) {
    if (is_lost(code.data + i)) continue;
    parity.push_back({code.data + i, encoded.parity[static_cast<std::size_t>(i)].view()});
  }
  return rebuild_data(erasure, out, present, parity);
}

}  // namespace

class StripeCodecTest : public QObject {
  Q_OBJECT
 private slots:
  void keyDependsOnSecretAndContentAsSpecified() {
    const auto plaintext = view_of("content");
    const auto key = stripe_key(kSecret, plaintext);
    const auto content = crypto::sha256(plaintext);
    QCOMPARE(to_hex(key.view()),
             to_hex(crypto::hmac_sha256(kSecret.view(), content.view()).view()));
    QVERIFY(key != stripe_key(LibrarySecret{}, plaintext));
    QVERIFY(key != stripe_key(kSecret, view_of("contenu")));
  }

  void encryptionPadsWithPlainZeros() {
    const Code code{3, 2};
    for (const std::size_t size : {1U, 63U, 64U, 65U, 191U, 192U, 193U, 1000U}) {
      auto stripe = make_stripe(code, size);
      const auto plaintext = test::pseudo_random(stripe.bytes.size(), 1);
      const StripeKey key{{7}};
      encrypt_stripe(code, stripe, &key);
      QVERIFY(
          std::ranges::all_of(stripe.bytes.view().subspan(size), [](auto b) { return b == 0; }));
      crypto::StripeCipher(key).apply(0, stripe.bytes.span().first(size));
      QCOMPARE(to_hex(stripe.bytes.view().first(size)), to_hex(plaintext.view().first(size)));
    }
  }

  void withoutAKeyTheStripeIsOnlyPadded() {
    const Code code{4, 0};
    auto stripe = make_stripe(code, 100);
    const auto plaintext = make_stripe(code, 100);
    encrypt_stripe(code, stripe, nullptr);
    QCOMPARE(to_hex(stripe.bytes.view().first(100)), to_hex(plaintext.bytes.view().first(100)));
    QVERIFY(std::ranges::all_of(stripe.bytes.view().subspan(100), [](auto b) { return b == 0; }));
  }

  void chunkIdsAreTheDigestsOfDataAndNaiveParity() {
    for (const auto& code : {Code{1, 0}, Code{1, 2}, Code{3, 2}, Code{8, 4}, Code{32, 32}}) {
      const Erasure erasure(code);
      for (const std::size_t size : {1U, 64U, 65U, 5000U}) {
        const auto encoded = encode(erasure, size);
        const auto chunk = chunk_bytes(code, size);
        std::vector<Bytes> data;
        for (std::size_t i = 0; i < static_cast<std::size_t>(code.data); ++i) {
          const auto piece = encoded.stripe.bytes.view().subspan(i * chunk, chunk);
          data.emplace_back(piece.begin(), piece.end());
        }
        std::vector<ChunkId> expected;
        for (const auto& piece : data) expected.push_back(crypto::digest_as<ChunkId>(piece));
        for (const auto& piece : test::naive_parity(static_cast<std::size_t>(code.parity), data)) {
          expected.push_back(crypto::digest_as<ChunkId>(piece));
        }
        QVERIFY(chunk_ids(erasure, encoded.stripe) == expected);
      }
    }
  }

  void chunkIdsOfLongStripesAreThoseOfTheirChunks() {
    // Chunks of many columns, the last of them short.
    for (const auto& code : {Code{8, 4}, Code{20, 30}}) {
      const Erasure erasure(code);
      const auto encoded = encode(erasure, 3'000'001);
      const auto chunk = chunk_bytes(code, 3'000'001);
      const auto ids = chunk_ids(erasure, encoded.stripe);
      QCOMPARE(ids.size(), static_cast<std::size_t>(code.total()));
      for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto k = static_cast<std::size_t>(code.data);
        const auto bytes = i < k ? encoded.stripe.bytes.view().subspan(i * chunk, chunk)
                                 : encoded.parity[i - k].view();
        QVERIFY(ids[i] == crypto::digest_as<ChunkId>(bytes));
      }
    }
  }

  void stripesOfAnySizeSurviveEveryLoss() {
    for (const auto& code : {Code{1, 0}, Code{1, 2}, Code{3, 0}, Code{3, 2}, Code{8, 4}}) {
      const Erasure erasure(code);
      for (const std::size_t size : {1U, 63U, 64U, 65U, 1000U}) {
        const auto encoded = encode(erasure, size);
        for (unsigned lost = 0; lost < 1U << static_cast<unsigned>(code.total()); ++lost) {
          Stripe rebuilt;
          const auto result = rebuild_from(erasure, encoded, lost, rebuilt);
          if (std::popcount(lost) > code.parity) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::unavailable);
            continue;
          }
          QVERIFY(result);
          QVERIFY(std::ranges::equal(rebuilt.bytes.view(), encoded.stripe.bytes.view()));
        }
      }
    }
  }

  void largestStripeComesBackToItsPlaintext() {
    const Code code{8, 4};
    const Erasure erasure(code);
    const auto encoded = encode(erasure, limits::kStripeMaxBytes);
    for (const unsigned lost : {0b000000001111U, 0b010110010000U, 0b000010000000U}) {
      Stripe rebuilt;
      QVERIFY(rebuild_from(erasure, encoded, lost, rebuilt));
      crypto::StripeCipher(encoded.key).apply(0, rebuilt.bytes.span());
      QVERIFY(std::ranges::equal(rebuilt.bytes.view(), encoded.plaintext));
    }
  }

  void parityOfAnotherLengthIsCorrupt() {
    const Erasure erasure(Code{2, 1});
    auto encoded = encode(erasure, 1000);
    const ParityPiece parity{2, encoded.parity[0].view().first(448)};
    const auto result = rebuild_data(erasure, encoded.stripe, {true, false}, {&parity, 1});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::corrupt);
  }

  void oneParityChunkGivenTwiceCountsOnce() {
    const Erasure erasure(Code{2, 2});
    auto encoded = encode(erasure, 1000);
    const ParityPiece twice[] = {{3, encoded.parity[1].view()}, {3, encoded.parity[1].view()}};
    const auto result = rebuild_data(erasure, encoded.stripe, {false, false}, twice);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::unavailable);
  }
};

CAIRN_TEST(StripeCodecTest)
#include "test_stripe_codec.moc"
