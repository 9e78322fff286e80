#include "env/lanes.h"

#include <mutex>

namespace cairn::env {
namespace {

// What the runs have in common; lives in the frame of the coroutine that waits for them.
struct Lanes {
  std::function<void()> lane;
  std::atomic<int> running;
  std::mutex mutex;
  std::exception_ptr thrown;

  void run() {
    try {
      lane();
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!thrown) thrown = std::current_exception();
    }
  }
};

}  // namespace

Task<> run_lanes(Workers& workers, int lanes, std::function<void()> lane) {
  Lanes state{.lane = std::move(lane), .running = lanes, .mutex = {}, .thrown = {}};
  const auto executor = co_await asio::this_coro::executor;
  auto initiate = [&workers, &state, executor, lanes](auto handler) {
    using Handler = decltype(handler);
    auto shared = std::make_shared<Handler>(std::move(handler));
    auto guard = std::make_shared<asio::executor_work_guard<asio::any_io_executor>>(executor);
    for (int i = 0; i < lanes; ++i) {
      auto job = [&state, shared, guard, executor]() {
        state.run();
        // The last one out wakes the coroutine, and from then on its variables are gone.
        if (state.running.fetch_sub(1) == 1) asio::post(executor, std::move(*shared));
      };
      workers.post(std::move(job));
    }
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                        asio::use_awaitable);
  if (state.thrown) co_return fail(error_of(state.thrown));
  co_return Result<>{};
}

}  // namespace cairn::env
