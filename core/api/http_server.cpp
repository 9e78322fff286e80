#include "api/http_server.h"

#include <boost/asio/redirect_error.hpp>

#include "api/daemon_address.h"
#include "base/check.h"
#include "base/limits.h"

namespace cairn::api {

namespace asio = env::asio;
using asio::ip::tcp;
using asio::local::stream_protocol;

namespace {

constexpr env::Duration kPauseWithoutDescriptors = std::chrono::milliseconds(500);
constexpr std::string_view kBearer = "Bearer ";
constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;
constexpr int kTooLarge = 413;
constexpr int kHeaderTooLarge = 431;
constexpr int kUnavailable = 503;

std::optional<asio::ip::address> loopback_from(std::string_view host) {
  if (host == "localhost") return asio::ip::address_v4::loopback();
  boost::system::error_code failed;
  const auto address = asio::ip::make_address(host, failed);
  return !failed && address.is_loopback() ? std::optional(address) : std::nullopt;
}

// "localhost", "127.0.0.1:9001", "[::1]".
bool names_this_machine(std::string_view host) {
  if (const auto with_port = parse_host_port(host)) {
    return loopback_from(with_port->host).has_value();
  }
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  return loopback_from(host).has_value();
}

void prefer_speed(tcp::socket& socket) {
  boost::system::error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
}
void prefer_speed(stream_protocol::socket&) {}

// Who sent what cannot be understood is told why, and the connection ends.
HttpResponse response_to_nonsense(const Error& error) {
  const bool header = error.context.starts_with("the header");
  const int too_large = header ? kHeaderTooLarge : kTooLarge;
  return error_response(error.code == ErrorCode::limit ? too_large : 400, error);
}

}  // namespace

HttpServer::HttpServer(env::Env env, asio::any_io_executor executor, HttpHandler& handler,
                       HttpServerOptions options)
    : env_(env),
      executor_(std::move(executor)),
      handler_(handler),
      options_(std::move(options)),
      tasks_(executor_) {}

HttpServer::~HttpServer() = default;

env::Task<> HttpServer::start() {
  CO_TRY_VOID(co_await start_local());
  if (options_.listen) {
    const auto started = co_await start_tcp();
    if (!started) {
      co_await stop();
      co_return fail(started.error());
    }
    tasks_.spawn(accept_from(*tcp_, false));
  }
  tasks_.spawn(accept_from(*local_, true));
  co_return Result<>{};
}

env::Task<> HttpServer::start_local() {
  auto& files = env_.files;
  auto prepare = [&files, this]() -> Result<env::Path> {
    TRY(auto socket, prepare_socket(files, options_.data_folder, options_.runtime_folder));
    TRY_VOID(clear_socket(files, socket));
    return socket;
  };
  CO_TRY(auto path, co_await env::run_on(env_.workers, std::move(prepare)));
  stream_protocol::acceptor acceptor(executor_);
  boost::system::error_code failed;
  acceptor.open(stream_protocol(), failed);
  if (!failed) acceptor.bind(stream_protocol::endpoint(path.string()), failed);
  if (failed) co_return fail(ErrorCode::io, path.string() + ": " + failed.message());
  // Nobody can connect before it listens, by when it is the owner's alone.
  auto protect = [&files, &path] { return files.set_mode(path, kOwnersAlone); };
  CO_TRY_VOID(co_await env::run_on(env_.workers, std::move(protect)));
  acceptor.listen(asio::socket_base::max_listen_connections, failed);
  if (failed) co_return fail(ErrorCode::io, path.string() + ": " + failed.message());
  socket_path_ = std::move(path);
  local_ = std::move(acceptor);
  co_return Result<>{};
}

env::Task<> HttpServer::start_tcp() {
  const auto& wanted = *options_.listen;
  const auto address = loopback_from(wanted.host);
  if (!address) {
    co_return fail(ErrorCode::invalid, wanted.host + ": only addresses of this machine itself");
  }
  CHECK(options_.open_listener);
  auto prepare = [this] { return prepare_token(env_.files, env_.random, options_.data_folder); };
  CO_TRY(token_, co_await env::run_on(env_.workers, std::move(prepare)));
  const env::Endpoint local{*address, wanted.port};
  CO_TRY(tcp_, options_.open_listener(executor_, local));
  co_return Result<>{};
}

std::optional<env::Endpoint> HttpServer::tcp_endpoint() const {
  if (!tcp_) return std::nullopt;
  boost::system::error_code ignored;
  const auto bound = tcp_->local_endpoint(ignored);
  return env::Endpoint{bound.address(), bound.port()};
}

asio::awaitable<void> HttpServer::stop() {
  boost::system::error_code ignored;
  if (local_) local_->close(ignored);
  if (tcp_) tcp_->close(ignored);
  for (const auto& socket : sockets_) socket->close();
  tasks_.cancel();
  co_await tasks_.join();
  if (socket_path_.empty()) co_return;
  auto forget = [this] {
    forget_socket(env_.files, options_.data_folder, socket_path_);
    return true;
  };
  co_await env::run_on(env_.workers, std::move(forget));
  socket_path_.clear();
}

template <class Acceptor>
asio::awaitable<void> HttpServer::accept_from(Acceptor& acceptor, bool trusted) {
  while (true) {
    boost::system::error_code failed;
    auto accepted =
        co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    if (!acceptor.is_open() || failed == asio::error::operation_aborted) co_return;
    if (failed) {
      env_.log.warning("api", "no connection can be taken: " + failed.message());
      const auto slept = co_await env_.clock.sleep(kPauseWithoutDescriptors);
      if (!slept) co_return;
      continue;
    }
    prefer_speed(accepted);
    auto socket = std::make_unique<HttpSocket>(std::move(accepted), env_.clock);
    if (sockets_.size() >= limits::kApiConnectionsMax) {
      auto response = error_response(kUnavailable, {ErrorCode::busy, "too many connections"});
      const auto text = head_of(response, Framing::length, false) + response.body;
      // Fits into what the system keeps for a new connection, so that nobody is waited for.
      const auto written = co_await socket->write(text);
      if (!written && written.error().code == ErrorCode::cancelled) co_return;
      continue;
    }
    const auto place = sockets_.insert(sockets_.end(), std::move(socket));
    tasks_.spawn(serve(place, trusted));
  }
}

asio::awaitable<void> HttpServer::serve(Sockets::iterator socket, bool trusted) {
  while (true) {
    const auto goes_on = co_await serve_one(**socket, trusted);
    if (!goes_on || !*goes_on) break;
  }
  sockets_.erase(socket);
}

env::Task<bool> HttpServer::serve_one(HttpSocket& socket, bool trusted) {
  auto request = co_await socket.read_request();
  if (!request) {
    const auto response = response_to_nonsense(request.error());
    const auto text = head_of(response, Framing::length, false) + response.body;
    CO_TRY_VOID(co_await socket.write(text));
    CO_TRY_VOID(co_await socket.linger());
    co_return false;
  }
  if (!*request) co_return false;
  HttpReply reply(socket, **request);
  auto refused = trusted ? std::nullopt : refusal(**request);
  if (refused) {
    auto sent = reply.send(std::move(*refused));
    CO_TRY_VOID(co_await std::move(sent));
  } else {
    auto answered = handler_.answer(std::move(**request), reply);
    CO_TRY_VOID(co_await std::move(answered));
  }
  co_return reply.keep_alive();
}

std::optional<HttpResponse> HttpServer::refusal(const HttpRequest& request) const {
  if (!names_this_machine(request.host)) {
    return error_response(kForbidden, {ErrorCode::permission,
                                       "the Host of the request is not this machine; use "
                                       "127.0.0.1 or localhost"});
  }
  if (request.path == kHealthPath) return std::nullopt;
  const std::string_view shown = request.authorization;
  const bool known = shown.starts_with(kBearer) && same_token(shown.substr(kBearer.size()), token_);
  if (known) return std::nullopt;
  auto response = error_response(kUnauthorized, {ErrorCode::permission,
                                                 "send \"Authorization: Bearer TOKEN\"; the token "
                                                 "is in the file api.token of the data folder"});
  response.more_fields.emplace_back("WWW-Authenticate", "Bearer");
  return response;
}

}  // namespace cairn::api
