#include "api/http_message.h"

namespace cairn::api {
namespace {

std::string_view reason_of(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 202:
      return "Accepted";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 409:
      return "Conflict";
    case 413:
      return "Content Too Large";
    case 422:
      return "Unprocessable Content";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    case 507:
      return "Insufficient Storage";
    default:
      return "Other";
  }
}

void add(std::string& text, std::string_view name, std::string_view value) {
  text.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string head_of(const HttpResponse& response, Framing framing, bool keep_alive) {
  std::string text = "HTTP/1.1 " + std::to_string(response.status) + " ";
  text.append(reason_of(response.status)).append("\r\n");
  add(text, kVersionField, kApiVersion);
  add(text, "Content-Type", response.type);
  add(text, "Cache-Control", "no-store");
  add(text, "X-Content-Type-Options", "nosniff");
  for (const auto& [name, value] : response.more_fields) add(text, name, value);
  if (framing == Framing::length) add(text, "Content-Length", std::to_string(response.body.size()));
  if (framing == Framing::chunks) add(text, "Transfer-Encoding", "chunked");
  add(text, "Connection", keep_alive ? "keep-alive" : "close");
  return text + "\r\n";
}

std::string request_text(const HttpQuestion& question) {
  std::string text = question.method + " " + question.path + " HTTP/1.1\r\n";
  add(text, "Host", "localhost");
  add(text, "Accept", question.accept);
  if (!question.last_event_id.empty()) add(text, "Last-Event-ID", question.last_event_id);
  if (!question.body.empty()) add(text, "Content-Type", kJsonType);
  add(text, "Content-Length", std::to_string(question.body.size()));
  return text + "\r\n" + question.body;
}

}  // namespace cairn::api
