// One bundle, or what is here of it, as others are given chunks of it. Nothing is read ahead, and
// nothing is given that was not verified in the same call. Thread-safe; calls block and are made on
// workers, but for those that are const, which take no time.
#pragma once

#include <memory>

#include "store/piece.h"
#include "store/store.h"

namespace cairn::store {

class Holding {
 public:
  virtual ~Holding() = default;

  [[nodiscard]] virtual const content::Code& code() const = 0;
  virtual Result<Bytes> root_block() = 0;

  // Stream 0 is the content; 1.. are the streams of the description, in the order in which
  // content::open_bundle visits their tables.
  [[nodiscard]] virtual std::size_t streams() const = 0;
  [[nodiscard]] virtual std::size_t stripes(std::size_t stream) const = 0;
  // Which pieces can be given, as far as is known. `stream` and `stripe` are there.
  [[nodiscard]] virtual PieceMask pieces(std::size_t stream, std::size_t stripe) const = 0;
  // All pieces of all stripes can be.
  [[nodiscard]] virtual bool whole() const = 0;

  // The asked pieces that could be given, ascending; others are left out, and no longer offered
  // where that will not change. Nothing for a stream or stripe that is not there.
  virtual Result<std::vector<Piece>> read(std::size_t stream, std::size_t stripe,
                                          PieceMask pieces) = 0;
};

// A bundle of the library: pieces are made from the user's files where they lie, read from the
// packs, or rebuilt from the others of their stripe as soon as k of them are here. Of one whose row
// is partial, the pieces that are here. A file that changed takes its pieces out of the offer, and
// the library is told, once. `store` outlives this.
Result<std::shared_ptr<Holding>> open_holding(Store& store, const BundleRow& row);

}  // namespace cairn::store
