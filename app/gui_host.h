// The node of the desktop app: the daemon's where one runs on the data folder, else a peer in this
// process that takes part in the networks as a daemon does, so that the command line works beside
// the window.
#pragma once

#include <functional>

#include "app/preparation.h"
#include "ui/node_host.h"

namespace cairn::app {

// Reads the settings anew for each node, which lives on the executor it is made for.
using Prepare = std::function<Result<Prepared>()>;
ui::MakeHost gui_host(env::Files& files, Prepare prepare);

}  // namespace cairn::app
