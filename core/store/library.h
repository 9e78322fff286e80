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
  Result<std::optional<BundleRow>> find(const Root& root);
  Result<Bytes> root_block(BundleNumber bundle);
  Result<LibraryTotals> totals();
  // Forgets the bundle; its chunks stay in the packs until compaction finds them unused.
  Result<> remove(BundleNumber bundle);
  Result<std::vector<ChunkId>> damage(BundleNumber bundle);
  // What a look at the whole bundle found damaged, in place of what was known before.
  Result<> set_damage(BundleNumber bundle, std::span<const ChunkId> chunks);

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
// Turns an unfinished share into a bundle. When the root is known already, the older row goes, and
// what it had beside this one, its copied chunks or its place, passes on.
Result<> finish_share(SQLite::Database& db, const BundleRow& row, ByteView root_block);

}  // namespace cairn::store
