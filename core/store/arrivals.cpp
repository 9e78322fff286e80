#include "store/arrivals.h"

#include <algorithm>

#include "store/library.h"

namespace cairn::store {
namespace {

Result<BundleNumber> insert_row(SQLite::Database& db, const BundleRow& row, ByteView root_block) {
  SQLite::Statement insert(db,
                           "INSERT INTO bundles(name, place, place_size, place_mtime_ns,"
                           " single_file, copied, data_pieces, parity_pieces, bytes, files,"
                           " stripes, added_ns, fingerprint, root_block)"
                           " VALUES(?, ?, 0, 0, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, row.name);
  if (!row.place.empty()) bind_path(insert, 2, row.place);
  insert.bind(3, row.single_file ? 1 : 0);
  insert.bind(4, row.code.data);
  insert.bind(5, row.code.parity);
  bind_u64(insert, 6, row.bytes);
  bind_u64(insert, 7, row.files);
  bind_u64(insert, 8, row.stripes);
  insert.bind(9, row.added_ns);
  bind_blob(insert, 10, row.root.view());
  bind_blob(insert, 11, root_block);
  insert.exec();
  return db.getLastInsertRowid();
}

void forget_marks_of(SQLite::Database& db, BundleNumber number) {
  execute_for(db, "DELETE FROM stripe_marks WHERE bundle = ?", number);
  execute_for(db, "DELETE FROM arrivals WHERE bundle = ?", number);
}

Result<BundleNumber> find_or_insert(SQLite::Database& db, const BundleRow& row,
                                    ByteView root_block) {
  SQLite::Statement known(db, "SELECT id FROM bundles WHERE fingerprint = ? AND root IS NULL");
  bind_blob(known, 1, row.root.view());
  if (!known.executeStep()) return insert_row(db, row, root_block);
  const auto number = known.getColumn(0).getInt64();
  SQLite::Statement update(db, "UPDATE bundles SET added_ns = ?2 WHERE id = ?1");
  update.bind(1, number);
  update.bind(2, row.added_ns);
  update.exec();
  return number;
}

// Whether what is marked speaks of this place and choice of files.
bool goes_on(SQLite::Database& db, BundleNumber number, const BundleRow& row,
             const Digest& chosen) {
  SQLite::Statement query(db,
                          "SELECT b.place, a.chosen FROM arrivals a JOIN bundles b"
                          " ON b.id = a.bundle WHERE a.bundle = ?");
  query.bind(1, number);
  if (!query.executeStep() || query.getColumn(0).isNull()) return false;
  return path_column(query, 0) == row.place &&
         std::ranges::equal(blob_column(query, 1), chosen.bytes);
}

void begin_anew(SQLite::Database& db, BundleNumber number, const BundleRow& row,
                const Digest& chosen) {
  forget_marks_of(db, number);
  SQLite::Statement place(db, "UPDATE bundles SET place = ?2 WHERE id = ?1");
  place.bind(1, number);
  bind_path(place, 2, row.place);
  place.exec();
  SQLite::Statement insert(db, "INSERT INTO arrivals(bundle, chosen, synced_ns) VALUES(?, ?, 0)");
  insert.bind(1, number);
  bind_blob(insert, 2, chosen.view());
  insert.exec();
}

std::vector<StripeMark> marks_of(SQLite::Database& db, BundleNumber number) {
  SQLite::Statement query(
      db, "SELECT stripe, pieces, touched FROM stripe_marks WHERE bundle = ? ORDER BY stripe");
  query.bind(1, number);
  std::vector<StripeMark> marks;
  while (query.executeStep()) {
    marks.push_back({u64_column(query, 0), u64_column(query, 1), query.getColumn(2).getInt() != 0});
  }
  return marks;
}

void put_marks(SQLite::Database& db, BundleNumber number, std::span<const StripeMark> marks) {
  SQLite::Statement put(
      db,
      "INSERT OR REPLACE INTO stripe_marks(bundle, stripe, pieces, touched) VALUES(?, ?, ?, ?)");
  for (const auto& mark : marks) {
    put.bind(1, number);
    bind_u64(put, 2, mark.stripe);
    bind_u64(put, 3, mark.pieces);
    put.bind(4, mark.touched ? 1 : 0);
    put.exec();
    put.reset();
  }
}

}  // namespace

Result<BundleNumber> Arrivals::begin(const BundleRow& row, ByteView root_block) {
  auto work = [&](SQLite::Database& db) { return find_or_insert(db, row, root_block); };
  return database_.unsynced_transaction(work);
}

Result<Arrival> Arrivals::begin_place(const BundleRow& row, ByteView root_block,
                                      const Digest& chosen) {
  auto work = [&](SQLite::Database& db) -> Result<Arrival> {
    Arrival arrival;
    TRY(arrival.number, find_or_insert(db, row, root_block));
    if (!goes_on(db, arrival.number, row, chosen)) {
      begin_anew(db, arrival.number, row, chosen);
      return arrival;
    }
    arrival.marks = marks_of(db, arrival.number);
    SQLite::Statement synced(db, "SELECT synced_ns FROM arrivals WHERE bundle = ?");
    synced.bind(1, arrival.number);
    if (synced.executeStep()) arrival.synced_ns = synced.getColumn(0).getInt64();
    return arrival;
  };
  return database_.unsynced_transaction(work);
}

Result<std::optional<Bytes>> Arrivals::root_block(const Root& root) {
  auto work = [&](SQLite::Database& db) -> Result<std::optional<Bytes>> {
    SQLite::Statement query(db,
                            "SELECT root_block FROM bundles WHERE root = ?1 OR"
                            " (fingerprint = ?1 AND root IS NULL AND root_block NOTNULL)");
    bind_blob(query, 1, root.view());
    if (!query.executeStep()) return std::nullopt;
    return blob_column(query, 0);
  };
  return database_.run(work);
}

Result<> Arrivals::touch(BundleNumber number, std::span<const std::uint64_t> stripes) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    TRY_VOID(still_known(db, number));
    SQLite::Statement put(db,
                          "INSERT INTO stripe_marks(bundle, stripe, pieces, touched)"
                          " VALUES(?, ?, 0, 1) ON CONFLICT DO UPDATE SET touched = 1");
    for (const auto stripe : stripes) {
      put.bind(1, number);
      bind_u64(put, 2, stripe);
      put.exec();
      put.reset();
    }
    return {};
  };
  return database_.unsynced_transaction(work);
}

