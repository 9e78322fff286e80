#include "api/remote_events.h"

#include <algorithm>

#include "api/event_stream.h"
#include "api/json.h"
#include "api/remote_node.h"

namespace cairn::api {
namespace {

// The value of the line where it is of that field.
std::optional<std::string_view> value_in(std::string_view line, std::string_view field) {
  if (!line.starts_with(field) || !line.substr(field.size()).starts_with(':')) return std::nullopt;
  line.remove_prefix(field.size() + 1);
  if (line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

}  // namespace

void RemoteListener::leave() {
  on_event_ = nullptr;
  if (stream_) stream_->socket->close();
}

env::asio::awaitable<void> RemoteListener::listen(std::shared_ptr<RemoteListener> listener,
                                                  std::shared_ptr<DaemonClient> client) {
  auto pause = RemoteNode::kRetryMin;
  while (listener->on_event_) {
    HttpQuestion question;
    question.method = "GET";
    question.path = "/api/v1/events";
    question.accept = kEventsType;
    question.last_event_id = listener->last_id_;
    auto opening = DaemonClient::open(client, std::move(question));
    auto opened = co_await std::move(opening);
    if (opened && listener->on_event_) {
      listener->stream_ = std::move(*opened);
      auto following = listener->follow(*client, *listener->stream_);
      const auto followed = co_await std::move(following);
      listener->stream_ = nullptr;
      if (!listener->on_event_) co_return;
      if (followed) pause = RemoteNode::kRetryMin;
    }
    const auto slept = co_await client->clock().sleep(pause);
    if (!slept) co_return;
    pause = std::min(2 * pause, RemoteNode::kRetryMax);
  }
}

// An error where there was no stream of events at all.
env::Task<> RemoteListener::follow(DaemonClient& client, DaemonClient::Stream& stream) {
  const DaemonClient::Use use(client, stream.socket.get());
  if (stream.answer->type() != kEventsType) co_return fail(ErrorCode::unsupported, "no events");
  kind_.clear();
  data_.clear();
  while (on_event_) {
    auto reading = stream.answer->read_line(DaemonClient::kLineWithin);
    const auto line = co_await std::move(reading);
    if (!line || !*line) break;
    take_line(**line);
  }
  co_return Result<>{};
}

void RemoteListener::take_line(const std::string& line) {
  if (line.empty()) {
    deliver();
  } else if (const auto id = value_in(line, "id")) {
    last_id_ = *id;
  } else if (const auto kind = value_in(line, "event")) {
    kind_ = *kind;
  } else if (const auto data = value_in(line, "data")) {
    data_ = *data;
  }
}

void RemoteListener::deliver() {
  const auto kind = std::exchange(kind_, {});
  const auto data = std::exchange(data_, {});
  if (data.empty() || !on_event_) return;
  node::Event event;
  if (kind == kMissedEvent) {
    event.kind = node::EventKind::download_changed;
  } else {
    const auto document = parse_json(data);
    // One that this program does not know is not for it.
    if (!document || !read_json(*document, event, Unknown::ignored)) return;
  }
  // The subscriber may leave meanwhile.
  const auto call = on_event_;
  (*call)(event);
}

}  // namespace cairn::api
