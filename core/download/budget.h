// Memory that is shared by all downloads: bytes that were asked for and are not on the disk yet.
#pragma once

#include <algorithm>
#include <cstddef>

namespace cairn::download {

class Budget {
 public:
  explicit Budget(std::size_t bytes_max) : bytes_max_(bytes_max) {}

  [[nodiscard]] bool allows(std::size_t bytes) const { return used_ + bytes <= bytes_max_; }
  [[nodiscard]] std::size_t bytes_max() const { return bytes_max_; }
  [[nodiscard]] std::size_t left() const { return bytes_max_ - std::min(used_, bytes_max_); }
  void take(std::size_t bytes) { used_ += bytes; }
  void give_back(std::size_t bytes) { used_ -= bytes; }
  [[nodiscard]] std::size_t used() const { return used_; }

 private:
  std::size_t bytes_max_;
  std::size_t used_ = 0;
};

}  // namespace cairn::download
