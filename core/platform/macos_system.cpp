#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include "platform/posix_descriptor.h"
#include "platform/posix_system.h"

namespace cairn::platform {

int sync_descriptor(int descriptor) {
  // fsync leaves the bytes in the disk's cache here; some network file systems know nothing else.
  if (retry_interrupted([&] { return fcntl(descriptor, F_FULLFSYNC); }) != -1) return 0;
  return retry_interrupted([&] { return fsync(descriptor); }) == 0 ? 0 : errno;
}

int sync_descriptor_and_metadata(int descriptor) {
  return sync_descriptor(descriptor);
}

Result<> sync_tree_of(const env::Path& path) {
  return sync_tree_by_walking(path);
}

int rename_without_replacing(const env::Path& from, const env::Path& to) {
  return renamex_np(from.c_str(), to.c_str(), RENAME_EXCL) == 0 ? 0 : errno;
}

int reserve_space(int descriptor, off_t bytes) {
  // Counts from the end of what the file has already.
  struct stat status{};
  if (fstat(descriptor, &status) != 0) return errno;
  const off_t missing = bytes - status.st_blocks * 512;
  if (missing <= 0) return 0;
  fstore_t wanted = {F_ALLOCATEALL, F_PEOFPOSMODE, 0, missing, 0};
  return fcntl(descriptor, F_PREALLOCATE, &wanted) != -1 ? 0 : errno;
}

void expect_sequential_reads(int descriptor) {
  fcntl(descriptor, F_RDAHEAD, 1);
}

namespace {

std::int64_t ns_of(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

std::int64_t mtime_ns_of(const struct stat& status) {
  return ns_of(status.st_mtimespec);
}

std::int64_t ctime_ns_of(const struct stat& status) {
  return ns_of(status.st_ctimespec);
}

}  // namespace cairn::platform
