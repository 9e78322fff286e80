// `cairn --daemon`: settings, log, service manager, signals and the peer, brought together; from
// start to exit status.
#pragma once

#include <functional>

#include "app/console.h"
#include "app/options.h"
#include "app/preparation.h"

namespace cairn::app {

// Runs on the calling thread until it is told to stop. `read_settings` is asked again with every
// SIGHUP. Does not return when what runs is too long about stopping: the process then ends with
// kExitFailed.
int run_daemon(const Options& options, const Prepared& prepared,
               std::function<Result<node::Settings>()> read_settings, env::Files& files,
               Console& console);

}  // namespace cairn::app
