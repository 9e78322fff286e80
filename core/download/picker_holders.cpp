// How many peers have each piece, of all stripes at once.
#include <algorithm>
#include <array>

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

}  // namespace

std::vector<std::uint8_t> Picker::holders(std::size_t first, std::size_t number) const {
  const auto pieces = static_cast<std::size_t>(options_.code.total());
  const auto begin = std::min(first, wanted_.size());
  const auto end = begin + std::min(number, wanted_.size() - begin);
  PieceCounts of_all;
  std::vector<const std::vector<PieceMask>*> others;
  for (const auto& [peer, state] : peers_) {
    if (state.stripes.empty()) {
      of_all.add(state.uniform);
    } else {
      others.push_back(&state.stripes);
    }
  }
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
