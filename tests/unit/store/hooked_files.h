// The files of a fixture with something happening in between, and names compared as some disks do.
#pragma once

#include <algorithm>
#include <cctype>
#include <functional>

#include "env/files.h"

namespace cairn::test {

class HookedFiles final : public env::Files {
 public:
  using Hook = std::function<void(const env::Path&)>;

  explicit HookedFiles(env::Files& files) : files_(files) {}

  Hook after_write;           // is called with the path of what was written to
  Hook before_naming;         // is called with the name that a new file is about to get
  bool ignores_case = false;  // below /home/out capitals and small letters are one

  Result<std::unique_ptr<env::File>> open(const env::Path& path, env::Open how) override {
    TRY(auto file, files_.open(on_disk(path), how));
    return std::make_unique<HookedFile>(std::move(file), path, *this);
  }
  Result<env::FileInfo> info(const env::Path& path) override { return files_.info(on_disk(path)); }
  Result<std::vector<env::DirectoryEntry>> list(const env::Path& path) override {
    return files_.list(on_disk(path));
  }
  Result<> make_directory(const env::Path& path) override {
    return files_.make_directory(on_disk(path));
  }
  Result<> remove(const env::Path& path) override { return files_.remove(on_disk(path)); }
  Result<> rename(const env::Path& from, const env::Path& to) override {
    return files_.rename(on_disk(from), on_disk(to));
  }
  Result<> rename_new(const env::Path& from, const env::Path& to) override {
    if (before_naming) before_naming(to);
    return files_.rename_new(on_disk(from), on_disk(to));
  }
  Result<std::string> read_link(const env::Path& path) override {
    return files_.read_link(on_disk(path));
  }
  Result<> make_link(const std::string& target, const env::Path& path) override {
    return files_.make_link(target, on_disk(path));
  }
  Result<> set_mode(const env::Path& path, std::uint32_t mode) override {
    return files_.set_mode(on_disk(path), mode);
  }
  Result<> set_mtime(const env::Path& path, std::int64_t mtime_ns) override {
    return files_.set_mtime(on_disk(path), mtime_ns);
  }
  Result<> sync_directory(const env::Path& path) override {
    return files_.sync_directory(on_disk(path));
  }
  Result<> sync_tree(const env::Path& path) override { return files_.sync_tree(on_disk(path)); }
  Result<std::uint64_t> free_bytes(const env::Path& path) override {
    return files_.free_bytes(on_disk(path));
  }
  Result<std::unique_ptr<env::FileLock>> lock(const env::Path& path,
                                              const std::string& holder) override {
    return files_.lock(on_disk(path), holder);
  }
  Result<env::Path> canonical(const env::Path& path) override {
    return files_.canonical(on_disk(path));
  }
  [[nodiscard]] std::string database_vfs() const override { return files_.database_vfs(); }

 private:
  class HookedFile final : public env::File {
   public:
    HookedFile(std::unique_ptr<env::File> file, env::Path path, HookedFiles& files)
        : file_(std::move(file)), path_(std::move(path)), files_(files) {}

    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes out) override {
      return file_->read_at(offset, out);
    }
    Result<> write_at(std::uint64_t offset, ByteView bytes) override {
      auto written = file_->write_at(offset, bytes);
      if (files_.after_write) files_.after_write(path_);
      return written;
    }
    Result<> truncate(std::uint64_t size) override { return file_->truncate(size); }
    Result<> reserve(std::uint64_t bytes) override { return file_->reserve(bytes); }
    Result<> sync() override { return file_->sync(); }
    Result<> sync_all() override { return file_->sync_all(); }
    Result<env::FileInfo> info() override { return file_->info(); }

   private:
    std::unique_ptr<env::File> file_;
    env::Path path_;
    HookedFiles& files_;
  };

  [[nodiscard]] env::Path on_disk(const env::Path& path) const {
    if (!ignores_case || !path.native().starts_with("/home/out")) return path;
    auto name = path.native();
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
    return name;
  }

  env::Files& files_;
};

}  // namespace cairn::test
