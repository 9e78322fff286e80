#include "env/event.h"

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/redirect_error.hpp>

namespace cairn::env {

Event::Event(const asio::any_io_executor& executor)
    : never_(executor, asio::steady_timer::time_point::max()) {}

void Event::set() {
  set_ = true;
  never_.cancel();
}

Task<> Event::wait() {
  while (!set_) {
    const auto state = co_await asio::this_coro::cancellation_state;
    if (state.cancelled() != asio::cancellation_type::none) {
      co_return fail(ErrorCode::cancelled, "");
    }
    boost::system::error_code woken;
    co_await never_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  }
  co_return Result<>{};
}

}  // namespace cairn::env
