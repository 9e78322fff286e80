// What differs between Linux and macOS in the use of files; one source file for each.
#pragma once

#include <cstdint>

#include <sys/stat.h>

#include "base/result.h"
#include "env/files.h"

namespace cairn::platform {

// Makes a file's bytes and size durable, through the disk's own cache. Zero or an errno.
int sync_descriptor(int descriptor);
// Its mode and time as well.
int sync_descriptor_and_metadata(int descriptor);

// Everything below a folder. Systems that can only sync file by file use sync_tree_by_walking.
Result<> sync_tree_of(const env::Path& path);
Result<> sync_tree_by_walking(const env::Path& path);

// Renames, and refuses with EEXIST what is at `to`. Zero or an errno, which is EINVAL, ENOSYS or
// ENOTSUP where the file system cannot.
int rename_without_replacing(const env::Path& from, const env::Path& to);

// Sets room on the disk aside for a file's first `bytes` bytes, whether or not the file becomes as
// long. Zero or an errno, which is EOPNOTSUPP, ENOSYS or EINVAL where the file system cannot.
int reserve_space(int descriptor, off_t bytes);

// Tells the system that a file will mostly be read from front to back.
void expect_sequential_reads(int descriptor);

std::int64_t mtime_ns_of(const struct stat& status);
std::int64_t ctime_ns_of(const struct stat& status);

}  // namespace cairn::platform
