#include "platform/log_file.h"

#include <cerrno>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace cairn::platform {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> failure(const env::Path& path, std::string_view what, int number) {
  const auto reason = std::generic_category().message(number);
  auto code = ErrorCode::io;
  if (number == EACCES || number == EPERM || number == EROFS) code = ErrorCode::permission;
  if (number == ENOENT || number == ENOTDIR) code = ErrorCode::not_found;
  if (number == EISDIR) code = ErrorCode::invalid;
  if (number == ENOSPC) code = ErrorCode::no_space;
  return fail(code, path.string() + ": " + std::string(what) + ": " + reason);
}

env::Path numbered(const env::Path& path, int number) {
  auto name = path;
  if (number > 0) name += "." + std::to_string(number);
  return name;
}

}  // namespace

Result<LogFile> LogFile::open(LogFileOptions options) {
  LogFile log(std::move(options));
  TRY_VOID(log.reopen());
  return log;
}

Result<> LogFile::reopen() {
  file_.reset(std::fopen(options_.file.string().c_str(), "ab"));
  if (!file_) return failure(options_.file, "the log cannot be opened", errno);
  // What could not be written must not be kept for later: it is told of, and lost.
  std::setvbuf(file_.get(), nullptr, _IONBF, 0);
  std::error_code unknown;
  const auto size = fs::file_size(options_.file, unknown);
  size_ = unknown ? 0 : size;
  in_line_ = false;
  return {};
}

Result<> LogFile::append(std::string_view line) {
  if (!file_) TRY_VOID(reopen());
  if (size_ > 0 && size_ + line.size() > options_.max_bytes) TRY_VOID(rotate());
  if (in_line_) {
    if (std::fputc('\n', file_.get()) == EOF) {
      return failure(options_.file, "the log cannot be written", errno);
    }
    in_line_ = false;
  }
  const auto written = std::fwrite(line.data(), 1, line.size(), file_.get());
  size_ += written;
  if (written == line.size()) return {};
  const int number = errno;
  std::clearerr(file_.get());
  in_line_ = written > 0;
  return failure(options_.file, "the log cannot be written", number);
}

// A name that cannot be given to a file is passed over: what counts is that the log goes on. A file
// that keeps its own goes on beyond its size.
Result<> LogFile::rotate() {
  std::error_code failed;
  file_.reset();
  for (int number = options_.keep; number > 0; --number) {
    fs::rename(numbered(options_.file, number - 1), numbered(options_.file, number), failed);
  }
  if (options_.keep == 0) fs::remove(options_.file, failed);
  TRY_VOID(reopen());
  // Where it kept its name the next try is as far away as otherwise.
  size_ = 0;
  return {};
}

}  // namespace cairn::platform
