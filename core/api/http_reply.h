// How a request is answered: whole, or as a stream. Belongs to the connection's coroutine.
#pragma once

#include <string>

#include "api/http_socket.h"

namespace cairn::api {

class HttpReply {
 public:
  HttpReply(HttpSocket& socket, const HttpRequest& request);

  env::Task<> send(HttpResponse response);
  env::Task<> send_error(const Error& error);
  // JSON, or the error.
  env::Task<> send_body(Result<std::string> body);

  // A stream begins once, goes on in pieces that are sent at once, and ends.
  env::Task<> begin(HttpResponse head);
  env::Task<> write(std::string piece);
  env::Task<> end();

  // See HttpSocket::closed().
  env::asio::awaitable<bool> closed() { return socket_.closed(); }
  // Whether another request may follow.
  [[nodiscard]] bool keep_alive() const { return keep_alive_; }

 private:
  HttpSocket& socket_;
  bool keep_alive_;
  bool chunks_;
};

// {"error":{"code":…,"message":…}}
std::string error_body(const Error& error);
HttpResponse error_response(int status, const Error& error);

}  // namespace cairn::api
