// Takes HTTP requests on a Unix-domain socket, which is its user's alone, and, where asked, over
// TCP on this machine, with a token. Lives on one executor. start() once; stop() before it goes.
//
// Who comes over TCP shows "Authorization: Bearer TOKEN", with the token of the data folder's
// api.token, for everything but kHealthPath, and names this machine as its Host: a web page whose
// name suddenly stands for 127.0.0.1 does not. No other site is ever told that it may ask (CORS).
//
// Bounds: limits::kApiConnectionsMax connections, the deadlines of HttpSocket, and the sizes there.
#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include "api/http_reply.h"
#include "base/host_port.h"
#include "env/env.h"
#include "env/network.h"
#include "env/task_group.h"

namespace cairn::api {

inline constexpr std::string_view kHealthPath = "/health";

class HttpHandler {
 public:
  virtual ~HttpHandler() = default;
  // Answers once. An error where the connection is of no use any more.
  virtual env::Task<> answer(HttpRequest request, HttpReply& reply) = 0;
};

// How a port of this machine is claimed differs between systems.
using OpenListener = std::function<Result<env::asio::ip::tcp::acceptor>(
    const env::asio::any_io_executor& executor, const env::Endpoint& local)>;

struct HttpServerOptions {
  env::Path data_folder;     // whoever serves it holds its lock, so that there are no two
  env::Path runtime_folder;  // see daemon_address.h
  std::optional<HostPort> listen;
  OpenListener open_listener;  // needed with `listen`
};

class HttpServer {
 public:
  HttpServer(env::Env env, env::asio::any_io_executor executor, HttpHandler& handler,
             HttpServerOptions options);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // `busy` where another daemon answers on the socket, or another program has the port.
  env::Task<> start();
  // Closes all connections; commands that are under way are stopped.
  env::asio::awaitable<void> stop();

  [[nodiscard]] const env::Path& socket_path() const { return socket_path_; }
  [[nodiscard]] std::optional<env::Endpoint> tcp_endpoint() const;
  [[nodiscard]] std::size_t connections() const { return sockets_.size(); }

 private:
  using Sockets = std::list<std::unique_ptr<HttpSocket>>;

  env::Task<> start_local();
  env::Task<> start_tcp();
  template <class Acceptor>
  env::asio::awaitable<void> accept_from(Acceptor& acceptor, bool trusted);
  env::asio::awaitable<void> serve(Sockets::iterator socket, bool trusted);
  env::Task<bool> serve_one(HttpSocket& socket, bool trusted);
  // Why somebody from TCP is not let in.
  [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest& request) const;

  env::Env env_;
  env::asio::any_io_executor executor_;
  HttpHandler& handler_;
  HttpServerOptions options_;
  env::Path socket_path_;
  std::string token_;
  std::optional<env::asio::local::stream_protocol::acceptor> local_;
  std::optional<env::asio::ip::tcp::acceptor> tcp_;
  Sockets sockets_;
  env::TaskGroup tasks_;
};

}  // namespace cairn::api
