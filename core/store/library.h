// What this node knows about and keeps: bundles, unfinished shares, known damage. A thin layer of
// named operations over the database. Thread-safe; all calls block.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "content/code.h"
#include "content/layout.h"
#include "env/files.h"
#include "store/database.h"

namespace cairn::store {

using BundleNumber = std::int64_t;

// What the last look at all of a bundle saw, besides chunks that are damaged.
enum class Seen {
  nothing = 0,
  changed = 1,     // files in their place that are not as they were shared
  unreadable = 2,  // the description, so that no one can say which chunks there are
};

struct BundleRow {
  BundleNumber number = 0;
  Root root;
  std::optional<LinkKey> key;
  std::string name;
  env::Path place;  // empty where only chunks are kept
  std::uint64_t place_size = 0;
  std::int64_t place_mtime_ns = 0;
  bool single_file = false;
  bool copied = false;
  content::Code code;
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  std::uint64_t stripes = 0;
  std::int64_t added_ns = 0;
  std::uint64_t damaged_chunks = 0;
  Seen seen = Seen::nothing;
};

// One finished stripe of a share.
struct StripeRecord {
  std::uint64_t stripe = 0;
  std::uint32_t bytes = 0;
  StripeKey key;
  std::vector<ChunkId> ids;
};

struct LibraryTotals {
  std::uint64_t bundles = 0;
  std::uint64_t placed_bytes = 0;
  std::uint64_t copied_bytes = 0;
  std::uint64_t unfinished = 0;
};

class Library {
 public:
  explicit Library(Database& database) : database_(database) {}

  Result<std::vector<BundleRow>> bundles();
  Result<std::vector<Root>> roots();
  // Another number whenever another process has changed anything.
  Result<std::int64_t> version();
  Result<std::optional<BundleRow>> find(const Root& root);
  Result<Bytes> root_block(const BundleRow& bundle);
  Result<LibraryTotals> totals();
  // Forgets the bundle; its chunks stay in the packs until compaction finds them unused. Until
  // removals_done() it is known that this is still to happen.
  Result<> remove(const BundleRow& bundle);
  // The name of a bundle that was removed, and whose space may not be all free yet.
  Result<std::optional<std::string>> removal(const Root& root);
  Result<bool> has_removals();
  Result<> removals_done();
  // The bundles that have chunks in these packs.
  Result<std::vector<BundleNumber>> bundles_in(std::span<const std::int64_t> packs);
  Result<std::vector<ChunkId>> damage(BundleNumber bundle);
  // What a look at the whole bundle found, in place of what was known before. Nothing happens when
  // the bundle was removed since.
  Result<> set_damage(const BundleRow& bundle, std::span<const ChunkId> chunks);
  Result<> set_seen(const BundleRow& bundle, Seen seen);

  // An unfinished share of what the fingerprint stands for: started anew or taken up again.
  Result<BundleNumber> begin_share(const Digest& fingerprint, const BundleRow& row);
  Result<std::vector<StripeRecord>> finished_stripes(BundleNumber share, const content::Code& code);
  // The stripes from this one on are to be done again.
  Result<> forget_stripes(BundleNumber share, std::uint64_t from);
  // Unfinished shares that were last begun before `before_ns`; their chunks become unused.
  Result<> forget_unfinished(std::int64_t before_ns);

 private:
  Database& database_;
};

// For use inside a transaction, with PackStore::commit.
Result<> add_finished_stripes(SQLite::Database& db, BundleNumber share,
                              std::span<const StripeRecord> stripes);
Result<> add_chunk_users(SQLite::Database& db, BundleNumber bundle, std::span<const ChunkId> ids);
// Has the next commands look for space that can be given back.
Result<> expect_waste(SQLite::Database& db);
// Turns an unfinished share into a bundle. When the root is known already, the older row goes, and
// what it had beside this one, its copied chunks or its place, passes on.
Result<> finish_share(SQLite::Database& db, const BundleRow& row, ByteView root_block);

}  // namespace cairn::store
