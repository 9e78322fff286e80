// Hosts with streams between them in virtual time, and what speaks the transfer protocol over one:
// a Session whose callbacks are noted, or a puppet that says just what a test wants it to say.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/check.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/sim_network.h"
#include "support/sim_streams.h"
#include "transfer/session.h"

namespace cairn::test {

using namespace std::chrono_literals;

inline NodeId node_id(int number) {
  NodeId id;
  id.bytes.fill(static_cast<std::uint8_t>(number));
  return id;
}

inline Root root_of(int number) {
  Root root;
  root.bytes.fill(static_cast<std::uint8_t>(number));
  return root;
}

inline transfer::NetworkProof no_secret() {
  return {"public", ""};
}

struct TransferWorld {
  static constexpr std::uint16_t kPort = 9000;

  env::asio::io_context context;
  VirtualClock clock{context};
  SimNetwork network{context, clock, 7};
  SimTransport transport{context, clock, network};
  SimFiles files{clock};
  InlineWorkers workers{context, 2};
  SeededRandom random{11};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  int hosts = 0;

  TransferWorld() = default;
  TransferWorld(const TransferWorld&) = delete;
  TransferWorld& operator=(const TransferWorld&) = delete;

  env::Env env() { return {clock, random, files, workers, *log}; }
  env::asio::any_io_executor executor() { return context.get_executor(); }

  SimHost& add_host() {
    ++hosts;
    const auto address = "192.0.2." + std::to_string(hosts);
    return network.add_host({address.c_str()});
  }
  SimHost& add_host_at(const char* address) { return network.add_host({address}); }
};

// Both ends of one connection.
struct Wire {
  std::unique_ptr<env::PeerStream> dialer;
  std::unique_ptr<env::PeerStream> listener;
  SimHost* dialing = nullptr;
  SimHost* listening = nullptr;
};

inline Wire connect(TransferWorld& world) {
  Wire wire;
  wire.dialing = &world.add_host();
  wire.listening = &world.add_host();
  SimStreams from(world.transport, *wire.dialing, node_id(1));
  SimStreams to(world.transport, *wire.listening, node_id(2));
  const env::Endpoint at{*wire.listening->address(), TransferWorld::kPort};
  auto listener = to.listen(at).value();
  wire.dialer = world.clock.run(from.connect(at, nullptr, 5s)).value().value();
  wire.listener = world.clock.run(listener->accept()).value().value();
  return wire;
}

// Says frames, and notes those it hears.
struct Puppet {
  struct Heard {
    transfer::Message message;
    Bytes payload;
  };

  TransferWorld& world;
  transfer::Channel channel;
  env::TaskGroup tasks;
  std::vector<Heard> heard;
  bool reads = true;
  bool answers_pings = true;
  bool ended = false;

  Puppet(TransferWorld& in, std::unique_ptr<env::PeerStream> stream)
      : world(in), channel(std::move(stream), in.executor()), tasks(in.executor()) {
    tasks.spawn(write());
    tasks.spawn(read());
  }
  Puppet(const Puppet&) = delete;
  Puppet& operator=(const Puppet&) = delete;
  ~Puppet() {
    tasks.cancel();
    CHECK(world.clock.run(tasks.join()));
  }

  void say(const transfer::Message& message, std::size_t payload_bytes = 0) {
    if (payload_bytes == 0) return channel.send(message);
    const auto payload = std::make_shared<const Buffer>(Buffer(payload_bytes));
    channel.send(message, {payload, 0, payload_bytes});
  }
  void say_hello(const transfer::NetworkProof& proof = no_secret(), bool dialed = true) {
    transfer::Hello hello;
    hello.agent = "puppet";
    hello.network = proof.network();
    const auto session = channel.stream().session_secret(transfer::kProofLabel);
    hello.proof = proof.make(dialed ? transfer::Role::dialer : transfer::Role::listener, session);
    say(hello);
  }
  template <class Kind>
  [[nodiscard]] std::vector<Kind> all() const {
    std::vector<Kind> out;
    for (const auto& one : heard) {
      if (const auto* message = std::get_if<Kind>(&one.message)) out.push_back(*message);
    }
    return out;
  }
  template <class Kind>
  [[nodiscard]] std::optional<Kind> last() const {
    const auto some = all<Kind>();
    return some.empty() ? std::nullopt : std::optional(some.back());
  }

