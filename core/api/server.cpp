#include "api/server.h"

namespace cairn::api {
namespace {

RoutesOptions routes_options(const ServerOptions& options, const HttpServer& http) {
  RoutesOptions all;
  all.version = options.version;
  all.on_shutdown = options.on_shutdown;
  all.connections = [&http] { return http.connections(); };
  return all;
}

}  // namespace

Server::Server(env::Env env, const env::asio::any_io_executor& executor, node::Node& node,
               ServerOptions options)
    : routes_(env, executor, node, routes_options(options, http_)),
      http_(env, executor, routes_, std::move(options.http)) {}

env::asio::awaitable<void> Server::stop() {
  co_await http_.stop();
  co_await routes_.stop();
}

}  // namespace cairn::api
