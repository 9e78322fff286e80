// A connection that HTTP is spoken over, at either end of it. Every wait has a deadline, by which
// the connection is closed. Lives on one executor; one reader and one writer at a time.
#pragma once

#include <optional>
#include <string>

#include <boost/asio/generic/stream_protocol.hpp>

#include "api/http_message.h"
#include "env/clock.h"

namespace cairn::api {

class HttpSocket {
 public:
  using Socket = env::asio::generic::stream_protocol::socket;

  static constexpr env::Duration kReadWithin = std::chrono::seconds(30);   // a whole request
  static constexpr env::Duration kWriteWithin = std::chrono::seconds(30);  // some of an answer

  HttpSocket(Socket socket, env::Clock& clock);

  // The next request; nothing where the client has gone or said nothing for kReadWithin. Errors are
  // to be told to the client before the connection is closed: `invalid`, or `limit` where it is too
  // large.
  env::Task<std::optional<HttpRequest>> read_request();
  // Waits for some bytes more behind received(); zero at the end of what the other one sends.
  env::Task<std::size_t> receive(env::TimePoint deadline);
  // What has arrived and was not taken yet.
  [[nodiscard]] std::string& received() { return in_; }
  env::Task<> write(std::string_view text);
  // Returns when the other one has closed its end or this one was closed; true unless it cannot be
  // known, because more was sent meanwhile or the waiting coroutine is cancelled.
  env::asio::awaitable<bool> closed();
  // Whether it can be used for another request: open at both ends, and nothing has arrived.
  [[nodiscard]] bool is_idle();
  // Before closing on somebody who is still sending: what was written would else be lost with it.
  env::Task<> linger();
  void close();

 private:
  env::asio::awaitable<void> close_at(env::TimePoint deadline);

  Socket socket_;
  env::Clock& clock_;
  std::string in_;
  bool timed_out_ = false;
};

}  // namespace cairn::api
