#include "disk_stall.h"

namespace cairn::test {

using Clock = std::chrono::steady_clock;

void DiskStall::begin(std::chrono::milliseconds most) {
  const std::lock_guard lock(mutex_);
  until_ = Clock::now() + most;
}

void DiskStall::end() {
  {
    const std::lock_guard lock(mutex_);
    until_ = {};
  }
  goes_on_.notify_all();
}

void DiskStall::pass() {
  std::unique_lock lock(mutex_);
  if (Clock::now() >= until_) return;
  held_.insert(std::this_thread::get_id());
  ++waiting_;
  while (Clock::now() < until_) goes_on_.wait_until(lock, until_);
  --waiting_;
}

std::size_t DiskStall::waiting() const {
  const std::lock_guard lock(mutex_);
  return waiting_;
}

bool DiskStall::held(std::thread::id thread) const {
  const std::lock_guard lock(mutex_);
  return held_.contains(thread);
}

}  // namespace cairn::test
