#include "app/peer_body.h"

#include <utility>

#include "api/server.h"
#include "app/node_name.h"
#include "app/online.h"
#include "app/stopping.h"
#include "app/version.h"
#include "platform/paths.h"
#include "platform/stream_sockets.h"

namespace cairn::app {

namespace asio = boost::asio;

Result<std::unique_ptr<PeerBody>> PeerBody::open(env::Env env, const node::Settings& settings,
                                                 std::filesystem::path data_folder,
                                                 const std::string& holder) {
  std::unique_ptr<PeerBody> body(new PeerBody(env, settings, std::move(data_folder)));
  TRY(body->node_, node::LocalNode::open(env, {.data_folder = body->data_folder_,
                                               .access = node::Access::write,
                                               .holder = holder}));
  // `cairn dht run` may be at work beside a writer; two of them would be one node in two places.
  TRY(body->presence_lock_, env.files.lock(body->data_folder_ / "dht.lock", holder));
  return body;
}

PeerBody::PeerBody(env::Env env, node::Settings settings, std::filesystem::path data_folder)
    : env_(env), settings_(std::move(settings)), data_folder_(std::move(data_folder)) {}

env::Task<> PeerBody::run(std::stop_token stop, Ready ready) {
  const auto executor = co_await asio::this_coro::executor;
  Online online(env_, executor, *node_->identity());
  auto means = online.means();
  auto options = peer_options(settings_, data_folder_, Stay::as_daemon);
  CO_TRY_VOID(co_await node_->go_online(std::move(means), std::move(options)));
  online_ = true;
  auto outcome = co_await serve(std::move(stop), std::move(ready));
  online_ = false;
  co_await node_->go_offline();
  co_return outcome;
}

// Until it is to stop, or somebody asks for that over the API.
env::Task<> PeerBody::serve(std::stop_token stop, Ready ready) {
  const auto executor = co_await asio::this_coro::executor;
  std::stop_source ending;
  const std::stop_callback passed_on(stop, [&ending] { ending.request_stop(); });
  api::ServerOptions options;
  options.http.data_folder = data_folder_;
  options.http.listen = settings_.api_listen;
  options.http.open_listener = platform::open_listening_socket;
  options.version = kVersion;
  options.on_shutdown = [this, &ending] {
    if (shutdown_asked_) return shutdown_asked_();
    ending.request_stop();
  };
  CO_TRY(options.http.runtime_folder, platform::runtime_folder());
  api::Server server(env_, executor, *node_, std::move(options));
  auto started = co_await server.start();
  if (started) {
    const auto network = co_await node_->network();
    ready("node " + node_name(node_->identity()->public_key()) + " at port " +
          std::to_string(network ? network->serve_port : 0));
    co_await wait_for_stop(ending.get_token());
  }
  co_await server.stop();
  co_return started;
}

void PeerBody::apply(const node::Settings& settings) {
  if (online_) node_->apply_limits(settings.limits);
}

}  // namespace cairn::app
