#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include "platform/posix_descriptor.h"
#include "platform/posix_errors.h"
#include "platform/posix_system.h"

namespace cairn::platform {

int sync_descriptor(int descriptor) {
  return retry_interrupted([&] { return fdatasync(descriptor); }) == 0 ? 0 : errno;
}

int sync_descriptor_and_metadata(int descriptor) {
  return retry_interrupted([&] { return fsync(descriptor); }) == 0 ? 0 : errno;
}

Result<> sync_tree_of(const env::Path& path) {
  const Descriptor folder(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return posix_failure(errno, path, "cannot be opened");
  if (syncfs(folder.get()) == 0) return {};
  if (errno == ENOSYS) return sync_tree_by_walking(path);
  return posix_failure(errno, path, "cannot be written to the disk");
}

int rename_without_replacing(const env::Path& from, const env::Path& to) {
  const int done = renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
  return done == 0 ? 0 : errno;
}

int reserve_space(int descriptor, off_t bytes) {
  // Not posix_fallocate, which writes to every block where the file system has no way to do this.
  return retry_interrupted([&] { return fallocate(descriptor, 0, 0, bytes); }) == 0 ? 0 : errno;
}

void expect_sequential_reads(int descriptor) {
  // Advice: a system that cannot take it loses nothing but speed.
  posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
}

namespace {

std::int64_t ns_of(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

std::int64_t mtime_ns_of(const struct stat& status) {
  return ns_of(status.st_mtim);
}

std::int64_t ctime_ns_of(const struct stat& status) {
  return ns_of(status.st_ctim);
}

}  // namespace cairn::platform
