// A kept bundle, opened: its stripes can be read, verified and rebuilt from wherever their chunks
// are. Thread-safe once made.
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>

#include "content/bundle.h"
#include "content/erasure.h"
#include "content/stripe_codec.h"
#include "store/piece.h"
#include "store/placed_files.h"
#include "store/store.h"

namespace cairn::store {

struct PieceProblem {
  int piece = 0;
  ChunkId chunk;
  std::string where;     // "pack 7 at byte 1048624", or empty
  std::string problem;   // "its bytes differ"
  bool missing = false;  // not stored at all, rather than stored and damaged
};

// A stripe as far as it could be gathered.
struct GatheredStripe {
  content::Stripe stripe;          // encrypted and padded
  std::vector<bool> data_present;  // which data pieces are there and verified
  int parity_present = 0;  // how many parity pieces were found good, as far as they were looked at
  std::vector<PieceProblem> problems;
  [[nodiscard]] bool whole() const;
};

// How many pieces of the stripe before this one are the same chunk: which of the packs' records is
// this piece's own.
int copy_number(const content::StripeTable& table, std::size_t stripe, int piece);

// A piece as the packs have it.
Result<Buffer> stored_piece(Store& store, const content::StripeTable& table, std::size_t stripe,
                            int piece);

enum class Effort {
  enough,  // stop as soon as the stripe is whole; parity is looked at only when data is missing
  all,     // look at every piece that should be here
};

// A stripe from the packs alone.
Result<GatheredStripe> gather_stored(Store& store, const content::StripeTable& table,
                                     std::size_t stripe);

class StripeReader {
 public:
  // `row` stays as it was when this was made.
  static Result<std::shared_ptr<StripeReader>> open(Store& store, const BundleRow& row);

  [[nodiscard]] const BundleRow& row() const { return row_; }
  [[nodiscard]] const content::Bundle& bundle() const { return *bundle_; }
  // The tables of the streams that the bundle's description is kept in.
  [[nodiscard]] const std::vector<content::StripeTable>& description() const {
    return description_;
  }
  [[nodiscard]] const content::Erasure& erasure() const { return erasure_; }
  // Absent where only chunks are kept, or without the key.
  [[nodiscard]] PlacedFiles* placed() const { return placed_.get(); }
  // Data pieces of a stripe of the content that its files should give: all, but for a partial
  // bundle.
  [[nodiscard]] PieceMask placed_pieces(std::size_t stripe) const;

  // Gathers a stripe of the bundle's content (the layout), rebuilding data pieces where possible.
  // An error only when not even that could be tried; a stripe that is beyond repair comes back with
  // !whole() and its problems.
  Result<GatheredStripe> content_stripe(std::size_t stripe, Effort effort);
  Result<GatheredStripe> description_stripe(const content::StripeTable& table, std::size_t stripe,
                                            Effort effort);
  // `unavailable`, naming the bundle, the stripe and what is missing.
  [[nodiscard]] Error beyond_repair(std::string_view part, std::size_t stripe,
                                    const GatheredStripe& gathered) const;

 private:
  StripeReader(Store& store, BundleRow row);
  Result<GatheredStripe> gather(const content::StripeTable& table, std::size_t stripe, bool placed,
                                Effort effort);
  void take_placed(const content::StripeTable& table, std::size_t stripe, GatheredStripe& out);

  Store& store_;
  BundleRow row_;
  content::Erasure erasure_;
  std::optional<content::Bundle> bundle_;
  std::vector<content::StripeTable> description_;
  std::unique_ptr<PlacedFiles> placed_;
  std::unordered_map<std::size_t, PieceMask> marked_;  // of a partial bundle
};

}  // namespace cairn::store
