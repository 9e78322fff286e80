// A file system in memory that fails on request: env::Files for tests and simulations.
//
// It does what platform's PosixFiles does (tests/unit/support holds the two against each other) and
// keeps apart what programs see from what a crash would leave; sim_node.h says what that is.
// Faults come from a FaultPlan. Paths are absolute or begin at the root "/", which exists. The
// owner's permission bits are honoured. Thread-safe. Outlives the files, locks and databases opened
// in it.
//
// A crash test: prepare once, clone, set a plan with crash_at(n), run the program until it fails,
// let all of its objects go, crash(seed), and start the program again on the same SimFiles.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <string>

#include "env/clock.h"
#include "env/files.h"
#include "support/fault_plan.h"
#include "support/seeded_random.h"
#include "support/sim_node.h"
#include "support/sim_path.h"

namespace cairn::test {

class SimVfs;

class SimFiles final : public env::Files {
 public:
  static constexpr std::uint64_t kUnlimited = std::numeric_limits<std::uint64_t>::max();

  struct Options {
    std::uint64_t seed = 1;
    std::uint64_t capacity_bytes = kUnlimited;  // in pages of PagedBytes::kPageBytes
    std::uint32_t umask = 022;
  };

  // Times of files come from the clock's wall_ns.
  SimFiles(env::Clock& clock, Options options);
  explicit SimFiles(env::Clock& clock) : SimFiles(clock, Options()) {}
  ~SimFiles() override;

  // A copy of everything stored, synced or not, without faults, handles and locks. Contents share
  // their pages, so a copy costs as much as there are files, not bytes.
  std::unique_ptr<SimFiles> clone();
  // Replaces the plan and sets all counts to zero.
  void set_faults(FaultPlan plan);
  // What the seed makes of a stopped machine. Files and locks held from before are void: they fail
  // and let nothing happen. Faults are gone.
  void crash(std::uint64_t seed);
  // True from the plan's crash on, until crash() is called.
  [[nodiscard]] bool crashed() const;
  // Makes everything durable, for what a test prepares.
  void sync_all();
  // Flips `count` bits, drawn from the seed of Options, in a stored file, in memory and on disk.
  struct Damage {
    env::Path path;
    std::uint64_t offset = 0;
    std::uint64_t length = 1;
    std::uint64_t count = 1;
  };
  void damage(const Damage& damage);

  [[nodiscard]] std::uint64_t count(Operation operation) const;
  // Operations so far that a crash could fall on; see FaultPlan::crash_at.
  [[nodiscard]] std::uint64_t mutations() const;
  [[nodiscard]] std::uint64_t used_bytes() const;

  Result<std::unique_ptr<env::File>> open(const env::Path& path, env::Open how) override;
  Result<env::FileInfo> info(const env::Path& path) override;
  Result<std::vector<env::DirectoryEntry>> list(const env::Path& directory) override;
  Result<> make_directory(const env::Path& path) override;
  Result<> remove(const env::Path& path) override;
  Result<> rename(const env::Path& from, const env::Path& to) override;
  Result<> rename_new(const env::Path& from, const env::Path& to) override;
  Result<std::string> read_link(const env::Path& path) override;
  Result<> make_link(const std::string& target, const env::Path& path) override;
  Result<> set_mode(const env::Path& path, std::uint32_t mode) override;
  Result<> set_mtime(const env::Path& path, std::int64_t mtime_ns) override;
  Result<> sync_directory(const env::Path& path) override;
  Result<> sync_tree(const env::Path& path) override;
  Result<std::uint64_t> free_bytes(const env::Path& path) override;
  Result<std::unique_ptr<env::FileLock>> lock(const env::Path& path,
                                              const std::string& holder) override;
  Result<env::Path> canonical(const env::Path& path) override;
  // Databases opened through it live in this object and crash with it.
  [[nodiscard]] std::string database_vfs() const override;

 private:
  friend class SimFile;
  friend class SimFileLock;

  // Runs `body` between what the plan has to say before and after. Holds the mutex.
  template <class T, class Body>
  Result<T> perform(Operation operation, const env::Path& path, Body body);
  [[nodiscard]] std::unexpected<Error> failure_of(ErrorCode code, const env::Path& path) const;

  Result<SimNodePtr> opened(const env::Path& path, env::Open how);
  Result<> removed(const env::Path& path);
  enum class Replace { yes, no };
  Result<> renamed(const env::Path& from, const env::Path& to, Replace replace);
  Result<SimPlace> free_place(const env::Path& path);
  Result<SimNodePtr> folder_at(const env::Path& path);
  SimNodePtr make_node(env::FileKind kind, std::uint32_t mode);
  void add(const SimPlace& place, const SimNodePtr& node);
  void touch(SimNode& node) const {
    node.metadata.mtime_ns = node.metadata.changed_ns = clock_.wall_ns();
  }

  // Stores what fits; less than all of it is the error `no_space`.
  Result<> write(SimNode& file, const env::Path& path, std::uint64_t offset, ByteView bytes);
  Result<> write_faulty(SimNode& file, const env::Path& path, std::uint64_t offset, ByteView bytes);
  Result<> sync_faulty(SimNode& file, const env::Path& path);
  void resize(SimNode& file, std::uint64_t size);
  // Called where the last name or handle of a file may have gone.
  void release_space(const SimNode& node);
  void count_space();

  env::Clock& clock_;
  const Options options_;
  mutable std::mutex mutex_;
  SeededRandom random_;
  SimNodePtr root_;
  FaultState faults_;
  bool crashed_ = false;
  std::uint64_t life_ = 1;  // of handles: those from before a crash are void
  std::uint64_t used_bytes_ = 0;
  std::uint64_t next_lock_token_ = 1;
  std::unique_ptr<SimVfs> vfs_;
};

}  // namespace cairn::test
