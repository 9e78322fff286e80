// A disk that stalls at a test's word. Whoever asks something of it waits until it goes on. May be
// used from any thread.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <set>
#include <thread>

namespace cairn::test {

class DiskStall {
 public:
  // Until end(), and for `most` at most: a test whose own thread is held fails instead of hanging.
  void begin(std::chrono::milliseconds most);
  void end();
  // Comes before each operation.
  void pass();

  // Operations that wait now.
  [[nodiscard]] std::size_t waiting() const;
  // Whether that thread ever had to wait.
  [[nodiscard]] bool held(std::thread::id thread) const;

 private:
  mutable std::mutex mutex_;  // guards what follows
  std::condition_variable goes_on_;
  std::chrono::steady_clock::time_point until_;
  std::set<std::thread::id> held_;
  std::size_t waiting_ = 0;
};

}  // namespace cairn::test
