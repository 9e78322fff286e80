#include <fcntl.h>

#include "platform/posix_descriptor.h"
#include "platform/posix_errors.h"
#include "platform/posix_files.h"
#include "platform/posix_system.h"

namespace cairn::platform {
namespace {

Result<> sync_file(const env::Path& path) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
  if (!file && errno == ENOENT) return {};  // removed since it was listed
  if (!file) return posix_failure(errno, path, "cannot be opened");
  const int failed = sync_descriptor_and_metadata(file.get());
  if (failed != 0) return posix_failure(failed, path, "cannot be written to the disk");
  return {};
}

}  // namespace

Result<> sync_tree_by_walking(const env::Path& path) {
  PosixFiles files;
  // A list of folders to visit rather than recursion: depth is the user's, the stack is ours.
  std::vector<env::Path> folders{path};
  while (!folders.empty()) {
    const env::Path folder = std::move(folders.back());
    folders.pop_back();
    TRY(const auto entries, files.list(folder));
    for (const auto& entry : entries) {
      if (entry.kind == env::FileKind::directory) folders.push_back(folder / entry.name);
      if (entry.kind == env::FileKind::file) TRY_VOID(sync_file(folder / entry.name));
    }
    TRY_VOID(files.sync_directory(folder));
  }
  return {};
}

}  // namespace cairn::platform
