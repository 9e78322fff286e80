// Pieces that are kept for others, or because they describe a bundle that is on its way: verified
// ciphertext, data or parity, of the content or the description, in the packs. Works without the
// link's key. What was kept stays kept, whether or not it came to an end: the next open() for the
// same root goes on. Every so many bytes are committed together. Thread-safe; calls block and are
// made on workers.
#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include "content/bundle.h"
#include "store/piece.h"
#include "store/store.h"

namespace cairn::store {

// The pieces of a stripe that are in the packs, by the index; those still uncommitted too.
Result<PieceMask> kept_pieces(Store& store, const content::StripeTable& table, std::size_t stripe);

struct KeptBundle {
  Root root;
  Bytes root_block;
  std::string name;
  std::optional<LinkKey> key;
};

class PieceKeeper {
 public:
  // `store` outlives this. `unsupported` and the like when the root block cannot be read.
  static Result<std::shared_ptr<PieceKeeper>> open(Store& store, KeptBundle bundle);
  ~PieceKeeper();

  Result<PieceMask> kept(const content::StripeTable& table, std::size_t stripe);
  // A verified piece. Nothing happens when it is kept already.
  Result<> keep(const content::StripeTable& table, std::size_t stripe, int piece, ByteView bytes);
  // All k+m pieces of a verified stripe of the description, from its plain bytes without padding.
  Result<> keep_description(const content::StripeTable& table, std::size_t stripe, ByteView plain);
  // The plain bytes of a stripe of the description, if k of its pieces are kept; else `not_found`.
  Result<Buffer> description(const content::StripeTable& table, std::size_t stripe);
  // Makes durable what was kept. Where pieces were lost that were taken to be kept, nothing but a
  // new open() helps, and all else fails as this did.
  Result<> commit();
  // From now on it is a bundle of the library, a partial one: for whoever keeps pieces for others,
  // as soon as the description is kept whole. More may be kept after it.
  Result<BundleRow> finish(const content::Bundle& bundle);

 private:
  PieceKeeper(Store& store, KeptBundle bundle, content::Code code);
  Result<> commit_locked();

  Store& store_;
  KeptBundle bundle_;
  content::Code code_;
  BundleNumber number_ = 0;
  std::optional<BundleRow> row_;  // once it is a bundle of the library

  std::mutex mutex_;  // guards all below
  std::optional<PackStore::Pin> pin_;
  std::vector<ChunkId> uncommitted_;
  std::optional<Error> failed_;
};

}  // namespace cairn::store
