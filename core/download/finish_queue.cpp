#include "download/finish_queue.h"

namespace cairn::download {

namespace asio = env::asio;

FinishQueue::FinishQueue(env::Env env, asio::any_io_executor executor)
    : env_(env), executor_(std::move(executor)), tasks_(executor_) {}

FinishQueue::~FinishQueue() = default;

env::Task<store::Materialized> FinishQueue::finish(std::shared_ptr<store::Incoming> incoming) {
  const auto entry = std::make_shared<Waiting>(executor_);
  entry->incoming = std::move(incoming);
  waiting_.push_back(entry);
  if (!working_) {
    working_ = true;
    tasks_.spawn(work());
  }
  CO_TRY_VOID(co_await entry->done.wait());
  co_return std::move(entry->outcome);
}

asio::awaitable<void> FinishQueue::work() {
  while (!waiting_.empty()) {
    auto round = std::exchange(waiting_, {});
    std::vector<std::shared_ptr<store::Incoming>> all;
    for (const auto& entry : round) all.push_back(entry->incoming);
    auto finish = [&all] { return store::finish_all(all); };
    auto outcomes = co_await env::run_on(env_.workers, std::move(finish));
    for (std::size_t i = 0; i < round.size(); ++i) {
      round[i]->outcome = std::move(outcomes[i]);
      round[i]->incoming.reset();
      round[i]->done.set();
    }
  }
  working_ = false;
}

asio::awaitable<void> FinishQueue::stop() {
  co_await tasks_.join();
}

}  // namespace cairn::download
