#include "download/stripe_work.h"

#include <algorithm>
#include <bit>

#include "content/stripe_codec.h"
#include "crypto/sha256_batch.h"

namespace cairn::download {
namespace {

using content::StripeTable;
using store::first_pieces;
using store::Piece;
using store::piece_bit;
using store::PieceMask;

std::vector<Digest> digests_of(const std::vector<ArrivedPiece>& pieces) {
  std::vector<Digest> digests(pieces.size());
  for (std::size_t i = 0; i < pieces.size();) {
    const auto bytes = pieces[i].bytes.size();
    const bool pair = i + 1 < pieces.size() && pieces[i + 1].bytes.size() == bytes;
    std::vector<const std::uint8_t*> parts{pieces[i].bytes.data()};
    if (pair) parts.push_back(pieces[i + 1].bytes.data());
    crypto::Sha256Batch batch(parts.size());
    batch.update(parts, bytes);
    std::ranges::copy(batch.finish(), digests.begin() + static_cast<std::ptrdiff_t>(i));
    i += parts.size();
  }
  return digests;
}

// A stripe as it is put together.
struct Building {
  content::Stripe stripe;
  std::vector<bool> data_present;
  std::vector<content::ParityPiece> parity;
  std::size_t chunk_bytes = 0;

  MutableBytes piece(int index) {
    return stripe.bytes.span().subspan(static_cast<std::size_t>(index) * chunk_bytes, chunk_bytes);
  }
};

Building start(const StripeTable& table, std::size_t stripe) {
  Building out;
  const auto& code = table.code();
  out.chunk_bytes = content::chunk_bytes(code, table.stripe_bytes(stripe));
  out.stripe = {Buffer(out.chunk_bytes * static_cast<std::size_t>(code.data)),
                table.stripe_bytes(stripe)};
  out.data_present.assign(static_cast<std::size_t>(code.data), false);
  return out;
}

void add(Building& building, const content::Code& code, const Piece& piece) {
  if (piece.index >= code.data) {
    building.parity.push_back({piece.index, piece.bytes.view()});
    return;
  }
  std::ranges::copy(piece.bytes.view(), building.piece(piece.index).begin());
  building.data_present[static_cast<std::size_t>(piece.index)] = true;
}

Result<Decoded> hand_over(const StripeTable& table, const content::Erasure& erasure,
                          StripeSink& sink, std::size_t stripe, PieceMask lacking,
                          Building& building) {
  const auto data = first_pieces(table.code().data);
  // Parity first: writing data alters it.
  for (auto rest = lacking & ~data; rest != 0; rest &= rest - 1) {
    const int index = std::countr_zero(rest);
    auto bytes = content::parity_chunk(erasure, building.stripe, index - table.code().data);
    if (crypto::digest_as<ChunkId>(bytes.view()) != table.chunk_id(stripe, index)) {
      return Decoded::impossible;
    }
    TRY_VOID(sink.write(stripe, index, bytes.span()));
  }
  for (auto rest = lacking & data; rest != 0; rest &= rest - 1) {
    const int index = std::countr_zero(rest);
    TRY_VOID(sink.write(stripe, index, building.piece(index)));
  }
  return Decoded::done;
}

}  // namespace

std::vector<CheckedPiece> check_pieces(const StripeTable& table, StripeSink& sink,
                                       std::vector<ArrivedPiece> pieces) {
  const auto digests = digests_of(pieces);
  std::vector<CheckedPiece> checked;
  checked.reserve(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    auto& piece = pieces[i];
    CheckedPiece out{piece.peer, piece.from, piece.stripe, piece.piece, false, {}, {}};
    out.good = digests[i].bytes == table.chunk_id(piece.stripe, piece.piece).bytes;
    const bool wanted = (sink.wanted(piece.stripe) & piece_bit(piece.piece)) != 0;
    if (out.good && wanted) out.written = sink.write(piece.stripe, piece.piece, piece.bytes.span());
    if (out.good && !wanted) out.kept = std::move(piece.bytes);
    checked.push_back(std::move(out));
  }
  return checked;
}

Result<Decoded> decode_stripe(const StripeTable& table, const content::Erasure& erasure,
                              StripeSink& sink, std::size_t stripe, PieceMask there,
                              std::span<const Piece> kept) {
  const auto& code = table.code();
  auto building = start(table, stripe);
  PieceMask have = 0;
  for (const auto& piece : kept) {
    have |= piece_bit(piece.index);
    add(building, code, piece);
  }
  TRY(const auto written, sink.read(stripe, there & ~have));
  for (const auto& piece : written) {
    have |= piece_bit(piece.index);
    add(building, code, piece);
  }
  const auto lacking = sink.wanted(stripe) & ~have;
  if (std::popcount(have) < code.data) return Decoded::lost;
  const auto rebuilt =
      content::rebuild_data(erasure, building.stripe, building.data_present, building.parity);
  if (!rebuilt) return Decoded::impossible;
  const auto ids = content::data_chunk_ids(code, building.stripe);
  for (int i = 0; i < code.data; ++i) {
    const bool right = ids[static_cast<std::size_t>(i)] == table.chunk_id(stripe, i);
    if (!right) return Decoded::impossible;
  }
  return hand_over(table, erasure, sink, stripe, lacking, building);
}

}  // namespace cairn::download
