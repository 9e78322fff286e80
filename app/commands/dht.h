// `cairn dht …`: this node in the DHT, for as long as the command runs.
#pragma once

#include <stop_token>
#include <vector>

#include "app/console.h"
#include "app/options.h"
#include "content/link.h"
#include "env/env.h"
#include "node/config.h"
#include "node/local_node.h"
#include "node/presence.h"

namespace cairn::app {

struct DhtSession {
  const Options& options;
  const node::Settings& settings;
  const std::vector<content::Link>& links;
  std::filesystem::path data_folder;
  node::LocalNode& node;
  env::Env env;
  Console& console;
  std::stop_token stop;
};

env::Task<int> run_dht(DhtSession& session);

// With a node that is connected.
env::Task<int> run_dht_put(DhtSession& session, discovery::DhtNode& dht);
env::Task<int> run_dht_get(DhtSession& session, discovery::DhtNode& dht);

}  // namespace cairn::app
