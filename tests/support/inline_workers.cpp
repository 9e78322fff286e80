#include "support/inline_workers.h"

#include <boost/asio/post.hpp>

namespace cairn::test {

InlineWorkers::InlineWorkers(env::asio::io_context& context, int parallelism)
    : context_(context), parallelism_(parallelism) {}

InlineWorkers::InlineWorkers(env::asio::io_context& context, int parallelism, std::uint64_t seed)
    : context_(context), parallelism_(parallelism), order_(seed) {}

void InlineWorkers::post(std::move_only_function<void()> work) {
  queue_.push_back(std::move(work));
  env::asio::post(context_, [this] { run_one(); });
}

void InlineWorkers::run_one() {
  const auto chosen = order_ ? order_->below(queue_.size()) : 0;
  const auto place = queue_.begin() + static_cast<std::ptrdiff_t>(chosen);
  auto work = std::move(*place);
  queue_.erase(place);
  work();
  ++finished_;
}

}  // namespace cairn::test
