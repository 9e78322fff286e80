// Work that blocks for as long as somebody else pleases, on a thread of its own. Who waits for it
// may leave: the wait ends at once where it is cancelled, with the error `cancelled`, and the work
// goes on unheard. So it refers to nothing but what it owns.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

#include "env/async.h"
#include "env/task_group.h"

namespace cairn::platform {

// Where the work and who waits for it meet.
template <class T>
class Meeting {
 public:
  explicit Meeting(std::function<void()> wake) : wake_(std::move(wake)) {}

  void answer(Result<T> result) {
    const std::lock_guard lock(mutex_);
    if (!wake_) return;
    answer_ = std::move(result);
    wake_();
  }
  Result<T> leave() {
    const std::lock_guard lock(mutex_);
    wake_ = nullptr;
    if (!answer_) return fail(ErrorCode::cancelled, "not waited for any longer");
    return *std::move(answer_);
  }

 private:
  std::mutex mutex_;            // guards what follows
  std::function<void()> wake_;  // until nobody waits
  std::optional<Result<T>> answer_;
};

template <class T>
env::Task<T> run_apart(std::function<Result<T>()> work) {
  namespace asio = env::asio;
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "not begun");
  const auto executor = co_await asio::this_coro::executor;
  const auto bell =
      std::make_shared<asio::steady_timer>(executor, asio::steady_timer::time_point::max());
  const auto meeting = std::make_shared<Meeting<T>>([executor, bell = std::weak_ptr(bell)] {
    asio::post(executor, [bell] {
      if (const auto there = bell.lock()) there->cancel();
    });
  });
  // Also where the coroutine is destroyed while it waits.
  auto leave = [](Meeting<T>* left) { static_cast<void>(left->leave()); };
  const std::unique_ptr<Meeting<T>, decltype(leave)> waiting(meeting.get(), leave);
  try {
    std::thread([meeting, work = std::move(work)] {
      try {
        meeting->answer(work());
      } catch (const std::exception& error) {
        meeting->answer(fail(ErrorCode::io, error.what()));
      }
    }).detach();
  } catch (const std::system_error& error) {
    co_return fail(ErrorCode::limit, std::string("no thread could be started: ") + error.what());
  }
  boost::system::error_code woken;
  co_await bell->async_wait(asio::redirect_error(asio::use_awaitable, woken));
  co_return meeting->leave();
}

}  // namespace cairn::platform
