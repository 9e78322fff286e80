#include "store/finisher.h"

#include <utility>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

namespace cairn::store {

namespace asio = env::asio;

struct Finisher::Waiting {
  Waiting(std::shared_ptr<Incoming> bundle, const asio::any_io_executor& executor)
      : incoming(std::move(bundle)), never(executor, asio::steady_timer::time_point::max()) {}

  void wake() { never.cancel(); }

  std::shared_ptr<Incoming> incoming;
  std::optional<Result<Materialized>> outcome;
  asio::steady_timer never;  // cancelled when there is an outcome, or nobody is at work
};

// Whoever finds nobody at work does the work of all that wait, once, and leaves the next batch to
// one of those who are in it.
env::Task<Materialized> Finisher::finish(std::shared_ptr<Incoming> incoming) {
  const auto executor = co_await asio::this_coro::executor;
  const bool throws = co_await asio::this_coro::throw_if_cancelled();
  co_await asio::this_coro::throw_if_cancelled(false);
  const auto own = std::make_shared<Waiting>(std::move(incoming), executor);
  waiting_.push_back(own);
  while (!own->outcome) {
    if (working_) {
      boost::system::error_code woken;
      co_await own->never.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    } else {
      co_await work_off();
    }
  }
  co_await asio::this_coro::throw_if_cancelled(throws);
  co_return std::move(*own->outcome);
}

asio::awaitable<void> Finisher::work_off() {
  working_ = true;
  const auto batch = std::exchange(waiting_, {});
  std::vector<std::shared_ptr<Incoming>> incoming;
  incoming.reserve(batch.size());
  for (const auto& one : batch) incoming.push_back(one->incoming);
  using Outcomes = std::vector<Result<Materialized>>;
  auto work = [&incoming]() -> Result<Outcomes> { return finish_all(incoming); };
  auto done = co_await env::run_on(workers_, std::move(work));
  for (std::size_t i = 0; i < batch.size(); ++i) {
    batch[i]->outcome = done ? std::move((*done)[i]) : fail(done.error());
    batch[i]->wake();
  }
  working_ = false;
  if (!waiting_.empty()) waiting_.front()->wake();
}

}  // namespace cairn::store
