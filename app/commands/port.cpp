#include "app/commands/port.h"

#include "app/exit_status.h"
#include "app/network_means.h"
#include "app/port_state.h"
#include "app/print_json.h"
#include "app/stopping.h"
#include "discovery/pcp.h"
#include "discovery/port_mapper.h"

namespace cairn::app {

env::Task<int> run_port(PortSession& session) {
  const auto executor = co_await env::asio::this_coro::executor;
  const auto& env = session.env;
  const auto& options = session.options;
  NetworkMeans means(executor, env.workers);
  Digest seed;
  env.random.fill(seed.bytes);
  discovery::Pcp pcp(means.datagrams, env.clock, seed);

  std::vector<env::PortProtocol*> protocols{&pcp, &means.nat_pmp, &means.upnp};
  if (options.protocol) {
    std::erase_if(protocols, [&](const auto* one) { return one->which() != *options.protocol; });
  }
  discovery::PortMapperOptions wanted;
  wanted.wanted = {{env::Transport::tcp, options.port}, {env::Transport::udp, options.port}};
  wanted.changed = [&](const discovery::PortState& state) {
    session.console.print(options.json ? json_line(json_of(state)) + "\n" : port_text(state));
  };
  discovery::PortMapper mapper(means.gateways, std::move(protocols), env.clock, env.random, env.log,
                               executor, std::move(wanted));
  mapper.start();
  co_await wait_for_stop(session.stop);
  co_await mapper.stop();
  co_return kExitDone;
}

}  // namespace cairn::app
