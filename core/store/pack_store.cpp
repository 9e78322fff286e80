#include "store/pack_store.h"

#include <algorithm>
#include <cstdio>

#include "base/check.h"
#include "base/limits.h"
#include "crypto/digest.h"
#include "store/pack_record.h"

namespace cairn::store {
namespace {

constexpr std::size_t kOpenPacksMax = 32;

Result<std::optional<ChunkPlace>> find_in(SQLite::Database& db, const ChunkId& id) {
  SQLite::Statement query(db, "SELECT pack, offset, bytes FROM chunks WHERE id = ?");
  bind_blob(query, 1, id.view());
  if (!query.executeStep()) return std::nullopt;
  return ChunkPlace{query.getColumn(0).getInt64(), u64_column(query, 1),
                    static_cast<std::uint32_t>(u64_column(query, 2))};
}

}  // namespace

PackStore::Pin::Pin(PackStore& store) : store_(store) {
  const std::lock_guard lock(store_.writing_);
  ++store_.pins_;
}

PackStore::Pin::~Pin() {
  const std::lock_guard lock(store_.writing_);
  if (--store_.pins_ > 0) return;
  // What is still staged belongs to work that failed.
  store_.staged_.clear();
  store_.staged_bytes_ = 0;
}

std::string ChunkPlace::text() const {
  return "pack " + std::to_string(pack) + " at byte " + std::to_string(offset);
}

PackStore::PackStore(env::Files& files, Database& database, env::Path folder, const Tuning& tuning)
    : files_(files), database_(database), folder_(std::move(folder)), tuning_(tuning) {}

Result<std::unique_ptr<PackStore>> PackStore::open(env::Files& files, Database& database,
                                                   env::Path folder, const Tuning& tuning,
                                                   bool writable) {
  std::unique_ptr<PackStore> store(new PackStore(files, database, std::move(folder), tuning));
  if (writable) {
    TRY_VOID(env::make_directories(files, store->folder_));
    TRY_VOID(store->recover());
  }
  return store;
}

env::Path PackStore::pack_path(std::int64_t pack) const {
  char name[32];
  std::snprintf(name, sizeof name, "%08lld.pack", static_cast<long long>(pack));
  return folder_ / name;
}

Result<> PackStore::recover() {
  struct Row {
    std::int64_t id;
    std::uint64_t bytes;
    bool dropped;
  };
  auto load = [](SQLite::Database& db) -> Result<std::vector<Row>> {
    SQLite::Statement query(db, "SELECT id, bytes, dropped FROM packs ORDER BY id");
    std::vector<Row> rows;
    while (query.executeStep()) {
      rows.push_back(
          {query.getColumn(0).getInt64(), u64_column(query, 1), query.getColumn(2).getInt() != 0});
    }
    return rows;
  };
  TRY(const auto rows, database_.run(load));
  for (const auto& row : rows) {
    // A pack that never saw a commit holds nothing that was acknowledged.
    if (row.dropped || row.bytes == 0) {
      TRY_VOID(drop_pack(row.id));
    } else {
      TRY_VOID(recover_pack(row.id, row.bytes));
    }
  }
  return {};
}

Result<> PackStore::recover_pack(std::int64_t pack, std::uint64_t bytes) {
  const auto path = pack_path(pack);
  const auto info = files_.info(path);
  if (!info) {
    // A lost pack is found by verify, chunk by chunk; opening the library must not depend on it.
    if (info.error().code == ErrorCode::not_found) return {};
    return fail(info.error());
  }
  if (info->size < bytes) return {};
  if (info->size == bytes && bytes >= tuning_.pack_bytes_max) return {};
  TRY(auto file, files_.open(path, env::Open::read_write));
  if (info->size > bytes) {
    TRY_VOID(file->truncate(bytes));
    TRY_VOID(file->sync());
  }
  if (bytes < tuning_.pack_bytes_max) {
    active_pack_ = pack;
    active_end_ = bytes;
    active_ = std::move(file);
  }
  return {};
}

// The row goes last, so that an interrupted drop is finished at the next start.
Result<> PackStore::drop_pack(std::int64_t pack) {
  filled_.erase(pack);
  if (pack == active_pack_) {
    active_.reset();
    active_pack_ = 0;
  }
  {
    const std::lock_guard lock(handles_);
    open_.erase(pack);
  }
  if (auto removed = files_.remove(pack_path(pack));
      !removed && removed.error().code != ErrorCode::not_found) {
    return removed;
  }
  TRY_VOID(files_.sync_directory(folder_));
  auto forget = [pack](SQLite::Database& db) -> Result<> {
    SQLite::Statement statement(db, "DELETE FROM packs WHERE id = ?");
    statement.bind(1, pack);
    statement.exec();
    return {};
  };
  return database_.transaction(forget);
}

// The row comes first: a file without a row is never ours to touch.
Result<> PackStore::start_pack() {
  if (active_) filled_[active_pack_] = std::move(active_);
  auto reserve = [](SQLite::Database& db) -> Result<std::int64_t> {
    db.exec("INSERT INTO packs(bytes) VALUES(0)");
    return db.getLastInsertRowid();
  };
  TRY(const auto pack, database_.transaction(reserve));
  TRY(auto file, files_.open(pack_path(pack), env::Open::create_new));
  TRY_VOID(file->write_at(0, encode_pack_header()));
  active_pack_ = pack;
  active_end_ = kPackHeaderBytes;
  active_ = std::move(file);
  return files_.sync_directory(folder_);
}

Result<> PackStore::append(const ChunkId& id, ByteView bytes) {
  {
    const std::lock_guard lock(writing_);
    if (staged_.contains(id)) return {};
  }
  // A chunk that is there is only as good as its bytes are now. The pin keeps it where it is.
  const auto stored = read(id);
  if (stored) return {};
  if (stored.error().code != ErrorCode::not_found && stored.error().code != ErrorCode::corrupt) {
    return fail(stored.error());
  }
  return replace(id, bytes);
}

Result<> PackStore::replace(const ChunkId& id, ByteView bytes) {
  const std::lock_guard lock(writing_);
  return staged_.contains(id) ? Result<>{} : stage(id, bytes);
}

Result<> PackStore::stage(const ChunkId& id, ByteView bytes) {
  const auto record = encode_record({id, static_cast<std::uint32_t>(bytes.size())});
  const auto whole = record.size() + bytes.size();
  if (!active_ || active_end_ + whole > tuning_.pack_bytes_max) TRY_VOID(start_pack());
  TRY_VOID(active_->write_at(active_end_, record));
  TRY_VOID(active_->write_at(active_end_ + record.size(), bytes));
  staged_[id] = {active_pack_, active_end_, static_cast<std::uint32_t>(bytes.size())};
  active_end_ += whole;
  staged_bytes_ += whole;
  return {};
}

std::uint64_t PackStore::staged_bytes() const {
  const std::lock_guard lock(writing_);
  return staged_bytes_;
}

Result<> PackStore::sync_staged() {
  for (auto& [pack, file] : filled_) TRY_VOID(file->sync());
  filled_.clear();
  return active_ && !staged_.empty() ? active_->sync() : Result<>{};
}

Result<> PackStore::commit(const Also& also) {
  const std::lock_guard lock(writing_);
  return commit_locked(also);
}

Result<> PackStore::commit_locked(const Also& also) {
  TRY_VOID(sync_staged());
  auto write = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement insert(db,
                             "INSERT INTO chunks(id, pack, offset, bytes) VALUES(?1, ?2, ?3, ?4) "
                             "ON CONFLICT(id) DO UPDATE SET pack = ?2, offset = ?3, bytes = ?4");
    SQLite::Statement grow(db, "UPDATE packs SET bytes = max(bytes, ?2) WHERE id = ?1");
    SQLite::Statement heal(db, "DELETE FROM damage WHERE chunk_id = ?");
    std::map<std::int64_t, std::uint64_t> ends;
    for (const auto& [id, place] : staged_) {
      bind_blob(insert, 1, id.view());
      insert.bind(2, place.pack);
      bind_u64(insert, 3, place.offset);
      bind_u64(insert, 4, place.bytes);
      insert.exec();
      insert.reset();
      bind_blob(heal, 1, id.view());
      heal.exec();
      heal.reset();
      auto& end = ends[place.pack];
      end = std::max(end, place.offset + kRecordHeaderBytes + place.bytes);
    }
    for (const auto& [pack, end] : ends) {
      grow.bind(1, pack);
      bind_u64(grow, 2, end);
      grow.exec();
      grow.reset();
    }
    return also ? also(db) : Result<>{};
  };
  TRY_VOID(database_.transaction(write));
  staged_.clear();
  staged_bytes_ = 0;
  return {};
}

