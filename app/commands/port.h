// `cairn port`: keeps a port open on the router until it is stopped. It needs no node and no data
// folder.
#pragma once

#include <stop_token>

#include "app/console.h"
#include "app/options.h"
#include "env/env.h"

namespace cairn::app {

struct PortSession {
  const Options& options;
  const env::Env& env;
  Console& console;
  std::stop_token stop;
};

env::Task<int> run_port(PortSession& session);

}  // namespace cairn::app
