// A fetch of made content, and givers on a simulated network.
#pragma once

#include <QTest>

#include "download/stream_fetch.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "unit/download/giver.h"
#include "unit/download/made_content.h"

namespace cairn::test {

using namespace std::chrono_literals;
using content::Code;
using download::Budget;
using download::FetchOptions;
using download::FetchWatcher;
using download::Picker;
using download::PieceMask;
using download::StreamFetch;
using store::first_pieces;

inline constexpr std::uint64_t kMbit = 125'000;

// Hands what comes on to the fetch, as a Download does.
struct Getter final : transfer::Receiver, FetchWatcher {
  StreamFetch* fetch = nullptr;
  std::vector<std::pair<std::size_t, int>> pieces;
  std::map<NodeId, int> blamed;
  transfer::SessionPool* pool = nullptr;
  const Budget* budget = nullptr;
  std::size_t budget_most = 0;

  void on_have(transfer::Session& session, const transfer::HaveMap& map) override {
    fetch->on_have(session, map);
  }
  void on_peers(transfer::Session&, const transfer::Peers&) override {}
  void on_block(transfer::Session&, Bytes) override {}
  void on_chunk(transfer::Session& session, const transfer::PieceName& name,
                Buffer bytes) override {
    fetch->on_chunk(session, name, std::move(bytes));
    budget_most = std::max(budget_most, budget->used());
  }
  void on_bytes(transfer::Session&, std::size_t) override {}
  void on_missing(transfer::Session& session, const transfer::PieceName& first,
                  std::uint64_t some) override {
    fetch->on_missing(session, static_cast<std::size_t>(first.stripe), some);
  }
  void on_closed(transfer::Session& session) override { fetch->remove_session(session); }
  void on_piece(std::size_t stripe, int piece, std::size_t) override {
    pieces.emplace_back(stripe, piece);
  }
  void on_false_chunk(const NodeId& peer, std::size_t, int) override {
    ++blamed[peer];
    pool->blame(peer);
  }
};

struct FetchRig {
  env::asio::io_context context;
  VirtualClock clock{context};
  SimNetwork network{context, clock, 5};
  SimTransport transport{context, clock, network};
  SimFiles files{clock};
  InlineWorkers workers{context, 2, 3};
  SeededRandom random{1};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  env::Env env{clock, random, files, workers, *log};
  MadeContent content;
  Given given;
  std::vector<std::unique_ptr<Giver>> givers;

  NothingHeld nothing;
  SimHost& host = network.add_host({"198.51.100.1"});
  SimStreams streams{transport, host, Giver::id_of(200)};
  transfer::ChunkServer server{env, context.get_executor(), workers, nothing, {}};
  transfer::SessionPool pool{env,    context.get_executor(), streams, Giver::id_of(200),
                             server, pool_options()};
  Budget budget;
  MadeSink sink;
  Getter getter;
  std::unique_ptr<StreamFetch> fetch;
  env::TaskGroup tasks{context.get_executor()};
  std::optional<Result<>> outcome;
  env::TimePoint began;

  FetchRig(const Code& code, std::size_t stripes, std::size_t stripe_bytes,
           std::size_t budget_bytes = 64U << 20U, std::optional<PieceMask> wanted = std::nullopt)
      : content(code, stripes, stripe_bytes),
        budget(budget_bytes),
        sink(content, wanted.value_or(first_pieces(code.data))) {
    given.code = code;
    given.root.bytes.fill(9);
    given.pieces = {content.pieces};
    CHECK(clock.run(pool.start()).value().has_value());
    getter.pool = &pool;
    getter.budget = &budget;
  }
  FetchRig(const FetchRig&) = delete;
  FetchRig& operator=(const FetchRig&) = delete;
  ~FetchRig() {
    tasks.cancel();
    CHECK(clock.run(tasks.join()));
    CHECK(clock.run(server.stop()));
    CHECK(clock.run(pool.stop()));
    givers.clear();
  }
  static transfer::PoolOptions pool_options() {
    auto options = Giver::options();
    options.listen.clear();
    return options;
  }
  Giver& add_giver(std::uint64_t up = 40 * kMbit) {
    const auto number = static_cast<int>(givers.size()) + 1;
    auto& at = network.add_host({("192.0.2." + std::to_string(number)).c_str()});
    auto& giver = *givers.emplace_back(
        std::make_unique<Giver>(transport, at, context.get_executor(), env, clock, given, number));
    transport.set_bandwidth(at, {.up = up, .down = 0});
    return giver;
  }
  void join(const Giver& giver) {
    const auto session = clock.run(pool.connect({giver.endpoint(), std::nullopt})).value().value();
    session->subscribe(given.root, getter);
    fetch->add_session(session, Picker::At_first::none);
    session->ask_map(given.root);
  }
  void begin(bool in_order = false) {
    fetch = std::make_unique<StreamFetch>(
        env, context.get_executor(), content.table, sink, budget, getter,
        FetchOptions{given.root, 0, in_order, {}, random.next_u64()});
    getter.fetch = fetch.get();
    outcome.reset();
    tasks.spawn(run());
    for (const auto& giver : givers) {
      if (giver->running) join(*giver);
    }
    began = clock.now();
  }
  // Whether it ended within the time.
  bool finish(env::Duration within = 10min) {
    clock.run_until([this] { return outcome.has_value(); }, within);
    return outcome.has_value();
  }
  // And all is as it must be when it went well.
  bool done(env::Duration within = 10min) {
    return finish(within) && outcome->has_value() && sink.complete() && sink.twice == 0 &&
           budget.used() == 0 && fetch->status().stripes_left == 0;
  }
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(clock.now() - began).count();
  }
  [[nodiscard]] std::uint64_t bytes() const { return content.table.stream_bytes(); }

 private:
  env::asio::awaitable<void> run() { outcome = co_await fetch->run(); }
};

}  // namespace cairn::test
