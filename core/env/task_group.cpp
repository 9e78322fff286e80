#include "env/task_group.h"

#include <iterator>
#include <utility>

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/system/system_error.hpp>

#include "base/check.h"

namespace cairn::env {
namespace {

bool is_cancellation(const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const boost::system::system_error& error) {
    return error.code() == asio::error::operation_aborted;
  } catch (...) {
    return false;
  }
}

}  // namespace

// What asio calls when a task has ended. It carries its cancellation slot itself: a binder would
// make asio forward the signal through the executor, by when the signal may be gone.
struct TaskGroup::Ending {
  using cancellation_slot_type = asio::cancellation_slot;  // NOLINT(readability-identifier-naming)

  TaskGroup* group;
  Members::iterator member;

  [[nodiscard]] cancellation_slot_type get_cancellation_slot() const noexcept {
    return member->signal.slot();
  }
  void operator()(const std::exception_ptr& thrown) const { group->ended(member, thrown); }
};

TaskGroup::TaskGroup(asio::any_io_executor executor)
    : executor_(executor), idle_(executor, asio::steady_timer::time_point::max()) {}

TaskGroup::~TaskGroup() {
  CHECK(running_ == 0);
}

void TaskGroup::spawn(asio::awaitable<void> task) {
  const auto member = members_.emplace(members_.end());
  ++running_;
  asio::co_spawn(executor_, start(member, std::move(task)), Ending{this, member});
}

asio::awaitable<void> TaskGroup::start(Members::iterator member, asio::awaitable<void> task) {
  co_await asio::this_coro::throw_if_cancelled(false);
  // Without this, a task spawned on the executor's own thread would run inside spawn().
  co_await asio::post(executor_, asio::use_awaitable);
  member->started = true;
  if (!member->cancelled) co_await std::move(task);
}

void TaskGroup::ended(Members::iterator member, const std::exception_ptr& thrown) {
  // A task may end inside the signal that cancels it; the signal then goes when cancel() is done.
  if (cancelling_) {
    member->ended = true;
  } else {
    members_.erase(member);
  }
  if (--running_ == 0) idle_.cancel();
  // What asio's own operations throw when they are cancelled.
  if (thrown && !is_cancellation(thrown)) std::rethrow_exception(thrown);
}

void TaskGroup::cancel() {
  if (cancelling_ || members_.empty()) return;
  cancelling_ = true;
  const auto last = std::prev(members_.end());
  for (auto member = members_.begin();; ++member) {
    member->cancelled = true;
    // asio 1.24 loses a coroutine that hears of its cancellation before its first step: it throws
    // and never says that it ended.
    const bool listens = member->started && !member->ended;
    if (listens) member->signal.emit(asio::cancellation_type::terminal);
    if (member == last) break;
  }
  cancelling_ = false;
  members_.remove_if([](const Member& member) { return member.ended; });
}

asio::awaitable<void> TaskGroup::join() {
  const bool throws = co_await asio::this_coro::throw_if_cancelled();
  co_await asio::this_coro::throw_if_cancelled(false);
  while (running_ > 0) {
    const auto state = co_await asio::this_coro::cancellation_state;
    if (state.cancelled() != asio::cancellation_type::none) cancel();
    if (running_ == 0) break;  // a task may end inside the signal
    boost::system::error_code woken;
    co_await idle_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  }
  co_await asio::this_coro::throw_if_cancelled(throws);
}

asio::awaitable<bool> cancelled() {
  const auto state = co_await asio::this_coro::cancellation_state;
  co_return state.cancelled() != asio::cancellation_type::none;
}

}  // namespace cairn::env
