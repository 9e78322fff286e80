// A command that takes long, over HTTP: told of as it goes where the client wants that, and stopped
// when the client goes. As application/x-ndjson the answer is a line {"progress":{…}} whenever it
// changes and every kRepeat at the latest, and at the end {"result":…} or {"error":…}; else it is
// the result alone.
#pragma once

#include <memory>

#include "api/http_reply.h"
#include "api/wakeup.h"
#include "env/env.h"
#include "node/node.h"

namespace cairn::api {

class LongCommand {
 public:
  static constexpr env::Duration kRepeat = std::chrono::seconds(5);

  LongCommand(env::Env env, const env::asio::any_io_executor& executor, HttpReply& reply,
              bool streamed);

  // Around the command, in this order: begin(), then the command with control(), then finish().
  env::Task<> begin();
  [[nodiscard]] node::Control control();
  // With the JSON of the result.
  env::Task<> finish(Result<std::string> result);

 private:
  struct State {
    explicit State(const env::asio::any_io_executor& executor) : wakeup(executor) {}

    Wakeup wakeup;
    std::optional<node::Progress> latest;
    bool due = false;  // to be told
    bool ended = false;
    std::stop_source stop;
  };

  static env::asio::awaitable<void> stop_when_closed(HttpReply& reply,
                                                     std::shared_ptr<State> state);
  static env::asio::awaitable<void> repeat(env::Clock& clock, std::shared_ptr<State> state);
  static env::asio::awaitable<void> tell(HttpReply& reply, std::shared_ptr<State> state);

  env::Env env_;
  HttpReply& reply_;
  bool streamed_;
  std::shared_ptr<State> state_;
  env::TaskGroup beside_;
  env::TaskGroup telling_;
};

}  // namespace cairn::api
