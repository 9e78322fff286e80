// The desktop app from its arguments to its exit status.
#pragma once

#include "app/run_cli.h"

namespace cairn::app {

int run_gui(const Invocation& invocation);

}  // namespace cairn::app
