#include "support/sim_vfs_file.h"

#include <algorithm>
#include <utility>

namespace cairn::test {

int sqlite_code_of(const Error& error, int otherwise) {
  switch (error.code) {
    case ErrorCode::no_space:
      return SQLITE_FULL;
    case ErrorCode::permission:
      return SQLITE_PERM;
    default:
      return otherwise;
  }
}

SimVfsFile::SimVfsFile(env::Files& files, Opened opened)
    : files_(files), opened_(std::move(opened)) {}

SimVfsFile::~SimVfsFile() {
  unmap_shared(false);
  unlock(SQLITE_LOCK_NONE);
  opened_.file.reset();
  if (opened_.temporary) {
    [[maybe_unused]] const auto removed = files_.remove(opened_.path);
  }
}

int SimVfsFile::read(MutableBytes out, std::uint64_t offset) {
  const auto got = opened_.file->read_at(offset, out);
  if (!got) return SQLITE_IOERR_READ;
  if (*got == out.size()) return SQLITE_OK;
  // SQLite relies on zeros behind the end.
  std::ranges::fill(out.subspan(*got), std::uint8_t{0});
  return SQLITE_IOERR_SHORT_READ;
}

int SimVfsFile::write(ByteView bytes, std::uint64_t offset) {
  const auto written = opened_.file->write_at(offset, bytes);
  return written ? SQLITE_OK : sqlite_code_of(written.error(), SQLITE_IOERR_WRITE);
}

int SimVfsFile::truncate(std::uint64_t size) {
  return opened_.file->truncate(size) ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int SimVfsFile::sync() {
  if (!opened_.file->sync()) return SQLITE_IOERR_FSYNC;
  if (opened_.created) {
    if (!files_.sync_directory(opened_.path.parent_path())) return SQLITE_IOERR_DIR_FSYNC;
    opened_.created = false;
  }
  return SQLITE_OK;
}

int SimVfsFile::size(sqlite3_int64* bytes) {
  const auto info = opened_.file->info();
  if (!info) return SQLITE_IOERR_FSTAT;
  *bytes = static_cast<sqlite3_int64>(info->size);
  return SQLITE_OK;
}

int SimVfsFile::lock(int level) {
  SimDatabase& shared = *opened_.database;
  if (level <= level_) return SQLITE_OK;
  const bool reserved_by_other = shared.reserved != nullptr && shared.reserved != this;
  if (level_ == SQLITE_LOCK_NONE) {
    if (shared.pending) return SQLITE_BUSY;
    ++shared.readers;
    level_ = SQLITE_LOCK_SHARED;
  }
  if (level == SQLITE_LOCK_SHARED) return SQLITE_OK;
  if (reserved_by_other) return SQLITE_BUSY;
  shared.reserved = this;
  if (level == SQLITE_LOCK_RESERVED) {
    level_ = level;
    return SQLITE_OK;
  }
  shared.pending = true;
  level_ = SQLITE_LOCK_PENDING;
  if (shared.readers > 1) return SQLITE_BUSY;
  level_ = SQLITE_LOCK_EXCLUSIVE;
  return SQLITE_OK;
}

int SimVfsFile::unlock(int level) {
  SimDatabase& shared = *opened_.database;
  if (level >= level_) return SQLITE_OK;
  if (shared.reserved == this) {
    shared.reserved = nullptr;
    shared.pending = false;
  }
  if (level == SQLITE_LOCK_NONE) --shared.readers;
  level_ = level;
  return SQLITE_OK;
}

int SimVfsFile::map_shared(int region, int bytes, bool extend, void volatile** memory) {
  SimDatabase& shared = *opened_.database;
  if (!mapped_) {
    mapped_ = true;
    ++shared.mapped;
  }
  const auto index = static_cast<std::size_t>(region);
  *memory = nullptr;
  if (index >= shared.regions.size()) {
    if (!extend) return SQLITE_OK;
    while (shared.regions.size() <= index) {
      shared.regions.push_back(
          std::make_unique<std::vector<std::uint8_t>>(static_cast<std::size_t>(bytes)));
    }
  }
  *memory = shared.regions[index]->data();
  return SQLITE_OK;
}

int SimVfsFile::lock_shared(int first, int count, int flags) {
  SimDatabase& shared = *opened_.database;
  const bool exclusively = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
  const auto begin = static_cast<std::size_t>(first);
  const auto end = begin + static_cast<std::size_t>(count);
  if ((flags & SQLITE_SHM_UNLOCK) != 0) return unlock_shared(begin, end, exclusively);
  for (std::size_t i = begin; i < end; ++i) {
    const bool held_by_other = shared.exclusive[i] != nullptr && shared.exclusive[i] != this;
    const int other_shares = shared.shared[i] - (shares_[i] ? 1 : 0);
    if (held_by_other || (exclusively && other_shares > 0)) return SQLITE_BUSY;
  }
  for (std::size_t i = begin; i < end; ++i) {
    if (exclusively) {
      shared.exclusive[i] = this;
    } else if (!shares_[i]) {
      shares_[i] = true;
      ++shared.shared[i];
    }
  }
  return SQLITE_OK;
}

int SimVfsFile::unlock_shared(std::size_t first, std::size_t end, bool exclusively) {
  SimDatabase& shared = *opened_.database;
  for (std::size_t i = first; i < end; ++i) {
    if (exclusively && shared.exclusive[i] == this) shared.exclusive[i] = nullptr;
    if (!exclusively && shares_[i]) {
      shares_[i] = false;
      --shared.shared[i];
    }
  }
  return SQLITE_OK;
}

void SimVfsFile::unmap_shared(bool remove) {
  if (!mapped_) return;
  SimDatabase& shared = *opened_.database;
  unlock_shared(0, SimDatabase::kShmLocks, true);
  unlock_shared(0, SimDatabase::kShmLocks, false);
  mapped_ = false;
  if (--shared.mapped == 0 && remove) shared.regions.clear();
}

namespace {

SimVfsFile& file_of(sqlite3_file* file) {
  return *reinterpret_cast<SimVfsSlot*>(file)->file;
}

int close_file(sqlite3_file* file) {
  delete reinterpret_cast<SimVfsSlot*>(file)->file;
  return SQLITE_OK;
}

int read_file(sqlite3_file* file, void* out, int length, sqlite3_int64 offset) {
  return file_of(file).read({static_cast<std::uint8_t*>(out), static_cast<std::size_t>(length)},
                            static_cast<std::uint64_t>(offset));
}

int write_file(sqlite3_file* file, const void* bytes, int length, sqlite3_int64 offset) {
  return file_of(file).write(
      {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(length)},
      static_cast<std::uint64_t>(offset));
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  return file_of(file).truncate(static_cast<std::uint64_t>(size));
}

int sync_file(sqlite3_file* file, int) {
  return file_of(file).sync();
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return file_of(file).size(size);
}

int lock_file(sqlite3_file* file, int level) {
  return file_of(file).lock(level);
}

int unlock_file(sqlite3_file* file, int level) {
  return file_of(file).unlock(level);
}

int check_reserved_lock(sqlite3_file* file, int* reserved) {
  *reserved = file_of(file).is_reserved() ? 1 : 0;
  return SQLITE_OK;
}

int file_control(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}

int sector_size(sqlite3_file*) {
  return 4096;
}

int device_characteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int shm_map(sqlite3_file* file, int region, int bytes, int extend, void volatile** memory) {
  return file_of(file).map_shared(region, bytes, extend != 0, memory);
}

int shm_lock(sqlite3_file* file, int first, int count, int flags) {
  return file_of(file).lock_shared(first, count, flags);
}

// All connections are on one thread.
void shm_barrier(sqlite3_file*) {}

int shm_unmap(sqlite3_file* file, int remove) {
  file_of(file).unmap_shared(remove != 0);
  return SQLITE_OK;
}

}  // namespace

const sqlite3_io_methods* sim_vfs_file_methods() {
  static const sqlite3_io_methods methods{
      .iVersion = 2,  // with shared memory, without memory mapping
      .xClose = close_file,
      .xRead = read_file,
      .xWrite = write_file,
      .xTruncate = truncate_file,
      .xSync = sync_file,
      .xFileSize = file_size,
      .xLock = lock_file,
      .xUnlock = unlock_file,
      .xCheckReservedLock = check_reserved_lock,
      .xFileControl = file_control,
      .xSectorSize = sector_size,
      .xDeviceCharacteristics = device_characteristics,
      .xShmMap = shm_map,
      .xShmLock = shm_lock,
      .xShmBarrier = shm_barrier,
      .xShmUnmap = shm_unmap,
      .xFetch = nullptr,
      .xUnfetch = nullptr,
  };
  return &methods;
}

}  // namespace cairn::test
