// Ends downloads together: what becomes whole while others are being finished waits for the next
// round, so that many small ones cost few syncs. Lives on one executor.
#pragma once

#include <memory>
#include <vector>

#include "env/env.h"
#include "env/event.h"
#include "env/task_group.h"
#include "store/incoming.h"

namespace cairn::download {

class FinishQueue {
 public:
  FinishQueue(env::Env env, env::asio::any_io_executor executor);
  ~FinishQueue();

  // Finishes it, whatever becomes of the caller.
  env::Task<store::Materialized> finish(std::shared_ptr<store::Incoming> incoming);
  // Waits for what is being finished.
  env::asio::awaitable<void> stop();

 private:
  struct Waiting {
    explicit Waiting(const env::asio::any_io_executor& executor) : done(executor) {}
    std::shared_ptr<store::Incoming> incoming;
    env::Event done;
    Result<store::Materialized> outcome = std::unexpected(Error{});
  };

  env::asio::awaitable<void> work();

  env::Env env_;
  env::asio::any_io_executor executor_;
  env::TaskGroup tasks_;
  std::vector<std::shared_ptr<Waiting>> waiting_;
  bool working_ = false;
};

}  // namespace cairn::download
