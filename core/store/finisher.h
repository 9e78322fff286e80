// Downloads that end at about the same time, ended together: while one batch is at work on the
// disk, those that come meanwhile gather to the next. Lives on the node's thread; its users have
// got their answers before it goes.
#pragma once

#include <vector>

#include "store/incoming.h"

namespace cairn::store {

class Finisher {
 public:
  explicit Finisher(env::Workers& workers) : workers_(workers) {}

  // As Incoming::finish(). Is not interrupted by cancellation; a batch takes as long as the disk.
  env::Task<Materialized> finish(std::shared_ptr<Incoming> incoming);

 private:
  struct Waiting;
  using Batch = std::vector<std::shared_ptr<Waiting>>;
  env::asio::awaitable<void> work_off();

  env::Workers& workers_;
  Batch waiting_;
  bool working_ = false;
};

}  // namespace cairn::store
