#include "store/holding.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <mutex>
#include <unordered_set>

#include "content/stripe_codec.h"
#include "crypto/digest.h"
#include "store/known_pieces.h"
#include "store/stripe_reader.h"

namespace cairn::store {
namespace {

using content::StripeTable;

// Looking at more files than this takes too long for one who waits for an answer; the first try to
// read them tells.
constexpr std::size_t kFilesLookedAt = 20'000;

// What is known of a stripe.
struct Offer {
  PieceMask placed = 0;   // data pieces that the user's files should give
  PieceMask stored = 0;   // in the packs, by the index
  PieceMask refused = 0;  // cannot be made, whatever else is here
};

class LibraryHolding final : public Holding {
 public:
  LibraryHolding(Store& store, std::shared_ptr<StripeReader> reader)
      : store_(store), reader_(std::move(reader)), known_(reader_->bundle().layout.size()) {}

  Result<> look();

  [[nodiscard]] const content::Code& code() const override { return reader_->row().code; }
  Result<Bytes> root_block() override { return store_.library.root_block(reader_->row()); }
  [[nodiscard]] std::size_t streams() const override { return offers_.size(); }
  [[nodiscard]] std::size_t stripes(std::size_t stream) const override {
    return table(stream).size();
  }
  [[nodiscard]] PieceMask pieces(std::size_t stream, std::size_t stripe) const override;
  [[nodiscard]] bool whole() const override;
  Result<std::vector<Piece>> read(std::size_t stream, std::size_t stripe,
                                  PieceMask pieces) override;

 private:
  [[nodiscard]] const StripeTable& table(std::size_t stream) const {
    return stream == 0 ? reader_->bundle().layout : reader_->description()[stream - 1];
  }
  [[nodiscard]] PieceMask offered(const Offer& offer) const;
  [[nodiscard]] Offer offer_of(std::size_t stream, std::size_t stripe) const;
  void look_at_files();
  std::vector<Piece> read_placed(std::size_t stripe, PieceMask pieces);
  [[nodiscard]] std::optional<std::uint64_t> stamp_of(std::size_t stripe);
  Result<> read_stored(std::size_t stream, std::size_t stripe, PieceMask pieces,
                       std::vector<Piece>& out);
  Result<> rebuild(std::size_t stream, std::size_t stripe, PieceMask pieces,
                   std::vector<Piece>& out);
  // Takes pieces out of what is known to be there.
  void withdraw(std::size_t stream, std::size_t stripe, const Offer& gone);
  void tell_changed();

  Store& store_;
  std::shared_ptr<StripeReader> reader_;

