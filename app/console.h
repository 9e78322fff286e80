// The two streams of a command-line program. stdout carries results alone; stderr carries remarks
// and, on a terminal, a status line at the bottom that gives way to whatever else is printed.
//
// Text is printed as it is given: what comes from outside is escaped by the caller. Thread-safe.
#pragma once

#include <cstdio>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace cairn::app {

// What a stream leads to. `columns` is asked each time, because windows change their size.
struct Screen {
  bool is_terminal = false;
  std::function<int()> columns = [] { return 80; };
  std::function<int()> rows = [] { return 24; };
};

Screen screen_of(std::FILE* stream);

class Console {
 public:
  Console(std::FILE* out, Screen out_screen, std::FILE* err, Screen err_screen);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  [[nodiscard]] const Screen& out_screen() const { return out_screen_; }
  [[nodiscard]] const Screen& err_screen() const { return err_screen_; }

  // Writes to stdout, through to the file or pipe behind it. When that fails the rest of the
  // command's output is dropped; result() tells.
  void print(std::string_view text);
  // An error unless everything that was printed has arrived. A reader that went away, like `head`
  // when it has seen enough, is no error.
  [[nodiscard]] Result<> result() const;

  // A line on stderr.
  void note(std::string_view line);
  // Draws the status line anew, or removes it. Nothing happens where stderr is no terminal.
  void show_status(std::string_view line);
  void clear_status();
  // Runs `write`, which writes to stderr by itself, with the status line out of its way.
  void around_status(const std::function<void()>& write);

 private:
  void erase_status();
  void draw_status();

  std::FILE* out_;
  std::FILE* err_;
  Screen out_screen_;
  Screen err_screen_;
  mutable std::recursive_mutex mutex_;
  std::string status_;
  bool out_closed_ = false;  // the reader went away
  std::optional<Error> out_error_;
};

}  // namespace cairn::app
