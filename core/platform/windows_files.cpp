// The file system of Windows.
#include <windows.h>

#include "platform/system_files.h"
#include "platform/windows_errors.h"
#include "platform/windows_file.h"
#include "platform/windows_text.h"

namespace cairn::platform {
namespace {

constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
// The locked byte lies far behind the holder's text, which others must be able to read: a locked
// range cannot be read on Windows.
constexpr DWORD kLockedByteHigh = 0x40000000;

class WindowsLock final : public env::FileLock {
 public:
  explicit WindowsLock(Handle handle) : handle_(std::move(handle)) {}

 private:
  Handle handle_;
};

class WindowsFiles final : public env::Files {
 public:
  Result<std::unique_ptr<env::File>> open(const env::Path& path, env::Open how) override;
  Result<env::FileInfo> info(const env::Path& path) override;
  Result<std::vector<env::DirectoryEntry>> list(const env::Path& directory) override;
  Result<> make_directory(const env::Path& path) override;
  Result<> remove(const env::Path& path) override;
  Result<> rename(const env::Path& from, const env::Path& to) override;
  Result<> rename_new(const env::Path& from, const env::Path& to) override;
  Result<std::string> read_link(const env::Path& path) override;
  Result<> make_link(const std::string& target, const env::Path& path) override;
  Result<> set_mode(const env::Path& path, std::uint32_t mode) override;
  Result<> set_mtime(const env::Path& path, std::int64_t mtime_ns) override;
  Result<> sync_directory(const env::Path& path) override;
  Result<> sync_tree(const env::Path& path) override;
  Result<std::uint64_t> free_bytes(const env::Path& path) override;
  Result<std::unique_ptr<env::FileLock>> lock(const env::Path& path,
                                              const std::string& holder) override;
  Result<env::Path> canonical(const env::Path& path) override;
  [[nodiscard]] std::string database_vfs() const override { return {}; }
};

env::Path folder_or_current(const env::Path& path) {
  return path.empty() ? env::Path(L".") : path;
}

// A handle on whatever is there, folders and links included.
Handle open_anything(const env::Path& path, DWORD access, DWORD flags) {
  return Handle(CreateFileW(path.c_str(), access, kShareAll, nullptr, OPEN_EXISTING,
                            FILE_FLAG_BACKUP_SEMANTICS | flags, nullptr));
}

Result<std::unique_ptr<env::File>> WindowsFiles::open(const env::Path& path, env::Open how) {
  TRY(auto handle, open_handle(path, how));
  return std::make_unique<WindowsFile>(std::move(handle), path);
}

Result<env::FileInfo> WindowsFiles::info(const env::Path& path) {
  const Handle handle = open_anything(path, FILE_READ_ATTRIBUTES, FILE_FLAG_OPEN_REPARSE_POINT);
  if (!handle) return windows_failure(GetLastError(), path, "cannot be examined");
  BY_HANDLE_FILE_INFORMATION found{};
  FILE_ATTRIBUTE_TAG_INFO tag{};
  if (!GetFileInformationByHandle(handle.get(), &found) ||
      !GetFileInformationByHandleEx(handle.get(), FileAttributeTagInfo, &tag, sizeof(tag))) {
    return windows_failure(GetLastError(), path, "cannot be examined");
  }
  const std::uint64_t size = (std::uint64_t{found.nFileSizeHigh} << 32U) | found.nFileSizeLow;
  auto info = info_of(found.dwFileAttributes, tag.ReparseTag, size, found.ftLastWriteTime);
  info.identity = identity_of(found);
  return info;
}

Result<std::vector<env::DirectoryEntry>> WindowsFiles::list(const env::Path& directory) {
  const env::Path folder = folder_or_current(directory);
  WIN32_FIND_DATAW found{};
  const HANDLE search = FindFirstFileExW((folder / L"*").c_str(), FindExInfoBasic, &found,
                                         FindExSearchNameMatch, nullptr, FIND_FIRST_EX_LARGE_FETCH);
  if (search == INVALID_HANDLE_VALUE) {
    return windows_failure(GetLastError(), folder, "cannot be listed");
  }
  const std::unique_ptr<void, BOOL(WINAPI*)(HANDLE)> closer(search, FindClose);
  std::vector<env::DirectoryEntry> entries;
  do {
    const std::wstring_view name = found.cFileName;
    if (name == L"." || name == L"..") continue;
    // dwReserved0 is the reparse tag where the entry has one.
    const auto kind = info_of(found.dwFileAttributes, found.dwReserved0, 0, {}).kind;
    entries.push_back({.name = env::Path(name), .kind = kind});
  } while (FindNextFileW(search, &found));
  if (GetLastError() != ERROR_NO_MORE_FILES) {
    return windows_failure(GetLastError(), folder, "cannot be listed");
  }
  return entries;
}

Result<> WindowsFiles::make_directory(const env::Path& path) {
  if (!CreateDirectoryW(path.c_str(), nullptr)) {
    return windows_failure(GetLastError(), path, "cannot be created");
  }
  return {};
}

Result<> WindowsFiles::remove(const env::Path& path) {
  const DWORD attributes = GetFileAttributesW(path.c_str());
  if (attributes == INVALID_FILE_ATTRIBUTES) {
    return windows_failure(GetLastError(), path, "cannot be removed");
  }
  // A link to a folder is removed as a folder is, and its target stays.
  const bool is_folder = (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
  const BOOL removed = is_folder ? RemoveDirectoryW(path.c_str()) : DeleteFileW(path.c_str());
  if (!removed) return windows_failure(GetLastError(), path, "cannot be removed");
  return {};
}

Result<> WindowsFiles::rename(const env::Path& from, const env::Path& to) {
  constexpr DWORD kHow = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
  if (!MoveFileExW(from.c_str(), to.c_str(), kHow)) {
    return windows_failure(GetLastError(), from, "cannot be renamed to " + text_of_path(to));
  }
  return {};
}

Result<> WindowsFiles::rename_new(const env::Path& from, const env::Path& to) {
  if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH)) {
    return windows_failure(GetLastError(), from, "cannot be renamed to " + text_of_path(to));
  }
  return {};
}

Result<std::string> WindowsFiles::read_link(const env::Path& path) {
  std::error_code failed;
  const env::Path target = std::filesystem::read_symlink(path, failed);
  if (failed) {
    return windows_failure(static_cast<DWORD>(failed.value()), path, "cannot be read as a link");
  }
  return text_of_path(target);
}

Result<> WindowsFiles::make_link(const std::string& target, const env::Path& path) {
  const env::Path to(wide_of(target));
  const DWORD attributes = GetFileAttributesW((path.parent_path() / to).c_str());
  DWORD flags = SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE;
  if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
    flags |= SYMBOLIC_LINK_FLAG_DIRECTORY;
  }
  if (!CreateSymbolicLinkW(path.c_str(), to.c_str(), flags)) {
    return windows_failure(GetLastError(), path, "cannot be created");
  }
  return {};
}

