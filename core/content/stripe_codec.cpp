#include "content/stripe_codec.h"

#include <algorithm>
#include <cstring>

#include "base/check.h"
#include "base/limits.h"
#include "crypto/cipher.h"
#include "crypto/digest.h"
#include "crypto/sha256_batch.h"

namespace cairn::content {
namespace {

// All pieces' parts of one column fit into a core's second cache together.
constexpr std::size_t kColumnBytesMin = 4 * limits::kKiB;
constexpr std::size_t kColumnBytesMax = 16 * limits::kKiB;
constexpr std::size_t kCachedBytes = 256 * limits::kKiB;

std::size_t column_bytes(const Code& code) {
  const auto share = kCachedBytes / static_cast<std::size_t>(code.total());
  return std::clamp(share / kColumnBytesMin * kColumnBytesMin, kColumnBytesMin, kColumnBytesMax);
}

std::size_t checked_chunk_bytes(const Code& code, const Stripe& stripe) {
  const auto chunk = chunk_bytes(code, stripe.stripe_bytes);
  CHECK(stripe.bytes.size() >= chunk * static_cast<std::size_t>(code.data));
  return chunk;
}

std::vector<const std::uint8_t*> data_pieces(const Code& code, const Stripe& stripe,
                                             std::size_t chunk) {
  std::vector<const std::uint8_t*> pieces(static_cast<std::size_t>(code.data));
  for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i] = stripe.bytes.data() + i * chunk;
  return pieces;
}

std::vector<ChunkId> ids_of(crypto::Sha256Batch& hashes) {
  const auto digests = hashes.finish();
  std::vector<ChunkId> ids;
  ids.reserve(digests.size());
  for (const auto& digest : digests) ids.push_back(ChunkId{digest.bytes});
  return ids;
}

}  // namespace

StripeKey stripe_key(const LibrarySecret& secret, ByteView plaintext) {
  const auto content = crypto::sha256(plaintext);
  return StripeKey{crypto::hmac_sha256(secret.view(), content.view()).bytes};
}

void encrypt_stripe(const Code& code, Stripe& stripe, const StripeKey* key) {
  const auto chunk = checked_chunk_bytes(code, stripe);
  if (key) crypto::StripeCipher(*key).apply(0, stripe.bytes.span().first(stripe.stripe_bytes));
  const auto padded = chunk * static_cast<std::size_t>(code.data);
  std::memset(stripe.bytes.data() + stripe.stripe_bytes, 0, padded - stripe.stripe_bytes);
}

std::vector<ChunkId> chunk_ids(const Erasure& erasure, const Stripe& stripe) {
  const auto& code = erasure.code();
  const auto chunk = checked_chunk_bytes(code, stripe);
  const auto column = std::min(column_bytes(code), chunk);
  auto data = data_pieces(code, stripe, chunk);

  Buffer parity_column(column * static_cast<std::size_t>(code.parity));
  std::vector<std::uint8_t*> parity(static_cast<std::size_t>(code.parity));
  for (std::size_t i = 0; i < parity.size(); ++i) parity[i] = parity_column.data() + i * column;

  crypto::Sha256Batch hashes(static_cast<std::size_t>(code.total()));
  auto pieces = data;
  pieces.insert(pieces.end(), parity.begin(), parity.end());
  for (std::size_t at = 0; at < chunk; at += column) {
    const auto bytes = std::min(column, chunk - at);
    erasure.encode(data, parity, 0, bytes);
    hashes.update(pieces, bytes);
    for (std::size_t i = 0; i < data.size(); ++i) pieces[i] = data[i] += bytes;
  }

  return ids_of(hashes);
}

std::vector<ChunkId> data_chunk_ids(const Code& code, const Stripe& stripe) {
  const auto chunk = checked_chunk_bytes(code, stripe);
  const auto pieces = data_pieces(code, stripe, chunk);
  crypto::Sha256Batch hashes(pieces.size());
  hashes.update(pieces, chunk);
  return ids_of(hashes);
}

Buffer parity_chunk(const Erasure& erasure, const Stripe& stripe, int parity_index) {
  const auto& code = erasure.code();
  const auto chunk = checked_chunk_bytes(code, stripe);
  Buffer parity(chunk);
  std::uint8_t* const out = parity.data();
  erasure.encode(data_pieces(code, stripe, chunk), std::span(&out, 1), parity_index, chunk);
  return parity;
}

Result<> rebuild_data(const Erasure& erasure, Stripe& stripe, const std::vector<bool>& data_present,
                      std::span<const ParityPiece> parity) {
  const auto& code = erasure.code();
  const auto k = static_cast<std::size_t>(code.data);
  const auto chunk = checked_chunk_bytes(code, stripe);
  CHECK(data_present.size() >= k);

  std::vector<const std::uint8_t*> have;
  std::vector<int> have_index;
  std::vector<std::uint8_t*> out;
  std::vector<int> wanted;
  for (std::size_t i = 0; i < k; ++i) {
    auto* const piece = stripe.bytes.data() + i * chunk;
    if (data_present[i]) {
      have.push_back(piece);
      have_index.push_back(static_cast<int>(i));
    } else {
      out.push_back(piece);
      wanted.push_back(static_cast<int>(i));
    }
  }

  std::vector<const std::uint8_t*> parity_by_index(static_cast<std::size_t>(code.parity));
  for (const auto& piece : parity) {
    CHECK(piece.index >= code.data && piece.index < code.total());
    if (piece.bytes.size() != chunk) {
      return fail(ErrorCode::corrupt, "parity chunk " + std::to_string(piece.index) + ": has " +
                                          std::to_string(piece.bytes.size()) + " bytes, not " +
                                          std::to_string(chunk));
    }
    parity_by_index[static_cast<std::size_t>(piece.index) - k] = piece.bytes.data();
  }
  for (std::size_t i = 0; i < parity_by_index.size() && have.size() < k; ++i) {
    if (!parity_by_index[i]) continue;
    have.push_back(parity_by_index[i]);
    have_index.push_back(static_cast<int>(k + i));
  }
  if (have.size() < k) {
    return fail(ErrorCode::unavailable, "stripe: " + std::to_string(have.size()) + " of the " +
                                            std::to_string(k) + " chunks it takes are here");
  }
  erasure.rebuild(have, have_index, out, wanted, chunk);
  return {};
}

}  // namespace cairn::content
