// The command line from arguments to exit status: brings together the machine's own files, clock
// and threads, a node over the data folder, and the command.
#pragma once

#include <string>
#include <vector>

#include "node/config.h"

namespace cairn::app {

struct Invocation {
  std::string program;  // argv[0]
  std::vector<std::string> arguments;
  node::Environment environment;
};

// Runs on the calling thread and uses the standard streams of the process.
int run_cli(const Invocation& invocation);

}  // namespace cairn::app
