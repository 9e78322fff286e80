// Bytes in order, copied in once and moved on without copying: what a simulated stream has not sent
// yet, has under way, or has received.
#pragma once

#include <deque>
#include <memory>

#include "base/bytes.h"

namespace cairn::test {

class SimByteQueue {
 public:
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }

  void append(ByteView bytes);
  void append(SimByteQueue other);
  // The first `bytes`, or all that there is.
  SimByteQueue take(std::size_t bytes);
  // Copies the first out, as many as there are and have room.
  std::size_t read(MutableBytes out);
  void clear();

 private:
  struct Slice {
    std::shared_ptr<Buffer> bytes;
    std::size_t from = 0;
    std::size_t to = 0;
  };

  std::deque<Slice> slices_;
  std::size_t size_ = 0;
};

}  // namespace cairn::test