Result<> WindowsFiles::set_mode(const env::Path& path, std::uint32_t mode) {
  DWORD attributes = GetFileAttributesW(path.c_str());
  if (attributes == INVALID_FILE_ATTRIBUTES) {
    return windows_failure(GetLastError(), path, "cannot be given its permissions");
  }
  const bool writable = (mode & 0200U) != 0;
  attributes = writable ? attributes & ~DWORD{FILE_ATTRIBUTE_READONLY}
                        : attributes | FILE_ATTRIBUTE_READONLY;
  if (!SetFileAttributesW(path.c_str(), attributes)) {
    return windows_failure(GetLastError(), path, "cannot be given its permissions");
  }
  return {};
}

Result<> WindowsFiles::set_mtime(const env::Path& path, std::int64_t mtime_ns) {
  const Handle handle = open_anything(path, FILE_WRITE_ATTRIBUTES, FILE_FLAG_OPEN_REPARSE_POINT);
  const FILETIME written = filetime_of(mtime_ns);
  if (!handle || !SetFileTime(handle.get(), nullptr, nullptr, &written)) {
    return windows_failure(GetLastError(), path, "cannot be given its time");
  }
  return {};
}

Result<> WindowsFiles::sync_directory(const env::Path& path) {
  const env::Path folder = folder_or_current(path);
  const Handle handle = open_anything(folder, GENERIC_READ | GENERIC_WRITE, 0);
  if (!handle) return windows_failure(GetLastError(), folder, "cannot be opened");
  // NTFS writes names through its log in order; file systems that cannot flush a folder say so in
  // several ways, and none of them means that a name was lost.
  FlushFileBuffers(handle.get());
  return {};
}

