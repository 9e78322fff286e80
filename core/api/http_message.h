// What is asked and answered over HTTP, as values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cairn::api {

// Of the API; what is added leaves it as it is.
inline constexpr std::string_view kApiVersion = "1";
inline constexpr std::string_view kVersionField = "Cairn-Api";
inline constexpr std::string_view kJsonType = "application/json";
inline constexpr std::string_view kLinesType = "application/x-ndjson";
inline constexpr std::string_view kEventsType = "text/event-stream";

struct HttpRequest {
  std::string method;
  std::string path;  // without what follows a '?'
  std::string host;
  std::string authorization;
  std::string accept;
  std::string last_event_id;
  std::string body;
  bool keep_alive = true;
  bool takes_chunks = true;  // HTTP/1.1
};

struct HttpResponse {
  int status = 200;
  std::string type{kJsonType};
  std::string body;
  std::vector<std::pair<std::string, std::string>> more_fields;
};

enum class Framing { length, chunks, until_closed };

// The text that goes before the body.
std::string head_of(const HttpResponse& response, Framing framing, bool keep_alive);

// As a client sends it; with a Content-Length where there is a body.
struct HttpQuestion {
  std::string method;
  std::string path;
  std::string accept{kJsonType};
  std::string last_event_id;
  std::string body;
};
std::string request_text(const HttpQuestion& question);

}  // namespace cairn::api
