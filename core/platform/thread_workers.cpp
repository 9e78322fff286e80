#include "platform/thread_workers.h"

#include <algorithm>

#include "base/check.h"

namespace cairn::platform {
namespace {

// Jobs that each wait for a disk, and questions can still be answered.
constexpr int kBeside = 4;

int processors() {
  const auto counted = static_cast<int>(std::thread::hardware_concurrency());
  return std::clamp(counted, 1, ThreadWorkers::kThreadsMax - kBeside);
}

}  // namespace

ThreadWorkers::ThreadWorkers() : ThreadWorkers(processors() + kBeside, processors()) {}

ThreadWorkers::ThreadWorkers(int threads) : ThreadWorkers(threads, threads) {}

ThreadWorkers::ThreadWorkers(int threads, int parallelism) : parallelism_(parallelism) {
  CHECK(threads >= 1 && threads <= kThreadsMax);
  threads_.reserve(static_cast<std::size_t>(threads));
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

ThreadWorkers::~ThreadWorkers() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake_.notify_all();
  threads_.clear();  // joins
}

void ThreadWorkers::post(std::move_only_function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    queue_.push_back(std::move(work));
  }
  wake_.notify_one();
}

int ThreadWorkers::parallelism() const {
  return parallelism_;
}

void ThreadWorkers::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return ending_ || !queue_.empty(); });
    if (queue_.empty()) return;
    auto work = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    work();
    // What the work holds goes before the lock is taken; its destructors are not ours.
    work = nullptr;
    lock.lock();
  }
}

}  // namespace cairn::platform
