// An SQLite VFS over SimFiles, so that databases live, fail and crash with the files beside them.
// Each instance is registered under a name of its own for as long as it exists. Locks and the
// shared memory of WAL mode are kept here: several connections of this one process work together,
// on one thread.
//
// As SQLite's own on POSIX: the folder of a file that was created is synced with the file's first
// sync, a write leaves the bytes beside it alone (SQLITE_IOCAP_POWERSAFE_OVERWRITE). Time comes
// from the clock, randomness from `random`, and nothing ever sleeps.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "env/clock.h"
#include "env/files.h"
#include "support/seeded_random.h"

namespace cairn::test {

// What the connections to one database share.
struct SimDatabase {
  static constexpr int kShmLocks = SQLITE_SHM_NLOCK;

  // The file's lock.
  int readers = 0;
  const void* reserved = nullptr;  // holds RESERVED or above
  bool pending = false;            // no new readers

  // The shared memory's locks: a count of shared holders, or an exclusive one.
  std::array<int, kShmLocks> shared{};
  std::array<const void*, kShmLocks> exclusive{};
  std::vector<std::unique_ptr<std::vector<std::uint8_t>>> regions;
  int mapped = 0;  // connections that use the regions
};

class SimVfs {
 public:
  SimVfs(env::Files& files, env::Clock& clock, SeededRandom random);
  ~SimVfs();
  SimVfs(const SimVfs&) = delete;
  SimVfs& operator=(const SimVfs&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  // After a crash: what connections shared is gone. Those still open keep their own view of it
  // until they are closed, as they can do nothing any more.
  void forget_connections() { databases_.clear(); }

  // The rest serves SQLite's calls.
  int open(const char* path, sqlite3_file* file, int flags, int* flags_out);
  int remove(const char* path, bool sync_folder);
  int access(const char* path, int* found);
  env::Files& files() { return files_; }
  env::Clock& clock() { return clock_; }
  SeededRandom& random() { return random_; }

 private:
  void seed_sqlite();

  env::Files& files_;
  env::Clock& clock_;
  SeededRandom random_;
  std::string name_;
  std::uint64_t next_temporary_ = 0;
  std::map<std::string, std::shared_ptr<SimDatabase>> databases_;
  sqlite3_vfs vfs_{};
};

}  // namespace cairn::test
