// Who has how many of a bounded number of places. When all are taken, whoever has most gives up
// their oldest, so that a flood from one place ends up pushing out itself. Records are named by
// numbers that grow with time.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace cairn::discovery {

class FairShare {
 public:
  void add(std::uint64_t owner, std::uint64_t record);
  void remove(std::uint64_t owner, std::uint64_t record);
  [[nodiscard]] std::size_t size() const { return size_; }
  // The oldest record of the owner that has most; there is one.
  [[nodiscard]] std::uint64_t victim() const;

 private:
  std::map<std::uint64_t, std::set<std::uint64_t>> records_;
  std::set<std::pair<std::size_t, std::uint64_t>> by_size_;
  std::size_t size_ = 0;
};

}  // namespace cairn::discovery