Result<std::optional<ChunkPlace>> PackStore::find(const ChunkId& id) {
  return database_.run([&id](SQLite::Database& db) { return find_in(db, id); });
}

Result<Buffer> PackStore::read(const ChunkId& id) {
  TRY(auto place, find(id));
  if (!place) return fail(ErrorCode::not_found, "chunk " + id.brief() + " is not in the packs");
  auto bytes = read_at(id, *place);
  if (bytes) return bytes;
  // Another process may have moved the chunk and dropped the pack since we looked.
  TRY(const auto again, find(id));
  if (!again || (again->pack == place->pack && again->offset == place->offset)) return bytes;
  return read_at(id, *again);
}

Result<Buffer> PackStore::read_at(const ChunkId& id, const ChunkPlace& place) {
  const auto damaged = [&](const std::string& why) {
    return fail(ErrorCode::corrupt, place.text() + ": " + why);
  };
  auto file = reading(place.pack);
  if (!file) {
    if (file.error().code == ErrorCode::not_found) return damaged("the pack file is gone");
    return fail(file.error().in(place.text()));
  }
  std::array<std::uint8_t, kRecordHeaderBytes> header{};
  if (place.bytes == 0 || place.bytes > limits::kStripeMaxBytes)
    return damaged("the index is wrong");
  Buffer bytes(place.bytes);
  auto got = env::read_exactly(**file, place.offset, header);
  if (got) got = env::read_exactly(**file, place.offset + header.size(), bytes.span());
  if (!got) {
    return got.error().code == ErrorCode::corrupt ? damaged("the pack file is cut off")
                                                  : fail(got.error().in(place.text()));
  }
  // The chunk's own hash is what counts; a damaged header above good bytes does no harm.
  if (crypto::digest_as<ChunkId>(bytes.view()) != id) return damaged("its bytes differ");
  return bytes;
}

Result<std::shared_ptr<env::File>> PackStore::reading(std::int64_t pack) {
  const std::lock_guard lock(handles_);
  if (const auto found = open_.find(pack); found != open_.end()) return found->second;
  TRY(auto file, files_.open(pack_path(pack), env::Open::read));
  if (open_.size() >= kOpenPacksMax) open_.erase(open_.begin());
  return open_[pack] = std::shared_ptr<env::File>(std::move(file));
}

}  // namespace cairn::store
