#include "env/lanes.h"

#include <mutex>

namespace cairn::env {
namespace {

// What the lanes have in common; lives in the frame of the coroutine that waits for them.
struct Lanes {
  Workers& workers;
  std::function<bool()> step;
  std::atomic<int> running;
  std::mutex mutex;
  std::exception_ptr thrown;

  bool run_step() {
    try {
      return step();
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!thrown) thrown = std::current_exception();
      return false;
    }
  }
};

// One step of a lane, and all that follow it. `Wake` resumes the coroutine.
template <class Wake>
struct Lane {
  Lanes* lanes;
  std::shared_ptr<Wake> wake;

  void operator()() {
    while (lanes->run_step()) {
      try {
        return lanes->workers.post(Lane(*this));
      } catch (const std::bad_alloc&) {
        continue;  // Without memory to queue up with it goes on at once.
      }
    }
    // The last one out wakes the coroutine, and from then on its variables are gone.
    if (lanes->running.fetch_sub(1) == 1) (*wake)();
  }
};

}  // namespace

Task<> run_lanes(Workers& workers, int lanes, std::function<bool()> step) {
  Lanes state{
      .workers = workers, .step = std::move(step), .running = lanes, .mutex = {}, .thrown = {}};
  const auto executor = co_await asio::this_coro::executor;
  auto initiate = [&state, executor, lanes](auto handler) {
    auto guard = asio::make_work_guard(executor);
    auto wake = [executor, guard = std::move(guard), handler = std::move(handler)]() mutable {
      asio::post(executor, std::move(handler));
      guard.reset();
    };
    using Wake = decltype(wake);
    const auto shared = std::make_shared<Wake>(std::move(wake));
    for (int i = 0; i < lanes; ++i) state.workers.post(Lane<Wake>{&state, shared});
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                        asio::use_awaitable);
  if (state.thrown) co_return fail(error_of(state.thrown));
  co_return Result<>{};
}

}  // namespace cairn::env
