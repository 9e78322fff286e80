#include "support/sim_file.h"

#include <algorithm>

namespace cairn::test {
namespace {

// Larger offsets are a mistake in a test, and would take the memory of the machine.
constexpr std::uint64_t kFileBytesMax = 1ULL << 44U;

}  // namespace

env::FileInfo info_of(const SimNode& node) {
  const bool is_link = node.kind == env::FileKind::symlink;
  return {.kind = node.kind,
          .size = is_link ? node.target.size() : node.content.size(),
          .mtime_ns = node.metadata.mtime_ns,
          .changed_ns = node.metadata.changed_ns,
          .mode = node.metadata.mode,
          .identity = reinterpret_cast<std::uintptr_t>(&node)};
}

SimFile::SimFile(SimFiles& files, SimNodePtr node, env::Path path, bool writable)
    : files_(files),
      life_(files.life_),
      node_(std::move(node)),
      path_(std::move(path)),
      writable_(writable) {
  ++node_->open_handles;
}

SimFile::~SimFile() {
  const std::lock_guard lock(files_.mutex_);
  if (life_ != files_.life_) return;
  --node_->open_handles;
  files_.release_space(*node_);
}

Result<> SimFile::usable() const {
  if (life_ == files_.life_) return {};
  return sim_failure(ErrorCode::io, path_, "cannot be used", "it was opened before the crash");
}

Result<std::size_t> SimFile::read_at(std::uint64_t offset, MutableBytes out) {
  return files_.perform<std::size_t>(Operation::read, path_, [&]() -> Result<std::size_t> {
    TRY_VOID(usable());
    if (files_.faults_.unreadable(path_.native(), offset, out.size())) {
      return sim_failure(ErrorCode::io, path_, "cannot be read", "Input/output error");
    }
    return node_->content.read(offset, out);
  });
}

Result<> SimFile::write_at(std::uint64_t offset, ByteView bytes) {
  const std::lock_guard lock(files_.mutex_);
  TRY_VOID(usable());
  if (!writable_) {
    return sim_failure(ErrorCode::io, path_, "cannot be written", "Bad file descriptor");
  }
  return files_.write_faulty(*node_, path_, offset, bytes);
}

Result<> SimFile::truncate(std::uint64_t size) {
  return files_.perform<void>(Operation::truncate, path_, [&]() -> Result<> {
    TRY_VOID(usable());
    constexpr std::string_view kFailure = "cannot be given its size";
    if (!writable_) return sim_failure(ErrorCode::invalid, path_, kFailure, "Invalid argument");
    if (size > kFileBytesMax) return sim_failure(ErrorCode::io, path_, kFailure, "File too large");
    files_.resize(*node_, size);
    return {};
  });
}

// Says when there is not enough room, and sets none aside.
Result<> SimFile::reserve(std::uint64_t bytes) {
  return files_.perform<void>(Operation::truncate, path_, [&]() -> Result<> {
    TRY_VOID(usable());
    constexpr std::string_view kFailure = "cannot be given its size";
    if (bytes == 0) return {};
    if (!writable_) return sim_failure(ErrorCode::io, path_, kFailure, "Bad file descriptor");
    if (bytes > kFileBytesMax) return sim_failure(ErrorCode::io, path_, kFailure, "File too large");
    const auto capacity = files_.options_.capacity_bytes;
    const auto free = capacity - std::min(capacity, files_.used_bytes_);
    if (capacity != SimFiles::kUnlimited && node_->content.missing_bytes(0, bytes) > free) {
      return sim_failure(ErrorCode::no_space, path_, kFailure, "No space left on device");
    }
    if (node_->content.size() < bytes) files_.resize(*node_, bytes);
    return {};
  });
}

Result<> SimFile::sync() {
  const std::lock_guard lock(files_.mutex_);
  TRY_VOID(usable());
  return files_.sync_faulty(*node_, path_);
}

Result<> SimFile::sync_all() {
  const std::lock_guard lock(files_.mutex_);
  TRY_VOID(usable());
  TRY_VOID(files_.sync_faulty(*node_, path_));
  sync_everything_of(*node_);
  return {};
}

Result<env::FileInfo> SimFile::info() {
  return files_.perform<env::FileInfo>(Operation::info, path_, [&]() -> Result<env::FileInfo> {
    TRY_VOID(usable());
    return info_of(*node_);
  });
}

SimFileLock::SimFileLock(SimFiles& files, SimNodePtr node)
    : files_(files), node_(std::move(node)), token_(node_->lock_token) {}

SimFileLock::~SimFileLock() {
  const std::lock_guard lock(files_.mutex_);
  // Tokens are never used twice, so a lock from before a crash frees nobody else's.
  if (node_->lock_token == token_) node_->lock_token = 0;
}

std::unexpected<Error> SimFiles::failure_of(ErrorCode code, const env::Path& path) const {
  if (crashed_) return sim_failure(ErrorCode::io, path, "cannot be used", "crashed");
  return sim_failure(code, path, "fails as planned", to_string(code));
}

Result<> SimFiles::write_faulty(SimNode& file, const env::Path& path, std::uint64_t offset,
                                ByteView bytes) {
  if (crashed_) return failure_of(ErrorCode::io, path);
  const Verdict verdict = faults_.next(Operation::write, path.native());
  if (verdict.error) {
    const auto kept = std::min<std::uint64_t>(verdict.keep_bytes, bytes.size());
    TRY_VOID(write(file, path, offset, bytes.first(static_cast<std::size_t>(kept))));
    return failure_of(*verdict.error, path);
  }
  Result<> outcome = write(file, path, offset, bytes);
  crashed_ = verdict.crash;
  if (crashed_) return failure_of(ErrorCode::io, path);
  return outcome;
}

Result<> SimFiles::sync_faulty(SimNode& file, const env::Path& path) {
  if (crashed_) return failure_of(ErrorCode::io, path);
  const Verdict verdict = faults_.next(Operation::sync, path.native());
  crashed_ = verdict.crash;
  if (crashed_) return failure_of(ErrorCode::io, path);
  if (verdict.error) {
    fail_sync_of_content(file, random_);
    return failure_of(*verdict.error, path);
  }
  sync_content(file);
  return {};
}

Result<> SimFiles::write(SimNode& file, const env::Path& path, std::uint64_t offset,
                         ByteView bytes) {
  constexpr std::string_view kFailure = "cannot be written";
  if (offset + bytes.size() > kFileBytesMax) {
    return sim_failure(ErrorCode::io, path, kFailure, "File too large");
  }
  auto fitting = faults_.take_space(bytes.size());
  const std::uint64_t free =
      options_.capacity_bytes - std::min(options_.capacity_bytes, used_bytes_);
  while (fitting > 0 && options_.capacity_bytes != kUnlimited &&
         file.content.missing_bytes(offset, fitting) > free) {
    // Up to the page boundary before.
    const std::uint64_t beyond = (offset + fitting) % PagedBytes::kPageBytes;
    fitting -= std::min(fitting, beyond == 0 ? PagedBytes::kPageBytes : beyond);
  }
  const std::uint64_t stored_before = file.content.stored_bytes();
  write_content(file, offset, bytes.first(static_cast<std::size_t>(fitting)));
  used_bytes_ += file.content.stored_bytes() - stored_before;
  if (fitting > 0) touch(file);
  if (fitting < bytes.size()) {
    return sim_failure(ErrorCode::no_space, path, kFailure, "No space left on device");
  }
  return {};
}

void SimFiles::resize(SimNode& file, std::uint64_t size) {
  const std::uint64_t stored_before = file.content.stored_bytes();
  resize_content(file, size);
  used_bytes_ -= stored_before - file.content.stored_bytes();
  touch(file);
}

void SimFiles::release_space(const SimNode& node) {
  if (!node.linked && node.open_handles == 0) used_bytes_ -= node.content.stored_bytes();
}

void SimFiles::count_space() {
  used_bytes_ = 0;
  for (const auto& node : nodes_of(root_)) {
    if (node->linked) used_bytes_ += node->content.stored_bytes();
  }
}

}  // namespace cairn::test
