#include "app/online.h"

#include "app/version.h"
#include "platform/local_time.h"

namespace cairn::app {
namespace {

// More than there are cores: a disk that does not answer holds up its readers alone.
constexpr int kReaders = 8;

}  // namespace

Online::Online(const env::Env& env, const env::asio::any_io_executor& executor,
               const crypto::Identity& identity)
    : clock_(env.clock),
      network_(executor, env.workers),
      streams_(executor, env.clock, env.log, identity),
      reads_(kReaders) {}

node::PeerMeans Online::means() {
  return {streams_,
          {network_.datagrams, network_.gateways, {&network_.nat_pmp, &network_.upnp}},
          reads_,
          [this] { return platform::local_week_time(clock_.wall_ns()); }};
}

node::PeerOptions peer_options(const node::Settings& settings,
                               const std::filesystem::path& data_folder, Stay stay) {
  node::PeerOptions options;
  options.label = settings.node_label;
  options.agent = std::string("Cairn/") + kVersion;
  options.network = settings.network;
  options.limits = settings.limits;
  options.saved_nodes = data_folder / "dht.nodes";
  options.serve_port = settings.serve_port;
  if (stay == Stay::as_daemon) return options;
  // Beside a daemon, or another command, so from any ports.
  options.serve_port = 0;
  options.announce = false;
  options.transient = true;
  return options;
}

}  // namespace cairn::app
