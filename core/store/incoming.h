// A bundle on its way into its place. Pieces come in any order, each is written once, as plaintext,
// straight to where it belongs in NAME.part; what is here already can be given to others meanwhile.
//
// After a crash the next open() goes on from what is here. With a record in the library:
//   - a stripe is noted there as touched before its first byte is written, in a way that survives a
//     killed process; touched stripes are checked again by their hashes, so nothing written is
//     lost;
//   - sync() makes what was written durable and then known, and that is trusted as long as the size
//     and time of its files are what they were;
//   - everything else counts as absent.
// Without a record all that lies in the place is checked by its hashes.
//
// Bytes of files that were not chosen, where they share a piece with files that were, are kept in a
// hidden file beside the place until the end, so that such pieces can be checked and given too.
//
// Nobody else writes to the place while this is open. A file that is there already is kept when it
// is the same, and replaced only with `overwrite`. Thread-safe; calls block and are made on
// workers, but for those that are const.
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "content/bundle.h"
#include "store/holding.h"
#include "store/materialize.h"

namespace cairn::store {

// What is to come, as content::open_bundle gave it with the link's key.
struct IncomingBundle {
  std::shared_ptr<const content::Bundle> bundle;
  std::vector<content::StripeTable> description;  // in the order in which they were visited
  Bytes root_block;
  LinkKey key;
};

struct IncomingOptions {
  TargetOptions target;
  bool keep_record = true;  // false: nothing but the files
  bool recheck = false;     // trusts nothing that is there
};

class Incoming {
 public:
  // Makes the folders, looks at what is there, checks what has to be checked on several cores, and
  // sets room aside: `no_space` says what is needed. `store` is null without a record, and outlives
  // this.
  static env::Task<std::shared_ptr<Incoming>> open(Store* store, env::Env env,
                                                   IncomingBundle bundle, IncomingOptions options,
                                                   Watch watch);
  virtual ~Incoming() = default;

  [[nodiscard]] virtual const content::Bundle& bundle() const = 0;
  // Data pieces of the stripe that hold bytes of chosen files, and those of them that are here.
  [[nodiscard]] virtual PieceMask wanted(std::size_t stripe) const = 0;
  [[nodiscard]] virtual PieceMask present(std::size_t stripe) const = 0;
  // By stripe, pieces that were here once and whose bytes are other ones now, until they come
  // again.
  [[nodiscard]] virtual std::map<std::size_t, PieceMask> damaged() const = 0;
  [[nodiscard]] bool lacks(std::size_t stripe) const {
    return (wanted(stripe) & ~present(stripe)) != 0;
  }
  // Content of chosen files.
  [[nodiscard]] virtual std::uint64_t wanted_bytes() const = 0;
  [[nodiscard]] virtual std::uint64_t present_bytes() const = 0;
  // All that is wanted is present, so that finish() can be called.
  [[nodiscard]] virtual bool complete() const = 0;

  // A wanted data piece that was verified; decrypts it in place. Nothing happens when it is
  // present.
  virtual Result<> write(std::size_t stripe, int piece, MutableBytes ciphertext) = 0;
  // Present data pieces again, for decoding and for serving. One whose bytes have changed on the
  // disk since is left out and counts as absent from then on.
  virtual Result<std::vector<Piece>> read(std::size_t stripe, PieceMask pieces) = 0;
  // Makes durable, and known, what was written before the call.
  virtual Result<> sync() = 0;
  // To be called when nothing but reading goes on. Gives all files their names, modes and times,
  // makes links and folders, and a bundle of the library of it: one with a place, partial where not
  // everything was chosen. `unavailable` while something is missing. finish_all() does it for many
  // at once at little more cost than for one.
  virtual Result<Materialized> finish() = 0;
  // What is here, for others. It may outlive this object and the end.
  virtual std::shared_ptr<Holding> holding() = 0;
};

// One result for each. Their bytes are synced together and their rows made in one transaction.
std::vector<Result<Materialized>> finish_all(std::span<const std::shared_ptr<Incoming>> incoming);

}  // namespace cairn::store
