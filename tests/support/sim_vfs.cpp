#include "support/sim_vfs.h"

#include <atomic>
#include <climits>
#include <cstring>
#include <utility>

#include "base/check.h"
#include "support/sim_vfs_file.h"

namespace cairn::test {
namespace {

constexpr int kPathBytesMax = 1024;
constexpr sqlite3_int64 kUnixEpochMs = 24'405'875LL * 8'640'000LL;  // in Julian milliseconds
constexpr std::int64_t kNsPerMs = 1'000'000;

SimVfs& self(sqlite3_vfs* vfs) {
  return *static_cast<SimVfs*>(vfs->pAppData);
}

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* flags_out) {
  return self(vfs).open(path, file, flags, flags_out);
}

int delete_file(sqlite3_vfs* vfs, const char* path, int sync_folder) {
  return self(vfs).remove(path, sync_folder != 0);
}

int access_file(sqlite3_vfs* vfs, const char* path, int, int* found) {
  return self(vfs).access(path, found);
}

int full_path(sqlite3_vfs*, const char* path, int size, char* out) {
  const std::string whole = (env::Path("/") / path).lexically_normal().native();
  if (whole.size() >= static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
  std::memcpy(out, whole.c_str(), whole.size() + 1);
  return SQLITE_OK;
}

int randomness(sqlite3_vfs* vfs, int size, char* out) {
  self(vfs).random().fill({reinterpret_cast<std::uint8_t*>(out), static_cast<std::size_t>(size)});
  return size;
}

// Says that it slept; whoever holds the lock is on this same thread.
int sleep_us(sqlite3_vfs*, int microseconds) {
  return microseconds;
}

int current_time_ms(sqlite3_vfs* vfs, sqlite3_int64* out) {
  *out = kUnixEpochMs + self(vfs).clock().wall_ns() / kNsPerMs;
  return SQLITE_OK;
}

int current_time(sqlite3_vfs* vfs, double* out) {
  sqlite3_int64 now_ms = 0;
  current_time_ms(vfs, &now_ms);
  *out = static_cast<double>(now_ms) / 86'400'000.0;
  return SQLITE_OK;
}

int last_error(sqlite3_vfs*, int, char*) {
  return 0;
}

}  // namespace

SimVfs::SimVfs(env::Files& files, env::Clock& clock, SeededRandom random)
    : files_(files), clock_(clock), random_(random) {
  static std::atomic<int> instances = 0;
  name_ = "cairn-sim-" + std::to_string(++instances);
  vfs_.iVersion = 2;
  vfs_.szOsFile = sizeof(SimVfsSlot);
  vfs_.mxPathname = kPathBytesMax;
  vfs_.zName = name_.c_str();
  vfs_.pAppData = this;
  vfs_.xOpen = open_file;
  vfs_.xDelete = delete_file;
  vfs_.xAccess = access_file;
  vfs_.xFullPathname = full_path;
  vfs_.xRandomness = randomness;
  vfs_.xSleep = sleep_us;
  vfs_.xCurrentTime = current_time;
  vfs_.xCurrentTimeInt64 = current_time_ms;
  vfs_.xGetLastError = last_error;
  CHECK(sqlite3_vfs_register(&vfs_, 0) == SQLITE_OK);
}

SimVfs::~SimVfs() {
  sqlite3_vfs_unregister(&vfs_);
}

int SimVfs::open(const char* path, sqlite3_file* file, int flags, int* flags_out) {
  auto* slot = reinterpret_cast<SimVfsSlot*>(file);
  slot->base.pMethods = nullptr;
  SimVfsFile::Opened opened;
  opened.temporary = path == nullptr;
  opened.path = env::Path(path ? path : "/.sqlite-" + std::to_string(next_temporary_++));
  const bool creates = (flags & SQLITE_OPEN_CREATE) != 0 || opened.temporary;
  const auto there = env::exists(files_, opened.path);
  if (!there) return SQLITE_CANTOPEN;
  opened.created = creates && !*there;
  auto how = creates ? env::Open::create : env::Open::read_write;
  if ((flags & SQLITE_OPEN_READONLY) != 0) how = env::Open::read;
  if ((flags & SQLITE_OPEN_EXCLUSIVE) != 0 && creates) how = env::Open::create_new;
  if ((flags & SQLITE_OPEN_MAIN_DB) != 0) seed_sqlite();
  auto handle = files_.open(opened.path, how);
  if (!handle) return sqlite_code_of(handle.error(), SQLITE_CANTOPEN);
  opened.file = std::move(*handle);
  auto& database = databases_[opened.path.native()];
  if (!database) database = std::make_shared<SimDatabase>();
  opened.database = database;
  slot->file = new SimVfsFile(files_, std::move(opened));
  slot->base.pMethods = sim_vfs_file_methods();
  if (flags_out) *flags_out = flags;
  return SQLITE_OK;
}

void SimVfs::seed_sqlite() {
  // SQLite has one generator for the whole process and would seed it from the system. Each opening
  // has a seed of its own: were numbers drawn twice, a new log could take up the salt of an old one
  // whose frames are still behind it.
  const auto seed = static_cast<int>(random_.between(1, INT_MAX));
  sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, seed, nullptr);
}

int SimVfs::remove(const char* path, bool sync_folder) {
  const auto removed = files_.remove(path);
  if (!removed && removed.error().code == ErrorCode::not_found) return SQLITE_IOERR_DELETE_NOENT;
  if (!removed) return SQLITE_IOERR_DELETE;
  databases_.erase(path);
  if (sync_folder && !files_.sync_directory(env::Path(path).parent_path())) {
    return SQLITE_IOERR_DIR_FSYNC;
  }
  return SQLITE_OK;
}

int SimVfs::access(const char* path, int* found) {
  const auto info = files_.info(path);
  // SQLite takes an empty file for none, as a journal whose content a crash has lost.
  *found = info && (info->kind != env::FileKind::file || info->size > 0) ? 1 : 0;
  if (!info && info.error().code != ErrorCode::not_found) return SQLITE_IOERR_ACCESS;
  return SQLITE_OK;
}

}  // namespace cairn::test
