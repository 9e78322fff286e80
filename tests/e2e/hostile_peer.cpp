// Members of the network that mean no good, each with an identity of its own: what they send is
// well formed, and there is no end of it.
//
//   hostile_peer KIND ADDRESS PORT ROOT SECONDS COUNT
//
// KIND is maps (what they have, of bundles that nobody asked about), unknown (requests for bundles
// that are not there), interests (in more bundles than anyone can have), requests (for ROOT, more
// than one may have open), deaf (asks for all of ROOT and reads none of it), or holder: takes
// connections at PORT and answers whoever is interested with maps of ROOT without end. Prints
// "ready", and each second how many connections there were, messages sent and connections ended.
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>

#include <boost/asio/io_context.hpp>

#include "base/log.h"
#include "platform/system_clock.h"
#include "platform/system_files.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"
#include "platform/tls_network.h"
#include "transfer/session_pool.h"

using namespace cairn;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

constexpr std::size_t kQueuedMax = 512 * 1024;
constexpr int kBurst = 16;

struct Task {
  std::string kind;
  env::Endpoint at;
  Root root;
  env::TimePoint until;
};

struct Totals {
  std::uint64_t met = 0;
  std::uint64_t sent = 0;
  std::uint64_t ended = 0;
};

// Of which nothing is read while `deaf` holds.
class DeafStream final : public env::PeerStream {
 public:
  DeafStream(std::unique_ptr<env::PeerStream> stream, env::Clock& clock, const bool& deaf)
      : stream_(std::move(stream)), clock_(clock), deaf_(deaf) {}

  [[nodiscard]] NodeId peer_id() const override { return stream_->peer_id(); }
  [[nodiscard]] env::Endpoint remote() const override { return stream_->remote(); }
  [[nodiscard]] env::Endpoint local() const override { return stream_->local(); }
  [[nodiscard]] Digest session_secret(std::string_view label) const override {
    return stream_->session_secret(label);
  }
  env::Task<std::size_t> read_some(MutableBytes out) override {
    CO_TRY(const auto got, co_await stream_->read_some(out));
    while (deaf_) CO_TRY_VOID(co_await clock_.sleep(100ms));
    co_return got;
  }
  env::Task<> write(std::span<const ByteView> pieces) override { return stream_->write(pieces); }
  env::Task<> close() override { return stream_->close(); }

 private:
  std::unique_ptr<env::PeerStream> stream_;
  env::Clock& clock_;
  const bool& deaf_;
};

class DeafNetwork final : public env::StreamNetwork {
 public:
  DeafNetwork(env::StreamNetwork& network, env::Clock& clock) : network_(network), clock_(clock) {}

  Result<std::unique_ptr<env::PeerListener>> listen(const env::Endpoint& local) override {
    return network_.listen(local);
  }
  env::Task<std::unique_ptr<env::PeerStream>> connect(const env::Endpoint& to,
                                                      const NodeId* expected,
                                                      env::Duration deadline) override {
    CO_TRY(auto stream, co_await network_.connect(to, expected, deadline));
    co_return std::make_unique<DeafStream>(std::move(stream), clock_, deaf);
  }

  bool deaf = false;

 private:
  env::StreamNetwork& network_;
  env::Clock& clock_;
};

class Hostile final : public transfer::RequestHandler, public transfer::Receiver {
 public:
  Hostile(env::Env env, const asio::any_io_executor& executor, const Task& task, Totals& totals)
      : env_(env),
        task_(task),
        totals_(totals),
        identity_(crypto::Identity::generate().value()),
        network_(executor, env.clock, env.log, identity_),
        deaf_(network_, env.clock),
        pool_(env, executor, way(), identity_.node_id(), *this, options()) {}

  asio::awaitable<void> run() {
    const auto started = co_await pool_.start();
    if (started) std::cout << "ready" << std::endl;
    while (env_.clock.now() < task_.until) {
      const auto session = co_await next_session();
      if (session) co_await flood(*session);
      const auto slept = co_await env_.clock.sleep(20ms);
      if (!slept) break;
    }
    co_await pool_.stop();
  }

  void on_interest(transfer::Session&, const Root&) override {}
  void on_disinterest(transfer::Session&, const Root&) override {}
  void on_get_block(transfer::Session&, const transfer::GetBlock&) override {}
  void on_get_chunks(transfer::Session&, const transfer::GetChunks&) override {}
  void on_cancel(transfer::Session&, const transfer::Cancel&) override {}
  void on_drained(transfer::Session&) override {}
  void on_have(transfer::Session&, const transfer::HaveMap&) override {}
  void on_peers(transfer::Session&, const transfer::Peers&) override {}
  void on_block(transfer::Session&, Bytes) override {}
  void on_chunk(transfer::Session&, const transfer::PieceName&, Buffer) override {}
  void on_bytes(transfer::Session&, std::size_t) override {}
  void on_missing(transfer::Session&, const transfer::PieceName&, std::uint64_t) override {}
  void on_closed(transfer::Session&) override {}

