// Something that happens once, and those who wait for it. Lives on one executor; not thread-safe;
// outlives its waiters.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "env/async.h"

namespace cairn::env {

class Event {
 public:
  explicit Event(const asio::any_io_executor& executor);
  void set();
  // Returns once it has happened, or with `cancelled` when the waiting coroutine is cancelled.
  Task<> wait();

 private:
  asio::steady_timer never_;  // cancelled to wake who waits
  bool set_ = false;
};

}  // namespace cairn::env
