// What every program of ours does between main() and what it is for.
#pragma once

#include "app/run_cli.h"

namespace cairn::app {

// The exit status of the process, whatever happens in `run`.
int run_program(int argc, char** argv, int (*run)(const Invocation& invocation));

}  // namespace cairn::app
