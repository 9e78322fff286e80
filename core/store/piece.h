// Pieces of stripes as they are asked for, given and made. Pure but for what the source reads.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "content/layout.h"

namespace cairn::store {

// Which of a stripe's k+m pieces, one bit for each.
using PieceMask = std::uint64_t;

constexpr PieceMask first_pieces(int count) {
  return count >= 64 ? ~PieceMask{0} : (PieceMask{1} << static_cast<unsigned>(count)) - 1;
}
constexpr PieceMask piece_bit(int piece) {
  return PieceMask{1} << static_cast<unsigned>(piece);
}

struct Piece {
  int index = 0;  // 0..k+m
  Buffer bytes;   // verified
};

// The part of a stripe that a data piece holds, in the bundle's stream; without its padding, so it
// can be shorter than the piece, or empty.
struct PieceRange {
  std::uint64_t offset = 0;
  std::size_t bytes = 0;
};
PieceRange range_of(const content::StripeTable& table, std::size_t stripe, int piece);

// Fills `out` with the plaintext of the stream from `offset` on; false where that cannot be done.
using PlainReader = std::function<bool(std::uint64_t offset, MutableBytes out)>;

// Makes the asked data pieces of a stripe from its plaintext: reads, encrypts, pads and hashes
// them, two at a time. Those that cannot be read or are other chunks than they should be are left
// out. `known` ones are not hashed.
std::vector<Piece> make_data_pieces(const content::StripeTable& table, std::size_t stripe,
                                    const StripeKey& key, PieceMask pieces, const PlainReader& read,
                                    PieceMask known = 0);

}  // namespace cairn::store
