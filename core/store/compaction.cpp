// The part of PackStore that gives disk space back, in steps small enough to be made between other
// work.
#include "store/pack_record.h"
#include "store/pack_store.h"

namespace cairn::store {
namespace {

// A pack with less waste than this is left alone: moving the rest would cost more than it frees.
constexpr std::uint64_t kWasteShareMin = 4;  // one part in four

struct Moved {
  ChunkKey key;
  ChunkPlace place;
};

Result<std::vector<Moved>> live_chunks(SQLite::Database& db, std::int64_t pack,
                                       std::uint64_t bytes_max) {
  SQLite::Statement query(db,
                          "SELECT id, pack, offset, bytes, copy FROM chunks WHERE pack = ? "
                          "ORDER BY offset LIMIT 4096");
  query.bind(1, pack);
  std::vector<Moved> chunks;
  std::uint64_t bytes = 0;
  while (bytes < bytes_max && query.executeStep()) {
    TRY(const auto id, id_column<ChunkId>(query, 0));
    const auto size = static_cast<std::uint32_t>(u64_column(query, 3));
    chunks.push_back({{id, query.getColumn(4).getInt()},
                      {query.getColumn(1).getInt64(), u64_column(query, 2), size}});
    bytes += size;
  }
  return chunks;
}

Error chunks_are_being_added() {
  return {ErrorCode::busy, "chunks are being added to the packs"};
}

}  // namespace

struct PackStore::Candidate {
  std::int64_t pack = 0;
  std::uint64_t bytes = 0;
  std::uint64_t live = 0;
};

Result<PackUsage> PackStore::usage() {
  auto work = [](SQLite::Database& db) -> Result<PackUsage> {
    SQLite::Statement packs(db, "SELECT count(*), coalesce(sum(bytes), 0) FROM packs");
    SQLite::Statement live(
        db,
        "SELECT coalesce(sum(c.bytes + ?), 0) FROM chunks c WHERE c.pack NOTNULL AND EXISTS"
        "(SELECT 1 FROM chunk_users u WHERE u.chunk = c.num)");
    bind_u64(live, 1, kRecordHeaderBytes);
    PackUsage usage;
    if (packs.executeStep()) usage = {u64_column(packs, 0), u64_column(packs, 1), 0};
    const auto used = live.executeStep() ? u64_column(live, 0) : 0;
    const auto overhead = usage.files * kPackHeaderBytes;
    usage.dead_bytes = usage.bytes - std::min(usage.bytes, used + overhead);
    return usage;
  };
  return database_.run(work);
}

Result<std::optional<PackStore::Candidate>> PackStore::most_wasteful() {
  auto work = [this](SQLite::Database& db) -> Result<std::optional<Candidate>> {
    SQLite::Statement query(db,
                            "SELECT p.id, p.bytes, coalesce((SELECT sum(c.bytes + ?1) FROM chunks "
                            "c WHERE c.pack = p.id), 0)"
                            " AS live FROM packs p WHERE p.dropped = 0 AND p.bytes > 0"
                            // Packs that only need to be dropped go first: on a full disk nothing
                            // can be moved before they are gone.
                            " ORDER BY live > 0, p.bytes - live DESC");
    bind_u64(query, 1, kRecordHeaderBytes);
    while (query.executeStep()) {
      const Candidate candidate{query.getColumn(0).getInt64(), u64_column(query, 1),
                                u64_column(query, 2)};
      if (unreadable_.contains(candidate.pack)) continue;
      const auto used = candidate.live + kPackHeaderBytes;
      if (used < candidate.bytes && (candidate.bytes - used) * kWasteShareMin >= candidate.bytes) {
        return candidate;
      }
    }
    return std::nullopt;
  };
  return database_.run(work);
}

Result<> PackStore::move_out(const Candidate& candidate) {
  auto list = [&](SQLite::Database& db) {
    return live_chunks(db, candidate.pack, tuning_.compaction_step_bytes);
  };
  TRY(const auto chunks, database_.run(list));
  std::vector<ChunkKey> lost;
  for (const auto& chunk : chunks) {
    auto bytes = read_at(chunk.key.id, chunk.place);
    if (bytes) {
      TRY_VOID(stage(chunk.key, bytes->view()));
    } else if (bytes.error().code == ErrorCode::corrupt) {
      lost.push_back(chunk.key);
    } else {
      // The medium fails, perhaps for the moment only: this pack is left as it is.
      unreadable_.insert(candidate.pack);
      return fail(bytes.error());
    }
  }
  // The bytes of a lost chunk are worth nothing, but who uses it must stay known, for the day it is
  // rebuilt.
  return commit_locked([&](SQLite::Database& db) -> Result<> {
    SQLite::Statement forget(db, "UPDATE chunks SET pack = NULL WHERE id = ? AND copy = ?");
    for (const auto& key : lost) {
      bind_blob(forget, 1, key.id.view());
      forget.bind(2, key.copy);
      forget.exec();
      forget.reset();
    }
    return {};
  });
}

Result<bool> PackStore::sweep_step() {
  const std::lock_guard lock(writing_);
  if (pins_ > 0) return fail(chunks_are_being_added());
  auto sweep = [](SQLite::Database& db) -> Result<bool> {
    SQLite::Statement statement(
        db,
        "DELETE FROM chunks WHERE num IN (SELECT c.num FROM chunks c WHERE NOT EXISTS"
        "(SELECT 1 FROM chunk_users u WHERE u.chunk = c.num) LIMIT 10000)");
    return statement.exec() > 0;
  };
  return database_.transaction(sweep);
}

Result<std::optional<std::uint64_t>> PackStore::compact_step() {
  const std::lock_guard lock(writing_);
  if (pins_ > 0) return fail(chunks_are_being_added());
  TRY(const auto candidate, most_wasteful());
  if (!candidate) return std::nullopt;
  if (candidate->live > 0) {
    // Nothing may be appended to a pack that is being emptied.
    if (candidate->pack == active_pack_) TRY_VOID(start_pack());
    if (auto moved = move_out(*candidate); !moved) {
      give_up_staged();
      // Space in the other packs can still be freed.
      return unreadable_.contains(candidate->pack) ? Result<std::optional<std::uint64_t>>(0)
                                                   : fail(moved.error());
    }
  }
  auto drop_if_empty = [&](SQLite::Database& db) -> Result<bool> {
    SQLite::Statement mark(db,
                           "UPDATE packs SET dropped = 1 WHERE id = ?1 AND NOT EXISTS"
                           "(SELECT 1 FROM chunks WHERE pack = ?1)");
    mark.bind(1, candidate->pack);
    return mark.exec() > 0;
  };
  TRY(const bool empty, database_.transaction(drop_if_empty));
  if (!empty) return 0;
  TRY_VOID(drop_pack(candidate->pack));
  return candidate->bytes;
}

}  // namespace cairn::store
