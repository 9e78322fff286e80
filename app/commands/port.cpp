#include "app/commands/port.h"

#include "app/exit_status.h"
#include "app/port_state.h"
#include "app/print_json.h"
#include "app/stopping.h"
#include "discovery/pcp.h"
#include "discovery/port_mapper.h"
#include "platform/nat_pmp.h"
#include "platform/system_datagrams.h"
#include "platform/upnp.h"

namespace cairn::app {
env::Task<int> run_port(PortSession& session) {
  const auto executor = co_await env::asio::this_coro::executor;
  const auto& env = session.env;
  const auto& options = session.options;
  platform::SystemDatagrams datagrams(executor);
  platform::SystemGateways gateways(env.workers);
  platform::NatPmp nat_pmp(env.workers);
  platform::Upnp upnp(env.workers);
  Digest seed;
  env.random.fill(seed.bytes);
  discovery::Pcp pcp(datagrams, env.clock, seed);

  std::vector<env::PortProtocol*> protocols{&pcp, &nat_pmp, &upnp};
  if (options.protocol) {
    std::erase_if(protocols, [&](const auto* one) { return one->which() != *options.protocol; });
  }
  discovery::PortMapperOptions wanted;
  wanted.wanted = {{env::Transport::tcp, options.port}, {env::Transport::udp, options.port}};
  wanted.changed = [&](const discovery::PortState& state) {
    session.console.print(options.json ? json_line(json_of(state)) + "\n" : port_text(state));
  };
  discovery::PortMapper mapper(gateways, std::move(protocols), env.clock, env.random, env.log,
                               executor, std::move(wanted));
  mapper.start();
  co_await wait_for_stop(session.stop);
  co_await mapper.stop();
  co_return kExitDone;
}

}  // namespace cairn::app
