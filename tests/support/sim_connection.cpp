#include "support/sim_connection.h"

#include <utility>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/post.hpp>

#include "base/check.h"

namespace cairn::test {

namespace asio = env::asio;

asio::awaitable<void> SimWaiter::wait() {
  CHECK(!state_->resume);
  const auto executor = co_await asio::this_coro::executor;
  auto initiate = [state = state_, executor](auto handler) {
    auto slot = asio::get_associated_cancellation_slot(handler);
    if (slot.is_connected()) {
      slot.assign([weak = std::weak_ptr(state), executor](asio::cancellation_type) {
        const auto waiting = weak.lock();
        if (waiting && waiting->resume) asio::post(executor, std::exchange(waiting->resume, {}));
      });
    }
    state->resume = std::move(handler);
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                        asio::use_awaitable);
}

void SimWaiter::wake(asio::io_context& context) {
  if (state_->resume) asio::post(context, std::exchange(state_->resume, {}));
}

}  // namespace cairn::test
