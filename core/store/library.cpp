#include "store/library.h"

#include "base/check.h"

namespace cairn::store {
namespace {

constexpr const char* kColumns =
    "SELECT b.id, b.root, b.link_key, b.name, b.place, b.place_size, b.place_mtime_ns, "
    "b.single_file,"
    " b.copied, b.data_pieces, b.parity_pieces, b.bytes, b.files, b.stripes, b.added_ns,"
    " (SELECT count(*) FROM damage d WHERE d.bundle = b.id), b.seen,"
    " EXISTS(SELECT 1 FROM partial_bundles p WHERE p.bundle = b.id),"
    " EXISTS(SELECT 1 FROM withheld w WHERE w.root = b.root),"
    " coalesce((SELECT u.bytes FROM uploads u WHERE u.root = b.root), 0) FROM bundles b ";

// Of rows without a root, those that are not of a download in the queue.
constexpr const char* kAbandonable =
    " AND NOT EXISTS(SELECT 1 FROM downloads d WHERE d.root = bundles.fingerprint)";

Result<BundleRow> read_row(SQLite::Statement& query) {
  BundleRow row;
  row.number = query.getColumn(0).getInt64();
  TRY(row.root, id_column<Root>(query, 1));
  if (!query.getColumn(2).isNull()) {
    TRY(const auto key, id_column<LinkKey>(query, 2));
    row.key = key;
  }
  row.name = query.getColumn(3).getString();
  if (!query.getColumn(4).isNull()) row.place = path_column(query, 4);
  row.place_size = u64_column(query, 5);
  row.place_mtime_ns = query.getColumn(6).getInt64();
  row.single_file = query.getColumn(7).getInt() != 0;
  row.copied = query.getColumn(8).getInt() != 0;
  const auto code = content::Code::make(u64_column(query, 9), u64_column(query, 10));
  if (!code) return fail(ErrorCode::corrupt, "a bundle in the library: " + code.error().context);
  row.code = *code;
  row.bytes = u64_column(query, 11);
  row.files = u64_column(query, 12);
  row.stripes = u64_column(query, 13);
  row.added_ns = query.getColumn(14).getInt64();
  row.damaged_chunks = u64_column(query, 15);
  const auto seen = query.getColumn(16).getInt();
  if (seen == 1) row.seen = Seen::changed;
  if (seen == 2) row.seen = Seen::unreadable;
  row.partial = query.getColumn(17).getInt() != 0;
  row.withheld = query.getColumn(18).getInt() != 0;
  row.sent_bytes = u64_column(query, 19);
  return row;
}

void bind_share(SQLite::Statement& statement, const Digest& fingerprint, const BundleRow& row) {
  statement.bind(1, row.name);
  if (!row.place.empty()) bind_path(statement, 2, row.place);
  bind_u64(statement, 3, row.place_size);
  statement.bind(4, row.place_mtime_ns);
  statement.bind(5, row.single_file ? 1 : 0);
  statement.bind(6, row.copied ? 1 : 0);
  statement.bind(7, row.code.data);
  statement.bind(8, row.code.parity);
  bind_u64(statement, 9, row.bytes);
  bind_u64(statement, 10, row.files);
  statement.bind(11, row.added_ns);
  bind_blob(statement, 12, fingerprint.view());
}

Result<StripeRecord> read_stripe(SQLite::Statement& query, const content::Code& code) {
  StripeRecord record;
  record.stripe = u64_column(query, 0);
  record.bytes = static_cast<std::uint32_t>(u64_column(query, 1));
  TRY(record.key, id_column<StripeKey>(query, 2));
  const auto ids = blob_column(query, 3);
  if (ids.size() != static_cast<std::size_t>(code.total()) * ChunkId::kSize) {
    return fail(ErrorCode::corrupt, "the library holds an unfinished stripe that is malformed");
  }
  for (std::size_t at = 0; at < ids.size(); at += ChunkId::kSize) {
    record.ids.push_back(*ChunkId::from_bytes(ByteView(ids).subspan(at, ChunkId::kSize)));
  }
  return record;
}

}  // namespace

Result<std::vector<BundleRow>> Library::bundles() {
  return bundles(0, -1);
}

Result<std::vector<BundleRow>> Library::bundles(BundleNumber behind, int at_most) {
  auto work = [&](SQLite::Database& db) -> Result<std::vector<BundleRow>> {
    SQLite::Statement query(
        db, std::string(kColumns) + "WHERE b.root IS NOT NULL AND b.id > ? ORDER BY b.id LIMIT ?");
    query.bind(1, behind);
    query.bind(2, at_most);
    std::vector<BundleRow> rows;
    while (query.executeStep()) {
      TRY(auto row, read_row(query));
      rows.push_back(std::move(row));
    }
    return rows;
  };
  return database_.run(work);
}

Result<std::vector<Root>> Library::roots() {
  auto work = [](SQLite::Database& db) -> Result<std::vector<Root>> {
    SQLite::Statement query(db, "SELECT root FROM bundles WHERE root IS NOT NULL");
    std::vector<Root> roots;
    while (query.executeStep()) {
      TRY(const auto root, id_column<Root>(query, 0));
      roots.push_back(root);
    }
    return roots;
  };
  return database_.run(work);
}

Result<Library::Version> Library::version() {
  auto work = [](SQLite::Database& db) -> Result<Version> {
    SQLite::Statement query(db, "PRAGMA data_version");
    if (!query.executeStep()) return fail(ErrorCode::io, "the library has no version");
    return Version{query.getColumn(0).getInt64(), db.getTotalChanges()};
  };
  return database_.run(work);
}

Result<std::optional<BundleRow>> Library::find(const Root& root) {
  auto work = [&](SQLite::Database& db) -> Result<std::optional<BundleRow>> {
    SQLite::Statement query(db, std::string(kColumns) + "WHERE b.root = ?");
    bind_blob(query, 1, root.view());
    if (!query.executeStep()) return std::nullopt;
    TRY(auto row, read_row(query));
    return row;
  };
  return database_.run(work);
}

Result<Bytes> Library::root_block(const BundleRow& bundle) {
  auto work = [&](SQLite::Database& db) -> Result<Bytes> {
    SQLite::Statement query(db, "SELECT root_block FROM bundles WHERE id = ? AND root = ?");
    query.bind(1, bundle.number);
    bind_blob(query, 2, bundle.root.view());
    if (!query.executeStep()) return fail(ErrorCode::not_found, "the bundle was removed meanwhile");
    return blob_column(query, 0);
  };
  return database_.run(work);
}

Result<LibraryTotals> Library::totals() {
  auto work = [](SQLite::Database& db) -> Result<LibraryTotals> {
    SQLite::Statement query(
        db,
        "SELECT count(root), "
        "coalesce(sum(iif(root NOTNULL AND place NOTNULL, coalesce(here_bytes, bytes), 0)), 0), "
        "coalesce(sum(iif(root NOTNULL AND copied AND here_bytes IS NULL, bytes, 0)), 0), "
        "count(*) - count(root) - (SELECT count(*) FROM downloads d JOIN bundles u "
        "ON u.fingerprint = d.root WHERE u.root IS NULL), count(here_bytes) "
        "FROM bundles LEFT JOIN partial_bundles ON bundle = id");
    LibraryTotals totals;
    if (query.executeStep()) {
      totals = {u64_column(query, 0), u64_column(query, 1), u64_column(query, 2),
                u64_column(query, 3), u64_column(query, 4)};
    }
    return totals;
  };
  return database_.run(work);
}

Result<> Library::remove(const BundleRow& bundle) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    execute_for(db,
                "INSERT OR REPLACE INTO removals(number, root, name) "
                "SELECT id, root, name FROM bundles WHERE id = ?",
                bundle.number);
    execute_for(db, "DELETE FROM bundles WHERE id = ?", bundle.number);
    SQLite::Statement forget(db, "DELETE FROM uploads WHERE root = ?");
    bind_blob(forget, 1, bundle.root.view());
    forget.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<std::optional<std::string>> Library::removal(const Root& root) {
  auto work = [&](SQLite::Database& db) -> Result<std::optional<std::string>> {
    SQLite::Statement query(db, "SELECT name FROM removals WHERE root = ?");
    bind_blob(query, 1, root.view());
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getString();
  };
  return database_.run(work);
}

Result<bool> Library::has_removals() {
  auto work = [](SQLite::Database& db) -> Result<bool> {
    SQLite::Statement query(db, "SELECT 1 FROM removals LIMIT 1");
    return query.executeStep();
  };
  return database_.run(work);
}

Result<> Library::removals_done() {
  auto work = [](SQLite::Database& db) -> Result<> {
    db.exec("DELETE FROM removals");
    return {};
  };
  return database_.transaction(work);
}

Result<std::vector<BundleNumber>> Library::bundles_in(std::span<const std::int64_t> packs) {
  auto work = [&](SQLite::Database& db) -> Result<std::vector<BundleNumber>> {
    SQLite::Statement query(db,
                            "SELECT DISTINCT u.bundle FROM chunks c "
                            "JOIN chunk_users u ON u.chunk = c.num WHERE c.pack = ?");
    std::vector<BundleNumber> bundles;
    for (const auto pack : packs) {
      query.bind(1, pack);
      while (query.executeStep()) bundles.push_back(query.getColumn(0).getInt64());
      query.reset();
    }
    return bundles;
  };
  return database_.run(work);
}

Result<std::vector<ChunkKey>> Library::stored_chunks(BundleNumber bundle) {
  auto work = [&](SQLite::Database& db) -> Result<std::vector<ChunkKey>> {
    SQLite::Statement query(db,
                            "SELECT c.id, c.copy FROM chunk_users u JOIN chunks c "
                            "ON c.num = u.chunk WHERE u.bundle = ? AND c.pack NOTNULL "
                            "ORDER BY c.id, c.copy");
    query.bind(1, bundle);
    std::vector<ChunkKey> keys;
    while (query.executeStep()) {
      TRY(const auto id, id_column<ChunkId>(query, 0));
      keys.push_back({id, query.getColumn(1).getInt()});
    }
    return keys;
  };
  return database_.run(work);
}

Result<std::vector<ChunkId>> Library::damage(BundleNumber bundle) {
  auto work = [&](SQLite::Database& db) -> Result<std::vector<ChunkId>> {
    SQLite::Statement query(db, "SELECT chunk_id FROM damage WHERE bundle = ?");
    query.bind(1, bundle);
    std::vector<ChunkId> ids;
    while (query.executeStep()) {
      TRY(const auto id, id_column<ChunkId>(query, 0));
      ids.push_back(id);
    }
    return ids;
  };
  return database_.run(work);
}

Result<BundleNumber> Library::begin_share(const Digest& fingerprint, const BundleRow& row) {
  auto work = [&](SQLite::Database& db) -> Result<BundleNumber> {
    SQLite::Statement known(db, "SELECT id FROM bundles WHERE fingerprint = ?");
    bind_blob(known, 1, fingerprint.view());
    if (known.executeStep()) {
      const auto share = known.getColumn(0).getInt64();
      SQLite::Statement touch(db, "UPDATE bundles SET added_ns = ?2 WHERE id = ?1");
      touch.bind(1, share);
      touch.bind(2, row.added_ns);
      touch.exec();
      return share;
    }
    SQLite::Statement insert(db,
                             "INSERT INTO bundles(name, place, place_size, place_mtime_ns, "
                             "single_file, copied, data_pieces,"
                             " parity_pieces, bytes, files, added_ns, fingerprint, stripes)"
                             " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    bind_share(insert, fingerprint, row);
    insert.exec();
    return db.getLastInsertRowid();
  };
  return database_.transaction(work);
}

Result<std::vector<StripeRecord>> Library::finished_stripes(BundleNumber share,
                                                            const content::Code& code) {
  auto work = [&](SQLite::Database& db) -> Result<std::vector<StripeRecord>> {
    SQLite::Statement query(db,
                            "SELECT stripe, bytes, key, chunk_ids FROM unfinished_stripes "
                            "WHERE bundle = ? ORDER BY stripe");
    query.bind(1, share);
    std::vector<StripeRecord> stripes;
    while (query.executeStep()) {
      TRY(auto record, read_stripe(query, code));
      stripes.push_back(std::move(record));
    }
    return stripes;
  };
  return database_.run(work);
}

Result<> Library::forget_stripes(BundleNumber share, std::uint64_t from) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement forget(db, "DELETE FROM unfinished_stripes WHERE bundle = ? AND stripe >= ?");
    forget.bind(1, share);
    bind_u64(forget, 2, from);
    forget.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Library::forget_unfinished(std::int64_t before_ns) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    const std::string which = std::string("WHERE root IS NULL AND added_ns < ?") + kAbandonable;
    const auto note =
        "INSERT OR REPLACE INTO removals(number, root, name) SELECT id, NULL, name FROM bundles " +
        which;
    execute_for(db, note.c_str(), before_ns);
    execute_for(db, ("DELETE FROM bundles " + which).c_str(), before_ns);
    return {};
  };
  return database_.transaction(work);
}

