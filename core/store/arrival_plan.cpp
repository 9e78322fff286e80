#include "store/arrival_plan.h"

#include <algorithm>
#include <bit>

#include "crypto/digest.h"

namespace cairn::store {

Digest choice_of(std::vector<std::string> patterns) {
  std::ranges::sort(patterns);
  crypto::Sha256 digest;
  for (const auto& pattern : patterns) {
    digest.update(view_of(pattern));
    digest.update(std::array<std::uint8_t, 1>{});
  }
  return digest.finish();
}

ArrivalPlan::ArrivalPlan(const content::StripeTable& layout, std::span<const Target> files)
    : layout_(layout), files_(files), wanted_(layout.size()), rest_at_(layout.size()) {
  for (const auto& file : files) wanted_bytes_ += file.entry->size;
  std::uint64_t rest = 0;
  for (std::size_t stripe = 0; stripe < layout.size(); ++stripe) {
    bool shares_pieces = false;
    for (int piece = 0; piece < layout.code().data; ++piece) {
      const auto range = range_of(layout, stripe, piece);
      const auto chosen = range.bytes > 0 ? chosen_bytes(range) : 0;
      if (chosen > 0) wanted_[stripe] |= piece_bit(piece);
      shares_pieces = shares_pieces || (chosen > 0 && chosen < range.bytes);
    }
    rest_at_[stripe] = rest;
    // With the gaps of what was chosen, which take no room where the file system has holes.
    if (shares_pieces) rest += layout.stripe_bytes(stripe);
  }
}

PieceMask ArrivalPlan::padding(std::size_t stripe) const {
  PieceMask mask = 0;
  for (int piece = layout_.code().data; piece-- > 0;) {
    if (range_of(layout_, stripe, piece).bytes > 0) break;
    mask |= piece_bit(piece);
  }
  return mask;
}

PieceMask ArrivalPlan::covered(std::size_t stripe) const {
  PieceMask mask = 0;
  for (auto left = wanted_[stripe]; left != 0; left &= left - 1) {
    const auto piece = std::countr_zero(left);
    const auto range = range_of(layout_, stripe, piece);
    if (chosen_bytes(range) == range.bytes) mask |= piece_bit(piece);
  }
  return mask == 0 ? 0 : mask | padding(stripe);
}

std::size_t ArrivalPlan::first_file_beyond(std::uint64_t offset) const {
  const auto first = std::ranges::partition_point(
      files_, [&](const Target& file) { return file.entry->offset + file.entry->size <= offset; });
  return static_cast<std::size_t>(first - files_.begin());
}

std::uint64_t ArrivalPlan::chosen_bytes(const PieceRange& range) const {
  const auto end = range.offset + range.bytes;
  std::uint64_t bytes = 0;
  for (auto i = first_file_beyond(range.offset); i < files_.size(); ++i) {
    const auto& entry = *files_[i].entry;
    if (entry.offset >= end) break;
    bytes += std::min(end, entry.offset + entry.size) - std::max(range.offset, entry.offset);
  }
  return bytes;
}

std::vector<ArrivalPlan::Share> ArrivalPlan::shares(const PieceRange& range) const {
  std::vector<Share> out;
  const auto end = range.offset + range.bytes;
  auto at = range.offset;
  const auto add_rest = [&](std::uint64_t until) {
    if (until <= at) return;
    const auto stripe = layout_.stripe_at(at);
    out.push_back({kRest, rest_at_[stripe] + (at - layout_.offset(stripe)),
                   static_cast<std::size_t>(at - range.offset),
                   static_cast<std::size_t>(until - at)});
    at = until;
  };
  for (auto i = first_file_beyond(range.offset); i < files_.size(); ++i) {
    const auto& entry = *files_[i].entry;
    if (entry.offset >= end) break;
    if (entry.size == 0) continue;
    add_rest(entry.offset);
    const auto until = std::min(end, entry.offset + entry.size);
    out.push_back({i, at - entry.offset, static_cast<std::size_t>(at - range.offset),
                   static_cast<std::size_t>(until - at)});
    at = until;
  }
  add_rest(end);
  return out;
}

}  // namespace cairn::store
