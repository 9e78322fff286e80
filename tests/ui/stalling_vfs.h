// An SQLite VFS over the system's own, whose files are on a disk that can stall. Each instance is
// registered under a name of its own for as long as it exists; its databases are closed before.
#pragma once

#include <string>

#include <sqlite3.h>

#include "disk_stall.h"

namespace cairn::test {

class StallingVfs {
 public:
  explicit StallingVfs(DiskStall& disk);
  ~StallingVfs();
  StallingVfs(const StallingVfs&) = delete;
  StallingVfs& operator=(const StallingVfs&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }

  // The rest serves SQLite's calls.
  DiskStall& disk() { return disk_; }
  [[nodiscard]] sqlite3_vfs* system() const { return system_; }

 private:
  DiskStall& disk_;
  sqlite3_vfs* system_;
  std::string name_;
  sqlite3_vfs vfs_{};
};

}  // namespace cairn::test
