#include "app/peer_body.h"

#include <utility>

#include "app/network_means.h"
#include "app/node_name.h"
#include "app/process_name.h"
#include "app/stopping.h"
#include "node/presence.h"

namespace cairn::app {

namespace asio = boost::asio;

Result<std::unique_ptr<PeerBody>> PeerBody::open(env::Env env, const node::Settings& settings,
                                                 std::filesystem::path data_folder) {
  std::unique_ptr<PeerBody> body(new PeerBody(env, settings, std::move(data_folder)));
  const auto holder = process_name(Command::daemon);
  TRY(body->node_, node::LocalNode::open(env, {.data_folder = body->data_folder_,
                                               .access = node::Access::write,
                                               .holder = holder}));
  // `cairn dht run` may be at work beside a writer; two of them would be one node in two places.
  TRY(body->presence_lock_, env.files.lock(body->data_folder_ / "dht.lock", holder));
  return body;
}

PeerBody::PeerBody(env::Env env, const node::Settings& settings, std::filesystem::path data_folder)
    : env_(env), network_(settings.network), data_folder_(std::move(data_folder)) {}

env::Task<> PeerBody::run(std::stop_token stop, Ready ready) {
  const auto executor = co_await asio::this_coro::executor;
  NetworkMeans means(executor, env_.workers);
  // Nobody is served yet, so that nothing is announced.
  node::PresenceOptions options;
  options.network = network_;
  options.saved_nodes = data_folder_ / "dht.nodes";
  const node::PresenceMeans presence_means{
      means.datagrams, means.gateways, {&means.nat_pmp, &means.upnp}};
  node::Presence presence(env_, presence_means, executor, node_->identity(), options);
  CO_TRY_VOID(co_await presence.start());
  ready("node " + node_name(node_->identity()->public_key()));
  co_await wait_for_stop(stop);
  co_await presence.stop();
  co_return Result<>();
}

// Nothing that can change while it runs has a use here so far.
void PeerBody::apply(const node::Settings& /*settings*/) {}

}  // namespace cairn::app
