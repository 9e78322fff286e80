// A Console whose streams are temporary files, so that a test can read what was printed.
#pragma once

#include <cstdio>
#include <memory>
#include <string>

#include "app/console.h"

namespace cairn::test {

class CapturedConsole {
 public:
  struct Terminals {
    bool out = false;
    bool err = false;
    int columns = 80;
  };

  explicit CapturedConsole(Terminals terminals = {false, false, 80})
      : out_(std::tmpfile(), std::fclose),
        err_(std::tmpfile(), std::fclose),
        console_(out_.get(), screen(terminals.out, terminals.columns), err_.get(),
                 screen(terminals.err, terminals.columns)) {}

  app::Console& console() { return console_; }
  [[nodiscard]] std::string out() const { return content_of(out_.get()); }
  [[nodiscard]] std::string err() const { return content_of(err_.get()); }

 private:
  using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

  static app::Screen screen(bool is_terminal, int columns) {
    return {is_terminal, [columns] { return columns; }};
  }

  static std::string content_of(std::FILE* stream) {
    std::fflush(stream);
    std::rewind(stream);
    std::string content;
    for (int c = std::fgetc(stream); c != EOF; c = std::fgetc(stream)) {
      content.push_back(static_cast<char>(c));
    }
    return content;
  }

  Stream out_;
  Stream err_;
  app::Console console_;
};

}  // namespace cairn::test
