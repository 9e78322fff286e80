// The API over a node that answers what a test says, on real sockets in a folder of its own and in
// virtual time: nothing waits for a clock.
#pragma once

#include <QTemporaryDir>

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/json.hpp>

#include "api/daemon_address.h"
#include "api/server.h"
#include "platform/stream_sockets.h"
#include "platform/system_files.h"
#include "platform/system_random.h"
#include "support/fake_node.h"
#include "support/inline_workers.h"
#include "support/virtual_clock.h"

namespace cairn::test {

namespace asio = env::asio;

class SilentLog final : public Log {
 public:
  void write(LogLevel, std::string_view, std::string_view) override {}
};

struct Answer {
  int status = 0;
  std::string head;
  std::string body;

  [[nodiscard]] std::string field(const std::string& name) const {
    const auto at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos) return {};
    const auto begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
  }
  [[nodiscard]] boost::json::value json() const { return boost::json::parse(body); }
  [[nodiscard]] std::string error_code() const {
    return std::string(json().at("error").at("code").as_string());
  }
  [[nodiscard]] std::string error_message() const {
    return std::string(json().at("error").at("message").as_string());
  }
};

struct ApiFixture {
  QTemporaryDir temporary;
  env::Path folder = temporary.path().toStdString();
  asio::io_context context;
  VirtualClock clock{context};
  InlineWorkers workers{context};
  platform::SystemRandom random;
  std::unique_ptr<env::Files> files = platform::make_system_files();
  SilentLog log;
  env::Env env{clock, random, *files, workers, log};
  FakeNode node;
  int shutdowns = 0;
  std::unique_ptr<api::Server> server;

  ApiFixture() = default;
  ApiFixture(const ApiFixture&) = delete;
  ApiFixture& operator=(const ApiFixture&) = delete;
  ~ApiFixture() { stop(); }

  api::ServerOptions options() {
    api::ServerOptions options;
    options.http.data_folder = folder;
    options.http.runtime_folder = folder / "run";
    options.http.open_listener = platform::open_listening_socket;
    options.version = "1.2.3";
    options.on_shutdown = [this] { ++shutdowns; };
    return options;
  }
  Result<> start(api::ServerOptions with) {
    server = std::make_unique<api::Server>(env, context.get_executor(), node, std::move(with));
    return run(server->start());
  }
  Result<> start() { return start(options()); }
  void stop() {
    if (!server) return;
    run_to_end(server->stop());
    server.reset();
  }

  // Runs what is ready, without moving the clock, until `done` holds or much too long has passed.
  bool until(const std::function<bool()>& done) {
    for (int i = 0; i < 20'000; ++i) {
      if (done()) return true;
      context.restart();
      if (context.poll() == 0) context.run_one_for(std::chrono::milliseconds(1));
    }
    return false;
  }
  template <class T>
  T run(asio::awaitable<T> task) {
    auto value = std::make_shared<std::optional<T>>();
    auto ended = [value](const std::exception_ptr& thrown, T result) {
      if (thrown) std::rethrow_exception(thrown);
      *value = std::move(result);
    };
    asio::co_spawn(context, std::move(task), std::move(ended));
    if (!until([&] { return value->has_value(); })) qFatal("a call does not end");
    return std::move(**value);
  }
  void run_to_end(asio::awaitable<void> task) {
    auto ended = std::make_shared<bool>(false);
    asio::co_spawn(context, std::move(task), [ended](const std::exception_ptr& thrown) {
      if (thrown) std::rethrow_exception(thrown);
      *ended = true;
    });
    if (!until([&] { return *ended; })) qFatal("a call does not end");
  }
};

// A command that goes on until it is stopped.
inline env::Task<> until_stopped(node::Control control, bool& stopped) {
  const auto executor = co_await asio::this_coro::executor;
  while (!control.stop.stop_requested()) {
    asio::steady_timer moment(executor, std::chrono::milliseconds(1));
    boost::system::error_code ignored;
    co_await moment.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
  stopped = true;
  co_return fail(ErrorCode::cancelled, "");
}

// A client that says what a test wants, right or wrong.
template <class Protocol = asio::local::stream_protocol>
class RawClient {
 public:
  RawClient(ApiFixture& fixture, const typename Protocol::endpoint& endpoint)
      : fixture_(fixture), socket_(fixture.context) {
    socket_.connect(endpoint);
    socket_.non_blocking(true);
  }
  explicit RawClient(ApiFixture& fixture)
    requires std::same_as<Protocol, asio::local::stream_protocol>
      : RawClient(fixture, {fixture.server->socket_path().string()}) {}

  void say(std::string_view text) {
    fixture_.until([&] {
      boost::system::error_code failed;
      const auto sent = socket_.write_some(asio::buffer(text), failed);
      text.remove_prefix(failed ? 0 : sent);
      return text.empty() || (failed && failed != asio::error::would_block);
    });
  }
  // What has come so far, of which an answer is taken off the front.
  std::string& heard() {
    std::string space(1U << 16U, '\0');
    while (true) {
      boost::system::error_code failed;
      const auto size = socket_.read_some(asio::buffer(space), failed);
      if (failed && failed != asio::error::would_block) ended_ = true;
      if (failed) return heard_;
      heard_.append(space, 0, size);
    }
  }
  bool hears(std::string_view text) {
    return fixture_.until([&] { return heard().find(text) != std::string::npos; });
  }
  bool ends() {
    return fixture_.until([&] {
      heard();
      return ended_;
    });
  }
  void hang_up() { socket_.close(); }

  // Of a Content-Length, or chunked and put together.
  Answer answer() {
    Answer answer;
    fixture_.until([&] { return take_head(answer) || ended_; });
    const auto length = answer.field("Content-Length");
    if (!length.empty()) {
      const auto wanted = static_cast<std::size_t>(std::stoul(length));
      fixture_.until([&] { return heard().size() >= wanted || ended_; });
      answer.body = heard_.substr(0, wanted);
      heard_.erase(0, wanted);
    } else if (answer.field("Transfer-Encoding") == "chunked") {
      while (take_chunk(answer.body)) continue;
    }
    return answer;
  }
  Answer ask(const std::string& method, const std::string& path, const std::string& body = {},
             const std::string& fields = {}) {
    say(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
        std::to_string(body.size()) + "\r\n" + fields + "\r\n" + body);
    return answer();
  }

 private:
  bool take_head(Answer& answer) {
    if (heard().find("\r\n\r\n") == std::string::npos) return false;
    const auto end = heard_.find("\r\n\r\n") + 4;
    answer.head = heard_.substr(0, end);
    heard_.erase(0, end);
    answer.status = std::stoi(answer.head.substr(9, 3));
    return true;
  }
  bool take_chunk(std::string& body) {
    if (!hears("\r\n")) return false;
    const auto length = std::stoul(heard_, nullptr, 16);
    const auto begin = heard_.find("\r\n") + 2;
    fixture_.until([&] { return heard().size() >= begin + length + 2 || ended_; });
    body += heard_.substr(begin, length);
    heard_.erase(0, begin + length + 2);
    return length > 0;
  }

  ApiFixture& fixture_;
  typename Protocol::socket socket_;
  std::string heard_;
  bool ended_ = false;
};

}  // namespace cairn::test
