#include "content/file_order.h"

#include <algorithm>

#include "content/file_patterns.h"
#include "content/layout.h"
#include "content/sealed.h"

namespace cairn::content {
namespace {

using Rank = std::uint8_t;
constexpr Rank kFirst = 0;
constexpr Rank kBetween = 1;
constexpr Rank kLast = 2;
constexpr Rank kNothing = 3;

class Ranking {
 public:
  Ranking(const Manifest& manifest, const StripeTable& layout)
      : manifest_(manifest), layout_(layout), files_(manifest.entries.size(), kBetween) {}

  Result<> put(const std::vector<std::string>& patterns, Rank rank) {
    if (patterns.empty()) return {};
    TRY(const auto chosen, FilePatterns(patterns).choose(manifest_));
    for (std::size_t i = 0; i < files_.size(); ++i) {
      if (chosen[i]) files_[i] = rank;
    }
    return {};
  }

  [[nodiscard]] std::vector<std::uint8_t> of_stripes() const {
    std::vector<std::uint8_t> ranks(layout_.size(), kNothing);
    for (std::size_t i = 0; i < files_.size(); ++i) {
      const auto& entry = manifest_.entries[i];
      if (entry.kind != EntryKind::file || entry.size == 0) continue;
      const auto end = layout_.stripe_at(entry.offset + entry.size - 1);
      for (auto stripe = layout_.stripe_at(entry.offset); stripe <= end; ++stripe) {
        ranks[stripe] = std::min(ranks[stripe], files_[i]);
      }
    }
    return ranks;
  }

 private:
  const Manifest& manifest_;
  const StripeTable& layout_;
  std::vector<std::uint8_t> files_;
};

}  // namespace

Result<std::vector<std::uint8_t>> stripe_ranks(const Manifest& manifest, const StripeTable& layout,
                                               const FileOrder& order) {
  if (order.first.empty() && order.last.empty()) return std::vector<std::uint8_t>{};
  Ranking ranking(manifest, layout);
  TRY_VOID(ranking.put(order.last, kLast));
  TRY_VOID(ranking.put(order.first, kFirst));
  if (layout.size() == 0) return std::vector<std::uint8_t>{};
  return ranking.of_stripes();
}

}  // namespace cairn::content
