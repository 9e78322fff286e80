// Adds up what workers report and tells the owner of a command on the node's thread, at most ten
// times a second.
#pragma once

#include <atomic>
#include <memory>

#include <boost/asio/any_io_executor.hpp>

#include "env/clock.h"
#include "node/node.h"
#include "store/store.h"

namespace cairn::node {

// Who wants to see progress is told no more often, whatever it is measured by.
inline constexpr env::Duration kReportEvery = std::chrono::milliseconds(100);

class ProgressMeter : public std::enable_shared_from_this<ProgressMeter> {
 public:
  static std::shared_ptr<ProgressMeter> make(env::Clock& clock, env::asio::any_io_executor executor,
                                             ProgressFn report);

  void set_total(std::uint64_t bytes, std::uint64_t files);
  void advance(std::uint64_t bytes, std::uint64_t files);
  // A Watch that feeds this meter.
  store::Watch watch(std::stop_token stop);
  // The last word; called on the node's thread.
  void finish();

 private:
  ProgressMeter(env::Clock& clock, env::asio::any_io_executor executor, ProgressFn report);
  [[nodiscard]] Progress now() const;
  void post_if_due();

  env::Clock& clock_;
  env::asio::any_io_executor executor_;
  ProgressFn report_;  // used on the executor only
  std::atomic<std::uint64_t> done_bytes_ = 0;
  std::atomic<std::uint64_t> done_files_ = 0;
  std::atomic<std::uint64_t> total_bytes_ = 0;
  std::atomic<std::uint64_t> total_files_ = 0;
  std::atomic<std::int64_t> due_ns_ = 0;
};

}  // namespace cairn::node
