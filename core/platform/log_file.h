// A log in a file: whole lines are appended, and when it would grow beyond its size it becomes
// FILE.1, that one FILE.2 and so on, and a new one is begun. A file that was moved or removed
// meanwhile is written to until reopen(). After a failure the next line tries again. Not
// thread-safe.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string_view>

#include "base/result.h"
#include "env/files.h"

namespace cairn::platform {

struct LogFileOptions {
  env::Path file;
  std::uint64_t max_bytes = 0;  // a longer line has a file of its own
  int keep = 0;                 // files behind the one that is written
};

class LogFile {
 public:
  // The folder must be there. Errors name the file.
  static Result<LogFile> open(LogFileOptions options);

  // With the line break.
  Result<> append(std::string_view line);
  // Closes the file, and opens the one of that name, made where there is none.
  Result<> reopen();

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  explicit LogFile(LogFileOptions options) : options_(std::move(options)) {}
  Result<> rotate();

  LogFileOptions options_;
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
  bool in_line_ = false;  // the last line was written in part
};

}  // namespace cairn::platform
