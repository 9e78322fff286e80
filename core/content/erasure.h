// Reed-Solomon coding through Jerasure (w = 8, Vandermonde). The only file that knows Jerasure:
// parameters are validated before it sees them, its global table is made once under a lock, and its
// matrices are cached per code. Pure and thread-safe. Pieces are of equal length, a multiple of 64;
// those that are written begin at a multiple of 64 (as a Buffer and its chunks do), those that are
// read may lie anywhere.
#pragma once

#include <span>
#include <vector>

#include "base/bytes.h"
#include "content/code.h"

namespace cairn::content {

class Erasure {
 public:
  explicit Erasure(const Code& code);

  [[nodiscard]] const Code& code() const { return code_; }

  // Writes the parity pieces numbered first_parity, first_parity + 1, … (0-based among the parity
  // pieces) of the data pieces. Pieces may be any slice (the same one) of the chunks, so that
  // callers can work in cache-sized columns.
  void encode(std::span<const std::uint8_t* const> data, std::span<std::uint8_t* const> parity,
              int first_parity, std::size_t piece_bytes) const;

  // Rebuilds `wanted` (piece numbers, 0..k+m) from exactly k others: `have[i]` is piece number
  // have_index[i], ascending. The caller has verified what it gives. Works in slices as encode
  // does.
  void rebuild(std::span<const std::uint8_t* const> have, std::span<const int> have_index,
               std::span<std::uint8_t* const> out, std::span<const int> wanted,
               std::size_t piece_bytes) const;

 private:
  Code code_;
  const int* matrix_;  // m × k, owned by the process-wide cache
};

}  // namespace cairn::content
