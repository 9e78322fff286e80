#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/posix_errors.h"
#include "platform/posix_file.h"
#include "platform/posix_files.h"

namespace cairn::platform {
namespace {

constexpr std::size_t kHolderBytesMax = 1024;
constexpr int kHolderLooks = 20;
constexpr std::chrono::milliseconds kHolderWait{5};

// flock belongs to the open file, so it ends with the descriptor, however the process ends.
class PosixLock final : public env::FileLock {
 public:
  explicit PosixLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}

 private:
  Descriptor descriptor_;
};

// Who has only just got the lock is about to write this.
std::string holder_in(int descriptor) {
  std::string holder(kHolderBytesMax, '\0');
  for (int look = 0; look < kHolderLooks; ++look) {
    if (look > 0) std::this_thread::sleep_for(kHolderWait);
    const auto got = pread(descriptor, holder.data(), holder.size(), 0);
    if (got <= 0) continue;
    holder.resize(static_cast<std::size_t>(got));
    return holder;
  }
  return "another program";
}

// Whether the file was removed, or another one renamed over it, between being opened and locked.
// Some file systems count no links, hence the look at what the name leads to.
bool was_removed(int descriptor, const env::Path& path) {
  struct stat opened{};
  struct stat named{};
  if (fstat(descriptor, &opened) != 0 || opened.st_nlink > 0) return false;
  return lstat(path.c_str(), &named) != 0 || opened.st_ino != named.st_ino;
}

// Empty when the file went before it was locked.
Result<Descriptor> try_lock(const env::Path& path) {
  TRY(auto descriptor, open_descriptor(path, env::Open::create));
  const int number = descriptor.get();
  if (retry_interrupted([&] { return flock(number, LOCK_EX | LOCK_NB); }) != 0) {
    if (errno == EWOULDBLOCK) {
      return fail(ErrorCode::busy, path.native() + ": held by " + holder_in(number));
    }
    return posix_failure(errno, path, "cannot be locked");
  }
  return was_removed(number, path) ? Descriptor() : std::move(descriptor);
}

}  // namespace

Result<std::unique_ptr<env::FileLock>> PosixFiles::lock(const env::Path& path,
                                                        const std::string& holder) {
  TRY(auto descriptor, try_lock(path));
  while (!descriptor) {
    TRY(descriptor, try_lock(path));
  }
  const int number = descriptor.get();
  // The text informs others; the lock holds without it, so a full disk does not matter.
  if (ftruncate(number, 0) == 0) {
    [[maybe_unused]] const auto written = pwrite(number, holder.data(), holder.size(), 0);
  }
  return std::make_unique<PosixLock>(std::move(descriptor));
}

}  // namespace cairn::platform
