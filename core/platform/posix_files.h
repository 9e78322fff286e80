// The file system of Linux and macOS.
#pragma once

#include "env/files.h"

namespace cairn::platform {

class PosixFiles final : public env::Files {
 public:
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
  [[nodiscard]] std::string database_vfs() const override;
};

// Renames without replacing where the system has no call for it: by a second name that the file has
// for a moment, or, where there are no hard links, after a look at what is there. Zero or an errno.
int rename_new_by_link(const env::Path& from, const env::Path& to);

}  // namespace cairn::platform
