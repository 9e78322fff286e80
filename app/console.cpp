#include "app/console.h"

#include <cerrno>
#include <cstring>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace cairn::app {
namespace {

constexpr int kUsualColumns = 80;
constexpr int kUsualRows = 24;
constexpr std::string_view kEraseLine = "\r\x1b[K";

void write_to(std::FILE* stream, std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stream);
}

bool is_terminal(std::FILE* stream) {
#ifdef _WIN32
  return _isatty(_fileno(stream)) != 0;
#else
  return isatty(fileno(stream)) != 0;
#endif
}

int terminal_columns([[maybe_unused]] std::FILE* stream) {
#ifndef _WIN32
  winsize size{};
  if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
  return kUsualColumns;
}

int terminal_rows([[maybe_unused]] std::FILE* stream) {
#ifndef _WIN32
  winsize size{};
  if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_row > 0) return size.ws_row;
#endif
  return kUsualRows;
}

ErrorCode code_of(int error) {
  return error == ENOSPC || error == EDQUOT ? ErrorCode::no_space : ErrorCode::io;
}

}  // namespace

Screen screen_of(std::FILE* stream) {
  return {is_terminal(stream), [stream] { return terminal_columns(stream); },
          [stream] { return terminal_rows(stream); }};
}

Console::Console(std::FILE* out, Screen out_screen, std::FILE* err, Screen err_screen)
    : out_(out),
      err_(err),
      out_screen_(std::move(out_screen)),
      err_screen_(std::move(err_screen)) {}

Console::~Console() {
  clear_status();
}

void Console::print(std::string_view text) {
  const std::lock_guard lock(mutex_);
  if (out_closed_ || out_error_) return;
  // On a terminal both streams end up on the same lines.
  erase_status();
  write_to(out_, text);
  if (std::fflush(out_) != 0) {
    const int error = errno;
    if (error == EPIPE) {
      out_closed_ = true;
    } else {
      out_error_ = Error{code_of(error), std::string("standard output: ") + std::strerror(error)};
    }
  }
  draw_status();
}

Result<> Console::result() const {
  const std::lock_guard lock(mutex_);
  if (out_error_) return fail(*out_error_);
  return {};
}

void Console::note(std::string_view line) {
  around_status([&] {
    write_to(err_, line);
    write_to(err_, "\n");
  });
}

void Console::show_status(std::string_view line) {
  const std::lock_guard lock(mutex_);
  if (!err_screen_.is_terminal) return;
  erase_status();
  status_ = line;
  draw_status();
}

void Console::clear_status() {
  const std::lock_guard lock(mutex_);
  erase_status();
  status_.clear();
}

void Console::around_status(const std::function<void()>& write) {
  const std::lock_guard lock(mutex_);
  erase_status();
  write();
  draw_status();
}

void Console::erase_status() {
  if (status_.empty()) return;
  write_to(err_, kEraseLine);
  std::fflush(err_);
}

void Console::draw_status() {
  write_to(err_, status_);
  std::fflush(err_);
}

}  // namespace cairn::app