  mutable std::mutex mutex_;  // guards the offers
  std::vector<std::vector<Offer>> offers_;
  KnownPieces known_;  // of the content
  std::atomic<bool> told_ = false;
};

PieceMask mask_of(const std::vector<Piece>& pieces) {
  PieceMask mask = 0;
  for (const auto& piece : pieces) mask |= piece_bit(piece.index);
  return mask;
}

// What the index and the notes of earlier looks say, without a look at any chunk.
Result<> LibraryHolding::look() {
  const auto& row = reader_->row();
  TRY(const auto stored, store_.library.stored_chunks(row.number));
  TRY(const auto damage, store_.library.damage(row.number));
  const auto is_stored = [&stored](const ChunkKey& key) {
    return std::ranges::binary_search(stored, key);
  };
  const std::unordered_set<ChunkId> bad(damage.begin(), damage.end());
  offers_.resize(1 + reader_->description().size());
  for (std::size_t stream = 0; stream < offers_.size(); ++stream) {
    const auto& table = this->table(stream);
    offers_[stream].resize(table.size());
    for (std::size_t stripe = 0; stripe < table.size(); ++stripe) {
      auto& offer = offers_[stream][stripe];
      if (stream == 0) offer.placed = reader_->placed_pieces(stripe);
      if (stored.empty() && bad.empty()) continue;
      for (int piece = 0; piece < code().total(); ++piece) {
        const auto id = table.chunk_id(stripe, piece);
        if (bad.contains(id)) {
          offer.placed &= ~piece_bit(piece);
        } else if (is_stored({id, copy_number(table, stripe, piece)})) {
          offer.stored |= piece_bit(piece);
        }
      }
    }
  }
  look_at_files();
  return {};
}

// Files that are gone or have another size; whether one that was written to since is another one,
// only its bytes tell.
void LibraryHolding::look_at_files() {
  auto* placed = reader_->placed();
  const auto& layout = reader_->bundle().layout;
  if (placed == nullptr || layout.size() == 0) return;
  const auto files = reader_->bundle().manifest->entries.size();
  if (files > kFilesLookedAt && reader_->row().seen != Seen::changed) return;
  for (const auto& change : placed->changes()) {
    if (!change.certain) continue;
    const auto end = change.offset + change.bytes;
    for (auto at = change.offset; at < end;) {
      const auto stripe = layout.stripe_at(at);
      auto& offer = offers_[0][stripe];
      for (auto left = offer.placed; left != 0; left &= left - 1) {
        const auto piece = std::countr_zero(left);
        const auto range = range_of(layout, stripe, piece);
        if (range.offset < end && change.offset < range.offset + range.bytes) {
          offer.placed &= ~piece_bit(piece);
        }
      }
      at = layout.offset(stripe) + layout.stripe_bytes(stripe);
    }
  }
}

// As soon as k pieces are here, the others follow from them.
PieceMask LibraryHolding::offered(const Offer& offer) const {
  const auto here = offer.placed | offer.stored;
  const bool enough = std::popcount(here) >= code().data;
  return enough ? first_pieces(code().total()) & ~(offer.refused & ~here) : here;
}

Offer LibraryHolding::offer_of(std::size_t stream, std::size_t stripe) const {
  const std::lock_guard lock(mutex_);
  return offers_[stream][stripe];
}

PieceMask LibraryHolding::pieces(std::size_t stream, std::size_t stripe) const {
  return offered(offer_of(stream, stripe));
}

bool LibraryHolding::whole() const {
  const auto all = first_pieces(code().total());
  const std::lock_guard lock(mutex_);
  return std::ranges::all_of(offers_, [&](const auto& stream) {
    return std::ranges::all_of(stream, [&](const Offer& offer) { return offered(offer) == all; });
  });
}

Result<std::vector<Piece>> LibraryHolding::read(std::size_t stream, std::size_t stripe,
                                                PieceMask pieces) {
  std::vector<Piece> out;
  if (stream >= offers_.size() || stripe >= offers_[stream].size()) return out;
  const auto offer = offer_of(stream, stripe);
  pieces &= offered(offer);
  // Copies in the packs take no encryption.
  const bool stored_first = reader_->row().copied || stream > 0;
  const auto from_files = pieces & (stored_first ? offer.placed & ~offer.stored : offer.placed);
  if (from_files != 0) out = read_placed(stripe, from_files);
  const auto from_packs = pieces & offer.stored & ~mask_of(out);
  if (from_packs != 0) TRY_VOID(read_stored(stream, stripe, from_packs, out));
  const auto missing = pieces & ~mask_of(out);
  if (missing != 0) TRY_VOID(rebuild(stream, stripe, missing, out));
  std::ranges::sort(out, {}, &Piece::index);
  return out;
}

std::vector<Piece> LibraryHolding::read_placed(std::size_t stripe, PieceMask pieces) {
  const auto& key = reader_->bundle().manifest->stripe_keys[stripe];
  const PlainReader plain = [this](std::uint64_t offset, MutableBytes out) {
    return reader_->placed()->read(offset, out).empty();
  };
  const auto& layout = reader_->bundle().layout;
  const auto stamp = stamp_of(stripe);
  const auto now = store_.env.clock.now();
  const auto good = stamp ? known_.good(stripe, *stamp, now) : KnownPieces::Good();
  const auto known = good.pieces & pieces;
  auto made = make_data_pieces(layout, stripe, key, pieces, plain, known);
  // What was read meanwhile may be something else.
  if (known != 0 && stamp_of(stripe) != stamp) {
    made = make_data_pieces(layout, stripe, key, pieces, plain);
  } else if (stamp) {
    known_.note(stripe, *stamp, mask_of(made) & ~known, good.since, now);
  }
  if (const auto gone = pieces & ~mask_of(made); gone != 0) {
    withdraw(0, stripe, {.placed = gone});
    known_.forget();
    tell_changed();
  }
  return made;
}

std::optional<std::uint64_t> LibraryHolding::stamp_of(std::size_t stripe) {
  const auto& layout = reader_->bundle().layout;
  return reader_->placed()->stamp(layout.offset(stripe), layout.stripe_bytes(stripe),
                                  store_.env.clock.wall_ns());
}

Result<> LibraryHolding::read_stored(std::size_t stream, std::size_t stripe, PieceMask pieces,
                                     std::vector<Piece>& out) {
  for (auto left = pieces; left != 0; left &= left - 1) {
    const auto piece = std::countr_zero(left);
    auto bytes = stored_piece(store_, table(stream), stripe, piece);
    if (bytes) {
      out.push_back({piece, std::move(*bytes)});
      continue;
    }
    const auto code = bytes.error().code;
    const bool lost = code == ErrorCode::not_found || code == ErrorCode::corrupt;
    if (!lost && code != ErrorCode::io) return fail(bytes.error());
    withdraw(stream, stripe, {.stored = piece_bit(piece)});
  }
  return {};
}

// From k others, which takes the whole stripe.
Result<> LibraryHolding::rebuild(std::size_t stream, std::size_t stripe, PieceMask pieces,
                                 std::vector<Piece>& out) {
  const auto& table = this->table(stream);
  const auto here = offer_of(stream, stripe);
  if (std::popcount(here.placed | here.stored) < code().data) return {};
  TRY(const auto gathered, stream == 0
                               ? reader_->content_stripe(stripe, Effort::enough)
                               : reader_->description_stripe(table, stripe, Effort::enough));
  if (!gathered.whole()) {
    withdraw(stream, stripe, {.refused = pieces});
    return {};
  }
  const auto length = content::chunk_bytes(code(), gathered.stripe.stripe_bytes);
  for (auto left = pieces; left != 0; left &= left - 1) {
    const auto piece = std::countr_zero(left);
    const auto at = static_cast<std::size_t>(piece) * length;
    auto bytes = piece < code().data ? Buffer(gathered.stripe.bytes.view().subspan(at, length))
                                     : content::parity_chunk(reader_->erasure(), gathered.stripe,
                                                             piece - code().data);
    // Its publisher may have named parity that is no code word.
    const bool good = piece < code().data ||
                      crypto::digest_as<ChunkId>(bytes.view()) == table.chunk_id(stripe, piece);
    if (good) {
      out.push_back({piece, std::move(bytes)});
    } else {
      withdraw(stream, stripe, {.refused = piece_bit(piece)});
    }
  }
  return {};
}

void LibraryHolding::withdraw(std::size_t stream, std::size_t stripe, const Offer& gone) {
  const std::lock_guard lock(mutex_);
  auto& offer = offers_[stream][stripe];
  offer.placed &= ~gone.placed;
  offer.stored &= ~gone.stored;
  offer.refused |= gone.refused;
}

// Once is enough: who is told looks at all of it. That it cannot be noted, as where the library is
// open for reading, harms nobody.
void LibraryHolding::tell_changed() {
  const auto& row = reader_->row();
  if (told_.exchange(true) || row.copied || row.seen == Seen::changed) return;
  static_cast<void>(store_.library.set_seen(row, Seen::changed));
}

}  // namespace

Result<std::shared_ptr<Holding>> open_holding(Store& store, const BundleRow& row) {
  TRY(auto reader, StripeReader::open(store, row));
  auto holding = std::make_shared<LibraryHolding>(store, std::move(reader));
  TRY_VOID(holding->look());
  return holding;
}

}  // namespace cairn::store
