#include "api/http_reply.h"

#include <cstdio>

#include <boost/json/serialize.hpp>

#include "api/error_status.h"
#include "api/json.h"

namespace cairn::api {
namespace {

constexpr std::size_t kJoinedBytesMax = 64UL * 1024;

}  // namespace

HttpReply::HttpReply(HttpSocket& socket, const HttpRequest& request)
    : socket_(socket), keep_alive_(request.keep_alive), chunks_(request.takes_chunks) {}

env::Task<> HttpReply::send(HttpResponse response) {
  auto text = head_of(response, Framing::length, keep_alive_);
  // In one call of the system, unless copying it for that costs more.
  const bool joined = response.body.size() <= kJoinedBytesMax;
  if (joined) text += response.body;
  CO_TRY_VOID(co_await socket_.write(text));
  if (joined) co_return Result<>{};
  co_return co_await socket_.write(response.body);
}

env::Task<> HttpReply::send_error(const Error& error) {
  return send(error_response(status_of(error.code), error));
}

env::Task<> HttpReply::send_body(Result<std::string> body) {
  if (!body) co_return co_await send_error(body.error());
  HttpResponse response;
  response.body = std::move(*body);
  co_return co_await send(std::move(response));
}

env::Task<> HttpReply::begin(HttpResponse head) {
  if (!chunks_) keep_alive_ = false;
  const auto text = head_of(head, chunks_ ? Framing::chunks : Framing::until_closed, keep_alive_);
  co_return co_await socket_.write(text);
}

env::Task<> HttpReply::write(std::string piece) {
  if (chunks_ && !piece.empty()) {
    char length[24];
    std::snprintf(length, sizeof(length), "%zx\r\n", piece.size());
    piece = length + piece + "\r\n";
  }
  co_return co_await socket_.write(piece);
}

env::Task<> HttpReply::end() {
  if (!chunks_) co_return Result<>{};
  co_return co_await socket_.write("0\r\n\r\n");
}

std::string error_body(const Error& error) {
  json::object body;
  body["error"] = json_of(error);
  return json::serialize(body);
}

HttpResponse error_response(int status, const Error& error) {
  HttpResponse response;
  response.status = status;
  response.body = error_body(error);
  return response;
}

}  // namespace cairn::api
