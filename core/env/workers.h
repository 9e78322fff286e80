// The pool that hashing, coding, file and database work runs on, so that the node's thread never
// blocks. Real threads come from platform; tests run the work inline, in an order drawn from the
// seed.
#pragma once

#include <exception>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include "env/async.h"

namespace cairn::env {

class Workers {
 public:
  virtual ~Workers() = default;
  // Runs `work` some time later on some thread; work must not throw.
  virtual void post(std::move_only_function<void()> work) = 0;
  // How many pieces of work make progress at the same time.
  [[nodiscard]] virtual int parallelism() const = 0;
};

// What an exception is to whoever waits for the work that threw it: `limit` where memory ran out,
// else `io` with its text.
Error error_of(const std::exception_ptr& thrown);

template <class T>
inline constexpr bool kIsResult = false;
template <class T>
inline constexpr bool kIsResult<Result<T>> = true;

// Runs `work` on the pool and resumes the calling coroutine, on its own executor, with what it
// returned. What it throws arrives in the coroutine: as the error of its Result where it has one,
// else thrown again. The work is not interrupted by cancellation: the coroutine waits for it, so
// the work may refer to the coroutine's variables. Name the callable before the co_await; GCC 12
// miscompiles a lambda written inside one.
template <class Work>
asio::awaitable<std::invoke_result_t<Work&>> run_on(Workers& workers, Work work) {
  using Value = std::invoke_result_t<Work&>;
  std::optional<Value> value;
  std::exception_ptr thrown;
  const auto executor = co_await asio::this_coro::executor;
  auto initiate = [&workers, &work, &value, &thrown, executor](auto handler) {
    auto guard = asio::make_work_guard(executor);
    auto job = [&work, &value, &thrown, guard = std::move(guard), executor,
                handler = std::move(handler)]() mutable {
      try {
        value.emplace(work());
      } catch (...) {
        thrown = std::current_exception();
      }
      asio::post(executor, std::move(handler));
      guard.reset();
    };
    workers.post(std::move(job));
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                        asio::use_awaitable);
  if (thrown) {
    if constexpr (kIsResult<Value>) {
      co_return fail(error_of(thrown));
    } else {
      std::rethrow_exception(thrown);
    }
  }
  co_return std::move(*value);
}

}  // namespace cairn::env
