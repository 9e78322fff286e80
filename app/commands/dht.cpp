#include "app/commands/dht.h"

#include <fmt/format.h>

#include "app/commands/commands.h"
#include "app/dht_state.h"
#include "app/exit_status.h"
#include "app/network_means.h"
#include "app/print_json.h"
#include "app/stopping.h"

namespace cairn::app {
namespace {

namespace asio = boost::asio;
using node::Presence;

constexpr env::Duration kConnectWithin = std::chrono::seconds(10);
constexpr env::Duration kStatusWithin = std::chrono::seconds(15);
constexpr env::Duration kStatusAtLeast = std::chrono::seconds(2);
// Where it is known why nobody was found.
constexpr env::Duration kStatusAlone = std::chrono::seconds(5);
constexpr env::Duration kLook = std::chrono::milliseconds(250);
constexpr env::Duration kLookAtLibrary = std::chrono::milliseconds(500);
// Between lines that differ in numbers only: at first, and at most.
constexpr env::Duration kLineAgain = std::chrono::seconds(2);
constexpr env::Duration kLineAgainMax = std::chrono::minutes(5);

node::PresenceOptions presence_options(const DhtSession& session, bool transient) {
  node::PresenceOptions options;
  options.network = session.settings.network;
  options.serve_port = session.options.dht.announce_port;
  options.saved_nodes = session.data_folder / "dht.nodes";
  options.transient = transient;
  return options;
}

node::PresenceMeans means_of(NetworkMeans& means) {
  return {means.datagrams, means.gateways, {&means.nat_pmp, &means.upnp}};
}

std::unique_ptr<Presence> make_presence(DhtSession& session, NetworkMeans& means,
                                        const asio::any_io_executor& executor, bool transient) {
  return std::make_unique<Presence>(session.env, means_of(means), executor, session.node.identity(),
                                    presence_options(session, transient));
}

std::string document(const boost::json::object& object) {
  return json_line(object) + "\n";
}

// ---- run and status -----------------------------------------------------------------------------

// Says how things are when that has changed, and now and then when only numbers have.
class Reporter {
 public:
  explicit Reporter(DhtSession& session) : session_(session) {}

  void report(const node::PresenceStatus& status) {
    const auto now = session_.env.clock.now();
    auto essence = status;
    if (essence.dht) {
      for (auto* side : {&essence.dht->v4, &essence.dht->v6}) {
        side->traffic = {};
        if (side->running) ++side->table.buckets;
      }
    }
    essence.v4 = essence.v6 = {};
    if (essence.announced) essence.announced->queries = essence.announced->stored = 0;
    const auto text = session_.options.json ? document(json_of(essence)) : presence_line(essence);
    const bool numbers_only = without_digits(text) == without_digits(last_);
    if (text == last_ || (numbers_only && now < again_)) return;
    last_ = text;
    pause_ = numbers_only ? std::min(2 * pause_, kLineAgainMax) : kLineAgain;
    again_ = now + (session_.options.json ? kLook : pause_);
    session_.console.print(session_.options.json ? document(json_of(status)) : text + "\n");
  }

 private:
  static std::string without_digits(std::string text) {
    std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return text;
  }

  DhtSession& session_;
  std::string last_;
  env::TimePoint again_;
  env::Duration pause_ = kLineAgain;
};

asio::awaitable<void> keep_reporting(DhtSession& session, Presence& presence) {
  Reporter reporter(session);
  while (true) {
    reporter.report(presence.status());
    const auto slept = co_await session.env.clock.sleep(kLook * 2);
    if (!slept) co_return;
  }
}

// What other processes share or remove meanwhile is noticed too.
asio::awaitable<void> keep_holding(DhtSession& session, Presence& presence) {
  std::string problem;
  while (true) {
    const auto roots = co_await session.node.changed_roots();
    if (roots && *roots) presence.hold(**roots);
    const auto now_wrong = roots ? std::string() : roots.error().text();
    if (now_wrong != problem && !now_wrong.empty()) {
      session.env.log.warning("dht", "the library: " + now_wrong);
    }
    problem = now_wrong;
    const auto slept = co_await session.env.clock.sleep(kLookAtLibrary);
    if (!slept) co_return;
  }
}

env::Task<int> run_until_stopped(DhtSession& session, NetworkMeans& means) {
  const auto executor = co_await asio::this_coro::executor;
  // Two of them would be one node in two places. A folder that cannot be written has one at most.
  const auto lock = session.env.files.lock(session.data_folder / "dht.lock", "cairn dht run");
  if (!lock && lock.error().code == ErrorCode::busy) co_return fail(lock.error());
  const auto presence = make_presence(session, means, executor, false);
  CO_TRY_VOID(co_await presence->start());
  env::TaskGroup tasks(executor);
  tasks.spawn(keep_reporting(session, *presence));
  if (session.options.dht.announce_port != 0) tasks.spawn(keep_holding(session, *presence));
  co_await wait_for_stop(session.stop);
  tasks.cancel();
  co_await tasks.join();
  co_await presence->stop();
  co_return kExitDone;
}

bool is_settled(const node::PresenceStatus& status, env::Duration waited) {
  const auto word = dht_word(status);
  const bool joined =
      word == "connected" || word == "off" ||
      (word == "alone" && !status.dht->bootstrap_problem.empty() && waited >= kStatusAlone);
  const bool asked = !status.mapping || status.mapping->phase != discovery::PortPhase::searching;
  return joined && asked;
}

env::Task<int> run_status_once(DhtSession& session, NetworkMeans& means) {
  const auto executor = co_await asio::this_coro::executor;
  auto presence = make_presence(session, means, executor, false);
  auto started = co_await presence->start();
  if (!started && started.error().code == ErrorCode::busy) {
    // Another one is at work, e.g. `cairn dht run`; this one looks from beside it.
    remark(
        session.console, session.options,
        "Something else has the port, maybe `cairn dht run`; this is how it looks from another.");
    co_await presence->stop();
    presence = make_presence(session, means, executor, true);
    started = co_await presence->start();
  }
  CO_TRY_VOID(std::move(started));
  const auto& clock = session.env.clock;
  const auto began = clock.now();
  while (!session.stop.stop_requested() && clock.now() - began < kStatusWithin) {
    const auto waited = clock.now() - began;
    if (waited >= kStatusAtLeast && is_settled(presence->status(), waited)) break;
    const auto slept = co_await session.env.clock.sleep(kLook);
    if (!slept) break;
  }
  const auto status = presence->status();
  session.console.print(session.options.json ? document(json_of(status)) : presence_text(status));
  co_await presence->stop();
  co_return kExitDone;
}

// ---- find ---------------------------------------------------------------------------------------

// Prints providers as they come, and gathers them.
struct Providers {
  explicit Providers(DhtSession& asked_by) : session(asked_by), began(session.env.clock.now()) {}

