// The file system as the core sees it. All calls block and are made on Workers; every object may be
// used from any thread. Errors carry the path. Real files come from
// platform, simulated ones (full disk, torn write, crash before sync) from tests/support.
//
// Durability is as weak as POSIX allows: bytes survive a crash after File::sync or
// Files::sync_tree, modes and times after File::sync_all or Files::sync_tree, names (creation,
// rename, removal) after sync_directory of the folder that holds them or sync_tree of a folder
// above.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace cairn::env {

using Path = std::filesystem::path;

enum class FileKind { file, directory, symlink, other };

struct FileInfo {
  FileKind kind = FileKind::file;
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
  // When anything about it changed last, which nobody can set; 0 where that is not known.
  std::int64_t changed_ns = 0;
  std::uint32_t mode = 0;  // permission bits, 07777
  // Tells apart what is there at the same time, whatever its name.
  std::uint64_t identity = 0;
  bool operator==(const FileInfo&) const = default;
};

struct DirectoryEntry {
  Path name;  // one component
  FileKind kind = FileKind::file;
};

// read_at and write_at may be called from several threads at once, each with a place of its own;
// while any other call is under way, there is none beside it.
class File {
 public:
  virtual ~File() = default;  // closes
  // Reads up to out.size() bytes; fewer only at the end of the file.
  virtual Result<std::size_t> read_at(std::uint64_t offset, MutableBytes out) = 0;
  // Writes all of `bytes`, extending the file as needed.
  virtual Result<> write_at(std::uint64_t offset, ByteView bytes) = 0;
  virtual Result<> truncate(std::uint64_t size) = 0;
  // Makes the file at least `bytes` long, with room on the disk for all of them as far as the file
  // system can set some aside; what was never written reads as zeros. `no_space` where there is
  // none.
  virtual Result<> reserve(std::uint64_t bytes) = 0;
  // Of bytes and size; mode and time may stay behind.
  virtual Result<> sync() = 0;
  virtual Result<> sync_all() = 0;  // mode and time too
  virtual Result<FileInfo> info() = 0;
};

// Held until destruction.
class FileLock {
 public:
  virtual ~FileLock() = default;
};

enum class Open {
  read,        // must exist; a link as the last component is followed
  read_write,  // must exist; a link as the last component is refused
  create,      // read and write, created with mode 0666 less umask when missing; a link is refused
  create_new,  // as create, but refuses with `exists` what is there already
  create_private,  // as create_new, readable by the owner alone (0600)
};

class Files {
 public:
  virtual ~Files() = default;

  virtual Result<std::unique_ptr<File>> open(const Path& path, Open how) = 0;
  // Of the link itself when the path is a symbolic link.
  virtual Result<FileInfo> info(const Path& path) = 0;
  // Without "." and "..", in no particular order.
  virtual Result<std::vector<DirectoryEntry>> list(const Path& directory) = 0;
  // The parent must exist; an existing directory is the error `exists`.
  virtual Result<> make_directory(const Path& path) = 0;
  // A file, a link or an empty directory.
  virtual Result<> remove(const Path& path) = 0;
  // Replaces a file at `to`.
  virtual Result<> rename(const Path& from, const Path& to) = 0;
  // Refuses with `exists` whatever is at `to`, even what came there this moment, as far as the file
  // system can.
  virtual Result<> rename_new(const Path& from, const Path& to) = 0;
  virtual Result<std::string> read_link(const Path& path) = 0;
  virtual Result<> make_link(const std::string& target, const Path& path) = 0;
  virtual Result<> set_mode(const Path& path, std::uint32_t mode) = 0;
  // Of the link itself when the path is a symbolic link, where the system can.
  virtual Result<> set_mtime(const Path& path, std::int64_t mtime_ns) = 0;
  virtual Result<> sync_directory(const Path& path) = 0;
  // Makes everything below `path` durable in one go; for many small files.
  virtual Result<> sync_tree(const Path& path) = 0;
  virtual Result<std::uint64_t> free_bytes(const Path& path) = 0;
  // An exclusive lock between processes on a file that is created when missing; `busy` when another
  // holds it, `exists` when it is a file that is no lock, `unsupported` where the file system has
  // no locks. The holder is written into the file as lock_text says, and is whom the `busy` error
  // of another process names. The holder may remove the file: who comes next locks a new one.
  virtual Result<std::unique_ptr<FileLock>> lock(const Path& path, const std::string& holder) = 0;
  // The absolute path with every link in it resolved.
  virtual Result<Path> canonical(const Path& path) = 0;
  // Whether names have to be escaped as Windows demands.
  [[nodiscard]] virtual bool reserves_windows_names() const { return false; }
  // Name of the SQLite VFS through which a database on these files is opened; empty for SQLite's
  // own.
  [[nodiscard]] virtual std::string database_vfs() const = 0;
};

// Reads exactly out.size() bytes or fails; a shorter file is `corrupt`.
Result<> read_exactly(File& file, std::uint64_t offset, MutableBytes out);
// A whole small file; more than `limit` bytes is the error `limit`.
Result<Bytes> read_file(Files& files, const Path& path, std::uint64_t limit);
// Replaces `path` so that a crash leaves the old or the new content, and the new one once this
// returned.
Result<> write_file_atomically(Files& files, const Path& path, ByteView content, Open how);
// Creates `path` and every missing folder above it.
Result<> make_directories(Files& files, const Path& path);
// Whether `path` is `folder` or lies in it, by their components alone.
bool is_within(const Path& path, const Path& folder);
// What is written into a lock file: one line, and behind it perhaps the rest of a longer one.
inline constexpr std::size_t kLockTextBytesMax = 1024;
std::string lock_text(std::string_view holder);
// Whom such a line names. Nothing for the text of a file that is no lock; empty for the text of a
// lock that names nobody, which is no bytes or the zeros that a crash can leave.
std::optional<std::string> lock_holder(std::string_view text);
// `exists` for a file that begins with `text` and is no lock. It takes kLockTextBytesMax bytes and
// one more to tell.
Result<> check_is_lock(const Path& path, std::string_view text);
// True where something is at `path`, a broken link included; errors other than absence are errors.
Result<bool> exists(Files& files, const Path& path);

}  // namespace cairn::env
