// Asks a daemon over its socket. Connections are kept for the next question, one question on each
// at a time, and made anew where the daemon was restarted. Lives on one executor; what is under way
// keeps it, so that it is made by std::make_shared.
//
// Errors of the daemon come back as they were. `unavailable` where it does not answer.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "api/http_answer.h"
#include "env/env.h"
#include "node/node.h"

namespace cairn::api {

class DaemonClient : public std::enable_shared_from_this<DaemonClient> {
 public:
  static constexpr env::Duration kAnswerWithin = std::chrono::minutes(2);
  // The daemon says something every few seconds.
  static constexpr env::Duration kLineWithin = std::chrono::seconds(40);
  static constexpr std::size_t kIdleMax = 4;

  DaemonClient(env::Env env, env::asio::any_io_executor executor, env::Path socket);
  ~DaemonClient();
  DaemonClient(const DaemonClient&) = delete;
  DaemonClient& operator=(const DaemonClient&) = delete;

  static env::Task<boost::json::value> ask(std::shared_ptr<DaemonClient> client,
                                           HttpQuestion question);
  // An answer in lines: `take` gets some whole ones at a time, on the pool. A document where the
  // daemon answers with one instead.
  using TakeLines = std::function<Result<>(std::string_view lines)>;
  static env::Task<std::optional<boost::json::value>> ask_lines(
      std::shared_ptr<DaemonClient> client, HttpQuestion question, TakeLines take);
  // A command that takes long. Its connection is closed, which stops it, when `control` says so or
  // the coroutine is cancelled.
  static env::Task<boost::json::value> command(std::shared_ptr<DaemonClient> client,
                                               HttpQuestion question, node::Control control);

  // A stream of lines: what is left of the answer once its head has come.
  struct Stream {
    std::unique_ptr<HttpSocket> socket;
    std::unique_ptr<HttpAnswer> answer;
  };
  static env::Task<std::shared_ptr<Stream>> open(std::shared_ptr<DaemonClient> client,
                                                 HttpQuestion question);

  // Closes every connection; whatever waits ends with `cancelled`.
  void close();

  [[nodiscard]] env::Clock& clock() { return env_.clock; }
  [[nodiscard]] env::Workers& workers() { return env_.workers; }

  // While it lives, close() closes that socket too.
  class Use {
   public:
    Use(DaemonClient& client, HttpSocket* socket) : client_(client), socket_(socket) {
      client_.in_use_.insert(socket_);
    }
    ~Use() { client_.in_use_.erase(socket_); }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

   private:
    DaemonClient& client_;
    HttpSocket* socket_;
  };

 private:
  // All of what is left of its answer, as a document.
  static env::Task<boost::json::value> rest(std::shared_ptr<DaemonClient> client,
                                            std::shared_ptr<Stream> stream);
  env::Task<std::unique_ptr<HttpSocket>> connect();
  std::unique_ptr<HttpSocket> take_idle();
  void keep(std::unique_ptr<HttpSocket> socket);
  [[nodiscard]] Error told(Error error) const;
  // The document, or the error that it holds where the status says so.
  static env::Task<boost::json::value> understood(std::shared_ptr<DaemonClient> client,
                                                  std::string text, int status);
  static env::Task<boost::json::value> follow(std::shared_ptr<DaemonClient> client,
                                              std::shared_ptr<Stream> stream,
                                              node::ProgressFn progress);

  env::Env env_;
  env::asio::any_io_executor executor_;
  env::Path socket_;
  std::vector<std::unique_ptr<HttpSocket>> idle_;
  std::set<HttpSocket*> in_use_;
  bool closed_ = false;
};

}  // namespace cairn::api