 private:
  env::asio::awaitable<void> write() {
    const auto written = co_await channel.write_queue();
    static_cast<void>(written);
  }
  env::asio::awaitable<void> read() {
    while (true) {
      if (!reads) {
        const auto slept = co_await world.clock.sleep(100ms);
        if (!slept) break;
        continue;
      }
      auto frame = co_await channel.receive();
      if (!frame) break;
      Bytes payload(frame->payload_bytes);
      const MutableBytes into(payload);
      if (!payload.empty()) {
        const auto got = co_await channel.read_payload(into);
        if (!got) break;
      }
      const auto* ping = std::get_if<transfer::Ping>(&frame->message);
      if (ping != nullptr && answers_pings) say(transfer::Pong{ping->nonce});
      heard.push_back({std::move(frame->message), std::move(payload)});
    }
    ended = true;
  }
};

// Notes what comes, in the words of the tests, and does what it is told to do then.
struct NotedReceiver final : transfer::Receiver {
  std::vector<std::string> notes;
  std::size_t bytes = 0;
  std::function<void(transfer::Session&)> then;

  void note(transfer::Session& session, std::string text) {
    notes.push_back(std::move(text));
    if (then) then(session);
  }
  void on_have(transfer::Session& session, const transfer::HaveMap& map) override {
    note(session, "have " + std::to_string(map.runs.size()));
  }
  void on_peers(transfer::Session& session, const transfer::Peers& peers) override {
    note(session, "peers " + std::to_string(peers.peers.size()));
  }
  void on_block(transfer::Session& session, Bytes block) override {
    note(session, "block " + std::to_string(block.size()));
  }
  void on_chunk(transfer::Session& session, const transfer::PieceName& name,
                Buffer chunk) override {
    note(session, "chunk " + std::to_string(name.stripe) + "/" + std::to_string(name.piece) + " " +
                      std::to_string(chunk.size()));
  }
  void on_bytes(transfer::Session& session, std::size_t some) override {
    bytes += some;
    if (then) then(session);
  }
  void on_missing(transfer::Session& session, const transfer::PieceName& first,
                  std::uint64_t pieces) override {
    note(session, "missing " + std::to_string(first.stripe) + ":" + std::to_string(pieces));
  }
  void on_closed(transfer::Session&) override { notes.emplace_back("closed"); }
};

struct NotedHandler final : transfer::RequestHandler {
  std::vector<std::string> notes;
  std::function<void(transfer::Session&)> then;

  void note(transfer::Session& session, std::string text) {
    notes.push_back(std::move(text));
    if (then) then(session);
  }
  void on_interest(transfer::Session& session, const Root&) override { note(session, "interest"); }
  void on_disinterest(transfer::Session& session, const Root&) override {
    note(session, "disinterest");
  }
  void on_get_block(transfer::Session& session, const transfer::GetBlock&) override {
    note(session, "get block");
  }
  void on_get_chunks(transfer::Session& session, const transfer::GetChunks& request) override {
    note(session, "get " + std::to_string(request.stripe) + ":" + std::to_string(request.pieces));
  }
  void on_cancel(transfer::Session& session, const transfer::Cancel& cancel) override {
    note(session, "cancel " + std::to_string(cancel.pieces));
  }
  void on_drained(transfer::Session&) override {}
  void on_closed(transfer::Session&) override { notes.emplace_back("closed"); }
};

// A Session that is greeted and run beside the test.
struct RunSession {
  TransferWorld& world;
  NotedHandler noted;
  std::shared_ptr<transfer::Session> session;
  env::TaskGroup tasks;
  std::optional<Result<>> greeted;
  std::optional<Error> ended;

  RunSession(TransferWorld& in, std::unique_ptr<env::PeerStream> stream, bool dialed,
             transfer::RequestHandler* handler = nullptr, transfer::DownloadGate* gate = nullptr)
      : world(in), tasks(in.executor()) {
    transfer::SessionOptions options;
    options.agent = "Cairn/test";
    options.serve_port = TransferWorld::kPort;
    options.dialed = dialed;
    options.gate = gate;
    session = std::make_shared<transfer::Session>(in.env(), in.executor(), std::move(stream),
                                                  handler != nullptr ? *handler : noted, options);
  }
  RunSession(const RunSession&) = delete;
  RunSession& operator=(const RunSession&) = delete;
  ~RunSession() {
    tasks.cancel();
    CHECK(world.clock.run(tasks.join()));
  }
  void start(const transfer::NetworkProof& proof = no_secret()) { tasks.spawn(live(proof)); }

 private:
  env::asio::awaitable<void> live(transfer::NetworkProof proof) {
    greeted = co_await session->greet(proof);
    if (!*greeted) co_return;
    ended = co_await session->run();
  }
};

}  // namespace cairn::test
