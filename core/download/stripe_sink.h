// Where the pieces of a stream go that a StreamFetch brings.
#pragma once

#include <vector>

#include "store/piece.h"

namespace cairn::download {

class StripeSink {
 public:
  virtual ~StripeSink() = default;
  // Pieces that are to come here, and those of them that are here.
  [[nodiscard]] virtual store::PieceMask wanted(std::size_t stripe) const = 0;
  [[nodiscard]] virtual store::PieceMask present(std::size_t stripe) const = 0;
  // These two block and are called on workers, also beside each other. A wanted piece, verified,
  // whose bytes may be altered.
  virtual Result<> write(std::size_t stripe, int piece, MutableBytes bytes) = 0;
  // Pieces that were written; those that are not here any more are left out.
  virtual Result<std::vector<store::Piece>> read(std::size_t stripe, store::PieceMask pieces) = 0;
};

}  // namespace cairn::download
