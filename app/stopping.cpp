#include "app/stopping.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

namespace cairn::app {

namespace asio = boost::asio;

asio::awaitable<void> wait_for_stop(std::stop_token stop) {
  const auto executor = co_await asio::this_coro::executor;
  asio::steady_timer never(executor, asio::steady_timer::time_point::max());
  const std::stop_callback wake(stop, [&never] { never.cancel(); });
  if (stop.stop_requested()) co_return;
  boost::system::error_code woken;
  co_await never.async_wait(asio::redirect_error(asio::use_awaitable, woken));
}

}  // namespace cairn::app
