// Coroutines that belong to one owner. The owner cancels and joins them before it goes; a coroutine
// outside a group does not exist in core. Lives on one executor; not thread-safe.
#pragma once

#include <list>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/steady_timer.hpp>

#include "env/async.h"

namespace cairn::env {

class TaskGroup {
 public:
  explicit TaskGroup(asio::any_io_executor executor);
  ~TaskGroup();  // all tasks must have ended
  TaskGroup(const TaskGroup&) = delete;
  TaskGroup& operator=(const TaskGroup&) = delete;

  // Starts `task`; it runs up to its first wait some time after this call. What it returns beyond
  // an error is its own affair, so tasks that can fail report through what they were given.
  void spawn(asio::awaitable<void> task);
  // Asks every task to end at its next wait.
  void cancel();
  // Waits until none is left.
  asio::awaitable<void> join();
  [[nodiscard]] std::size_t size() const { return signals_.size(); }

 private:
  asio::any_io_executor executor_;
  std::list<asio::cancellation_signal> signals_;
  asio::steady_timer idle_;  // never expires; cancelled to wake join()
};

}  // namespace cairn::env