  DhtSession& session;
  env::TimePoint began;
  boost::json::array found;

  void add(const std::vector<env::Endpoint>& peers) {
    const std::chrono::duration<double> passed = session.env.clock.now() - began;
    for (const auto& peer : peers) {
      const auto address = env::to_string(peer);
      found.push_back({{"address", address}, {"after_s", passed.count()}});
      if (!session.options.json) session.console.print(address + "\n");
    }
  }
};

env::Task<int> find_node(DhtSession& session, Presence& presence) {
  auto key = session.options.dht.subject;
  CO_TRY(const auto endpoints, co_await presence.find_node(std::move(key)));
  Providers providers(session);
  providers.add(endpoints);
  if (session.options.json) {
    session.console.print(document({{"addresses", std::move(providers.found)}}));
  }
  co_return kExitDone;
}

env::Task<int> find_peers(DhtSession& session, Presence& presence, discovery::DhtNode& dht) {
  const auto& given = session.options.dht.subject;
  const auto key = given.empty() ? presence.key_of(session.links.front().root)
                                 : *discovery::DhtId::from_bytes(given);
  Providers providers(session);
  discovery::OnPeers on_peers = [&](const std::vector<env::Endpoint>& peers) {
    providers.add(peers);
  };
  CO_TRY(const auto report, co_await dht.find_peers(key, std::move(on_peers)));
  const std::chrono::duration<double> took = report.took;
  if (session.options.json) {
    session.console.print(document({{"key", to_hex(key.view())},
                                    {"providers", std::move(providers.found)},
                                    {"rounds", report.rounds},
                                    {"rounds_to_first", report.rounds_to_first},
                                    {"queries", report.queries},
                                    {"answers", report.answers},
                                    {"took_s", took.count()}}));
  } else {
    remark(
        session.console, session.options,
        fmt::format("Found {} in {:.2f} s, with {} queries in {} {}.", report.peers, took.count(),
                    report.queries, report.rounds, report.rounds == 1 ? "step" : "steps"));
  }
  if (report.peers == 0) {
    co_return fail(ErrorCode::not_found, "nobody has announced " + to_hex(key.view()));
  }
  co_return kExitDone;
}

// ---- what asks and ends -------------------------------------------------------------------------

env::Task<int> ask(DhtSession& session, Presence& presence) {
  CO_TRY(auto* const dht, presence.dht());
  CO_TRY_VOID(co_await dht->ready(kConnectWithin));
  switch (session.options.dht.action) {
    case DhtAction::put:
      co_return co_await run_dht_put(session, *dht);
    case DhtAction::get:
      co_return co_await run_dht_get(session, *dht);
    default:
      break;
  }
  const bool is_node = session.options.dht.subject.size() == Digest::kSize;
  if (is_node) co_return co_await find_node(session, presence);
  co_return co_await find_peers(session, presence, *dht);
}

env::Task<int> ask_from_a_node(DhtSession& session, NetworkMeans& means) {
  const auto executor = co_await asio::this_coro::executor;
  const auto presence = make_presence(session, means, executor, true);
  CO_TRY_VOID(co_await presence->start());
  auto outcome = co_await ask(session, *presence);
  co_await presence->stop();
  co_return outcome;
}

}  // namespace

env::Task<int> run_dht(DhtSession& session) {
  const auto executor = co_await asio::this_coro::executor;
  NetworkMeans means(executor, session.env.workers);
  switch (session.options.dht.action) {
    case DhtAction::run:
      co_return co_await run_until_stopped(session, means);
    case DhtAction::status:
      co_return co_await run_status_once(session, means);
    default:
      co_return co_await ask_from_a_node(session, means);
  }
}

}  // namespace cairn::app
