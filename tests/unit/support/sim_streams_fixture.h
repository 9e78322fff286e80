// Hosts that speak over simulated streams, in virtual time.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "env/task_group.h"
#include "support/sim_streams.h"

namespace cairn::test {

using namespace std::chrono_literals;

inline env::Endpoint at(const std::string& address, std::uint16_t port) {
  return {env::asio::ip::make_address(address), port};
}

inline NodeId id_of(std::uint8_t number) {
  NodeId id;
  id.bytes.fill(number);
  return id;
}

struct StreamsFixture {
  using StreamPtr = std::unique_ptr<env::PeerStream>;
  template <class T>
  using Waited = std::optional<Result<T>>;
  static constexpr std::uint16_t kPort = 9000;

  struct Peer {
    SimHost& host;
    std::unique_ptr<SimStreams> streams;
    std::unique_ptr<env::PeerListener> listener;
    env::Endpoint address;
  };
  struct Ends {
    StreamPtr near;
    StreamPtr far;
  };

  env::asio::io_context context;
  VirtualClock clock{context};
  SimNetwork network;
  SimTransport transport;
  env::TaskGroup tasks{context.get_executor()};
  std::deque<Peer> peers;

  // Delays are exact: half a round trip takes 20 ms.
  explicit StreamsFixture(int count = 2, std::uint64_t seed = 1,
                          const SimTransportOptions& options = SimTransportOptions())
      : network(context, clock, seed), transport(context, clock, network, options) {
    network.set_quality({20ms, 0ms, 0, 0});
    for (int i = 1; i <= count; ++i) add(("192.0.2." + std::to_string(i)).c_str());
  }
  StreamsFixture(const StreamsFixture&) = delete;
  StreamsFixture& operator=(const StreamsFixture&) = delete;
  ~StreamsFixture() { end_tasks(); }

  void end_tasks() {
    tasks.cancel();
    clock.run_until([this] { return tasks.size() == 0; }, 1s);
  }

  Peer& add(const char* address) { return add(network.add_host({address})); }
  Peer& add(SimHost& host) {
    const auto id = id_of(static_cast<std::uint8_t>(peers.size() + 1));
    auto streams = std::make_unique<SimStreams>(transport, host, id);
    auto listener = streams->listen(at("0.0.0.0", kPort)).value();
    peers.push_back({host, std::move(streams), std::move(listener), {*host.address(), kPort}});
    return peers.back();
  }

  template <class T>
  static env::asio::awaitable<void> keep(env::Task<T> task, Waited<T>& out) {
    out = co_await std::move(task);
  }
  template <class T>
  void start(env::Task<T> task, Waited<T>& out) {
    tasks.spawn(keep(std::move(task), out));
  }
  template <class T>
  Result<T> wait(env::Task<T> task) {
    auto done = clock.run(std::move(task), 1h);
    return done ? std::move(*done) : fail(ErrorCode::io, "the test waited too long");
  }

  env::Task<StreamPtr> connect(std::size_t from, std::size_t to, env::Duration deadline = 10s) {
    return peers[from].streams->connect(peers[to].address, nullptr, deadline);
  }
  Ends ends(std::size_t from = 0, std::size_t to = 1) {
    auto near = wait(connect(from, to)).value();
    return {std::move(near), wait(peers[to].listener->accept()).value()};
  }
};

// Writes zeros until it fails or has written so many.
inline env::asio::awaitable<void> pour(env::PeerStream& stream, std::uint64_t bytes) {
  const Bytes message(1 << 20U);
  while (bytes > 0) {
    const ByteView part = ByteView(message).first(std::min<std::uint64_t>(bytes, message.size()));
    const std::array<ByteView, 1> pieces = {part};
    const auto written = co_await stream.write(pieces);
    if (!written) co_return;
    bytes -= part.size();
  }
}

// Reads until it fails or ends.
inline env::asio::awaitable<void> drain(env::PeerStream& stream, std::uint64_t& bytes) {
  Bytes room(1 << 20U);
  while (true) {
    const auto got = co_await stream.read_some(room);
    if (!got || *got == 0) co_return;
    bytes += *got;
  }
}

inline env::Task<> write_one(env::PeerStream& stream, std::string text) {
  const std::array<ByteView, 1> pieces = {view_of(text)};
  co_return co_await stream.write(pieces);
}

inline env::Task<std::string> read_one(env::PeerStream& stream) {
  Bytes room(1000);
  CO_TRY(const auto got, co_await stream.read_some(room));
  co_return std::string(text_of(ByteView(room).first(got)));
}

}  // namespace cairn::test
