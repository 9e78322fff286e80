// The control API of a daemon: the commands and views of its node over HTTP, as openapi.yaml says.
// Lives on the node's executor. start() once; stop() before it and the node go.
#pragma once

#include "api/routes.h"

namespace cairn::api {

struct ServerOptions {
  HttpServerOptions http;
  std::string version;                // of the program
  std::function<void()> on_shutdown;  // called when somebody asked for the daemon's end
};

class Server {
 public:
  Server(env::Env env, const env::asio::any_io_executor& executor, node::Node& node,
         ServerOptions options);

  // See HttpServer.
  env::Task<> start() { return http_.start(); }
  env::asio::awaitable<void> stop();

  [[nodiscard]] const env::Path& socket_path() const { return http_.socket_path(); }
  [[nodiscard]] std::optional<env::Endpoint> tcp_endpoint() const { return http_.tcp_endpoint(); }
  [[nodiscard]] std::size_t connections() const { return http_.connections(); }

 private:
  Routes routes_;
  HttpServer http_;
};

}  // namespace cairn::api
