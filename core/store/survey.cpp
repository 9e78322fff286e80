#include "store/survey.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace cairn::store {
namespace {

struct Range {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
};

bool overlaps(const std::vector<Range>& ranges, std::uint64_t start, std::uint64_t end) {
  const auto after = std::ranges::lower_bound(ranges, start + 1, {}, &Range::end);
  return after != ranges.end() && after->start < end;
}

std::string chunks_text(std::uint64_t chunks) {
  return chunks == 1 ? "1 chunk is" : std::to_string(chunks) + " chunks are";
}

class Surveyor {
 public:
  Surveyor(Store& store, StripeReader& bundle) : store_(store), bundle_(bundle) {}

  Result<Survey> run(SurveyLimits limits) {
    TRY(const auto damaged, store_.library.damage(bundle_.row().number));
    damaged_.insert(damaged.begin(), damaged.end());
    Survey out;
    if (!damaged_.empty()) {
      out.problems.push_back(chunks_text(damaged_.size()) + " found damaged or missing");
    }
    look_at_places(out, limits.problems);
    const auto& layout = bundle_.bundle().layout;
    const auto& code = layout.code();
    out.tolerated_losses = layout.size() > 0 ? code.parity : 0;
    out.chunks = layout.size() * static_cast<std::uint64_t>(code.total());
    for (std::size_t i = 0; i < layout.size(); ++i) {
      TRY(const auto pieces, pieces_of(i));
      const auto here = std::popcount(pieces.here);
      if (i < limits.stripes) out.stripes.push_back(shown(pieces));
      out.chunks_here += static_cast<std::uint64_t>(here >= code.data ? code.total() : here);
      out.tolerated_losses = std::min(out.tolerated_losses, here - code.data);
    }
    if (missing_ > 0) out.problems.push_back(chunks_text(missing_) + " missing from the packs");
    if (bundle_.row().partial) {
      out.problems.push_back("only some of its chunks are kept here: " +
                             std::to_string(out.chunks_here) + " of " + std::to_string(out.chunks));
    }
    // What a changed file no longer gives is no damage.
    out.damaged = !damaged_.empty() || missing_ > 0 ||
                  (out.tolerated_losses < 0 && !out.changed && !bundle_.row().partial);
    return out;
  }

 private:
  // Whether chunks are to be made from this range of the stream: files that a partial bundle never
  // had are not missed.
  [[nodiscard]] bool is_expected(const PlacedFiles::Gap& change) const {
    if (!bundle_.row().partial) return true;
    const auto& layout = bundle_.bundle().layout;
    const auto end = change.offset + change.bytes;
    for (auto at = change.offset; at < end;) {
      const auto stripe = layout.stripe_at(at);
      for (auto left = bundle_.placed_pieces(stripe); left != 0; left &= left - 1) {
        const auto range = range_of(layout, stripe, std::countr_zero(left));
        if (range.offset < end && change.offset < range.offset + range.bytes) return true;
      }
      at = layout.offset(stripe) + layout.stripe_bytes(stripe);
    }
    return false;
  }

  void look_at_places(Survey& out, std::size_t problems_max) {
    // Content that travels in the root block does not depend on the user's file.
    const auto& row = bundle_.row();
    if (bundle_.placed() == nullptr || row.stripes == 0) return;
    for (auto& change : bundle_.placed()->changes()) {
      if (!is_expected(change)) continue;
      gone_.push_back({change.offset, change.offset + change.bytes});
      // Nor do copied chunks; there the file is one more place to find them.
      if (row.copied) continue;
      out.changed = true;
      if (out.problems.size() < problems_max) out.problems.push_back(std::move(change.problem));
    }
  }

  // What can be made from what is at hand is here as well, unless it is known to be bad.
  [[nodiscard]] Survey::Pieces shown(Survey::Pieces pieces) const {
    const auto& code = bundle_.bundle().layout.code();
    if (std::popcount(pieces.here) < code.data) return pieces;
    if (!bundle_.row().partial) pieces.here = pieces.wanted & ~pieces.damaged;
    return pieces;
  }

