// What the library learns of the bundles that it has.
#include <algorithm>
#include <utility>

#include "store/library.h"

namespace cairn::store {
namespace {

Error removed_meanwhile() {
  return {ErrorCode::not_found, "the bundle was removed meanwhile"};
}

void bind_bundle(SQLite::Statement& statement, const BundleRow& bundle) {
  statement.bind(1, bundle.number);
  bind_blob(statement, 2, bundle.root.view());
}

// Empty is no place.
void bind_place(SQLite::Statement& statement, int index, const env::Path& place) {
  if (!place.empty()) bind_path(statement, index, place);
}

// Where `path` is afterwards; nothing where it does not lie there.
std::optional<env::Path> moved_path(const Move& move, const env::Path& path) {
  const auto [at_from, at_path] = std::ranges::mismatch(move.from, path);
  if (at_from != move.from.end()) return std::nullopt;
  auto moved = move.to;
  for (auto rest = at_path; rest != path.end(); ++rest) moved /= *rest;
  return moved;
}

void forget_damage(SQLite::Database& db, const BundleRow& bundle) {
  SQLite::Statement forget(db, "DELETE FROM damage WHERE bundle = ?");
  forget.bind(1, bundle.number);
  forget.exec();
}

}  // namespace

Result<> Library::set_damage(const BundleRow& bundle, std::span<const ChunkId> chunks) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    // The bundle may have been removed since someone looked at it.
    SQLite::Statement known(db,
                            "SELECT 1 FROM bundles WHERE id = ?1 AND root = ?2 AND place IS ?3");
    bind_bundle(known, bundle);
    bind_place(known, 3, bundle.place);
    if (!known.executeStep()) return {};
    forget_damage(db, bundle);
    changes_.note(bundle);
    SQLite::Statement insert(db, "INSERT OR IGNORE INTO damage(bundle, chunk_id) VALUES(?, ?)");
    for (const auto& id : chunks) {
      insert.bind(1, bundle.number);
      bind_blob(insert, 2, id.view());
      insert.exec();
      insert.reset();
    }
    return {};
  };
  return database_.transaction(work);
}

Result<> Library::set_seen(const BundleRow& bundle, Seen seen) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db,
                             "UPDATE bundles SET seen = ?3 WHERE id = ?1 AND root = ?2 AND seen != "
                             "?3 AND place IS ?4");
    bind_bundle(update, bundle);
    bind_place(update, 4, bundle.place);
    update.bind(3, static_cast<int>(seen));
    if (update.exec() > 0) changes_.note(bundle);
    return {};
  };
  return database_.transaction(work);
}

Result<> Library::set_name(const BundleRow& bundle, const std::string& name) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db, "UPDATE bundles SET name = ?3 WHERE id = ?1 AND root = ?2");
    bind_bundle(update, bundle);
    update.bind(3, name);
    if (update.exec() == 0) return fail(removed_meanwhile());
    auto renamed = bundle;
    renamed.name = name;
    changes_.note(renamed);
    return {};
  };
  return database_.transaction(work);
}

Result<> Library::set_place(const BundleRow& bundle, const Place& place) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db,
                             "UPDATE bundles SET place = ?3, place_size = ?4, place_mtime_ns = ?5, "
                             "seen = ?6 WHERE id = ?1 AND root = ?2");
    bind_bundle(update, bundle);
    bind_path(update, 3, place.path);
    bind_u64(update, 4, place.size);
    update.bind(5, place.mtime_ns);
    update.bind(6, static_cast<int>(Seen::nothing));
    if (update.exec() == 0) return fail(removed_meanwhile());
    // What copied chunks lack, the files may give; what the files lacked, they give now.
    if (!bundle.copied) forget_damage(db, bundle);
    changes_.note(bundle);
    return {};
  };
  return database_.transaction(work);
}

Result<> Library::begin_move(const Move& move) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement note(db, "INSERT OR REPLACE INTO moves(source, target) VALUES(?, ?)");
    bind_path(note, 1, move.from);
    bind_path(note, 2, move.to);
    note.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Library::end_move(const Move& move, bool moved) {
  TRY(const auto rows, moved ? bundles() : Result<std::vector<BundleRow>>{});
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db, "UPDATE bundles SET place = ?3 WHERE id = ?1 AND root = ?2");
    for (const auto& row : rows) {
      const auto place = row.place.empty() ? std::nullopt : moved_path(move, row.place);
      if (!place) continue;
      bind_bundle(update, row);
      bind_path(update, 3, *place);
      update.exec();
      update.reset();
      changes_.note(row);
    }
    SQLite::Statement written(db, "UPDATE downloads SET path = ?2 WHERE path = ?1 AND ?3");
    bind_path(written, 1, move.from);
    bind_path(written, 2, move.to);
    written.bind(3, moved ? 1 : 0);
    written.exec();
    SQLite::Statement forget(db, "DELETE FROM moves WHERE source = ?");
    bind_path(forget, 1, move.from);
    forget.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<std::vector<Move>> Library::moves() {
  auto work = [](SQLite::Database& db) -> Result<std::vector<Move>> {
    SQLite::Statement query(db, "SELECT source, target FROM moves");
    std::vector<Move> moves;
    while (query.executeStep()) moves.push_back({path_column(query, 0), path_column(query, 1)});
    return moves;
  };
  return database_.run(work);
}

Result<> Library::add_sent(const std::map<Root, std::uint64_t>& bytes) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement add(db,
                          "INSERT INTO uploads(root, bytes) SELECT ?1, ?2 WHERE "
                          "EXISTS(SELECT 1 FROM bundles WHERE root = ?1 OR fingerprint = ?1) "
                          "ON CONFLICT(root) DO UPDATE SET bytes = bytes + excluded.bytes");
    for (const auto& [root, sent] : bytes) {
      bind_blob(add, 1, root.view());
      bind_u64(add, 2, sent);
      add.exec();
      add.reset();
    }
    return {};
  };
  return database_.unsynced_transaction(work);
}

void LibraryChanges::note(const BundleRow& bundle) {
  const std::lock_guard lock(mutex_);
  names_[bundle.root] = bundle.name;
}

std::map<Root, std::string> LibraryChanges::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(names_, {});
}

}  // namespace cairn::store
