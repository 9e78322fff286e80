// An answer as a client reads it: whole, or line by line as it comes. One for each request; reads
// from the socket no further than the answer goes.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "api/http_socket.h"

namespace cairn::api {

class HttpAnswer {
 public:
  HttpAnswer(HttpSocket& socket, env::Clock& clock);
  ~HttpAnswer();
  HttpAnswer(const HttpAnswer&) = delete;
  HttpAnswer& operator=(const HttpAnswer&) = delete;

  // First. `within` is for each wait, here and below. `unavailable` where the connection breaks.
  env::Task<> read_head(env::Duration within);
  [[nodiscard]] int status() const;
  [[nodiscard]] std::string_view type() const;
  [[nodiscard]] std::string_view api_version() const;

  // `limit` where it is larger than limits::kApiAnswerBytesMax.
  env::Task<std::string> read_body(env::Duration within);
  // Without the line break; nothing at the end. `limit` where one is longer than
  // limits::kApiLineBytesMax.
  env::Task<std::optional<std::string>> read_line(env::Duration within);
  // Whole lines with their breaks: as many as have come, and some hundred kilobytes of them unless
  // it ends before; none at the end. `corrupt` where the last one has no break.
  env::Task<std::string> read_lines(env::Duration within);

  // Anything of it has arrived.
  [[nodiscard]] bool has_begun() const;
  // It was read to its end, and another one may follow on the connection.
  [[nodiscard]] bool leaves_connection() const;

 private:
  struct Parser;

  env::Task<> read_more(env::Duration within);

  HttpSocket& socket_;
  env::Clock& clock_;
  std::unique_ptr<Parser> parser_;
};

}  // namespace cairn::api
