// An open file on Windows.
#pragma once

#include <utility>

#include <windows.h>

#include "env/files.h"

namespace cairn::platform {

class Handle {
 public:
  explicit Handle(HANDLE handle = INVALID_HANDLE_VALUE) : handle_(handle) {}
  Handle(Handle&& other) noexcept : handle_(std::exchange(other.handle_, INVALID_HANDLE_VALUE)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (handle_ != INVALID_HANDLE_VALUE) CloseHandle(handle_);
  }

  explicit operator bool() const { return handle_ != INVALID_HANDLE_VALUE; }
  [[nodiscard]] HANDLE get() const { return handle_; }

 private:
  HANDLE handle_;
};

class WindowsFile final : public env::File {
 public:
  WindowsFile(Handle handle, env::Path path) : handle_(std::move(handle)), path_(std::move(path)) {}

  Result<std::size_t> read_at(std::uint64_t offset, MutableBytes out) override;
  Result<> write_at(std::uint64_t offset, ByteView bytes) override;
  Result<> truncate(std::uint64_t size) override;
  Result<> reserve(std::uint64_t bytes) override;
  Result<> sync() override;
  Result<> sync_all() override { return sync(); }
  Result<env::FileInfo> info() override;

  // Gives the handle up.
  [[nodiscard]] Handle release() && { return std::move(handle_); }

 private:
  Handle handle_;
  env::Path path_;  // for errors
};

// Opens as env::Open says; others may read, write, rename and remove meanwhile, as on POSIX.
Result<Handle> open_handle(const env::Path& path, env::Open how);

std::uint64_t identity_of(const BY_HANDLE_FILE_INFORMATION& found);
env::FileInfo info_of(DWORD attributes, DWORD reparse_tag, std::uint64_t size, FILETIME written);

std::int64_t ns_since_1970(FILETIME time);
FILETIME filetime_of(std::int64_t ns_since_1970);

}  // namespace cairn::platform
