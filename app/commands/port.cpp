#include "app/commands/port.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/exit_status.h"
#include "app/port_state.h"
#include "app/print_json.h"
#include "discovery/pcp.h"
#include "discovery/port_mapper.h"
#include "platform/nat_pmp.h"
#include "platform/system_datagrams.h"
#include "platform/upnp.h"

namespace cairn::app {
namespace {

namespace asio = boost::asio;

asio::awaitable<void> wait_for_stop(std::stop_token stop) {
  const auto executor = co_await asio::this_coro::executor;
  asio::steady_timer never(executor, asio::steady_timer::time_point::max());
  // The request comes on this very thread.
  const std::stop_callback wake(stop, [&never] { never.cancel(); });
  if (stop.stop_requested()) co_return;
  boost::system::error_code woken;
  co_await never.async_wait(asio::redirect_error(asio::use_awaitable, woken));
}

}  // namespace

env::Task<int> run_port(PortSession& session) {
  const auto executor = co_await asio::this_coro::executor;
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