 private:
  env::StreamNetwork& way() {
    return task_.kind == "deaf" ? static_cast<env::StreamNetwork&>(deaf_) : network_;
  }
  transfer::PoolOptions options() {
    transfer::PoolOptions out;
    out.agent = "hostile";
    if (task_.kind == "holder") out.listen = {task_.at};
    return out;
  }

  asio::awaitable<std::shared_ptr<transfer::Session>> next_session() {
    const auto known = pool_.sessions();
    if (!known.empty()) co_return known.front();
    if (task_.kind == "holder") co_return nullptr;
    const transfer::PeerAddress holder{task_.at, std::nullopt};
    deaf_.deaf = false;
    const auto made = co_await pool_.connect(holder);
    co_return made ? *made : nullptr;
  }

  asio::awaitable<void> flood(transfer::Session& session) {
    ++totals_.met;
    session.subscribe(task_.root, *this);
    deaf_.deaf = task_.kind == "deaf";
    const auto peer = session.peer();
    const auto number = session.number();
    while (env_.clock.now() < task_.until) {
      const auto now = pool_.find(peer);
      if (!now || now->number() != number) {
        ++totals_.ended;
        co_return;
      }
      for (int i = 0; i < kBurst && session.queued_bytes() < kQueuedMax; ++i) send(session);
      const auto slept = co_await env_.clock.sleep(1ms);
      if (!slept) co_return;
    }
  }

  void send(transfer::Session& session) {
    const auto number = static_cast<std::uint32_t>(++totals_.sent);
    if (task_.kind == "maps") {
      session.send(map_of(some_root()));
    } else if (task_.kind == "holder") {
      session.send(map_of(task_.root));
    } else if (task_.kind == "interests") {
      session.send(transfer::Interest{some_root()});
    } else if (task_.kind == "unknown" && number % 2 == 0) {
      session.send(transfer::GetBlock{number, some_root()});
    } else if (task_.kind == "unknown") {
      session.send(transfer::GetChunks{number, some_root(), 0, number % 7, ~0ULL});
    } else {
      // One of which nothing is read has as many open as it may have, another far more.
      if (task_.kind == "deaf" && session.busy()) return;
      const auto stripe = number % 3;
      session.ask_chunks({task_.root, 0, stripe, 0xffU, 1U << 20U});
    }
  }

  [[nodiscard]] Root some_root() const {
    Root root;
    env_.random.fill(root.bytes);
    return root;
  }

  [[nodiscard]] transfer::HaveMap map_of(const Root& root) const {
    transfer::HaveMap map{root, env_.random.next_u64() % 1000, {}, true};
    for (int i = 0; i < 2000; ++i) map.runs.push_back({1, env_.random.next_u64()});
    return map;
  }

  env::Env env_;
  const Task& task_;
  Totals& totals_;
  crypto::Identity identity_;
  platform::TlsNetwork network_;
  DeafNetwork deaf_;
  transfer::SessionPool pool_;
};

asio::awaitable<void> tell(env::Clock& clock, const Totals& totals) {
  while (true) {
    const auto slept = co_await clock.sleep(1s);
    if (!slept) co_return;
    std::cout << totals.met << " " << totals.sent << " " << totals.ended << std::endl;
  }
}

int run(Task task, std::chrono::seconds seconds, int count) {
  asio::io_context io{1};
  platform::SystemClock clock;
  platform::SystemRandom random;
  const auto files = platform::make_system_files();
  platform::ThreadWorkers workers;
  const auto log = make_stderr_log(LogLevel::off);
  const env::Env env{clock, random, *files, workers, *log};
  task.until = clock.now() + seconds;
  Totals totals;
  std::vector<std::unique_ptr<Hostile>> all;
  env::TaskGroup tasks(io.get_executor());
  for (int i = 0; i < count; ++i) {
    all.push_back(std::make_unique<Hostile>(env, io.get_executor(), task, totals));
    tasks.spawn(all.back()->run());
  }
  tasks.spawn(tell(clock, totals));
  io.run_until(std::chrono::steady_clock::now() + seconds);
  // What is left of them has nothing to put in order.
  std::_Exit(EXIT_SUCCESS);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) {
    std::cerr << "usage: hostile_peer KIND ADDRESS PORT ROOT SECONDS COUNT\n";
    return EXIT_FAILURE;
  }
  Task task;
  task.kind = argv[1];
  task.at = {asio::ip::make_address(argv[2]), static_cast<std::uint16_t>(std::atoi(argv[3]))};
  const auto root = Root::from_text(argv[4]);
  if (!root) {
    std::cerr << "hostile_peer: that is no root\n";
    return EXIT_FAILURE;
  }
  task.root = *root;
  return run(std::move(task), std::chrono::seconds(std::atoi(argv[5])), std::atoi(argv[6]));
}