  Result<Survey::Pieces> pieces_of(std::size_t stripe) {
    const auto& layout = bundle_.bundle().layout;
    const auto& code = layout.code();
    const auto length = content::chunk_bytes(code, layout.stripe_bytes(stripe));
    const bool partial = bundle_.row().partial;
    Survey::Pieces out;
    out.wanted = partial ? bundle_.placed_pieces(stripe) : first_pieces(code.total());
    for (int i = 0; i < code.total(); ++i) {
      const auto id = layout.chunk_id(stripe, i);
      if (damaged_.contains(id)) {
        out.wanted |= piece_bit(i);
        out.damaged |= piece_bit(i);
        continue;
      }
      const auto start = layout.offset(stripe) + static_cast<std::uint64_t>(i) * length;
      const bool placed = (bundle_.placed_pieces(stripe) & piece_bit(i)) != 0 &&
                          !overlaps(gone_, start, start + length);
      const bool copied = bundle_.row().copied;
      bool stored = false;
      if (copied || !placed) {
        TRY(const auto found, store_.packs.find({id, copy_number(layout, stripe, i)}));
        stored = found.has_value();
      }
      if (copied && !stored && !partial) {
        ++missing_;
        out.damaged |= piece_bit(i);
      }
      if (placed || stored) {
        out.here |= piece_bit(i);
        out.wanted |= piece_bit(i);
      }
    }
    return out;
  }

  Store& store_;
  StripeReader& bundle_;
  std::unordered_set<ChunkId> damaged_;
  std::vector<Range> gone_;    // of files that changed, ascending
  std::uint64_t missing_ = 0;  // copied chunks that the packs do not have
};

// A glance at many bundles takes no longer than this many looks at files …
constexpr std::size_t kLooksMax = 5000;
// … of which one bundle gets so many at most …
constexpr std::size_t kLooksPerBundle = 500;
// … and finding out which files it has counts like so many.
constexpr std::size_t kLooksToOpen = 10;
// The list of more files than this takes too long to open.
constexpr std::uint64_t kFilesMax = 20'000;

}  // namespace

Result<Survey> survey(Store& store, StripeReader& bundle, SurveyLimits limits) {
  return Surveyor(store, bundle).run(limits);
}

Glance::Glance(Store& store) : store_(&store), looks_left_(kLooksMax) {}

Result<Glance> Glance::make(Store& store) {
  Glance glance(store);
  TRY(const auto lost, store.packs.lost_packs());
  TRY(const auto bundles, store.library.bundles_in(lost));
  glance.short_of_packs_.insert(bundles.begin(), bundles.end());
  return glance;
}

Glance::Health Glance::health(const BundleRow& row) {
  if (row.damaged_chunks > 0 || row.seen == Seen::unreadable) return Health::damaged;
  if (short_of_packs_.contains(row.number)) return Health::damaged;
  const bool depends_on_files = !row.place.empty() && !row.copied && row.stripes > 0;
  if (!depends_on_files) return Health::whole;
  return row.seen == Seen::changed || place_changed(row) ? Health::changed : Health::whole;
}

bool Glance::place_changed(const BundleRow& row) {
  const auto info = store_->env.files.info(row.place);
  if (!info) return true;
  if (row.single_file) return info->size != row.place_size || info->mtime_ns != row.place_mtime_ns;
  if (info->kind != env::FileKind::directory) return true;
  // Which files those are takes too long to find out.
  if (row.partial) return false;
  if (row.files > kFilesMax || looks_left_ <= kLooksToOpen) return false;
  looks_left_ -= kLooksToOpen;
  const auto bundle = StripeReader::open(*store_, row);
  if (!bundle || (*bundle)->placed() == nullptr) return false;
  const auto looks =
      std::min({looks_left_, kLooksPerBundle, (*bundle)->bundle().manifest->entries.size()});
  looks_left_ -= looks;
  return (*bundle)->placed()->any_changed(looks);
}

}  // namespace cairn::store
