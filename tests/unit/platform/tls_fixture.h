// Two peers on the loopback with real sockets, on one thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <boost/asio/ip/tcp.hpp>

#include "env/task_group.h"
#include "network_fixture.h"
#include "platform/system_clock.h"
#include "platform/tls_network.h"

namespace cairn::test {

using namespace std::chrono_literals;

struct LogLines final : Log {
  void write(LogLevel, std::string_view, std::string_view text) override {
    lines.emplace_back(text);
  }
  std::vector<std::string> lines;
};

struct TlsPeer {
  TlsPeer(env::asio::io_context& context, const env::Clock& clock, Log& log,
          const platform::TlsOptions& options)
      : network(context.get_executor(), clock, log, identity, options) {}

  crypto::Identity identity = crypto::Identity::generate().value();
  platform::TlsNetwork network;
};

struct TlsFixture {
  using StreamPtr = std::unique_ptr<env::PeerStream>;
  template <class T>
  using Waited = std::optional<Result<T>>;

  platform::TlsOptions options;
  env::asio::io_context context;
  platform::SystemClock clock;
  LogLines log;
  TlsPeer alice{context, clock, log, options};
  TlsPeer bob{context, clock, log, options};
  env::TaskGroup tasks{context.get_executor()};

  explicit TlsFixture(const platform::TlsOptions& given = platform::TlsOptions())
      : options(given) {}
  TlsFixture(const TlsFixture&) = delete;
  TlsFixture& operator=(const TlsFixture&) = delete;
  ~TlsFixture() { end_tasks(); }

  void end_tasks() {
    tasks.cancel();
    run_until([this] { return tasks.size() == 0; });
  }

  // Until `done` holds, or much too much time has passed.
  bool run_until(const std::function<bool()>& done) {
    const auto end = clock.now() + 60s;
    while (!done() && clock.now() < end) {
      context.restart();
      context.run_one_for(50ms);
    }
    return done();
  }
  // What is ready, and what becomes ready by it.
  void settle() {
    for (int quiet = 0; quiet < 3;) {
      context.restart();
      quiet = context.run_one_for(10ms) == 0 ? quiet + 1 : 0;
    }
  }

  template <class T>
  static env::asio::awaitable<void> keep(env::Task<T> task, Waited<T>& out) {
    out = co_await std::move(task);
  }
  // Starts a call; what it returns appears in `out`.
  template <class T>
  void start(env::Task<T> task, Waited<T>& out) {
    tasks.spawn(keep(std::move(task), out));
  }
  // Makes a call and waits for what it returns.
  template <class T>
  Result<T> wait(env::Task<T> task) {
    Waited<T> out;
    start(std::move(task), out);
    if (!run_until([&] { return out.has_value(); })) {
      tasks.cancel();
      run_until([&] { return out.has_value(); });
      return fail(ErrorCode::io, "the test waited too long");
    }
    return std::move(*out);
  }

  std::unique_ptr<env::PeerListener> listener() {
    return bob.network.listen(at("127.0.0.1", 0)).value();
  }
  env::Task<StreamPtr> connect(const env::PeerListener& to, const NodeId* expected = nullptr) {
    return alice.network.connect(to.local(), expected, 5s);
  }

  struct Ends {
    StreamPtr alice;
    StreamPtr bob;
  };
  Ends ends() {
    const auto door = listener();
    Waited<StreamPtr> accepted;
    start(door->accept(), accepted);
    auto connected = wait(connect(*door));
    run_until([&] { return accepted.has_value(); });
    return {std::move(connected).value(), std::move(*accepted).value()};
  }
};

inline env::Task<> read_exactly(env::PeerStream& stream, MutableBytes out) {
  while (!out.empty()) {
    CO_TRY(const auto got, co_await stream.read_some(out));
    if (got == 0) co_return fail(ErrorCode::unavailable, "the end");
    out = out.subspan(got);
  }
  co_return Result<>{};
}

inline env::Task<> write_one(env::PeerStream& stream, ByteView piece) {
  const std::array<ByteView, 1> pieces = {piece};
  co_return co_await stream.write(pieces);
}

}  // namespace cairn::test
