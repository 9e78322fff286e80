// Open files and locks of SimFiles.
#pragma once

#include <utility>

#include "support/sim_files.h"

namespace cairn::test {

class SimFile final : public env::File {
 public:
  // Made while the mutex of `files` is held.
  SimFile(SimFiles& files, SimNodePtr node, env::Path path, bool writable);
  ~SimFile() override;
  SimFile(const SimFile&) = delete;
  SimFile& operator=(const SimFile&) = delete;

  Result<std::size_t> read_at(std::uint64_t offset, MutableBytes out) override;
  Result<> write_at(std::uint64_t offset, ByteView bytes) override;
  Result<> truncate(std::uint64_t size) override;
  Result<> reserve(std::uint64_t bytes) override;
  Result<> sync() override;
  Result<> sync_all() override;
  Result<env::FileInfo> info() override;

 private:
  [[nodiscard]] Result<> usable() const;

  SimFiles& files_;
  const std::uint64_t life_;
  const SimNodePtr node_;
  const env::Path path_;  // as it was opened: what faults match and errors name
  const bool writable_;
};

class SimFileLock final : public env::FileLock {
 public:
  SimFileLock(SimFiles& files, SimNodePtr node);
  ~SimFileLock() override;
  SimFileLock(const SimFileLock&) = delete;
  SimFileLock& operator=(const SimFileLock&) = delete;

 private:
  SimFiles& files_;
  const SimNodePtr node_;
  const std::uint64_t token_;
};

env::FileInfo info_of(const SimNode& node);

// Defined here because SimFile and SimFiles, each in its own source, both perform operations.
template <class T, class Body>
Result<T> SimFiles::perform(Operation operation, const env::Path& path, Body body) {
  // Outlives the lock: an open file that a crash throws away takes the lock to close.
  Result<T> outcome = fail(ErrorCode::io, path.native());
  const std::lock_guard lock(mutex_);
  if (crashed_) return failure_of(ErrorCode::io, path);
  const Verdict verdict = faults_.next(operation, path.native());
  if (verdict.error) return failure_of(*verdict.error, path);
  // Of a sync that a crash falls into, the crash decides how far it came.
  if (!verdict.crash || !is_sync(operation)) outcome = body();
  if (verdict.crash) {
    crashed_ = true;
    return failure_of(ErrorCode::io, path);
  }
  return outcome;
}

}  // namespace cairn::test
