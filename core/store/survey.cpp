#include "store/survey.h"

#include <algorithm>
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

class Surveyor {
 public:
  Surveyor(Store& store, StripeReader& bundle) : store_(store), bundle_(bundle) {}

  Result<Survey> run(std::size_t problems_max) {
    TRY(const auto damaged, store_.library.damage(bundle_.row().number));
    damaged_.insert(damaged.begin(), damaged.end());
    Survey out;
    if (!damaged_.empty()) {
      out.problems.push_back(std::to_string(damaged_.size()) +
                             " chunks were found damaged or missing");
    }
    look_at_places(out, problems_max);
    const auto& layout = bundle_.bundle().layout;
    const auto& code = layout.code();
    out.tolerated_losses = layout.size() > 0 ? code.parity : 0;
    out.chunks = layout.size() * static_cast<std::uint64_t>(code.total());
    for (std::size_t i = 0; i < layout.size(); ++i) {
      TRY(const auto here, pieces_here(i));
      out.chunks_here += static_cast<std::uint64_t>(here >= code.data ? code.total() : here);
      out.tolerated_losses = std::min(out.tolerated_losses, here - code.data);
    }
    return out;
  }

 private:
  void look_at_places(Survey& out, std::size_t problems_max) {
    // Copied chunks, and content that travels in the root block, do not depend on the user's file.
    const auto& row = bundle_.row();
    if (bundle_.placed() == nullptr || row.copied || row.stripes == 0) return;
    for (auto& change : bundle_.placed()->changes()) {
      gone_.push_back({change.offset, change.offset + change.bytes});
      if (out.problems.size() < problems_max) out.problems.push_back(std::move(change.problem));
    }
  }

  Result<int> pieces_here(std::size_t stripe) {
    const auto& layout = bundle_.bundle().layout;
    const auto& code = layout.code();
    const auto length = content::chunk_bytes(code, layout.stripe_bytes(stripe));
    int here = 0;
    for (int i = 0; i < code.total(); ++i) {
      const auto id = layout.chunk_id(stripe, i);
      if (damaged_.contains(id)) continue;
      const auto start = layout.offset(stripe) + static_cast<std::uint64_t>(i) * length;
      const bool placed =
          bundle_.placed() != nullptr && i < code.data && !overlaps(gone_, start, start + length);
      if (placed) {
        ++here;
        continue;
      }
      TRY(const auto stored, store_.packs.find({id, copy_number(layout, stripe, i)}));
      if (stored) ++here;
    }
    return here;
  }

  Store& store_;
  StripeReader& bundle_;
  std::unordered_set<ChunkId> damaged_;
  std::vector<Range> gone_;  // of files that changed, ascending
};

}  // namespace

Result<Survey> survey(Store& store, StripeReader& bundle, std::size_t problems_max) {
  return Surveyor(store, bundle).run(problems_max);
}

}  // namespace cairn::store