Result<> Arrivals::mark(BundleNumber number, std::span<const StripeMark> marks,
                        std::int64_t synced_ns) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    TRY_VOID(still_known(db, number));
    put_marks(db, number, marks);
    SQLite::Statement synced(db, "UPDATE arrivals SET synced_ns = ?2 WHERE bundle = ?1");
    synced.bind(1, number);
    synced.bind(2, synced_ns);
    synced.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<std::optional<std::vector<StripeMark>>> Arrivals::noted(const Root& root,
                                                               const env::Path& place,
                                                               const Digest& chosen) {
  auto work = [&](SQLite::Database& db) -> Result<std::optional<std::vector<StripeMark>>> {
    SQLite::Statement query(db,
                            "SELECT b.id, b.place FROM arrivals a JOIN bundles b ON b.id = a.bundle"
                            " WHERE b.fingerprint = ?1 AND b.root IS NULL AND a.chosen = ?2");
    bind_blob(query, 1, root.view());
    bind_blob(query, 2, chosen.view());
    const bool same = query.executeStep() && path_column(query, 1) == place;
    if (!same) return std::nullopt;
    return marks_of(db, query.getColumn(0).getInt64());
  };
  return database_.run(work);
}

Result<std::vector<StripeMark>> Arrivals::marks(BundleNumber number) {
  auto work = [&](SQLite::Database& db) -> Result<std::vector<StripeMark>> {
    return marks_of(db, number);
  };
  return database_.run(work);
}

namespace {

// Whether the library has more of the bundle already than is about to be made of it.
bool is_whole_already(SQLite::Database& db, const Root& root) {
  SQLite::Statement query(db,
                          "SELECT 1 FROM bundles b WHERE b.root = ? AND NOT EXISTS"
                          "(SELECT 1 FROM partial_bundles p WHERE p.bundle = b.id)");
  bind_blob(query, 1, root.view());
  return query.executeStep();
}

Result<> settle_row(SQLite::Database& db, const BundleRow& row) {
  SQLite::Statement update(db,
                           "UPDATE bundles SET name = ?2, place = ?3, place_size = ?4,"
                           " place_mtime_ns = ?5, single_file = ?6, copied = ?7, bytes = ?8,"
                           " files = ?9 WHERE id = ?1 AND root IS NULL");
  update.bind(1, row.number);
  update.bind(2, row.name);
  if (!row.place.empty()) bind_path(update, 3, row.place);
  bind_u64(update, 4, row.place_size);
  update.bind(5, row.place_mtime_ns);
  update.bind(6, row.single_file ? 1 : 0);
  update.bind(7, row.copied ? 1 : 0);
  bind_u64(update, 8, row.bytes);
  bind_u64(update, 9, row.files);
  if (update.exec() == 1) return {};
  return fail(ErrorCode::not_found, "the bundle on its way was removed meanwhile");
}

Result<> finish_arrival(SQLite::Database& db, const Arrived& arrived) {
  const auto& row = arrived.row;
  TRY_VOID(settle_row(db, row));
  forget_marks_of(db, row.number);
  if (row.partial && is_whole_already(db, row.root)) {
    execute_for(db, "DELETE FROM bundles WHERE id = ?", row.number);
    return expect_waste(db);
  }
  if (row.partial) {
    SQLite::Statement partial(db, "INSERT INTO partial_bundles(bundle, here_bytes) VALUES(?, ?)");
    partial.bind(1, row.number);
    bind_u64(partial, 2, arrived.here_bytes);
    partial.exec();
    put_marks(db, row.number, arrived.marks);
  }
  auto finished = row;
  return finish_share(db, finished, arrived.root_block);
}

}  // namespace

Result<> Arrivals::finish(std::span<const Arrived> arrived) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    for (const auto& one : arrived) TRY_VOID(finish_arrival(db, one));
    return {};
  };
  return database_.transaction(work);
}

Result<BundleNumber> row_of(SQLite::Database& db, const Root& root, BundleNumber number) {
  SQLite::Statement query(db,
                          "SELECT id FROM bundles WHERE id = ?2 OR root = ?1 OR (fingerprint = ?1"
                          " AND root IS NULL) ORDER BY id <> ?2, root IS NULL");
  bind_blob(query, 1, root.view());
  query.bind(2, number);
  if (query.executeStep()) return query.getColumn(0).getInt64();
  return fail(ErrorCode::not_found, "bundle " + root.brief() + " was removed meanwhile");
}

}  // namespace cairn::store
