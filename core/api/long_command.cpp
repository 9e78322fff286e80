#include "api/long_command.h"

#include <boost/json/serialize.hpp>

#include "api/json.h"

namespace cairn::api {

namespace asio = env::asio;

LongCommand::LongCommand(env::Env env, const asio::any_io_executor& executor, HttpReply& reply,
                         bool streamed)
    : env_(env),
      reply_(reply),
      streamed_(streamed),
      state_(std::make_shared<State>(executor)),
      beside_(executor),
      telling_(executor) {}

env::Task<> LongCommand::begin() {
  if (streamed_) {
    HttpResponse head;
    head.type = kLinesType;
    auto begun = reply_.begin(std::move(head));
    CO_TRY_VOID(co_await std::move(begun));
    telling_.spawn(tell(reply_, state_));
    beside_.spawn(repeat(env_.clock, state_));
  }
  beside_.spawn(stop_when_closed(reply_, state_));
  co_return Result<>{};
}

node::Control LongCommand::control() {
  auto progress = [state = state_](const node::Progress& now) {
    state->latest = now;
    state->due = true;
    state->wakeup.wake();
  };
  return {std::move(progress), state_->stop.get_token()};
}

env::Task<> LongCommand::finish(Result<std::string> result) {
  // A line that is being written is written to its end.
  state_->ended = true;
  state_->wakeup.wake();
  co_await telling_.join();
  beside_.cancel();
  co_await beside_.join();
  if (streamed_) {
    auto line = result ? "{\"result\":" + *result + "}\n" : error_body(result.error()) + "\n";
    auto written = reply_.write(std::move(line));
    CO_TRY_VOID(co_await std::move(written));
    co_return co_await reply_.end();
  }
  co_return co_await reply_.send_body(std::move(result));
}

asio::awaitable<void> LongCommand::stop_when_closed(HttpReply& reply,
                                                    std::shared_ptr<State> state) {
  const bool gone = co_await reply.closed();
  if (gone) state->stop.request_stop();
}

asio::awaitable<void> LongCommand::repeat(env::Clock& clock, std::shared_ptr<State> state) {
  while (true) {
    const auto slept = co_await clock.sleep(kRepeat);
    if (!slept) co_return;
    if (!state->latest) state->latest.emplace();
    state->due = true;
    state->wakeup.wake();
  }
}

asio::awaitable<void> LongCommand::tell(HttpReply& reply, std::shared_ptr<State> state) {
  while (!state->ended) {
    if (!state->due) {
      const auto woken = co_await state->wakeup.wait();
      if (!woken) co_return;
      continue;
    }
    state->due = false;
    json::object line;
    line["progress"] = json_of(*state->latest);
    auto text = json::serialize(line) + "\n";
    auto task = reply.write(std::move(text));
    const auto written = co_await std::move(task);
    if (!written) {
      state->stop.request_stop();
      co_return;
    }
  }
}

}  // namespace cairn::api
