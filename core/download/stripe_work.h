// The work on pieces that goes to workers: holding them against their ids, and making those that
// are missing from the others. Pure but for what the sink does.
#pragma once

#include <span>
#include <vector>

#include "content/erasure.h"
#include "download/stripe_sink.h"

namespace cairn::download {

// A chunk as it came.
struct ArrivedPiece {
  std::uint64_t peer = 0;
  NodeId from;
  std::size_t stripe = 0;
  int piece = 0;
  Buffer bytes;
};

struct CheckedPiece {
  std::uint64_t peer = 0;
  NodeId from;
  std::size_t stripe = 0;
  int piece = 0;
  bool good = false;
  Result<> written;
  Buffer kept;  // one that is not wanted for itself
};

// Verifies all, two at a time, and hands the wanted ones to the sink.
std::vector<CheckedPiece> check_pieces(const content::StripeTable& table, StripeSink& sink,
                                       std::vector<ArrivedPiece> pieces);

enum class Decoded {
  done,
  lost,        // pieces that were here are not any more
  impossible,  // the pieces do not fit each other: their publisher made them so
};

// Makes the wanted pieces of a stripe that are not `there` from those that are; `kept` are those of
// them that the sink does not have.
Result<Decoded> decode_stripe(const content::StripeTable& table, const content::Erasure& erasure,
                              StripeSink& sink, std::size_t stripe, store::PieceMask there,
                              std::span<const store::Piece> kept);

}  // namespace cairn::download
