#include "env/task_group.h"

#include <exception>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/redirect_error.hpp>

#include "base/check.h"

namespace cairn::env {

TaskGroup::TaskGroup(asio::any_io_executor executor)
    : executor_(executor), idle_(executor, asio::steady_timer::time_point::max()) {}

TaskGroup::~TaskGroup() {
  CHECK(signals_.empty());
}

void TaskGroup::spawn(asio::awaitable<void> task) {
  const auto signal = signals_.emplace(signals_.end());
  auto finished = [this, signal](const std::exception_ptr& thrown) {
    signals_.erase(signal);
    if (signals_.empty()) idle_.cancel();
    if (thrown) std::rethrow_exception(thrown);
  };
  asio::co_spawn(executor_, std::move(task),
                 asio::bind_cancellation_slot(signal->slot(), std::move(finished)));
}

void TaskGroup::cancel() {
  for (auto next = signals_.begin(); next != signals_.end();) {
    // The task may end, and leave the list, inside emit.
    const auto current = next++;
    current->emit(asio::cancellation_type::terminal);
  }
}

asio::awaitable<void> TaskGroup::join() {
  while (!signals_.empty()) {
    boost::system::error_code woken;
    co_await idle_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  }
}

}  // namespace cairn::env
