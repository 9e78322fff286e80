#include "api/http_socket.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "base/limits.h"
#include "env/task_group.h"

namespace cairn::api {

namespace asio = env::asio;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t kReadBytes = 64 * limits::kKiB;
// A piece is written within kWriteWithin, so that slow clients get large answers too.
constexpr std::size_t kWriteBytes = 256 * limits::kKiB;

constexpr env::Duration kLingerWithin = std::chrono::seconds(2);
constexpr std::size_t kLingerBytesMax = 8 * limits::kMiB;

using Parser = http::request_parser<http::string_body>;

Error error_of(const boost::system::error_code& failed) {
  if (failed == http::error::header_limit) {
    return {ErrorCode::limit, "the header is larger than 16 KiB"};
  }
  if (failed == http::error::body_limit) {
    return {ErrorCode::limit, "the body is larger than 1 MiB"};
  }
  return {ErrorCode::invalid, "this is not HTTP/1.1: " + failed.message()};
}

HttpRequest request_from(http::request<http::string_body>&& from) {
  HttpRequest request;
  request.method = from.method_string();
  const std::string_view target = from.target();
  request.path = target.substr(0, target.find('?'));
  request.host = from[http::field::host];
  request.authorization = from[http::field::authorization];
  request.accept = from[http::field::accept];
  request.last_event_id = from["Last-Event-ID"];
  request.keep_alive = from.keep_alive();
  request.takes_chunks = from.version() >= 11;
  request.body = std::move(from.body());
  return request;
}

}  // namespace

HttpSocket::HttpSocket(Socket socket, env::Clock& clock)
    : socket_(std::move(socket)), clock_(clock) {
  boost::system::error_code ignored;  // closed() and is_idle() look without waiting
  socket_.non_blocking(true, ignored);
}

void HttpSocket::close() {
  boost::system::error_code ignored;
  socket_.close(ignored);
}

asio::awaitable<void> HttpSocket::close_at(env::TimePoint deadline) {
  const auto slept = co_await clock_.sleep(deadline - clock_.now());
  if (!slept) co_return;
  timed_out_ = true;
  close();
}

env::Task<std::size_t> HttpSocket::receive(env::TimePoint deadline) {
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "");
  const auto executor = co_await asio::this_coro::executor;
  env::TaskGroup watch(executor);
  watch.spawn(close_at(deadline));
  const auto before = in_.size();
  in_.resize(before + kReadBytes);
  boost::system::error_code failed;
  const auto size =
      co_await socket_.async_read_some(asio::buffer(in_.data() + before, kReadBytes),
                                       asio::redirect_error(asio::use_awaitable, failed));
  in_.resize(before + size);
  watch.cancel();
  co_await watch.join();
  if (!failed) co_return size;
  if (failed == asio::error::eof) co_return std::size_t{0};
  if (timed_out_) co_return fail(ErrorCode::unavailable, "no answer in time");
  if (failed == asio::error::operation_aborted) co_return fail(ErrorCode::cancelled, "");
  co_return fail(ErrorCode::unavailable, "the connection broke: " + failed.message());
}

env::Task<std::optional<HttpRequest>> HttpSocket::read_request() {
  Parser parser;
  parser.eager(true);
  parser.header_limit(limits::kApiHeaderBytesMax);
  parser.body_limit(limits::kApiRequestBytesMax);
  const auto deadline = clock_.now() + kReadWithin;
  bool waited_for = false;  // the client waits for leave to send the body
  while (!parser.is_done()) {
    boost::system::error_code failed = http::error::need_more;
    if (!in_.empty()) {
      const auto used = parser.put(asio::buffer(in_), failed);
      in_.erase(0, used);
    }
    if (failed && failed != http::error::need_more) co_return fail(error_of(failed));
    if (parser.is_done()) break;
    if (parser.is_header_done() && !waited_for) {
      waited_for = true;
      const bool asks = boost::beast::iequals(parser.get()[http::field::expect], "100-continue");
      if (asks) CO_TRY_VOID(co_await write("HTTP/1.1 100 Continue\r\n\r\n"));
    }
    // What is not used yet begins a header.
    if (in_.size() > limits::kApiHeaderBytesMax) {
      co_return fail(error_of(http::error::header_limit));
    }
    const auto more = co_await receive(deadline);
    if (!more || *more == 0) co_return std::nullopt;
  }
  co_return request_from(parser.release());
}

env::Task<> HttpSocket::write(std::string_view text) {
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "");
  const auto executor = co_await asio::this_coro::executor;
  while (!text.empty()) {
    const auto piece = text.substr(0, kWriteBytes);
    text.remove_prefix(piece.size());
    env::TaskGroup watch(executor);
    watch.spawn(close_at(clock_.now() + kWriteWithin));
    boost::system::error_code failed;
    co_await asio::async_write(socket_, asio::buffer(piece),
                               asio::redirect_error(asio::use_awaitable, failed));
    watch.cancel();
    co_await watch.join();
    if (failed == asio::error::operation_aborted && !timed_out_) {
      co_return fail(ErrorCode::cancelled, "");
    }
    if (failed) {
      co_return fail(ErrorCode::unavailable, "the connection broke: " + failed.message());
    }
  }
  co_return Result<>{};
}

asio::awaitable<bool> HttpSocket::closed() {
  while (true) {
    const bool given_up = co_await env::cancelled();
    if (given_up) co_return false;
    boost::system::error_code failed;
    co_await socket_.async_wait(Socket::wait_read,
                                asio::redirect_error(asio::use_awaitable, failed));
    if (!socket_.is_open()) co_return true;
    if (failed == asio::error::operation_aborted) co_return false;
    if (failed) co_return true;
    char next = 0;
    const auto size = socket_.receive(asio::buffer(&next, 1), Socket::message_peek, failed);
    if (failed == asio::error::would_block || failed == asio::error::try_again) continue;
    co_return failed || size == 0;
  }
}

env::Task<> HttpSocket::linger() {
  boost::system::error_code ignored;
  socket_.shutdown(Socket::shutdown_send, ignored);
  const auto deadline = clock_.now() + kLingerWithin;
  std::size_t dropped = 0;
  while (dropped < kLingerBytesMax) {
    in_.clear();
    const auto more = co_await receive(deadline);
    if (!more || *more == 0) break;
    dropped += *more;
  }
  co_return Result<>{};
}

bool HttpSocket::is_idle() {
  if (!socket_.is_open() || !in_.empty()) return false;
  char next = 0;
  boost::system::error_code failed;
  socket_.receive(asio::buffer(&next, 1), Socket::message_peek, failed);
  return failed == asio::error::would_block || failed == asio::error::try_again;
}

}  // namespace cairn::api
