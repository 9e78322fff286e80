#include "api/event_stream.h"

namespace cairn::api {

namespace asio = env::asio;

namespace {

// As much as is put together for one call of the system.
constexpr std::size_t kBatchBytes = 64UL * 1024;

struct Listener {
  bool gone = false;
  bool beat = false;
};

asio::awaitable<void> notice_close(HttpReply& reply, EventLog& log, Listener& listener) {
  const bool gone = co_await reply.closed();
  listener.gone = gone;
  log.wakeup().wake();
}

asio::awaitable<void> keep_beating(env::Clock& clock, EventLog& log, Listener& listener) {
  while (true) {
    const auto slept = co_await clock.sleep(kHeartbeat);
    if (!slept) co_return;
    listener.beat = true;
    log.wakeup().wake();
  }
}

std::string event_text(std::string_view id, std::string_view kind, std::string_view data) {
  std::string text = "id: ";
  return text.append(id)
      .append("\nevent: ")
      .append(kind)
      .append("\ndata: ")
      .append(data)
      .append("\n\n");
}

// What there is to say from number `at` on, which moves on.
std::string news(const EventLog& log, std::uint64_t& at, Listener& listener) {
  std::string text;
  if (at < log.first()) {
    at = log.first();
    text = event_text(log.id(at - 1), kMissedEvent, "{}");
  }
  for (; at < log.next() && text.size() < kBatchBytes; ++at) {
    text += event_text(log.id(at), node::to_string(log.kind(at)), log.text(at));
  }
  if (text.empty() && listener.beat) text = ":\n\n";
  listener.beat = false;
  return text;
}

env::Task<> tell(HttpReply& reply, EventLog& log, Listener& listener, std::uint64_t at) {
  while (!listener.gone) {
    auto text = news(log, at, listener);
    if (text.empty()) {
      CO_TRY_VOID(co_await log.wakeup().wait());
      continue;
    }
    auto written = reply.write(std::move(text));
    CO_TRY_VOID(co_await std::move(written));
  }
  co_return fail(ErrorCode::cancelled, "");
}

}  // namespace

env::Task<> stream_events(HttpReply& reply, std::shared_ptr<EventLog> log, env::Clock& clock,
                          std::string last_event_id) {
  HttpResponse head;
  head.type = kEventsType;
  auto begun = reply.begin(std::move(head));
  CO_TRY_VOID(co_await std::move(begun));
  // Before the first one there is nothing that could have been missed; after another run all was.
  const auto seen = log->number_of(last_event_id);
  const auto at = seen ? *seen + 1 : last_event_id.empty() ? log->next() : 0;
  // An id alone is remembered by the client and is no event.
  if (at > 0) {
    auto place = reply.write("id: " + log->id(at - 1) + "\n\n");
    CO_TRY_VOID(co_await std::move(place));
  }
  const auto executor = co_await asio::this_coro::executor;
  Listener listener;
  env::TaskGroup beside(executor);
  beside.spawn(notice_close(reply, *log, listener));
  beside.spawn(keep_beating(clock, *log, listener));
  auto telling = tell(reply, *log, listener, at);
  auto told = co_await std::move(telling);
  beside.cancel();
  co_await beside.join();
  co_return told;
}

}  // namespace cairn::api
