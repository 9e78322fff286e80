// The files of the system, on a disk that can stall: every operation waits while it does, and those
// of the databases too. Closing a file and giving up a lock do not.
#pragma once

#include <memory>
#include <utility>

#include "env/files.h"
#include "stalling_vfs.h"

namespace cairn::test {

class StallingFiles final : public env::Files {
 public:
  explicit StallingFiles(std::unique_ptr<env::Files> files) : files_(std::move(files)) {}

  [[nodiscard]] DiskStall& disk() { return disk_; }

  Result<std::unique_ptr<env::File>> open(const env::Path& path, env::Open how) override {
    disk_.pass();
    TRY(auto file, files_->open(path, how));
    return std::make_unique<StallingFile>(std::move(file), disk_);
  }
  Result<env::FileInfo> info(const env::Path& path) override { return passed()->info(path); }
  Result<std::vector<env::DirectoryEntry>> list(const env::Path& path) override {
    return passed()->list(path);
  }
  Result<> make_directory(const env::Path& path) override { return passed()->make_directory(path); }
  Result<> remove(const env::Path& path) override { return passed()->remove(path); }
  Result<> rename(const env::Path& from, const env::Path& to) override {
    return passed()->rename(from, to);
  }
  Result<> rename_new(const env::Path& from, const env::Path& to) override {
    return passed()->rename_new(from, to);
  }
  Result<std::string> read_link(const env::Path& path) override {
    return passed()->read_link(path);
  }
  Result<> make_link(const std::string& target, const env::Path& path) override {
    return passed()->make_link(target, path);
  }
  Result<> set_mode(const env::Path& path, std::uint32_t mode) override {
    return passed()->set_mode(path, mode);
  }
  Result<> set_mtime(const env::Path& path, std::int64_t mtime_ns) override {
    return passed()->set_mtime(path, mtime_ns);
  }
  Result<> sync_directory(const env::Path& path) override { return passed()->sync_directory(path); }
  Result<> sync_tree(const env::Path& path) override { return passed()->sync_tree(path); }
  Result<std::uint64_t> free_bytes(const env::Path& path) override {
    return passed()->free_bytes(path);
  }
  Result<std::unique_ptr<env::FileLock>> lock(const env::Path& path,
                                              const std::string& holder) override {
    return passed()->lock(path, holder);
  }
  Result<env::Path> canonical(const env::Path& path) override { return passed()->canonical(path); }
  [[nodiscard]] bool reserves_windows_names() const override {
    return files_->reserves_windows_names();
  }
  [[nodiscard]] std::string database_vfs() const override { return vfs_.name(); }

 private:
  class StallingFile final : public env::File {
   public:
    StallingFile(std::unique_ptr<env::File> file, DiskStall& disk)
        : file_(std::move(file)), disk_(disk) {}

    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes out) override {
      return passed()->read_at(offset, out);
    }
    Result<> write_at(std::uint64_t offset, ByteView bytes) override {
      return passed()->write_at(offset, bytes);
    }
    Result<> truncate(std::uint64_t size) override { return passed()->truncate(size); }
    Result<> reserve(std::uint64_t bytes) override { return passed()->reserve(bytes); }
    Result<> sync() override { return passed()->sync(); }
    Result<> sync_all() override { return passed()->sync_all(); }
    Result<env::FileInfo> info() override { return passed()->info(); }

   private:
    env::File* passed() {
      disk_.pass();
      return file_.get();
    }

    std::unique_ptr<env::File> file_;
    DiskStall& disk_;
  };

  env::Files* passed() {
    disk_.pass();
    return files_.get();
  }

  DiskStall disk_;
  StallingVfs vfs_{disk_};
  std::unique_ptr<env::Files> files_;
};

}  // namespace cairn::test
