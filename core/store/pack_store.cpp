#include "store/pack_store.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "crypto/digest.h"
#include "store/pack_record.h"

namespace cairn::store {
namespace {

constexpr std::size_t kOpenPacksMax = 32;

Result<std::optional<ChunkPlace>> find_in(SQLite::Database& db, const ChunkKey& key) {
  SQLite::Statement query(db,
                          "SELECT pack, offset, bytes FROM chunks "
                          "WHERE id = ? AND copy = ? AND pack IS NOT NULL");
  bind_blob(query, 1, key.id.view());
  query.bind(2, key.copy);
  if (!query.executeStep()) return std::nullopt;
  return ChunkPlace{query.getColumn(0).getInt64(), u64_column(query, 1),
                    static_cast<std::uint32_t>(u64_column(query, 2))};
}

// No library comes to such a number. A foreign file that bears a higher one is in no one's way, and
// must not use up the numbers that there are.
constexpr std::int64_t kPackNumberMax = 1'000'000'000'000;

}  // namespace

PackStore::Pin::Pin(PackStore& store) : store_(store) {
  const std::lock_guard lock(store_.writing_);
  ++store_.pins_;
}

PackStore::Pin::~Pin() {
  const std::lock_guard lock(store_.writing_);
  if (--store_.pins_ > 0) return;
  // What is still staged belongs to work that failed.
  store_.give_up_staged();
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

struct PackStore::Row {
  std::int64_t id;
  std::uint64_t bytes;
  bool dropped;
};

Result<std::vector<PackStore::Row>> PackStore::rows() {
  auto load = [](SQLite::Database& db) -> Result<std::vector<Row>> {
    SQLite::Statement query(db, "SELECT id, bytes, dropped FROM packs ORDER BY id");
    std::vector<Row> rows;
    while (query.executeStep()) {
      rows.push_back(
          {query.getColumn(0).getInt64(), u64_column(query, 1), query.getColumn(2).getInt() != 0});
    }
    return rows;
  };
  return database_.run(load);
}

// A pack that another process empties and drops just now has no chunks any more.
Result<std::vector<std::int64_t>> PackStore::lost_packs() {
  TRY(const auto known, rows());
  std::vector<std::int64_t> lost;
  for (const auto& row : known) {
    if (row.dropped || row.bytes == 0) continue;
    const auto info = files_.info(pack_path(row.id));
    const bool whole = info && info->kind == env::FileKind::file && info->size >= row.bytes;
    if (!whole && (info || info.error().code == ErrorCode::not_found)) lost.push_back(row.id);
  }
  return lost;
}

Result<> PackStore::recover() {
  TRY(const auto rows, this->rows());
  for (const auto& row : rows) {
    // A pack that never saw a commit holds nothing that was acknowledged.
    if (row.dropped || row.bytes == 0) {
      TRY_VOID(drop_pack(row.id));
    } else {
      TRY_VOID(recover_pack(row.id, row.bytes, row.id == rows.back().id));
    }
  }
  return reserve_foreign_numbers();
}

Result<> PackStore::recover_pack(std::int64_t pack, std::uint64_t bytes, bool last) {
  const auto path = pack_path(pack);
  const auto info = files_.info(path);
  if (!info) {
    // A lost pack is found by verify, chunk by chunk; opening the library must not depend on it.
    if (info.error().code == ErrorCode::not_found) return {};
    return fail(info.error());
  }
  const bool torn = info->size > bytes;
  const bool has_room = last && info->size >= bytes && bytes < tuning_.pack_bytes_max;
  if (!torn && !has_room) return {};
  TRY(auto file, files_.open(path, env::Open::read_write));
  if (torn) {
    TRY_VOID(file->truncate(bytes));
    TRY_VOID(file->sync());
  }
  if (has_room) {
    active_pack_ = pack;
    active_end_ = active_committed_ = bytes;
    active_ = std::move(file);
  }
  return {};
}

// Numbers of files that no row knows, as when the library is an older one than the packs, are not
// given out again.
Result<> PackStore::reserve_foreign_numbers() {
  TRY(const auto listed, files_.list(folder_));
  std::int64_t highest = 0;
  for (const auto& entry : listed) {
    const auto name = entry.name.string();
    std::int64_t number = 0;
    std::from_chars(name.data(), name.data() + name.size(), number);
    const bool in_reach = number > highest && number <= kPackNumberMax;
    if (in_reach && entry.name == pack_path(number).filename()) highest = number;
  }
  auto reserve = [highest](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db,
                             "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'packs'");
    update.bind(1, highest);
    if (update.exec() > 0) return {};
    SQLite::Statement insert(db, "INSERT INTO sqlite_sequence(name, seq) VALUES('packs', ?)");
    insert.bind(1, highest);
    insert.exec();
    return {};
  };
  return highest > 0 ? database_.transaction(reserve) : Result<>{};
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
  active_committed_ = 0;
  active_ = std::move(file);
  return files_.sync_directory(folder_);
}

// From its first chunk that is staged until the commit; those lost meanwhile stay lost.
void PackStore::rely(Pin& pin) const {
  if (std::exchange(pin.relies_, true)) return;
  pin.losses_ = losses_;
}

bool PackStore::lost_locked(const Pin& pin) const {
  return pin.relies_ && pin.losses_ != losses_;
}

bool PackStore::lost(const Pin& pin) const {
  const std::lock_guard lock(writing_);
  return lost_locked(pin);
}

Result<> PackStore::append(Pin& pin, const ChunkKey& key, ByteView bytes) {
  {
    const std::lock_guard lock(writing_);
    if (staged_.contains(key)) {
      rely(pin);
      return {};
    }
  }
  // A chunk that is there is only as good as its bytes are now. The pin keeps it where it is.
  const auto stored = read(key);
  if (stored) return {};
  if (stored.error().code != ErrorCode::not_found && stored.error().code != ErrorCode::corrupt) {
    return fail(stored.error());
  }
  return replace(pin, key, bytes);
}

Result<> PackStore::replace(Pin& pin, const ChunkKey& key, ByteView bytes) {
  const std::lock_guard lock(writing_);
  rely(pin);
  return staged_.contains(key) ? Result<>{} : stage(key, bytes);
}

Result<> PackStore::stage(const ChunkKey& key, ByteView bytes) {
  const auto record = encode_record({key.id, static_cast<std::uint32_t>(bytes.size())});
  const auto whole = record.size() + bytes.size();
  if (!active_ || active_end_ + whole > tuning_.pack_bytes_max) TRY_VOID(start_pack());
  TRY_VOID(active_->write_at(active_end_, record));
  TRY_VOID(active_->write_at(active_end_ + record.size(), bytes));
  staged_[key] = {active_pack_, active_end_, static_cast<std::uint32_t>(bytes.size())};
  active_end_ += whole;
  staged_bytes_ += whole;
  return {};
}

// The bytes are cut off at once where that is possible, because a full disk needs them, and else at
// the next start.
void PackStore::give_up_staged() {
  staged_.clear();
  staged_bytes_ = 0;
  filled_.clear();
  if (!active_ || active_end_ == active_committed_) return;
  static_cast<void>(active_->truncate(active_committed_));
  active_.reset();
  active_pack_ = 0;
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

Result<> PackStore::commit(Pin& pin, const Also& also) {
  const std::lock_guard lock(writing_);
  if (lost_locked(pin)) return fail(lost_because_);
  TRY_VOID(commit_locked(also));
  pin.relies_ = false;
  return {};
}

Result<> PackStore::commit_locked(const Also& also) {
  if (auto synced = sync_staged(); !synced) {
    give_up_staged();
    ++losses_;
    lost_because_ = synced.error();
    return synced;
  }
  TRY_VOID(database_.transaction(indexing(also)));
  active_committed_ = active_end_;
  staged_.clear();
  staged_bytes_ = 0;
  return {};
}

// The transaction that makes staged chunks known.
PackStore::Also PackStore::indexing(const Also& also) const {
  return [this, &also](SQLite::Database& db) -> Result<> {
    SQLite::Statement insert(db,
                             "INSERT INTO chunks(id, pack, offset, bytes, copy) "
                             "VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(id, copy) "
                             "DO UPDATE SET pack = ?2, offset = ?3, bytes = ?4");
    SQLite::Statement grow(db, "UPDATE packs SET bytes = max(bytes, ?2) WHERE id = ?1");
    // Whoever missed the chunk uses it from now on.
    SQLite::Statement give(
        db,
        "INSERT OR IGNORE INTO chunk_users(bundle, chunk) "
        "SELECT d.bundle, c.num FROM damage d JOIN chunks c ON c.id = d.chunk_id "
        "WHERE d.chunk_id = ?");
    SQLite::Statement heal(db, "DELETE FROM damage WHERE chunk_id = ?");
    std::map<std::int64_t, std::uint64_t> ends;
    for (const auto& [key, place] : staged_) {
      bind_blob(insert, 1, key.id.view());
      insert.bind(2, place.pack);
      bind_u64(insert, 3, place.offset);
      bind_u64(insert, 4, place.bytes);
      insert.bind(5, key.copy);
      insert.exec();
      insert.reset();
      for (auto* statement : {&give, &heal}) {
        bind_blob(*statement, 1, key.id.view());
        statement->exec();
        statement->reset();
      }
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
}

Result<std::optional<ChunkPlace>> PackStore::find(const ChunkKey& key) {
  auto place = database_.run([&key](SQLite::Database& db) { return find_in(db, key); });
  if (!place || !*place) return place;
  TRY(const bool there, is_long_enough(**place));
  return there ? place : std::nullopt;
}

Result<bool> PackStore::is_long_enough(const ChunkPlace& place) {
  auto file = reading(place.pack);
  if (!file) {
    return file.error().code == ErrorCode::not_found ? Result<bool>(false) : fail(file.error());
  }
  TRY(const auto info, (*file)->info());
  return place.offset + kRecordHeaderBytes + place.bytes <= info.size;
}

Result<Buffer> PackStore::read(const ChunkKey& key) {
  auto look_up = [&key](SQLite::Database& db) { return find_in(db, key); };
  TRY(const auto place, database_.run(look_up));
  if (!place) return fail(ErrorCode::not_found, "chunk " + key.id.brief() + " is not in the packs");
  auto bytes = read_at(key.id, *place);
  if (bytes) return bytes;
  // Another process may have moved the chunk and dropped the pack since we looked.
  TRY(const auto again, database_.run(look_up));
  if (!again || (again->pack == place->pack && again->offset == place->offset)) return bytes;
  return read_at(key.id, *again);
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
  auto opened = files_.open(pack_path(pack), env::Open::read);
  // Something else than a file in its place is as good as nothing.
  if (!opened && opened.error().code == ErrorCode::invalid) {
    opened.error().code = ErrorCode::not_found;
  }
  TRY(auto file, std::move(opened));
  if (open_.size() >= kOpenPacksMax) open_.erase(open_.begin());
  return open_[pack] = std::shared_ptr<env::File>(std::move(file));
}

}  // namespace cairn::store
