#include "env/files.h"

namespace cairn::env {

Result<> read_exactly(File& file, std::uint64_t offset, MutableBytes out) {
  TRY(const auto got, file.read_at(offset, out));
  if (got != out.size()) {
    return fail(ErrorCode::corrupt, "ends at " + std::to_string(offset + got) + ", expected " +
                                        std::to_string(offset + out.size()) + " bytes or more");
  }
  return {};
}

Result<Bytes> read_file(Files& files, const Path& path, std::uint64_t limit) {
  TRY(auto file, files.open(path, Open::read));
  TRY(const auto info, file->info());
  if (info.size > limit) {
    return fail(ErrorCode::limit, path.string() + " has " + std::to_string(info.size) +
                                      " bytes, at most " + std::to_string(limit) + " are expected");
  }
  Bytes content(info.size);
  TRY(const auto got, file->read_at(0, content));
  content.resize(got);
  return content;
}

Result<> write_file_atomically(Files& files, const Path& path, ByteView content, Open how) {
  Path temporary = path;
  temporary += ".new";
  if (auto removed = files.remove(temporary);
      !removed && removed.error().code != ErrorCode::not_found) {
    return removed;
  }
  {
    TRY(auto file, files.open(temporary, how));
    TRY_VOID(file->write_at(0, content));
    TRY_VOID(file->sync());
  }
  TRY_VOID(files.rename(temporary, path));
  return files.sync_directory(path.parent_path());
}

Result<> make_directories(Files& files, const Path& path) {
  if (path.empty()) return {};
  auto info = files.info(path);
  if (info) {
    if (info->kind == FileKind::directory) return {};
    // A link to a directory is as good; anything else is in the way.
    if (info->kind == FileKind::symlink) {
      TRY(const auto real, files.canonical(path));
      TRY(const auto target, files.info(real));
      if (target.kind == FileKind::directory) return {};
    }
    return fail(ErrorCode::exists, path.string() + " is not a folder");
  }
  if (info.error().code != ErrorCode::not_found) return fail(info.error());
  if (path.has_parent_path() && path.parent_path() != path) {
    TRY_VOID(make_directories(files, path.parent_path()));
  }
  if (auto made = files.make_directory(path); !made && made.error().code != ErrorCode::exists) {
    return made;
  }
  return path.has_parent_path() ? files.sync_directory(path.parent_path()) : Result<>{};
}

Result<bool> exists(Files& files, const Path& path) {
  auto info = files.info(path);
  if (info) return true;
  if (info.error().code == ErrorCode::not_found) return false;
  return fail(info.error());
}

}  // namespace cairn::env
