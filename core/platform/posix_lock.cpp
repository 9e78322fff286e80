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

constexpr int kHolderLooks = 200;
constexpr std::chrono::milliseconds kHolderWait{5};

// flock belongs to the open file, so it ends with the descriptor, however the process ends.
class PosixLock final : public env::FileLock {
 public:
  explicit PosixLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}

 private:
  Descriptor descriptor_;
};

Result<std::string> text_in(int descriptor, const env::Path& path) {
  std::string text(env::kLockTextBytesMax + 1, '\0');
  const auto got =
      retry_interrupted([&] { return pread(descriptor, text.data(), text.size(), 0); });
  if (got < 0) return posix_failure(errno, path, "cannot be read");
  text.resize(static_cast<std::size_t>(got));
  return text;
}

// What is known of who holds the lock. Who has only just got it is about to write that.
std::optional<std::string> holder_in(int descriptor, const env::Path& path) {
  const auto text = text_in(descriptor, path);
  const auto holder = text ? env::lock_holder(*text) : std::nullopt;
  return holder && !holder->empty() ? holder : std::nullopt;
}

// Whether the file was removed, or another one renamed over it, between being opened and locked.
// Some file systems count no links, hence the look at what the name leads to.
bool was_removed(int descriptor, const env::Path& path) {
  struct stat opened{};
  struct stat named{};
  if (fstat(descriptor, &opened) != 0 || opened.st_nlink > 0) return false;
  return lstat(path.c_str(), &named) != 0 || opened.st_ino != named.st_ino;
}

// Locks the file, or fails with `busy` and who holds it.
Result<> take(int descriptor, const env::Path& path) {
  for (int look = 0; look < kHolderLooks; ++look) {
    if (look > 0) std::this_thread::sleep_for(kHolderWait);
    if (retry_interrupted([&] { return flock(descriptor, LOCK_EX | LOCK_NB); }) == 0) return {};
    if (errno != EWOULDBLOCK) return posix_failure(errno, path, "cannot be locked");
    const auto holder = holder_in(descriptor, path);
    if (holder) return fail(ErrorCode::busy, path.native() + ": held by " + *holder);
  }
  return fail(ErrorCode::busy, path.native() + ": held by another program");
}

// Empty when the file went before it was locked.
Result<Descriptor> try_lock(const env::Path& path) {
  TRY(auto descriptor, open_descriptor(path, env::Open::create));
  TRY_VOID(take(descriptor.get(), path));
  return was_removed(descriptor.get(), path) ? Descriptor() : std::move(descriptor);
}

}  // namespace

Result<std::unique_ptr<env::FileLock>> PosixFiles::lock(const env::Path& path,
                                                        const std::string& holder) {
  TRY(auto descriptor, try_lock(path));
  while (!descriptor) {
    TRY(descriptor, try_lock(path));
  }
  const int number = descriptor.get();
  TRY(const auto found, text_in(number, path));
  TRY_VOID(env::check_is_lock(path, found));
  // The text informs others; the lock holds without it, so a full disk does not matter. Half of it
  // would not be known for a lock's. It is written over the last holder's, so that whoever looks
  // finds one of the two.
  const auto text = env::lock_text(holder);
  const auto size = static_cast<ssize_t>(text.size());
  const bool written = pwrite(number, text.data(), text.size(), 0) == size;
  [[maybe_unused]] const auto cut = ftruncate(number, written ? size : 0);
  return std::make_unique<PosixLock>(std::move(descriptor));
}

}  // namespace cairn::platform