Result<> sync_file(const env::Path& path) {
  const Handle handle(CreateFileW(path.c_str(), GENERIC_WRITE, kShareAll, nullptr, OPEN_EXISTING,
                                  FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
  if (!handle && GetLastError() == ERROR_FILE_NOT_FOUND) return {};  // removed since listed
  if (!handle || !FlushFileBuffers(handle.get())) {
    return windows_failure(GetLastError(), path, "cannot be written to the disk");
  }
  return {};
}

Result<> WindowsFiles::sync_tree(const env::Path& path) {
  std::vector<env::Path> folders{folder_or_current(path)};
  while (!folders.empty()) {
    const env::Path folder = std::move(folders.back());
    folders.pop_back();
    TRY(const auto entries, list(folder));
    for (const auto& entry : entries) {
      if (entry.kind == env::FileKind::directory) folders.push_back(folder / entry.name);
      if (entry.kind == env::FileKind::file) TRY_VOID(sync_file(folder / entry.name));
    }
    TRY_VOID(sync_directory(folder));
  }
  return {};
}

Result<std::uint64_t> WindowsFiles::free_bytes(const env::Path& path) {
  const env::Path folder = folder_or_current(path);
  ULARGE_INTEGER available{};
  if (!GetDiskFreeSpaceExW(folder.c_str(), &available, nullptr, nullptr)) {
    return windows_failure(GetLastError(), folder, "its disk cannot be examined");
  }
  return available.QuadPart;
}

Result<std::string> text_in(WindowsFile& file) {
  std::string text(env::kLockTextBytesMax + 1, '\0');
  TRY(const auto got, file.read_at(0, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()}));
  text.resize(got);
  return text;
}

// Whether the file was removed between being opened and being locked.
bool was_removed(const Handle& handle) {
  FILE_STANDARD_INFO found{};
  return GetFileInformationByHandleEx(handle.get(), FileStandardInfo, &found, sizeof(found)) &&
         (found.DeletePending || found.NumberOfLinks == 0);
}

// An invalid handle when the file went before it was locked.
Result<Handle> try_lock(const env::Path& path) {
  TRY(auto handle, open_handle(path, env::Open::create));
  OVERLAPPED place{};
  place.OffsetHigh = kLockedByteHigh;
  constexpr DWORD kHow = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
  if (LockFileEx(handle.get(), kHow, 0, 1, 0, &place)) {
    return was_removed(handle) ? Handle() : std::move(handle);
  }
  const DWORD failed = GetLastError();
  if (failed != ERROR_LOCK_VIOLATION && failed != ERROR_IO_PENDING) {
    return windows_failure(failed, path, "cannot be locked");
  }
  WindowsFile file(std::move(handle), path);
  const auto text = text_in(file);
  const auto holder = text ? env::lock_holder(*text).value_or("") : "";
  return fail(ErrorCode::busy,
              text_of_path(path) + ": held by " + (holder.empty() ? "another program" : holder));
}

Result<std::unique_ptr<env::FileLock>> WindowsFiles::lock(const env::Path& path,
                                                          const std::string& holder) {
  TRY(auto handle, try_lock(path));
  while (!handle) {
    TRY(handle, try_lock(path));
  }
  WindowsFile file(std::move(handle), path);
  TRY(const auto found, text_in(file));
  TRY_VOID(env::check_is_lock(path, found));
  // The text informs others; the lock holds without it. Half of it would not be known for a lock's.
  if (file.truncate(0) && !file.write_at(0, view_of(env::lock_text(holder)))) {
    [[maybe_unused]] const auto emptied = file.truncate(0);
  }
  return std::make_unique<WindowsLock>(std::move(file).release());
}

Result<env::Path> WindowsFiles::canonical(const env::Path& path) {
  std::error_code failed;
  env::Path real = std::filesystem::canonical(path, failed);
  if (failed) return windows_failure(static_cast<DWORD>(failed.value()), path, "cannot be found");
  return real;
}

}  // namespace

std::unique_ptr<env::Files> make_system_files() {
  return std::make_unique<WindowsFiles>();
}

}  // namespace cairn::platform
