// What a node of this machine needs to take part in the network, made from the settings.
#pragma once

#include <memory>

#include "app/network_means.h"
#include "node/config.h"
#include "node/local_node.h"
#include "platform/thread_workers.h"
#include "platform/tls_network.h"

namespace cairn::app {

// Outlives the node that is online by it.
class Online {
 public:
  Online(const env::Env& env, const env::asio::any_io_executor& executor,
         const crypto::Identity& identity);

  [[nodiscard]] node::PeerMeans means();

 private:
  env::Clock& clock_;
  NetworkMeans network_;
  platform::TlsNetwork streams_;
  platform::ThreadWorkers reads_;
};

enum class Stay { as_daemon, for_a_command };
node::PeerOptions peer_options(const node::Settings& settings,
                               const std::filesystem::path& data_folder, Stay stay);

}  // namespace cairn::app
