// Waiting for the wish to stop.
#pragma once

#include <stop_token>

#include "env/async.h"

namespace cairn::app {

// Returns once a stop is requested, which happens on the calling coroutine's own thread.
env::asio::awaitable<void> wait_for_stop(std::stop_token stop);

}  // namespace cairn::app
