#include "support/sim_byte_queue.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace cairn::test {
namespace {

constexpr std::size_t kSmallBytes = 4096;
constexpr std::size_t kLargeBytes = 65536;

}  // namespace

void SimByteQueue::append(ByteView bytes) {
  size_ += bytes.size();
  while (!bytes.empty()) {
    // Only the last slice's own end can grow; beyond it nobody else has any bytes.
    if (slices_.empty() || slices_.back().to < slices_.back().bytes->size() ||
        slices_.back().to == slices_.back().bytes->capacity()) {
      auto buffer = std::make_shared<Buffer>(std::clamp(bytes.size(), kSmallBytes, kLargeBytes));
      buffer->set_size(0);
      slices_.push_back({std::move(buffer), 0, 0});
    }
    auto& last = slices_.back();
    const auto part = bytes.first(std::min(bytes.size(), last.bytes->capacity() - last.to));
    last.bytes->set_size(last.to + part.size());
    std::memcpy(last.bytes->data() + last.to, part.data(), part.size());
    last.to += part.size();
    bytes = bytes.subspan(part.size());
  }
}

void SimByteQueue::append(SimByteQueue other) {
  size_ += other.size_;
  std::ranges::move(other.slices_, std::back_inserter(slices_));
}

SimByteQueue SimByteQueue::take(std::size_t bytes) {
  SimByteQueue taken;
  while (taken.size_ < bytes && !slices_.empty()) {
    auto& first = slices_.front();
    const auto part = std::min(bytes - taken.size_, first.to - first.from);
    taken.slices_.push_back({first.bytes, first.from, first.from + part});
    taken.size_ += part;
    first.from += part;
    if (first.from == first.to) slices_.pop_front();
  }
  size_ -= taken.size_;
  return taken;
}

std::size_t SimByteQueue::read(MutableBytes out) {
  std::size_t got = 0;
  while (got < out.size() && !slices_.empty()) {
    auto& first = slices_.front();
    const auto part = std::min(out.size() - got, first.to - first.from);
    std::memcpy(out.data() + got, first.bytes->data() + first.from, part);
    got += part;
    first.from += part;
    if (first.from == first.to) slices_.pop_front();
  }
  size_ -= got;
  return got;
}

void SimByteQueue::clear() {
  slices_.clear();
  size_ = 0;
}

}  // namespace cairn::test
