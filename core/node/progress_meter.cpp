#include "node/progress_meter.h"

#include <boost/asio/post.hpp>

namespace cairn::node {

std::shared_ptr<ProgressMeter> ProgressMeter::make(env::Clock& clock,
                                                   env::asio::any_io_executor executor,
                                                   ProgressFn report) {
  return std::shared_ptr<ProgressMeter>(
      new ProgressMeter(clock, std::move(executor), std::move(report)));
}

ProgressMeter::ProgressMeter(env::Clock& clock, env::asio::any_io_executor executor,
                             ProgressFn report)
    : clock_(clock), executor_(std::move(executor)), report_(std::move(report)) {}

void ProgressMeter::set_total(std::uint64_t bytes, std::uint64_t files) {
  total_bytes_ = bytes;
  total_files_ = files;
}

void ProgressMeter::advance(std::uint64_t bytes, std::uint64_t files) {
  done_bytes_ += bytes;
  done_files_ += files;
  post_if_due();
}

store::Watch ProgressMeter::watch(std::stop_token stop) {
  auto self = shared_from_this();
  return {[self](std::uint64_t bytes, std::uint64_t files) { self->advance(bytes, files); },
          std::move(stop)};
}

void ProgressMeter::finish() {
  if (report_) report_(now());
  report_ = nullptr;
}

Progress ProgressMeter::now() const {
  return {done_bytes_, total_bytes_, done_files_, total_files_};
}

void ProgressMeter::post_if_due() {
  const auto now_ns = clock_.now().time_since_epoch().count();
  auto due = due_ns_.load();
  if (now_ns < due || !due_ns_.compare_exchange_strong(due, now_ns + kReportEvery.count())) return;
  auto self = shared_from_this();
  env::asio::post(executor_, [self] {
    if (self->report_) self->report_(self->now());
  });
}

}  // namespace cairn::node
