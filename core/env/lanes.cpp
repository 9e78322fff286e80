#include "env/lanes.h"

namespace cairn::env {

asio::awaitable<void> run_lanes(Workers& workers, int lanes, std::function<void()> lane) {
  std::atomic<int> running = lanes;
  const auto executor = co_await asio::this_coro::executor;
  auto initiate = [&workers, &lane, &running, executor, lanes](auto handler) {
    using Handler = decltype(handler);
    auto shared = std::make_shared<Handler>(std::move(handler));
    auto guard = std::make_shared<asio::executor_work_guard<asio::any_io_executor>>(executor);
    for (int i = 0; i < lanes; ++i) {
      auto job = [&lane, &running, shared, guard, executor]() {
        lane();
        // The last one out wakes the coroutine, and from then on its variables are gone.
        if (running.fetch_sub(1) == 1) asio::post(executor, std::move(*shared));
      };
      workers.post(std::move(job));
    }
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                        asio::use_awaitable);
}

}  // namespace cairn::env
