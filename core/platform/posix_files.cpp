#include "platform/posix_files.h"

#include <cstdio>
#include <cstdlib>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "platform/posix_errors.h"
#include "platform/posix_file.h"
#include "platform/posix_system.h"
#include "platform/system_files.h"

namespace cairn::platform {
namespace {

// The folder that holds "name" has the empty path.
env::Path folder_or_current(const env::Path& path) {
  return path.empty() ? env::Path(".") : path;
}

Result<env::FileKind> kind_of(const env::Path& folder, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return env::FileKind::file;
    case DT_DIR:
      return env::FileKind::directory;
    case DT_LNK:
      return env::FileKind::symlink;
    case DT_UNKNOWN: {
      struct stat status{};
      const env::Path path = folder / entry.d_name;
      if (lstat(path.c_str(), &status) != 0)
        return posix_failure(errno, path, "cannot be examined");
      return info_of(status).kind;
    }
    default:
      return env::FileKind::other;
  }
}

bool is_dot_or_dots(const char* name) {
  return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
}

}  // namespace

std::unique_ptr<env::Files> make_system_files() {
  return std::make_unique<PosixFiles>();
}

Result<std::unique_ptr<env::File>> PosixFiles::open(const env::Path& path, env::Open how) {
  TRY(auto descriptor, open_descriptor(path, how));
  return std::make_unique<PosixFile>(std::move(descriptor), path);
}

Result<env::FileInfo> PosixFiles::info(const env::Path& path) {
  struct stat status{};
  if (lstat(path.c_str(), &status) != 0) return posix_failure(errno, path, "cannot be examined");
  return info_of(status);
}

Result<std::vector<env::DirectoryEntry>> PosixFiles::list(const env::Path& directory) {
  const env::Path folder = folder_or_current(directory);
  const std::unique_ptr<DIR, int (*)(DIR*)> stream(opendir(folder.c_str()), closedir);
  if (!stream) return posix_failure(errno, folder, "cannot be listed");
  std::vector<env::DirectoryEntry> entries;
  while (true) {
    errno = 0;
    const dirent* entry = readdir(stream.get());
    if (entry == nullptr) {
      if (errno != 0) return posix_failure(errno, folder, "cannot be listed");
      return entries;
    }
    if (is_dot_or_dots(entry->d_name)) continue;
    auto kind = kind_of(folder, *entry);
    // Removed since it was listed.
    if (!kind && kind.error().code == ErrorCode::not_found) continue;
    if (!kind) return fail(std::move(kind).error());
    entries.push_back({.name = entry->d_name, .kind = *kind});
  }
}

Result<> PosixFiles::make_directory(const env::Path& path) {
  if (mkdir(path.c_str(), 0777) != 0) return posix_failure(errno, path, "cannot be created");
  return {};
}

Result<> PosixFiles::remove(const env::Path& path) {
  if (unlink(path.c_str()) == 0) return {};
  const int failed = errno;
  // POSIX says EPERM for a folder, Linux EISDIR; whether it is one, rmdir tells.
  if (failed == EISDIR || failed == EPERM) {
    if (rmdir(path.c_str()) == 0) return {};
    if (errno != ENOTDIR) return posix_failure(errno, path, "cannot be removed");
  }
  return posix_failure(failed, path, "cannot be removed");
}

Result<> PosixFiles::rename(const env::Path& from, const env::Path& to) {
  if (::rename(from.c_str(), to.c_str()) == 0) return {};
  const int failed = errno;
  struct stat there{};
  // A folder onto a file, or the other way round: the system's words would speak of a missing
  // folder.
  if ((failed == ENOTDIR || failed == EISDIR) && lstat(to.c_str(), &there) == 0) {
    return posix_failure(EEXIST, to, "cannot be replaced");
  }
  return posix_failure(failed, from, "cannot be renamed to " + to.native());
}

