#include "store/piece.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "crypto/cipher.h"
#include "crypto/sha256_batch.h"

namespace cairn::store {
namespace {

using content::StripeTable;

// Two pieces are worked on side by side, in parts that stay in a core's second cache from being
// read until they are hashed.
constexpr std::size_t kAtOnce = 2;
constexpr std::size_t kPartBytes = 128 * 1024;

class PieceMaker {
 public:
  PieceMaker(const StripeTable& table, std::size_t stripe, const StripeKey& key,
             const PlainReader& read, PieceMask known)
      : table_(table),
        stripe_(stripe),
        length_(content::chunk_bytes(table.code(), table.stripe_bytes(stripe))),
        cipher_(key),
        read_(read),
        known_(known) {}

  // Makes the next pieces of `pieces`, and takes them out of it.
  void make_next(PieceMask& pieces, std::vector<Piece>& out) {
    std::array<Piece, kAtOnce> made;
    std::size_t count = 0;
    for (; count < kAtOnce && pieces != 0; ++count) {
      made[count] = {std::countr_zero(pieces), Buffer(length_)};
      pieces &= pieces - 1;
    }
    std::array<bool, kAtOnce> good{};
    good.fill(true);
    // The two go in step.
    bool known = true;
    for (std::size_t i = 0; i < count; ++i) known = known && is_known(made[i].index);
    crypto::Sha256Batch hashes(count);
    std::array<const std::uint8_t*, kAtOnce> parts{};
    for (std::size_t at = 0; at < length_; at += kPartBytes) {
      const auto bytes = std::min(kPartBytes, length_ - at);
      for (std::size_t i = 0; i < count; ++i) {
        const auto part = made[i].bytes.span().subspan(at, bytes);
        good[i] = good[i] && fill(made[i].index, at, part);
        parts[i] = part.data();
      }
      // A piece that could not be read is hashed for nothing.
      if (!known) hashes.update(std::span(parts).first(count), bytes);
    }
    const auto digests = hashes.finish();
    for (std::size_t i = 0; i < count; ++i) {
      const ChunkId id{digests[i].bytes};
      const bool same = known || id == table_.chunk_id(stripe_, made[i].index);
      if (good[i] && same) out.push_back(std::move(made[i]));
    }
  }

 private:
  [[nodiscard]] bool is_known(int piece) const { return (known_ & piece_bit(piece)) != 0; }

  // Ciphertext of a part of a piece, or its padding.
  bool fill(int piece, std::size_t at, MutableBytes out) {
    const auto from = static_cast<std::size_t>(piece) * length_ + at;
    const auto bytes = table_.stripe_bytes(stripe_);
    const auto inside = from < bytes ? std::min(out.size(), bytes - from) : 0;
    const auto plain = out.first(inside);
    const bool read = inside == 0 || read_(table_.offset(stripe_) + from, plain);
    if (read && inside > 0) cipher_.apply(from, plain);
    std::memset(out.data() + (read ? inside : 0), 0, out.size() - (read ? inside : 0));
    return read;
  }

  const StripeTable& table_;
  std::size_t stripe_;
  std::size_t length_;
  crypto::StripeCipher cipher_;
  const PlainReader& read_;
  PieceMask known_;
};

}  // namespace

PieceRange range_of(const StripeTable& table, std::size_t stripe, int piece) {
  const auto bytes = table.stripe_bytes(stripe);
  const auto length = content::chunk_bytes(table.code(), bytes);
  const auto from = std::min(static_cast<std::size_t>(piece) * length, bytes);
  return {table.offset(stripe) + from, std::min(length, bytes - from)};
}

std::vector<Piece> make_data_pieces(const StripeTable& table, std::size_t stripe,
                                    const StripeKey& key, PieceMask pieces, const PlainReader& read,
                                    PieceMask known) {
  pieces &= first_pieces(table.code().data);
  std::vector<Piece> out;
  out.reserve(static_cast<std::size_t>(std::popcount(pieces)));
  PieceMaker maker(table, stripe, key, read, known);
  while (pieces != 0) maker.make_next(pieces, out);
  return out;
}

}  // namespace cairn::store