Result<> still_known(SQLite::Database& db, BundleNumber number) {
  SQLite::Statement known(db, "SELECT 1 FROM bundles WHERE id = ?");
  known.bind(1, number);
  if (known.executeStep()) return {};
  return fail(ErrorCode::not_found, "it was removed meanwhile");
}

Result<> add_finished_stripes(SQLite::Database& db, BundleNumber share,
                              std::span<const StripeRecord> stripes) {
  TRY_VOID(still_known(db, share));
  SQLite::Statement insert(db,
                           "INSERT INTO unfinished_stripes(bundle, stripe, bytes, key, chunk_ids) "
                           "VALUES(?, ?, ?, ?, ?)");
  for (const auto& record : stripes) {
    Bytes ids;
    for (const auto& id : record.ids) ids.insert(ids.end(), id.bytes.begin(), id.bytes.end());
    insert.bind(1, share);
    bind_u64(insert, 2, record.stripe);
    bind_u64(insert, 3, record.bytes);
    bind_blob(insert, 4, record.key.view());
    bind_blob(insert, 5, ids);
    insert.exec();
    insert.reset();
  }
  return {};
}

Result<> add_chunk_users(SQLite::Database& db, BundleNumber bundle, std::span<const ChunkId> ids) {
  TRY_VOID(still_known(db, bundle));
  SQLite::Statement insert(db,
                           "INSERT OR IGNORE INTO chunk_users(bundle, chunk) "
                           "SELECT ?1, num FROM chunks WHERE id = ?2");
  for (const auto& id : ids) {
    insert.bind(1, bundle);
    bind_blob(insert, 2, id.view());
    insert.exec();
    insert.reset();
  }
  return {};
}

