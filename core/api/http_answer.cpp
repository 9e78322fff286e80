#include "api/http_answer.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "base/limits.h"

namespace cairn::api {

namespace http = boost::beast::http;

namespace {

constexpr std::size_t kLinesBytes = 512 * limits::kKiB;

}  // namespace

struct HttpAnswer::Parser {
  http::response_parser<http::string_body> of;
  std::size_t searched = 0;  // of the body, which holds no line break up to here
};

HttpAnswer::HttpAnswer(HttpSocket& socket, env::Clock& clock)
    : socket_(socket), clock_(clock), parser_(std::make_unique<Parser>()) {
  parser_->of.eager(true);
  parser_->of.header_limit(limits::kApiHeaderBytesMax);
  parser_->of.body_limit(boost::none);  // a stream goes on; see the limits where it is taken
}

HttpAnswer::~HttpAnswer() = default;

env::Task<> HttpAnswer::read_more(env::Duration within) {
  auto& in = socket_.received();
  CO_TRY(const auto more, co_await socket_.receive(clock_.now() + within));
  boost::system::error_code failed;
  if (more == 0) {
    parser_->of.put_eof(failed);
    if (!failed && parser_->of.is_done()) co_return Result<>{};
    co_return fail(ErrorCode::unavailable, "the daemon has closed the connection");
  }
  while (!in.empty() && !parser_->of.is_done()) {
    const auto used = parser_->of.put(boost::asio::buffer(in), failed);
    in.erase(0, used);
    if (failed == http::error::need_more) break;
    if (failed) {
      co_return fail(ErrorCode::corrupt, "the daemon's answer is not HTTP: " + failed.message());
    }
  }
  co_return Result<>{};
}

env::Task<> HttpAnswer::read_head(env::Duration within) {
  while (!parser_->of.is_header_done()) CO_TRY_VOID(co_await read_more(within));
  co_return Result<>{};
}

env::Task<std::string> HttpAnswer::read_body(env::Duration within) {
  auto& body = parser_->of.get().body();
  while (!parser_->of.is_done()) {
    CO_TRY_VOID(co_await read_more(within));
    if (body.size() > limits::kApiAnswerBytesMax) {
      co_return fail(ErrorCode::limit, "the daemon's answer is larger than 1 GiB");
    }
  }
  co_return std::move(body);
}

env::Task<std::optional<std::string>> HttpAnswer::read_line(env::Duration within) {
  auto& body = parser_->of.get().body();
  while (true) {
    const auto end = body.find('\n', parser_->searched);
    if (end != std::string::npos) {
      auto line = body.substr(0, end);
      body.erase(0, end + 1);
      parser_->searched = 0;
      co_return line;
    }
    parser_->searched = body.size();
    if (parser_->of.is_done()) co_return std::nullopt;
    if (body.size() > limits::kApiLineBytesMax) {
      co_return fail(ErrorCode::limit, "a line of the daemon's answer is longer than 64 MiB");
    }
    CO_TRY_VOID(co_await read_more(within));
  }
}

env::Task<std::string> HttpAnswer::read_lines(env::Duration within) {
  auto& body = parser_->of.get().body();
  while (true) {
    const bool is_over = parser_->of.is_done();
    const auto end = body.rfind('\n');
    if (end != std::string::npos && (is_over || body.size() >= kLinesBytes)) {
      auto lines = std::move(body);
      body = lines.substr(end + 1);
      lines.resize(end + 1);
      co_return lines;
    }
    if (is_over && body.empty()) co_return std::string();
    if (is_over) co_return fail(ErrorCode::corrupt, "the daemon's answer ends within a line");
    if (body.size() > limits::kApiLineBytesMax) {
      co_return fail(ErrorCode::limit, "a line of the daemon's answer is longer than 64 MiB");
    }
    CO_TRY_VOID(co_await read_more(within));
  }
}

int HttpAnswer::status() const {
  return static_cast<int>(parser_->of.get().result_int());
}

std::string_view HttpAnswer::type() const {
  return parser_->of.get()[http::field::content_type];
}

std::string_view HttpAnswer::api_version() const {
  return parser_->of.get()[kVersionField];
}

bool HttpAnswer::has_begun() const {
  return parser_->of.got_some();
}

bool HttpAnswer::leaves_connection() const {
  return parser_->of.is_done() && parser_->of.keep_alive();
}

}  // namespace cairn::api
