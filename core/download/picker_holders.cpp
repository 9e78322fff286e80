// How many peers have each piece, and what that is good for, of all stripes at once.
#include <algorithm>
#include <array>
#include <bit>
#include <span>

#include "download/picker.h"

namespace cairn::download {
namespace {

// Counts all pieces of a stripe at once, as columns of bits: a peer costs a few operations for all
// of them.
class PieceCounts {
 public:
  void add(PieceMask pieces) {
    for (std::size_t i = 0; i < digits_.size() && pieces != 0; ++i) {
      const auto carry = digits_[i] & pieces;
      digits_[i] ^= pieces;
      pieces = carry;
    }
    for (auto& digit : digits_) digit |= pieces;
  }
  [[nodiscard]] std::uint8_t of(int piece) const {
    unsigned sum = 0;
    for (std::size_t i = 0; i < digits_.size(); ++i) {
      sum |= static_cast<unsigned>(digits_[i] >> static_cast<unsigned>(piece) & 1U) << i;
    }
    return static_cast<std::uint8_t>(sum);
  }

 private:
  std::array<PieceMask, 8> digits_{};
};

// The fewest peers, or less, without whom a stripe cannot be made of any `data` of its pieces. All
// that have enough alone must be gone, and of the others so many that their pieces together are too
// few, each of which takes no more with it than the one that has most.
std::size_t losses_of_any(std::span<const PieceMask> peers, PieceMask here, int data) {
  const int needed = data - std::popcount(here);
  if (needed <= 0) return peers.size() + 1;
  std::size_t enough = 0;
  PieceMask together = 0;
  int most = 1;
  for (const auto mask : peers) {
    const auto count = std::popcount(mask & ~here);
    if (count >= needed) {
      ++enough;
      continue;
    }
    together |= mask & ~here;
    most = std::max(most, count);
  }
  const auto spare = std::popcount(together) - needed;
  return spare < 0 ? enough : enough + static_cast<std::size_t>((spare + most) / most);
}

// The same where just these pieces are wanted, of which nothing else can be made.
std::size_t losses_of_each(std::span<const PieceMask> peers, PieceMask wanted) {
  auto fewest = peers.size();
  for (auto left = wanted; left != 0; left &= left - 1) {
    const auto piece = left & (~left + 1);
    const auto have =
        std::ranges::count_if(peers, [piece](PieceMask mask) { return (mask & piece) != 0; });
    fewest = std::min(fewest, static_cast<std::size_t>(have));
  }
  return fewest;
}

}  // namespace

Picker::Had Picker::had() const {
  Had had;
  for (const auto& [peer, state] : peers_) {
    if (state.stripes.empty()) {
      had.alike.push_back(state.uniform);
    } else {
      had.others.push_back(&state.stripes);
    }
  }
  return had;
}

std::optional<std::size_t> Picker::losses_survived() const {
  const auto [alike, others] = had();
  auto least = peers_.size();
  std::vector<PieceMask> masks;
  for (std::size_t stripe = 0; stripe < wanted_.size(); ++stripe) {
    const auto lacking = wanted_[stripe] & ~present_[stripe];
    if (lacking == 0) continue;
    masks = alike;
    for (const auto* other : others) masks.push_back((*other)[stripe]);
    const bool is_whole = std::popcount(wanted_[stripe]) >= options_.code.data;
    const auto matter = is_whole ? losses_of_any(masks, present_[stripe], options_.code.data)
                                 : losses_of_each(masks, lacking);
    if (matter == 0) return std::nullopt;
    least = std::min(least, matter - 1);
  }
  return least;
}

std::vector<std::uint8_t> Picker::holders(std::size_t first, std::size_t number) const {
  const auto pieces = static_cast<std::size_t>(options_.code.total());
  const auto begin = std::min(first, wanted_.size());
  const auto end = begin + std::min(number, wanted_.size() - begin);
  const auto [alike, others] = had();
  PieceCounts of_all;
  for (const auto mask : alike) of_all.add(mask);
  std::vector<std::uint8_t> out((end - begin) * pieces);
  for (auto stripe = begin; stripe < end; ++stripe) {
    auto counts = of_all;
    for (const auto* masks : others) counts.add((*masks)[stripe]);
    for (std::size_t i = 0; i < pieces; ++i) {
      out[(stripe - begin) * pieces + i] = counts.of(static_cast<int>(i));
    }
  }
  return out;
}

}  // namespace cairn::download
