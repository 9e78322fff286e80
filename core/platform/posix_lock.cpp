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

// flock belongs to the open file, so it ends with the descriptor, however the process ends.
class PosixLock final : public env::FileLock {
 public:
  explicit PosixLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}

 private:
  Descriptor descriptor_;
};

std::string holder_in(int descriptor) {
  std::string holder(kHolderBytesMax, '\0');
  const auto got = pread(descriptor, holder.data(), holder.size(), 0);
  holder.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return holder.empty() ? "another program" : holder;
}

}  // namespace

Result<std::unique_ptr<env::FileLock>> PosixFiles::lock(const env::Path& path,
                                                        const std::string& holder) {
  TRY(auto descriptor, open_descriptor(path, env::Open::create));
  const int number = descriptor.get();
  if (retry_interrupted([&] { return flock(number, LOCK_EX | LOCK_NB); }) != 0) {
    if (errno == EWOULDBLOCK) {
      return fail(ErrorCode::busy, path.native() + ": held by " + holder_in(number));
    }
    return posix_failure(errno, path, "cannot be locked");
  }
  // The text informs others; the lock holds without it, so a full disk does not matter.
  if (ftruncate(number, 0) == 0) {
    [[maybe_unused]] const auto written = pwrite(number, holder.data(), holder.size(), 0);
  }
  return std::make_unique<PosixLock>(std::move(descriptor));
}

}  // namespace cairn::platform
