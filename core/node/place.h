// Where a user's file or folder is, as its text and no more: a std::filesystem::path keeps each of
// its parts too, several times as much memory, and there may be a hundred thousand places.
#pragma once

#include <filesystem>

namespace cairn::node {

class Place {
 public:
  Place() = default;  // none
  // Given where paths are known, so that nobody has to say so.
  Place(const std::filesystem::path& path) : text_(path.native()) {}

  [[nodiscard]] std::filesystem::path path() const { return text_; }
  [[nodiscard]] const std::filesystem::path::string_type& native() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }
  bool operator==(const Place&) const = default;

 private:
  std::filesystem::path::string_type text_;
};

}  // namespace cairn::node
