// Wakes those who wait at this moment. Who waits looks first at what it waits for, and again when
// it is woken. Lives on one executor; outlives its waiters.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

#include "env/task_group.h"

namespace cairn::api {

class Wakeup {
 public:
  explicit Wakeup(const env::asio::any_io_executor& executor)
      : never_(executor, env::asio::steady_timer::time_point::max()) {}

  void wake() { never_.cancel(); }
  // `cancelled` when the waiting coroutine is.
  env::Task<> wait() {
    bool given_up = co_await env::cancelled();
    if (!given_up) {
      boost::system::error_code woken;
      co_await never_.async_wait(env::asio::redirect_error(env::asio::use_awaitable, woken));
      given_up = co_await env::cancelled();
    }
    if (given_up) co_return fail(ErrorCode::cancelled, "");
    co_return Result<>{};
  }

 private:
  env::asio::steady_timer never_;
};

}  // namespace cairn::api
