// A fixed number of threads that run posted work, oldest first. They are more than there are
// processors: some of the work waits for disks, and what is asked meanwhile is not to wait for it.
//
// The queue holds what coroutines wait for, so it is as long as there are coroutines and no longer.
// The destructor lets the threads finish everything that was posted, work posted by that work
// included: a piece of work that vanished would leave a coroutine waiting for ever. Destroy the
// pool before the io_context that its work resumes on.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "env/workers.h"

namespace cairn::platform {

class ThreadWorkers final : public env::Workers {
 public:
  static constexpr int kThreadsMax = 256;

  // As many as there are processors make progress at once.
  ThreadWorkers();
  // 1 to kThreadsMax threads, and no more.
  explicit ThreadWorkers(int threads);
  ~ThreadWorkers() override;
  ThreadWorkers(const ThreadWorkers&) = delete;
  ThreadWorkers& operator=(const ThreadWorkers&) = delete;

  void post(std::move_only_function<void()> work) override;
  [[nodiscard]] int parallelism() const override;

 private:
  ThreadWorkers(int threads, int parallelism);
  void run();

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::move_only_function<void()>> queue_;
  bool ending_ = false;
  int parallelism_;
  std::vector<std::jthread> threads_;
};

}  // namespace cairn::platform
