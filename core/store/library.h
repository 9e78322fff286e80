// What this node knows about and keeps: bundles, unfinished shares, known damage. A thin layer of
// named operations over the database. Thread-safe; all calls block.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/layout.h"
#include "store/arrivals.h"
#include "store/chunk_key.h"
#include "store/database.h"
#include "store/downloads.h"
#include "store/library_rows.h"

namespace cairn::store {

// Bundles of which something else is known than before, by any thread, until somebody takes them.
class LibraryChanges {
 public:
  void note(const BundleRow& bundle);
  std::map<Root, std::string> take();  // with their names

 private:
  std::mutex mutex_;
  std::map<Root, std::string> names_;
};

class Library {
 public:
  explicit Library(Database& database)
      : database_(database), arrivals_(database), downloads_(database) {}

  // Bundles that are not all here, and the queue of what is to come.
  [[nodiscard]] Arrivals& arrivals() { return arrivals_; }
  [[nodiscard]] Downloads& downloads() { return downloads_; }

  Result<std::vector<BundleRow>> bundles();
  // So many of them, in the order of their numbers, behind this one.
  Result<std::vector<BundleRow>> bundles(BundleNumber behind, int at_most);
  Result<std::vector<Root>> roots();
  // Another one whenever anything has been changed, by this process or another.
  struct Version {
    std::int64_t others = 0;
    std::int64_t own = 0;
    bool operator==(const Version&) const = default;
  };
  Result<Version> version();
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
  // The chunks that are kept in the packs for this bundle, by the index, ascending.
  Result<std::vector<ChunkKey>> stored_chunks(BundleNumber bundle);
  Result<std::vector<ChunkId>> damage(BundleNumber bundle);
  // What a look at the whole bundle found, in place of what was known before. Nothing happens when
  // the bundle was removed since.
  Result<> set_damage(const BundleRow& bundle, std::span<const ChunkId> chunks);
  Result<> set_seen(const BundleRow& bundle, Seen seen);
  // These two are `not_found` when the bundle was removed since.
  Result<> set_name(const BundleRow& bundle, const std::string& name);
  // What was seen at the old place counts no more.
  Result<> set_place(const BundleRow& bundle, const Place& place);
  // That the user's files are about to be moved, so that a crash is found out; then that they were,
  // or not. All bundles that lie there, or beneath it, go with them.
  Result<> begin_move(const Move& move);
  Result<> end_move(const Move& move, bool moved);
  Result<std::vector<Move>> moves();
  // Sent to others, beside what was noted before. A power cut may undo it.
  Result<> add_sent(const std::map<Root, std::uint64_t>& bytes);
  // Of which damage, what was seen, name or place was changed here.
  std::map<Root, std::string> take_changes() { return changes_.take(); }

  // An unfinished share of what the fingerprint stands for: started anew or taken up again.
  Result<BundleNumber> begin_share(const Digest& fingerprint, const BundleRow& row);
  Result<std::vector<StripeRecord>> finished_stripes(BundleNumber share, const content::Code& code);
  // The stripes from this one on are to be done again.
  Result<> forget_stripes(BundleNumber share, std::uint64_t from);
  // Unfinished shares that were last begun before `before_ns`; their chunks become unused.
  Result<> forget_unfinished(std::int64_t before_ns);

 private:
  Database& database_;
  Arrivals arrivals_;
  Downloads downloads_;
  LibraryChanges changes_;
};

// For use inside a transaction, with PackStore::commit.
// These three are `not_found` when the bundle, finished or not, was removed since.
Result<> still_known(SQLite::Database& db, BundleNumber number);
Result<> add_finished_stripes(SQLite::Database& db, BundleNumber share,
                              std::span<const StripeRecord> stripes);
Result<> add_chunk_users(SQLite::Database& db, BundleNumber bundle, std::span<const ChunkId> ids);
// Has the next commands look for space that can be given back.
Result<> expect_waste(SQLite::Database& db);
// Turns an unfinished share into a bundle. When the root is known already, the older row goes, and
// what it had beside this one, its copied chunks or its place, passes on.
Result<> finish_share(SQLite::Database& db, BundleRow& row, ByteView root_block);

}  // namespace cairn::store
