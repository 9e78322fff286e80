#include "platform/windows_file.h"

#include <algorithm>

#include "platform/windows_errors.h"

namespace cairn::platform {
namespace {

constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr DWORD kAtOnce = 1U << 30U;
constexpr std::int64_t kTicksTo1970 = 116'444'736'000'000'000;  // of 100 ns, since 1601
constexpr std::int64_t kNsPerTick = 100;

struct How {
  DWORD access;
  DWORD disposition;
  DWORD flags;
};

How how_of(env::Open how) {
  constexpr DWORD kBoth = GENERIC_READ | GENERIC_WRITE;
  // With this flag a link is opened itself, and can then be refused.
  constexpr DWORD kLinkItself = FILE_FLAG_OPEN_REPARSE_POINT;
  switch (how) {
    case env::Open::read:
      return {GENERIC_READ, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN};
    case env::Open::read_write:
      return {kBoth, OPEN_EXISTING, kLinkItself};
    case env::Open::create:
      return {kBoth, OPEN_ALWAYS, kLinkItself};
    case env::Open::create_new:
    case env::Open::create_private:
      // The folders of a user's profile, where private files are kept, give access to that user
      // and to administrators alone; a file inherits this.
      return {kBoth, CREATE_NEW, kLinkItself};
  }
  return {GENERIC_READ, OPEN_EXISTING, 0};
}

OVERLAPPED at(std::uint64_t offset) {
  OVERLAPPED place{};
  place.Offset = static_cast<DWORD>(offset);
  place.OffsetHigh = static_cast<DWORD>(offset >> 32U);
  return place;
}

}  // namespace

std::int64_t ns_since_1970(FILETIME time) {
  const auto ticks =
      static_cast<std::int64_t>((std::uint64_t{time.dwHighDateTime} << 32U) | time.dwLowDateTime);
  return (ticks - kTicksTo1970) * kNsPerTick;
}

FILETIME filetime_of(std::int64_t ns) {
  const auto ticks = static_cast<std::uint64_t>(ns / kNsPerTick + kTicksTo1970);
  return {.dwLowDateTime = static_cast<DWORD>(ticks),
          .dwHighDateTime = static_cast<DWORD>(ticks >> 32U)};
}

env::FileInfo info_of(DWORD attributes, DWORD reparse_tag, std::uint64_t size, FILETIME written) {
  env::FileInfo info;
  const bool is_link =
      (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
      (reparse_tag == IO_REPARSE_TAG_SYMLINK || reparse_tag == IO_REPARSE_TAG_MOUNT_POINT);
  const bool is_folder = (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
  if (is_link) {
    info.kind = env::FileKind::symlink;
  } else {
    info.kind = is_folder ? env::FileKind::directory : env::FileKind::file;
  }
  info.size = size;
  info.mtime_ns = ns_since_1970(written);
  // Windows knows read-only and nothing else of what the bits say.
  const bool read_only = (attributes & FILE_ATTRIBUTE_READONLY) != 0;
  info.mode = (is_folder ? 0755U : 0644U) & (read_only ? ~0222U : ~0U);
  return info;
}

Result<Handle> open_handle(const env::Path& path, env::Open how) {
  const How chosen = how_of(how);
  Handle opened(CreateFileW(path.c_str(), chosen.access, kShareAll, nullptr, chosen.disposition,
                            FILE_ATTRIBUTE_NORMAL | chosen.flags, nullptr));
  if (!opened) {
    const DWORD failed = GetLastError();
    const DWORD attributes = GetFileAttributesW(path.c_str());
    if (failed == ERROR_ACCESS_DENIED && attributes != INVALID_FILE_ATTRIBUTES &&
        (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
      return fail(ErrorCode::invalid, text_of_path(path) + ": cannot be opened: it is not a file");
    }
    return windows_failure(failed, path, "cannot be opened");
  }
  FILE_ATTRIBUTE_TAG_INFO tag{};
  if (!GetFileInformationByHandleEx(opened.get(), FileAttributeTagInfo, &tag, sizeof(tag))) {
    return windows_failure(GetLastError(), path, "cannot be examined");
  }
  if (info_of(tag.FileAttributes, tag.ReparseTag, 0, {}).kind == env::FileKind::symlink) {
    return fail(ErrorCode::permission,
                text_of_path(path) + ": cannot be opened for writing: it is a symbolic link");
  }
  return opened;
}

Result<std::size_t> WindowsFile::read_at(std::uint64_t offset, MutableBytes out) {
  std::size_t done = 0;
  while (done < out.size()) {
    const auto part = static_cast<DWORD>(std::min<std::size_t>(out.size() - done, kAtOnce));
    OVERLAPPED place = at(offset + done);
    DWORD got = 0;
    if (!ReadFile(handle_.get(), out.data() + done, part, &got, &place)) {
      if (GetLastError() == ERROR_HANDLE_EOF) break;
      return windows_failure(GetLastError(), path_, "cannot be read");
    }
    if (got == 0) break;
    done += got;
  }
  return done;
}

Result<> WindowsFile::write_at(std::uint64_t offset, ByteView bytes) {
  while (!bytes.empty()) {
    const auto part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), kAtOnce));
    OVERLAPPED place = at(offset);
    DWORD put = 0;
    if (!WriteFile(handle_.get(), bytes.data(), part, &put, &place)) {
      return windows_failure(GetLastError(), path_, "cannot be written");
    }
    if (put == 0) return windows_failure(ERROR_DISK_FULL, path_, "cannot be written");
    bytes = bytes.subspan(put);
    offset += put;
  }
  return {};
}

Result<> WindowsFile::truncate(std::uint64_t size) {
  FILE_END_OF_FILE_INFO end{};
  end.EndOfFile.QuadPart = static_cast<LONGLONG>(size);
  if (!SetFileInformationByHandle(handle_.get(), FileEndOfFileInfo, &end, sizeof(end))) {
    return windows_failure(GetLastError(), path_, "cannot be given its size");
  }
  return {};
}

// Without being asked for holes, Windows gives a file that grows the room it takes.
Result<> WindowsFile::reserve(std::uint64_t bytes) {
  TRY(const auto now, info());
  return now.size < bytes ? truncate(bytes) : Result<>{};
}

Result<> WindowsFile::sync() {
  if (!FlushFileBuffers(handle_.get())) {
    return windows_failure(GetLastError(), path_, "cannot be written to the disk");
  }
  return {};
}

std::uint64_t identity_of(const BY_HANDLE_FILE_INFORMATION& found) {
  // Keeps the numbers of volumes away from those of files.
  constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15ULL;
  const auto index = std::uint64_t{found.nFileIndexHigh} << 32U | found.nFileIndexLow;
  return found.dwVolumeSerialNumber * kSpread ^ index;
}

Result<env::FileInfo> WindowsFile::info() {
  BY_HANDLE_FILE_INFORMATION found{};
  if (!GetFileInformationByHandle(handle_.get(), &found)) {
    return windows_failure(GetLastError(), path_, "cannot be examined");
  }
  const std::uint64_t size = (std::uint64_t{found.nFileSizeHigh} << 32U) | found.nFileSizeLow;
  auto info = info_of(found.dwFileAttributes, 0, size, found.ftLastWriteTime);
  info.identity = identity_of(found);
  FILE_BASIC_INFO times{};
  if (GetFileInformationByHandleEx(handle_.get(), FileBasicInfo, &times, sizeof(times))) {
    info.changed_ns = (times.ChangeTime.QuadPart - kTicksTo1970) * kNsPerTick;
  }
  return info;
}

}  // namespace cairn::platform