Result<> expect_waste(SQLite::Database& db) {
  db.exec("INSERT OR IGNORE INTO removals(number, root, name) VALUES(0, NULL, '')");
  return {};
}

Result<> finish_share(SQLite::Database& db, BundleRow& row, ByteView root_block) {
  SQLite::Statement known(db, "SELECT id, added_ns, name FROM bundles WHERE root = ?");
  bind_blob(known, 1, row.root.view());
  if (known.executeStep()) {
    const auto older = known.getColumn(0).getInt64();
    CHECK(older != row.number);
    // The user may have named it since, and knows it by when it came.
    row.added_ns = known.getColumn(1).getInt64();
    row.name = known.getColumn(2).getString();
    SQLite::Statement merge(
        db,
        "UPDATE bundles SET copied = max(bundles.copied, o.copied),"
        " place_size = iif(bundles.place IS NULL, o.place_size, bundles.place_size),"
        " place_mtime_ns = iif(bundles.place IS NULL, o.place_mtime_ns,"
        " bundles.place_mtime_ns), place = coalesce(bundles.place, o.place)"
        " FROM bundles o WHERE bundles.id = ?1 AND o.id = ?2"
        // A bundle that is here in part makes no other one copied or placed.
        " AND EXISTS(SELECT 1 FROM partial_bundles p WHERE p.bundle = ?1)"
        " >= EXISTS(SELECT 1 FROM partial_bundles p WHERE p.bundle = ?2)");
    merge.bind(1, row.number);
    merge.bind(2, older);
    merge.exec();
    SQLite::Statement pass_on(db,
                              "INSERT OR IGNORE INTO chunk_users(bundle, chunk) "
                              "SELECT ?1, chunk FROM chunk_users WHERE bundle = ?2");
    pass_on.bind(1, row.number);
    pass_on.bind(2, older);
    pass_on.exec();
    SQLite::Statement still_damaged(db,
                                    "INSERT OR IGNORE INTO damage(bundle, chunk_id) SELECT ?1, "
                                    "d.chunk_id FROM damage d JOIN bundles o ON o.id = d.bundle "
                                    "WHERE o.id = ?2 AND o.copied");
    still_damaged.bind(1, row.number);
    still_damaged.bind(2, older);
    still_damaged.exec();
    known.reset();
    execute_for(db, "DELETE FROM bundles WHERE id = ?", older);
  }
  execute_for(db, "DELETE FROM unfinished_stripes WHERE bundle = ?", row.number);
  SQLite::Statement update(
      db,
      "UPDATE bundles SET root = ?2, link_key = ?3, root_block = ?4, "
      "stripes = ?5, added_ns = ?6, name = ?7, fingerprint = NULL WHERE id = ?1");
  update.bind(1, row.number);
  bind_blob(update, 2, row.root.view());
  if (row.key) bind_blob(update, 3, row.key->view());
  bind_blob(update, 4, root_block);
  bind_u64(update, 5, row.stripes);
  update.bind(6, row.added_ns);
  update.bind(7, row.name);
  if (update.exec() != 1) return fail(ErrorCode::not_found, "the share was removed meanwhile");
  return {};
}

}  // namespace cairn::store