Result<> PosixFiles::rename_new(const env::Path& from, const env::Path& to) {
  int failed = rename_without_replacing(from, to);
  if (failed == EINVAL || failed == ENOSYS || failed == ENOTSUP) {
    failed = rename_new_by_link(from, to);
  }
  if (failed == 0) return {};
  if (failed == EEXIST) return posix_failure(failed, to, "is not replaced");
  return posix_failure(failed, from, "cannot be renamed to " + to.native());
}

int rename_new_by_link(const env::Path& from, const env::Path& to) {
  if (link(from.c_str(), to.c_str()) == 0) {
    if (unlink(from.c_str()) == 0) return 0;
    const int failed = errno;
    unlink(to.c_str());
    return failed;
  }
  if (errno == EEXIST) return EEXIST;
  struct stat there{};
  if (lstat(to.c_str(), &there) == 0) return EEXIST;
  if (errno != ENOENT) return errno;
  return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

Result<std::string> PosixFiles::read_link(const env::Path& path) {
  std::string target(256, '\0');
  while (true) {
    const auto length = readlink(path.c_str(), target.data(), target.size());
    if (length < 0) return posix_failure(errno, path, "cannot be read as a link");
    const auto size = static_cast<std::size_t>(length);
    if (size < target.size()) {
      target.resize(size);
      return target;
    }
    target.resize(target.size() * 2);
  }
}

Result<> PosixFiles::make_link(const std::string& target, const env::Path& path) {
  if (symlink(target.c_str(), path.c_str()) != 0) {
    return posix_failure(errno, path, "cannot be created");
  }
  return {};
}

Result<> PosixFiles::set_mode(const env::Path& path, std::uint32_t mode) {
  if (chmod(path.c_str(), static_cast<mode_t>(mode)) != 0) {
    return posix_failure(errno, path, "cannot be given its permissions");
  }
  return {};
}

Result<> PosixFiles::set_mtime(const env::Path& path, std::int64_t mtime_ns) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  // Times before 1970 are negative, their fractions are not. Bundles from outside name any time, so
  // nothing is subtracted from mtime_ns itself, which may be the least number there is.
  const std::int64_t remainder = mtime_ns % kSecond;
  const bool borrow = remainder < 0;
  timespec modified{};
  modified.tv_sec = mtime_ns / kSecond - (borrow ? 1 : 0);
  modified.tv_nsec = remainder + (borrow ? kSecond : 0);
  timespec accessed{};
  accessed.tv_nsec = UTIME_OMIT;
  const timespec times[2] = {accessed, modified};
  if (utimensat(AT_FDCWD, path.c_str(), times, AT_SYMLINK_NOFOLLOW) != 0) {
    return posix_failure(errno, path, "cannot be given its time");
  }
  return {};
}

Result<> PosixFiles::sync_directory(const env::Path& path) {
  const env::Path folder = folder_or_current(path);
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened) return posix_failure(errno, folder, "cannot be opened");
  // EINVAL: a file system whose folders need no syncing.
  if (retry_interrupted([&] { return fsync(opened.get()); }) != 0 && errno != EINVAL) {
    return posix_failure(errno, folder, "cannot be written to the disk");
  }
  return {};
}

Result<> PosixFiles::sync_tree(const env::Path& path) {
  return sync_tree_of(folder_or_current(path));
}

Result<std::uint64_t> PosixFiles::free_bytes(const env::Path& path) {
  const env::Path folder = folder_or_current(path);
  struct statvfs status{};
  if (retry_interrupted([&] { return statvfs(folder.c_str(), &status); }) != 0) {
    return posix_failure(errno, folder, "its disk cannot be examined");
  }
  return std::uint64_t{status.f_bavail} * status.f_frsize;
}

Result<env::Path> PosixFiles::canonical(const env::Path& path) {
  const std::unique_ptr<char, void (*)(void*)> real(realpath(path.c_str(), nullptr), std::free);
  if (!real) return posix_failure(errno, path, "cannot be found");
  return env::Path(real.get());
}

std::string PosixFiles::database_vfs() const {
  return {};
}

}  // namespace cairn::platform
