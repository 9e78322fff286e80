#include "stalling_vfs.h"

#include <atomic>

#include "base/check.h"

namespace cairn::test {
namespace {

// What SQLite holds: its own header and ours, and behind them the system's file.
struct Slot {
  sqlite3_file base;
  DiskStall* disk;
};

sqlite3_file* system_file(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<Slot*>(file) + 1);
}

// The same call of the system's file, once the disk lets it.
template <auto method, class... Arguments>
int passed_on(sqlite3_file* file, Arguments... arguments) {
  reinterpret_cast<Slot*>(file)->disk->pass();
  auto* there = system_file(file);
  return (there->pMethods->*method)(there, arguments...);
}

// What asks no disk: it closes, and keeps connections apart.
template <auto method, class... Arguments>
auto at_once(sqlite3_file* file, Arguments... arguments) {
  auto* there = system_file(file);
  return (there->pMethods->*method)(there, arguments...);
}

const sqlite3_io_methods* methods() {
  using Io = sqlite3_io_methods;
  static const Io methods{
      .iVersion = 2,  // without memory mapping, which no call would stand for
      .xClose = at_once<&Io::xClose>,
      .xRead = passed_on<&Io::xRead, void*, int, sqlite3_int64>,
      .xWrite = passed_on<&Io::xWrite, const void*, int, sqlite3_int64>,
      .xTruncate = passed_on<&Io::xTruncate, sqlite3_int64>,
      .xSync = passed_on<&Io::xSync, int>,
      .xFileSize = passed_on<&Io::xFileSize, sqlite3_int64*>,
      .xLock = at_once<&Io::xLock, int>,
      .xUnlock = at_once<&Io::xUnlock, int>,
      .xCheckReservedLock = at_once<&Io::xCheckReservedLock, int*>,
      .xFileControl = at_once<&Io::xFileControl, int, void*>,
      .xSectorSize = at_once<&Io::xSectorSize>,
      .xDeviceCharacteristics = at_once<&Io::xDeviceCharacteristics>,
      .xShmMap = passed_on<&Io::xShmMap, int, int, int, void volatile**>,
      .xShmLock = at_once<&Io::xShmLock, int, int, int>,
      .xShmBarrier = at_once<&Io::xShmBarrier>,
      .xShmUnmap = at_once<&Io::xShmUnmap, int>,
      .xFetch = nullptr,
      .xUnfetch = nullptr,
  };
  return &methods;
}

StallingVfs& self(sqlite3_vfs* vfs) {
  return *static_cast<StallingVfs*>(vfs->pAppData);
}

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* flags_out) {
  auto* slot = reinterpret_cast<Slot*>(file);
  slot->disk = &self(vfs).disk();
  slot->disk->pass();
  auto* system = self(vfs).system();
  auto* there = system_file(file);
  const int outcome = system->xOpen(system, path, there, flags, flags_out);
  // Where there are methods SQLite closes the file, even one that was not opened.
  slot->base.pMethods = there->pMethods != nullptr ? methods() : nullptr;
  return outcome;
}

int delete_file(sqlite3_vfs* vfs, const char* path, int sync_folder) {
  self(vfs).disk().pass();
  auto* system = self(vfs).system();
  return system->xDelete(system, path, sync_folder);
}

int access_file(sqlite3_vfs* vfs, const char* path, int flags, int* found) {
  self(vfs).disk().pass();
  auto* system = self(vfs).system();
  return system->xAccess(system, path, flags, found);
}

int full_path(sqlite3_vfs* vfs, const char* path, int size, char* out) {
  self(vfs).disk().pass();
  auto* system = self(vfs).system();
  return system->xFullPathname(system, path, size, out);
}

}  // namespace

StallingVfs::StallingVfs(DiskStall& disk) : disk_(disk), system_(sqlite3_vfs_find(nullptr)) {
  static std::atomic<int> instances = 0;
  CHECK(system_ != nullptr && system_->iVersion >= 2);
  name_ = "cairn-stalling-" + std::to_string(++instances);
  // What asks no disk, such as the time, stays the system's own.
  vfs_ = *system_;
  vfs_.szOsFile += static_cast<int>(sizeof(Slot));
  vfs_.zName = name_.c_str();
  vfs_.pAppData = this;
  vfs_.xOpen = open_file;
  vfs_.xDelete = delete_file;
  vfs_.xAccess = access_file;
  vfs_.xFullPathname = full_path;
  CHECK(sqlite3_vfs_register(&vfs_, 0) == SQLITE_OK);
}

StallingVfs::~StallingVfs() {
  sqlite3_vfs_unregister(&vfs_);
}

}  // namespace cairn::test
