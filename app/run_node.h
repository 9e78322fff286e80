// Commands that ask a node: the daemon's where one runs on the data folder, else one of this
// process, which takes part in the network for as long as the command needs it.
#pragma once

#include "app/console.h"
#include "app/options.h"
#include "app/preparation.h"
#include "env/files.h"

namespace cairn::app {

int run_with_node(const Options& options, const Prepared& prepared, env::Files& files,
                  Console& console);

}  // namespace cairn::app
