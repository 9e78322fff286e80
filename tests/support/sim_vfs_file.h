// One open file of a SimVfs.
#pragma once

#include <memory>

#include <sqlite3.h>

#include "support/sim_vfs.h"

namespace cairn::test {

class SimVfsFile {
 public:
  struct Opened {
    std::unique_ptr<env::File> file;
    env::Path path;
    std::shared_ptr<SimDatabase> database;
    bool created = false;  // its name has not been synced yet
    bool temporary = false;
  };
  SimVfsFile(env::Files& files, Opened opened);
  ~SimVfsFile();
  SimVfsFile(const SimVfsFile&) = delete;
  SimVfsFile& operator=(const SimVfsFile&) = delete;

  int read(MutableBytes out, std::uint64_t offset);
  int write(ByteView bytes, std::uint64_t offset);
  int truncate(std::uint64_t size);
  int sync();
  int size(sqlite3_int64* bytes);

  int lock(int level);
  int unlock(int level);
  [[nodiscard]] bool is_reserved() const { return opened_.database->reserved != nullptr; }

  int map_shared(int region, int bytes, bool extend, void volatile** memory);
  int lock_shared(int first, int count, int flags);
  void unmap_shared(bool remove);

 private:
  int unlock_shared(std::size_t first, std::size_t end, bool exclusively);

  env::Files& files_;
  Opened opened_;
  int level_ = SQLITE_LOCK_NONE;
  bool mapped_ = false;
  std::array<bool, SimDatabase::kShmLocks> shares_{};
};

// SQLite's result code for an error, or `otherwise` where there is none that says more.
int sqlite_code_of(const Error& error, int otherwise);

const sqlite3_io_methods* sim_vfs_file_methods();

// What SQLite holds: its own header, then our object.
struct SimVfsSlot {
  sqlite3_file base;
  SimVfsFile* file;
};

}  // namespace cairn::test
