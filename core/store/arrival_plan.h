// Which bytes of a bundle that is on its way go where: pieces to files, and what shares a piece
// with chosen files, but was not chosen itself, to the rest. Pure.
#pragma once

#include <span>
#include <vector>

#include "content/layout.h"
#include "store/piece.h"
#include "store/targets.h"

namespace cairn::store {

// What choosing files by these patterns depends on.
Digest choice_of(std::vector<std::string> patterns);

class ArrivalPlan {
 public:
  // Of a range of the stream, the part that goes to one place.
  struct Share {
    std::size_t file = kRest;  // index of the target
    std::uint64_t from = 0;    // in the file, or in the rest
    std::size_t at = 0;        // in the range
    std::size_t bytes = 0;
  };
  static constexpr std::size_t kRest = static_cast<std::size_t>(-1);

  // `files` are the chosen ones, in the order of the stream. Both outlive this.
  ArrivalPlan(const content::StripeTable& layout, std::span<const Target> files);

  // Data pieces that hold bytes of chosen files.
  [[nodiscard]] PieceMask wanted(std::size_t stripe) const { return wanted_[stripe]; }
  // Data pieces that are nothing but padding, and so are always at hand.
  [[nodiscard]] PieceMask padding(std::size_t stripe) const;
  // Data pieces that hold nothing but bytes of chosen files, and the padding beside them.
  [[nodiscard]] PieceMask covered(std::size_t stripe) const;
  [[nodiscard]] std::uint64_t wanted_bytes() const { return wanted_bytes_; }
  // Bytes of chosen files in this range.
  [[nodiscard]] std::uint64_t chosen_bytes(const PieceRange& range) const;
  // All of a wanted piece's range, in order. Files without bytes have no share.
  [[nodiscard]] std::vector<Share> shares(const PieceRange& range) const;

 private:
  [[nodiscard]] std::size_t first_file_beyond(std::uint64_t offset) const;

  const content::StripeTable& layout_;
  std::span<const Target> files_;
  std::uint64_t wanted_bytes_ = 0;
  std::vector<PieceMask> wanted_;
  std::vector<std::uint64_t> rest_at_;  // of stripes, where what is not chosen of them lies
};

}  // namespace cairn::store
