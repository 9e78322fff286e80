#include "platform/system_clock.h"

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

namespace cairn::platform {

namespace asio = boost::asio;

env::TimePoint SystemClock::now() const {
  return std::chrono::steady_clock::now();
}

std::int64_t SystemClock::wall_ns() const {
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(since_epoch).count();
}

env::Task<> SystemClock::sleep(env::Duration duration) {
  // A wait begun after the cancellation would not hear of it any more.
  const auto state = co_await asio::this_coro::cancellation_state;
  if (state.cancelled() != asio::cancellation_type::none) {
    co_return fail(ErrorCode::cancelled, "");
  }
  const auto executor = co_await asio::this_coro::executor;
  asio::steady_timer timer(executor, duration);
  boost::system::error_code ended;
  co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ended));
  if (ended) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

}  // namespace cairn::platform
