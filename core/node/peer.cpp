#include "node/peer.h"

#include <algorithm>

#include "discovery/contact.h"
#include "node/download_view.h"
#include "node/port_finding.h"
#include "node/port_in_use.h"
#include "store/recall.h"

namespace cairn::node {

namespace asio = env::asio;
using download::Downloader;

namespace {

constexpr env::Duration kSample = std::chrono::seconds(1);
constexpr std::size_t kHoldersAtOnce = 2'000'000;
constexpr env::Duration kComesWithin = std::chrono::seconds(2);
constexpr env::Duration kCountAgain = std::chrono::seconds(20);
constexpr env::Duration kNoteSent = std::chrono::minutes(1);
constexpr env::Duration kLookAtLimits = std::chrono::seconds(20);
// How much of a new rate counts.
constexpr double kRateWeight = 0.5;

}  // namespace

Peer::Peer(env::Env env, asio::any_io_executor executor, store::Store& store,
           std::shared_ptr<const crypto::Identity> identity, PeerMeans means, PeerOptions options,
           Tell tell)
    : env_(env),
      executor_(std::move(executor)),
      store_(store),
      identity_(std::move(identity)),
      means_(std::move(means)),
      options_(std::move(options)),
      tell_(std::move(tell)),
      started_(env.clock.now()),
      tasks_(executor_),
      holdings_(store),
      gate_(env.clock),
      server_(env, executor_, means_.reads, holdings_, upload_limits(options_.limits)),
      pool_(env, executor_, means_.streams, identity_->node_id(), server_, pool_options()),
      budget_(kDownloadBytesMax),
      finisher_(env.workers) {}

Peer::~Peer() = default;

transfer::PoolOptions Peer::pool_options() {
  transfer::PoolOptions out;
  out.network = options_.network.name;
  out.secret = options_.network.secret;
  out.agent = options_.agent;
  for (const auto& address : options_.network.bind) {
    out.listen.push_back({address, options_.serve_port});
  }
  out.connections_max = static_cast<std::size_t>(std::max(1, options_.limits.connections));
  out.gate = &gate_;
  out.is_own = [this](const asio::ip::address& address) {
    const auto own = own_addresses();
    return std::ranges::find(own, address) != own.end();
  };
  out.on_change = [this](const transfer::Session& session, bool open) {
    if (!open) rates_.erase(session.peer());
    tell_({open ? EventKind::peer_connected : EventKind::peer_lost, std::nullopt, session.peer(),
           env::to_string(session.remote())});
  };
  return out;
}

env::Task<> Peer::start() {
  const auto listening = co_await pool_.start();
  CO_TRY_VOID(naming_port(listening, {"serve.port", options_.serve_port}));
  PresenceOptions presence;
  presence.network = options_.network;
  presence.serve_port = pool_.serve_port();
  presence.saved_nodes = options_.saved_nodes;
  presence.transient = options_.transient;
  presence.announce = options_.announce;
  presence_ =
      std::make_unique<Presence>(env_, means_.presence, executor_, identity_, std::move(presence));
  CO_TRY_VOID(co_await presence_->start());
  finder_ = std::make_unique<PeerFinder>(env_, means_.presence.network, *presence_);
  tester_ = std::make_unique<PortTester>(env_, executor_, pool_, *finder_);
  auto read = [this] { return store_.library.downloads().withheld(); };
  CO_TRY(const auto withheld, co_await env::run_on(env_.workers, std::move(read)));
  for (const auto& root : withheld) holdings_.withhold(root, true);
  make_downloader();
  CO_TRY_VOID(co_await downloader_->start());
  apply_limits();
  tasks_.spawn(keep_sampled());
  tasks_.spawn(keep_limits());
  tasks_.spawn(keep_sent_noted());
  co_return Result<>{};
}

asio::awaitable<void> Peer::stop() {
  tasks_.cancel();
  co_await tasks_.join();
  if (tester_) co_await tester_->stop();
  if (downloader_) co_await downloader_->stop();
  co_await server_.stop();
  co_await pool_.stop();
  co_await note_sent();
  if (presence_) co_await presence_->stop();
}

void Peer::make_downloader() {
  Downloader::Means means{
      {env_,
       executor_,
       &store_,
       pool_,
       *finder_,
       budget_,
       finisher_,
       [this](const Root& root, std::shared_ptr<store::Holding> holding) {
         const bool any = holding != nullptr;
         holdings_.offer(root, std::move(holding));
         // Of what an earlier run has brought nobody was told yet.
         if (any) server_.changed(root);
       },
       [this](const Root& root, std::size_t stripe) { server_.changed(root, stripe); },
       {},
       [this](const Root& root, const NodeId& peer) { holdings_.note_holder(root, peer); }},
      static_cast<std::size_t>(std::max(1, options_.limits.downloads)),
      [this](Downloader::Change change, const store::DownloadRow& row) {
        on_download(change, row);
      },
      [this](const Root& root) { holdings_.offer(root, nullptr); }};
  downloader_ = std::make_unique<Downloader>(std::move(means));
}

void Peer::on_download(Downloader::Change change, const store::DownloadRow& row) {
  const auto kind = change == Downloader::Change::added      ? EventKind::download_added
                    : change == Downloader::Change::finished ? EventKind::download_finished
                    : change == Downloader::Change::failed   ? EventKind::download_failed
                    : change == Downloader::Change::dropped  ? EventKind::download_dropped
                                                             : EventKind::download_changed;
  rested_.forget(row.root);
  tell_({kind, row.root, std::nullopt, row.name});
}

// ---- what is held -------------------------------------------------------------------------------

// What is being brought here is announced too: its first holders may go.
void Peer::hold(std::vector<Root> roots) {
  held_ = std::move(roots);
  announce_held();
}

void Peer::announce_held() {
  auto offered = held_;
  std::erase_if(offered, [this](const Root& root) { return holdings_.withheld(root); });
  presence_->hold(offered);
}

void Peer::changed(const Root& root) {
  holdings_.forget(root);
  server_.changed(root);
}

env::Task<> Peer::withhold(Root root, bool withheld) {
  auto note = [this, &root, withheld] {
    return store_.library.downloads().set_withheld(root, withheld);
  };
  CO_TRY_VOID(co_await env::run_on(env_.workers, std::move(note)));
  holdings_.withhold(root, withheld);
  server_.changed(root);
  announce_held();
  co_return Result<>{};
}

// ---- limits -------------------------------------------------------------------------------------

LimitsInfo Peer::limits() const {
  return {options_.limits, limits_at(options_.limits, means_.week_time())};
}

void Peer::set_limits(const TransferLimits& limits) {
  options_.limits = limits;
  apply_limits();
  tell_({EventKind::limits_changed, std::nullopt, std::nullopt, ""});
}

void Peer::apply_limits() {
  const auto now = limits_at(options_.limits, means_.week_time());
  server_.set_limits(upload_limits(now));
  gate_.set_limits(download_limits(now));
  pool_.set_connections_max(static_cast<std::size_t>(std::max(1, now.connections)));
  if (downloader_) downloader_->set_at_once(static_cast<std::size_t>(std::max(1, now.downloads)));
}

asio::awaitable<void> Peer::keep_limits() {
  while (true) {
    const auto slept = co_await env_.clock.sleep(kLookAtLimits);
    if (!slept) co_return;
    if (!options_.limits.schedule.empty()) apply_limits();
  }
}

// ---- views --------------------------------------------------------------------------------------

asio::awaitable<void> Peer::keep_sampled() {
  auto last = env_.clock.now();
  while (true) {
    const auto slept = co_await env_.clock.sleep(kSample);
    if (!slept) co_return;
    const auto now = env_.clock.now();
    sample(std::chrono::duration<double>(now - last).count());
    last = now;
  }
}

void Peer::sample(double seconds) {
  const auto smoothed = [&](double old, std::uint64_t bytes) {
    return old + kRateWeight * (static_cast<double>(bytes) / seconds - old);
  };
  for (const auto& session : pool_.sessions()) {
    auto& rates = rates_[session->peer()];
    const auto now = session->traffic();
    const auto since = [](std::uint64_t later, std::uint64_t earlier) {
      return later > earlier ? later - earlier : 0;
    };
    rates.sent_per_s = smoothed(rates.sent_per_s, since(now.sent_bytes, rates.before.sent_bytes));
    rates.received_per_s =
        smoothed(rates.received_per_s, since(now.received_bytes, rates.before.received_bytes));
    rates.before = now;
  }
  const auto all = pool_.status();
  sent_per_s_ = smoothed(sent_per_s_, all.sent_bytes - sent_sampled_);
  received_per_s_ = smoothed(received_per_s_, all.received_bytes - received_sampled_);
  sent_sampled_ = all.sent_bytes;
  received_sampled_ = all.received_bytes;
}

std::vector<PeerInfo> Peer::peers() const {
  std::vector<PeerInfo> all;
  const auto now = env_.clock.now();
  for (const auto& session : pool_.sessions()) {
    PeerInfo info;
    info.id = session->peer();
    info.address = env::to_string(session->remote());
    info.agent = session->agent();
    info.dialed = session->dialed();
    info.local = discovery::is_local(session->remote().address);
    info.connected_s = std::chrono::duration<double>(now - session->opened()).count();
    if (const auto trip = session->round_trip()) {
      info.round_trip_s = std::chrono::duration<double>(*trip).count();
    }
    const auto traffic = session->traffic();
    info.sent_bytes = traffic.sent_bytes;
    info.received_bytes = traffic.received_bytes;
    if (const auto rates = rates_.find(info.id); rates != rates_.end()) {
      info.sent_per_s = rates->second.sent_per_s;
      info.received_per_s = rates->second.received_per_s;
    }
    info.false_chunks = pool_.blamed(info.id);
    all.push_back(std::move(info));
  }
  return all;
}

std::vector<asio::ip::address> Peer::own_addresses() const {
  std::vector<asio::ip::address> own;
  if (!presence_) return own;
  const auto presence = presence_->status();
  for (const auto& endpoint : presence.published) own.push_back(endpoint.address);
  if (presence.mapping) {
    for (const auto& mapping : presence.mapping->mappings) {
      own.push_back(mapping.external.address);
    }
  }
  return own;
}

// Where others would have to connect to, in each family: a router may have opened another port.
PortTester::Ports Peer::ports_to_try() const {
  PortTester::Ports ports;
  ports.own = own_addresses();
  for (const auto& address : options_.network.bind) {
    if (address.is_loopback()) continue;
    (address.is_v4() ? ports.v4 : ports.v6) = pool_.serve_port();
  }
  const auto presence = presence_->status();
  const bool mapped =
      presence.mapping && presence.mapping->phase == discovery::PortPhase::mapped && ports.v4 != 0;
  if (!mapped) return ports;
  for (const auto& mapping : presence.mapping->mappings) {
    const bool ours = mapping.transport == env::Transport::tcp &&
                      mapping.internal_port == pool_.serve_port() &&
                      mapping.external.address.is_v4();
    if (ours) ports.v4 = mapping.external.port;
  }
  return ports;
}

// Who got through may say so before we have noticed it.
env::Task<> Peer::await_who_came(env::TimePoint since) {
  const auto until = env_.clock.now() + kComesWithin;
  while (env_.clock.now() < until) {
    const auto came = pool_.status().came_in;
    if (came && *came >= since) break;
    CO_TRY_VOID(co_await env_.clock.sleep(kComesWithin / 20));
  }
  co_return Result<>{};
}

env::Task<PortTest> Peer::test_port() {
  if (!tester_) co_return fail(ErrorCode::unavailable, "the node is starting");
  PortFacts facts{pool_.serve_port(), options_.network.bind, std::nullopt, {}, false};
  const auto began = env_.clock.now();
  auto ports = ports_to_try();
  if (ports.v4 != 0 || ports.v6 != 0) {
    CO_TRY(facts.tally, co_await tester_->run(held_, std::move(ports)));
  }
  const bool reached = facts.tally.reached() > 0;
  if (reached) CO_TRY_VOID(co_await await_who_came(began));
  PortTest test;
  test.port = facts.port;
  test.asked = facts.tally.asked();
  test.tried = facts.tally.tried();
  if (const auto came = pool_.status().came_in) {
    facts.came_in = env_.clock.now() - *came;
    facts.came_back = reached && *came >= began;
    test.came_in_s = std::chrono::duration<double>(*facts.came_in).count();
  }
  test.finding = finding_of(facts, presence_->status());
  test.reachable = reachable_by(test.finding);
  co_return test;
}

NetworkInfo Peer::network() const {
  NetworkInfo info;
  info.label = options_.label;
  info.serve_port = pool_.serve_port();
  info.uptime_s = std::chrono::duration<double>(env_.clock.now() - started_).count();
  const auto pool = pool_.status();
  const auto server = server_.totals();
  info.totals = {pool.sent_bytes,      pool.received_bytes, server.sent_chunks,
                 pool.received_chunks, sent_per_s_,         received_per_s_,
                 server.waiting,       pool.sessions,       pool.refused};
  if (presence_) info.presence = presence_->status();
  return info;
}

// ---- what was sent of each bundle ---------------------------------------------------------------

std::uint64_t Peer::sent_unnoted(const Root& root) const {
  const auto sent = server_.sent_of(root);
  const auto noted = sent_noted_.find(root);
  return noted == sent_noted_.end() ? sent : sent - noted->second;
}

asio::awaitable<void> Peer::keep_sent_noted() {
  while (true) {
    const auto slept = co_await env_.clock.sleep(kNoteSent);
    if (!slept) co_return;
    co_await note_sent();
  }
}

asio::awaitable<void> Peer::note_sent() {
  std::map<Root, std::uint64_t> fresh;
  for (const auto& [root, sent] : server_.sent_of_all()) {
    const auto noted = sent_noted_.find(root);
    const auto before = noted == sent_noted_.end() ? 0 : noted->second;
    if (sent > before) fresh[root] = sent - before;
  }
  if (fresh.empty()) co_return;
  auto note = [this, &fresh] { return store_.library.add_sent(fresh); };
  const auto done = co_await env::run_on(env_.workers, std::move(note));
  if (!done) {
    env_.log.warning("node", "what was sent is not noted: " + done.error().context);
    co_return;
  }
  for (const auto& [root, sent] : fresh) sent_noted_[root] += sent;
}

// Of a bundle of very many stripes at many peers they are not counted at every look.
Peer::Counted Peer::count_holders(const download::Download& running, const Root& root,
                                  const DownloadDetails& details) {
  const auto now = env_.clock.now();
  const bool many = details.stripes.size() * details.peers.size() > kHoldersAtOnce;
  if (many && counted_.root == root && now - counted_.at < kCountAgain) return counted_;
  Counted fresh{root, now, running.holders(0, kStripesShown), running.losses_survived()};
  if (many) counted_ = fresh;
  return fresh;
}

env::Task<> Peer::recall(Root root) {
  const auto queued = downloader_->look(root);
  const bool rests = queued && queued->row.state != store::DownloadState::finished &&
                     downloader_->running(root) == nullptr;
  if (!rests) co_return Result<>{};
  const auto info = info_of(*queued);
  if (rested_.knows(info)) co_return Result<>{};
  const auto changes = rested_.changes();
  auto read = [this, &row = queued->row] { return store::recall(store_, row, kStripesShown); };
  auto recalled = co_await env::run_on(env_.workers, std::move(read));
  // What ran meanwhile is known better, and a failure that passes is nothing to be remembered.
  const auto code = recalled ? ErrorCode::not_found : recalled.error().code;
  const bool holds = code == ErrorCode::not_found || code == ErrorCode::permission;
  if (!holds || rested_.changes() != changes) co_return Result<>{};
  if (recalled) {
    rested_.keep(info, std::move(*recalled));
  } else {
    rested_.keep(info, std::nullopt);
  }
  co_return Result<>{};
}

std::shared_ptr<const content::Bundle> Peer::bundle_of(
    const download::QueuedDownload& queued) const {
  auto described = downloader_->bundle(queued.row.root);
  return described ? described : rested_.bundle_of(info_of(queued));
}

DownloadDetails Peer::details_of(const download::QueuedDownload& queued) {
  DownloadDetails details;
  details.info = info_of(queued);
  const auto* running = downloader_->running(queued.row.root);
  if (running == nullptr) {
    rested_.put(details);
    return details;
  }
  if (const auto bundle = running->bundle()) details.code = bundle->layout.code();
  std::map<NodeId, PeerInfo> connected;
  for (auto& peer : peers()) connected[peer.id] = std::move(peer);
  for (const auto& peer : running->peers()) {
    const auto& all = connected[peer.node];
    details.peers.push_back({peer.node, env::to_string(peer.endpoint), peer.agent, peer.bytes_per_s,
                             peer.share, peer.received_bytes, all.sent_per_s, all.sent_bytes,
                             all.round_trip_s, pool_.blamed(peer.node)});
  }
  for (const auto& stripe : running->stripes(0, kStripesShown)) {
    details.stripes.push_back(
        {stripe.wanted, stripe.there, stripe.asked, stripe.received, stripe.damaged});
  }
  auto counted = count_holders(*running, queued.row.root, details);
  details.holders.counts = std::move(counted.counts);
  details.losses_survived = counted.losses_survived;
  if (!details.holders.counts.empty()) {
    details.holders.pieces = static_cast<std::size_t>(details.code->total());
  }
  return details;
}

}  // namespace cairn::node
