// Choosing files of a bundle by patterns, as quick for very many of them as for one. Pure.
//
// A pattern is what path_matches() takes. With a '!' before it, it leaves out what it matches,
// whatever chooses that; where all are such, the rest is chosen. No patterns choose everything.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace cairn::content {

struct Manifest;

class FilePatterns {
 public:
  explicit FilePatterns(const std::vector<std::string>& patterns);

  [[nodiscard]] bool match(std::string_view path) const;

  // Of each entry whether it is chosen. `not_found` where a pattern matches none, `invalid` where
  // all that is chosen is left out again.
  [[nodiscard]] Result<std::vector<bool>> choose(const Manifest& manifest) const;

 private:
  using Number = std::size_t;  // in patterns_

  // Patterns without '*' and '?' are looked up instead of tried.
  struct Set {
    std::map<std::string, Number, std::less<>> names;    // of a file, or of a folder that it is in
    std::map<std::string, Number, std::less<>> paths;    // the same, as a whole
    std::map<std::string, Number, std::less<>> folders;  // what lies below, and not they themselves
    std::vector<Number> others;

    [[nodiscard]] bool empty() const;
  };
  using Met = std::vector<bool>;

  void add(Set& set, std::string_view pattern, Number number);
  // Stops at the first that matches, unless all that match are to be noted in `met`.
  bool match(const Set& set, std::string_view path, Met* met) const;
  bool match(std::string_view path, Met* met) const;

  std::vector<std::string> patterns_;  // each once
  Set wanted_;
  Set left_out_;
};

}  // namespace cairn::content
