#include "env/files.h"

#include <algorithm>

namespace cairn::env {
namespace {

constexpr std::string_view kLockPrefix = "cairn lock: ";

// Lines without the prefix, which older versions wrote: "cairn list (process 17)".
bool is_old_lock_text(std::string_view text) {
  constexpr std::string_view kFirst = "cairn ";
  constexpr std::string_view kSecond = " (process ";
  if (text == "another get") return true;
  if (!text.starts_with(kFirst) || !text.ends_with(')')) return false;
  text = text.substr(kFirst.size(), text.size() - kFirst.size() - 1);
  const auto between = text.find(kSecond);
  if (between == std::string_view::npos) return false;
  const auto command = text.substr(0, between);
  const auto process = text.substr(between + kSecond.size());
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !process.empty() && std::ranges::all_of(command, is_letter) &&
         std::ranges::all_of(process, is_digit);
}

}  // namespace

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

bool is_within(const Path& path, const Path& folder) {
  return std::ranges::mismatch(path, folder).in2 == folder.end();
}

std::string lock_text(std::string_view holder) {
  auto text = std::string(kLockPrefix);
  text += holder.substr(0, kLockTextBytesMax - kLockPrefix.size() - 1);
  std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\0'; }, ' ');
  return text + '\n';
}

std::optional<std::string> lock_holder(std::string_view text) {
  if (text.size() > kLockTextBytesMax) return std::nullopt;
  if (std::ranges::all_of(text, [](char c) { return c == '\0'; })) return "";
  if (is_old_lock_text(text)) return std::string(text);
  // Behind the line may be what is left of an earlier, longer one.
  const auto end = text.find('\n');
  if (!text.starts_with(kLockPrefix) || end == std::string_view::npos) return std::nullopt;
  return std::string(text.substr(kLockPrefix.size(), end - kLockPrefix.size()));
}

Result<> check_is_lock(const Path& path, std::string_view text) {
  if (lock_holder(text)) return {};
  return fail(ErrorCode::exists,
              path.string() +
                  " is a file that Cairn did not make, where its lock would be; move "
                  "it away or choose another folder");
}

Result<bool> exists(Files& files, const Path& path) {
  auto info = files.info(path);
  if (info) return true;
  if (info.error().code == ErrorCode::not_found) return false;
  return fail(info.error());
}

}  // namespace cairn::env
