#include <algorithm>

#include "discovery/dht_node_parts.h"
#include "env/files.h"
#include "env/workers.h"

namespace cairn::discovery {
namespace {

constexpr env::Duration kResolveDeadline = std::chrono::seconds(10);
constexpr env::Duration kFirstBackOff = std::chrono::seconds(2);
constexpr env::Duration kLongestBackOff = std::chrono::minutes(5);
constexpr env::Duration kCheckEvery = std::chrono::seconds(30);
constexpr env::Duration kLookForLoss = std::chrono::seconds(5);
constexpr env::Duration kSaveFirst = std::chrono::minutes(1);
constexpr env::Duration kSaveEvery = std::chrono::minutes(10);
constexpr env::Duration kPoll = std::chrono::milliseconds(50);
constexpr std::size_t kFewNodes = 4;
constexpr std::size_t kGreetedAtOnce = 16;
constexpr std::size_t kStrangersGreeted = 4;       // of one answer
constexpr std::size_t kBootstrapAddressesMax = 8;  // of one name

}  // namespace

DhtNode::DhtNode(env::Env env, env::DatagramNetwork& network, env::asio::any_io_executor executor,
                 DhtOptions options)
    : env_(env),
      network_(network),
      executor_(executor),
      options_(std::move(options)),
      tasks_(std::move(executor)) {}

DhtNode::~DhtNode() = default;

// ---- start and stop -----------------------------------------------------------------------------

Result<> DhtNode::open(Side& side) {
  TRY(side.socket, network_.bind_datagrams(side.listen));
  const auto& known = side.family == Family::v4 ? saved_.id_v4 : saved_.id_v6;
  const auto id = known && !options_.transient ? *known : random_id(env_.random);
  auto* const socket = side.socket.get();
  side.engine = std::make_unique<DhtEngine>(side.family, id, env_.random,
                                            [socket](const env::Endpoint& to, ByteView datagram) {
                                              // What cannot be sent is as good as lost on the way.
                                              static_cast<void>(socket->send(to, datagram));
                                            });
  side.engine->set_read_only(options_.transient);
  side.engine->allow_queries(queries_per_second_);
  if (options_.on_asked) side.engine->on_asked(options_.on_asked);
  return {};
}

env::Task<> DhtNode::start() {
  auto reading = [this] {
    load();
    return Result<>{};
  };
  CO_TRY_VOID(co_await env::run_on(env_.workers, std::move(reading)));
  for (const auto& listen : {options_.listen_v4, options_.listen_v6}) {
    if (!listen) continue;
    auto side = std::make_unique<Side>();
    side->family = family_of(*listen);
    side->listen = *listen;
    if (const auto opened = open(*side); !opened) side->problem = opened.error();
    sides_.push_back(std::move(side));
  }
  const bool any =
      std::ranges::any_of(sides_, [](const auto& side) { return side->engine != nullptr; });
  if (!any) {
    if (sides_.empty()) co_return fail(ErrorCode::invalid, "no address to listen at");
    co_return fail(*sides_.front()->problem);
  }
  for (auto& side : sides_) {
    if (!side->engine) continue;
    for (auto& other : sides_) {
      if (other == side || !other->engine) continue;
      side->engine->set_other(&other->engine->table());
      side->engine->on_foreign_nodes(
          [this](const std::vector<Contact>& nodes) { greet_strangers(nodes); });
    }
    tasks_.spawn(receive(*side));
    side->engine->advance(env_.clock.now());
    arm(*side);
  }
  tasks_.spawn(keep_connected());
  if (!options_.saved.empty()) tasks_.spawn(keep_saved());
  co_return Result<>{};
}

env::asio::awaitable<void> DhtNode::stop() {
  stopping_ = true;
  for (auto* const run : runs_) {
    run->stopped = true;
    run->ended.set();
  }
  tasks_.cancel();
  co_await tasks_.join();
  if (options_.saved.empty()) co_return;
  co_await save();
}

env::asio::awaitable<void> DhtNode::receive(Side& side) {
  while (true) {
    auto datagram = co_await side.socket->receive();
    if (!datagram) co_return;
    side.engine->received(datagram->from, datagram->payload, env_.clock.now());
    arm(side);
  }
}

// ---- time ---------------------------------------------------------------------------------------

void DhtNode::arm(Side& side) {
  if (stopping_) return;  // nobody would cancel it any more
  const auto due = side.engine->next_due();
  if (side.armed && *side.armed <= due) return;
  side.armed = due;
  tasks_.spawn(wake_at(side, due));
}

env::asio::awaitable<void> DhtNode::wake_at(Side& side, env::TimePoint when) {
  const auto left = std::max(env::Duration::zero(), when - env_.clock.now());
  const auto slept = co_await env_.clock.sleep(left);
  // An earlier one may have been set since.
  if (!slept || side.armed != when) co_return;
  side.armed.reset();
  side.engine->advance(env_.clock.now());
  arm(side);
}

// ---- staying in the network ---------------------------------------------------------------------

bool DhtNode::knows_anybody(const Side& side) {
  if (!side.engine) return false;
  const auto& table = side.engine->table();
  return !table.closest(table.own(), 1).empty();
}

std::size_t DhtNode::living(const Side& side) const {
  return side.engine ? side.engine->table().summary(env_.clock.now()).good : 0;
}

std::size_t DhtNode::living() const {
  std::size_t nodes = 0;
  for (const auto& side : sides_) nodes += living(*side);
  return nodes;
}

void DhtNode::greet(const std::vector<Contact>& nodes) {
  for (const auto& [id, endpoint] : nodes) {
    for (auto& side : sides_) {
      if (!side->engine || side->family != family_of(endpoint) || !usable(endpoint)) continue;
      if (living(*side) >= RoutingTable::kBucketNodes * 2) continue;
      side->engine->contact(endpoint, env_.clock.now());
      arm(*side);
    }
  }
}

void DhtNode::judge_reachability() {
  if (options_.transient) return;
  const auto now = env_.clock.now();
  for (auto& side : sides_) {
    if (!side->engine) continue;
    Reachability::Seen seen;
    seen.good_nodes = side->engine->table().summary(now).good;
    seen.mapped = mapped_ && side->family == Family::v4;
    seen.reached = side->engine->asked_unbidden();
    side->engine->set_read_only(side->reachability.read_only(seen, now));
  }
}

// Whom somebody else has named: a few, each once in a while.
void DhtNode::greet_strangers(const std::vector<Contact>& nodes) {
  std::vector<Contact> few;
  for (const auto& node : nodes) {
    const bool known = std::ranges::any_of(sides_, [&](const auto& side) {
      return side->engine && side->engine->asked_lately(node.endpoint);
    });
    const bool again = std::ranges::find(few, node.endpoint, &Contact::endpoint) != few.end();
    if (!known && !again && few.size() < kStrangersGreeted) few.push_back(node);
  }
  greet(few);
}

env::asio::awaitable<void> DhtNode::keep_connected() {
  auto back_off = kFirstBackOff;
  // Who was known when this node last stopped is asked first, and alone.
  bool ask_hosts = saved_.nodes.empty();
  while (true) {
    auto wait = kCheckEvery;
    judge_reachability();
    if (living() < kFewNodes) {
      co_await bootstrap(ask_hosts);
      ask_hosts = true;
      wait = back_off;
      back_off = std::min(kLongestBackOff, back_off * 2);
    } else {
      back_off = kFirstBackOff;
    }
    // Not in step with all the others that lost the network at the same moment.
    const auto jitter = env_.random.below(static_cast<std::uint64_t>(wait.count()) / 4);
    wait += env::Duration(static_cast<std::int64_t>(jitter));
    const auto lost = co_await rest(wait);
    if (!lost) co_return;
    if (*lost) back_off = kFirstBackOff;
  }
}

// Less long where it has met few nodes and lost all of them meanwhile, as when the router got
// another address: then those that it knows are likely to answer again soon.
env::Task<bool> DhtNode::rest(env::Duration wait) {
  const auto began = env_.clock.now();
  const auto until = began + wait;
  while (env_.clock.now() < until) {
    const auto met = living();
    const bool few = met > 0 && met < kFewNodes;
    const auto left = until - env_.clock.now();
    CO_TRY_VOID(co_await env_.clock.sleep(few ? std::min(left, kLookForLoss) : left));
    if (few && living() == 0 && env_.clock.now() - began >= kLookForLoss) co_return true;
  }
  co_return false;
}

env::asio::awaitable<void> DhtNode::bootstrap(bool ask_hosts) {
  bootstrapping_ = true;
  bootstrap_problem_.clear();
  auto known = saved_.nodes;
  for (const auto& side : sides_) {
    if (!side->engine) continue;
    const auto nodes = side->engine->table().nodes();
    known.insert(known.end(), nodes.begin(), nodes.end());
  }
  // Others the next time.
  if (!saved_.nodes.empty()) {
    const auto turn = std::min(saved_.nodes.size(), kGreetedAtOnce);
    std::ranges::rotate(saved_.nodes, saved_.nodes.begin() + static_cast<std::ptrdiff_t>(turn));
  }
  if (known.size() > kGreetedAtOnce) known.resize(kGreetedAtOnce);
  greet(known);
  for (const auto& host : options_.bootstrap) {
    if (!ask_hosts) break;
    auto name = host.host;
    auto found = co_await network_.resolve(std::move(name), host.port, kResolveDeadline);
    if (!found) {
      if (found.error().code == ErrorCode::cancelled) break;
      bootstrap_problem_ = found.error().context;
      continue;
    }
    if (found->size() > kBootstrapAddressesMax) found->resize(kBootstrapAddressesMax);
    std::vector<Contact> addresses;
    for (const auto& endpoint : *found) addresses.push_back({{}, endpoint});
    greet(addresses);
  }
  if (known.empty() && options_.bootstrap.empty())
    bootstrap_problem_ = "no bootstrap host is given";
  bootstrapping_ = false;
}

env::Task<> DhtNode::ready(env::Duration deadline) {
  const auto until = env_.clock.now() + deadline;
  while (living() == 0) {
    if (env_.clock.now() >= until) {
      co_return fail(ErrorCode::unavailable, bootstrap_problem_.empty()
                                                 ? "no node of the DHT has answered"
                                                 : bootstrap_problem_);
    }
    CO_TRY_VOID(co_await env_.clock.sleep(kPoll));
  }
  // The first search is for the own neighbourhood; others are better off after it.
  while (std::ranges::any_of(
      sides_, [](const auto& side) { return side->engine && side->engine->searches() > 0; })) {
    if (env_.clock.now() >= until) break;
    CO_TRY_VOID(co_await env_.clock.sleep(kPoll));
  }
  co_return Result<>{};
}

// ---- memory and state ---------------------------------------------------------------------------

void DhtNode::load() {
  if (options_.saved.empty()) return;
  const auto bytes = env::read_file(env_.files, options_.saved, kSavedBytesMax);
  if (!bytes) return;  // the first start
  if (auto saved = decode_saved_nodes(*bytes)) {
    saved_ = std::move(*saved);
  } else {
    env_.log.warning("dht",
                     options_.saved.string() + ": " + saved.error().context + "; starting afresh");
  }
}

env::asio::awaitable<void> DhtNode::save() {
  SavedNodes saved;
  saved.id_v4 = saved_.id_v4;
  saved.id_v6 = saved_.id_v6;
  for (const auto& side : sides_) {
    if (!side->engine) continue;
    const auto& table = side->engine->table();
    if (!options_.transient) {
      (side->family == Family::v4 ? saved.id_v4 : saved.id_v6) = table.own();
    }
    const auto nodes = table.nodes();
    saved.nodes.insert(saved.nodes.end(), nodes.begin(), nodes.end());
  }
  // What was known is better than nothing.
  if (saved.nodes.empty() && !options_.transient) saved.nodes = saved_.nodes;
  auto writing = [this, saved = std::move(saved)]() mutable { return write(std::move(saved)); };
  const auto written = co_await env::run_on(env_.workers, std::move(writing));
  if (written) co_return;
  const auto text = options_.saved.string() + ": " + written.error().context;
  // Of several that live for seconds only, one has saved what it knows.
  env_.log.write(options_.transient ? LogLevel::debug : LogLevel::warning, "dht", text);
}

Result<> DhtNode::write(SavedNodes saved) const {
  if (options_.transient) {
    if (saved.nodes.empty()) return {};
    // The node that stays may have saved its ids meanwhile.
    const auto bytes = env::read_file(env_.files, options_.saved, kSavedBytesMax);
    const auto there = bytes ? decode_saved_nodes(*bytes) : fail(bytes.error());
    if (there) {
      saved.id_v4 = there->id_v4;
      saved.id_v6 = there->id_v6;
    }
  }
  return env::write_file_atomically(env_.files, options_.saved, encode(saved),
                                    env::Open::create_private);
}

env::asio::awaitable<void> DhtNode::keep_saved() {
  auto wait = kSaveFirst;
  while (true) {
    const auto slept = co_await env_.clock.sleep(wait);
    if (!slept) co_return;
    co_await save();
    wait = kSaveEvery;
  }
}

bool DhtNode::connected() const {
  return std::ranges::any_of(sides_, [](const auto& side) { return knows_anybody(*side); });
}

void DhtNode::allow_queries(double per_second) {
  queries_per_second_ = per_second;
  for (auto& side : sides_) {
    if (side->engine) side->engine->allow_queries(per_second);
  }
}

DhtStatus DhtNode::status() const {
  DhtStatus out;
  out.bootstrapping = bootstrapping_;
  out.bootstrap_problem = bootstrap_problem_;
  for (const auto& side : sides_) {
    auto& report = side->family == Family::v4 ? out.v4 : out.v6;
    if (side->problem) report.problem = side->problem->context;
    if (!side->engine) continue;
    report.running = true;
    report.id = side->engine->table().own();
    report.local = side->socket->local();
    report.table = side->engine->table().summary(env_.clock.now());
    report.external = side->engine->external_address();
    report.read_only = side->engine->read_only();
    const auto& reached = side->engine->asked_unbidden();
    report.reached = report.table.good < Reachability::kWellConnected ||
                     (reached && env_.clock.now() - *reached < Reachability::kHolds);
    report.traffic = side->engine->traffic();
    report.stored_peers = side->engine->server().peers().size();
    report.stored_items = side->engine->server().items().size();
    report.waiting = side->engine->waiting();
    report.searches = side->engine->searches();
    report.askers = side->engine->guard().askers();
  }
  return out;
}

}  // namespace cairn::discovery
