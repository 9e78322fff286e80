// Coroutines that belong to one owner. The owner cancels and joins them before it goes; a coroutine
// outside a group does not exist in core. Lives on one executor; not thread-safe.
//
// Cancellation arrives in a task as the error `cancelled` of the wait it is in, and of every wait
// through env (Clock::sleep and the network) that it begins later. It is never thrown, so a task
// can still wait for what it must put in order: run_on, or the join of a group of its own. A loop
// that waits for nothing but run_on asks cancelled() itself.
#pragma once

#include <exception>
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

  // Starts `task` some time after this call, never inside it. A task that is cancelled before it
  // started never starts. What it returns beyond an error is its own affair, so tasks that can
  // fail report through what they were given. An exception that leaves a task leaves the
  // io_context's run() too, but for asio's operation_aborted.
  void spawn(asio::awaitable<void> task);
  // Asks every task to end at its next wait. Tasks spawned later are not asked.
  void cancel();
  // Waits until none is left. Cancelling the coroutine that joins cancels the group, and the wait
  // goes on.
  asio::awaitable<void> join();
  [[nodiscard]] std::size_t size() const { return running_; }

 private:
  struct Member {
    asio::cancellation_signal signal;
    bool started = false;
    bool cancelled = false;
    bool ended = false;
  };
  using Members = std::list<Member>;
  struct Ending;

  asio::awaitable<void> start(Members::iterator member, asio::awaitable<void> task);
  void ended(Members::iterator member, const std::exception_ptr& thrown);

  asio::any_io_executor executor_;
  Members members_;
  std::size_t running_ = 0;
  bool cancelling_ = false;
  asio::steady_timer idle_;  // never expires; cancelled to wake join()
};

// True once the calling coroutine was asked to end.
asio::awaitable<bool> cancelled();

}  // namespace cairn::env
