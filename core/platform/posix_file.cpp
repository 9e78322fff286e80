#include "platform/posix_file.h"

#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/posix_errors.h"
#include "platform/posix_system.h"

namespace cairn::platform {
namespace {

constexpr mode_t kPermissionBits = 07777;
// Keeps the numbers of devices away from those of files.
constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15ULL;

// A descriptor of a pipe or device must not make the caller wait, hence O_NONBLOCK: regular files
// are read and written all the same, and the others are refused after.
int flags_of(env::Open how) {
  constexpr int kAlways = O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
  switch (how) {
    case env::Open::read:
      return kAlways | O_RDONLY;
    case env::Open::read_write:
      return kAlways | O_RDWR | O_NOFOLLOW;
    case env::Open::create:
      return kAlways | O_RDWR | O_NOFOLLOW | O_CREAT;
    case env::Open::create_new:
    case env::Open::create_private:
      return kAlways | O_RDWR | O_NOFOLLOW | O_CREAT | O_EXCL;
  }
  return kAlways | O_RDONLY;
}

env::FileKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return env::FileKind::file;
  if (S_ISDIR(mode)) return env::FileKind::directory;
  if (S_ISLNK(mode)) return env::FileKind::symlink;
  return env::FileKind::other;
}

// A file that another program holds a lease on cannot be opened without waiting until that program
// has given it back, which the system sees to.
Descriptor open_when_lease_ends(const env::Path& path, int flags, mode_t mode) {
  struct stat status{};
  const bool follow = (flags & O_NOFOLLOW) == 0;
  const int found = follow ? stat(path.c_str(), &status) : lstat(path.c_str(), &status);
  if (found != 0 || !S_ISREG(status.st_mode)) {
    errno = EWOULDBLOCK;
    return Descriptor();
  }
  const int waiting = flags & ~O_NONBLOCK;
  return Descriptor(retry_interrupted([&] { return open(path.c_str(), waiting, mode); }));
}

bool fits(std::uint64_t offset) {
  return offset <= static_cast<std::uint64_t>(std::numeric_limits<off_t>::max());
}

}  // namespace

env::FileInfo info_of(const struct stat& status) {
  return {.kind = kind_of(status.st_mode),
          .size = static_cast<std::uint64_t>(status.st_size),
          .mtime_ns = mtime_ns_of(status),
          .changed_ns = ctime_ns_of(status),
          .mode = static_cast<std::uint32_t>(status.st_mode & kPermissionBits),
          .identity = static_cast<std::uint64_t>(status.st_dev) * kSpread ^
                      static_cast<std::uint64_t>(status.st_ino)};
}

Result<Descriptor> open_descriptor(const env::Path& path, env::Open how) {
  const mode_t mode = how == env::Open::create_private ? 0600 : 0666;
  const int flags = flags_of(how);
  Descriptor opened(retry_interrupted([&] { return open(path.c_str(), flags, mode); }));
  if (!opened && errno == EWOULDBLOCK) opened = open_when_lease_ends(path, flags, mode);
  if (!opened) {
    const int failed = errno;
    // Links in a circle further up give the same errno.
    struct stat status{};
    const bool is_link = lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
    if (failed == ELOOP && is_link && (flags & O_NOFOLLOW) != 0) {
      return fail(ErrorCode::permission,
                  path.native() + ": cannot be opened for writing: it is a symbolic link");
    }
    return posix_failure(failed, path, "cannot be opened");
  }
  struct stat status{};
  if (fstat(opened.get(), &status) != 0) return posix_failure(errno, path, "cannot be examined");
  if (!S_ISREG(status.st_mode)) {
    return fail(ErrorCode::invalid, path.native() + ": cannot be opened: it is not a file");
  }
  if (how == env::Open::read) expect_sequential_reads(opened.get());
  return opened;
}

Result<std::size_t> PosixFile::read_at(std::uint64_t offset, MutableBytes out) {
  std::size_t done = 0;
  while (done < out.size() && fits(offset + done)) {
    const MutableBytes rest = out.subspan(done);
    const auto got = retry_interrupted([&] {
      return pread(descriptor_.get(), rest.data(), rest.size(), static_cast<off_t>(offset + done));
    });
    if (got < 0) return posix_failure(errno, path_, "cannot be read");
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  return done;
}

Result<> PosixFile::write_at(std::uint64_t offset, ByteView bytes) {
  if (!fits(offset)) return posix_failure(EINVAL, path_, "cannot be written");
  while (!bytes.empty()) {
    const auto put = retry_interrupted([&] {
      return pwrite(descriptor_.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    });
    if (put < 0) return posix_failure(errno, path_, "cannot be written");
    if (put == 0) return posix_failure(ENOSPC, path_, "cannot be written");
    bytes = bytes.subspan(static_cast<std::size_t>(put));
    offset += static_cast<std::uint64_t>(put);
  }
  return {};
}

Result<> PosixFile::truncate(std::uint64_t size) {
  if (!fits(size)) return posix_failure(EINVAL, path_, "cannot be given its size");
  const auto length = static_cast<off_t>(size);
  if (retry_interrupted([&] { return ftruncate(descriptor_.get(), length); }) != 0) {
    return posix_failure(errno, path_, "cannot be given its size");
  }
  return {};
}

Result<> PosixFile::reserve(std::uint64_t bytes) {
  if (!fits(bytes)) return posix_failure(EINVAL, path_, "cannot be given its size");
  const auto length = static_cast<off_t>(bytes);
  if (length == 0) return {};
  const int failed = reserve_space(descriptor_.get(), length);
  if (failed != 0 && failed != EOPNOTSUPP && failed != ENOSYS && failed != EINVAL) {
    return posix_failure(failed, path_, "cannot be given its size");
  }
  TRY(const auto now, info());
  return now.size < bytes ? truncate(bytes) : Result<>{};
}

Result<> PosixFile::sync() {
  const int failed = sync_descriptor(descriptor_.get());
  if (failed != 0) return posix_failure(failed, path_, "cannot be written to the disk");
  return {};
}

Result<> PosixFile::sync_all() {
  const int failed = sync_descriptor_and_metadata(descriptor_.get());
  if (failed != 0) return posix_failure(failed, path_, "cannot be written to the disk");
  return {};
}

Result<env::FileInfo> PosixFile::info() {
  struct stat status{};
  if (fstat(descriptor_.get(), &status) != 0) {
    return posix_failure(errno, path_, "cannot be examined");
  }
  return info_of(status);
}

}  // namespace cairn::platform
