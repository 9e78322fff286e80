#include "transfer/session_pool.h"

#include <algorithm>
#include <utility>

#include "discovery/contact.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

// Two connections that are made within this time of each other were dialed at once.
constexpr env::Duration kAtOnce = std::chrono::seconds(5);
constexpr env::Duration kRestFirst = std::chrono::seconds(2);
constexpr env::Duration kRestMax = std::chrono::minutes(10);
constexpr env::Duration kBlameFor = std::chrono::hours(1);
constexpr int kBlamesMax = 3;
constexpr env::Duration kTidyEvery = std::chrono::seconds(15);
constexpr std::size_t kRememberedMax = 10'000;
constexpr std::size_t kGreetingMax = 128;
constexpr env::Duration kStopWithin = std::chrono::seconds(3);
constexpr env::Duration kAcceptAgain = std::chrono::milliseconds(200);

}  // namespace

SessionPool::SessionPool(env::Env env, asio::any_io_executor executor, env::StreamNetwork& network,
                         NodeId own, RequestHandler& handler, PoolOptions options)
    : env_(env),
      executor_(std::move(executor)),
      network_(network),
      own_(own),
      handler_(handler),
      options_(std::move(options)),
      dial_backs_(env, executor_, network, [this](const NodeId& peer) { return find(peer); }),
      tasks_(executor_),
      runs_(executor_) {}

SessionPool::~SessionPool() = default;

env::Task<> SessionPool::start() {
  auto stretch = [this] { return NetworkProof(options_.network, options_.secret); };
  proof_ = co_await env::run_on(env_.workers, std::move(stretch));
  for (auto endpoint : options_.listen) {
    if (serve_port_ != 0) endpoint.port = serve_port_;
    auto listener = network_.listen(endpoint);
    if (!listener) {
      // A machine without this family of addresses is served by the other.
      const bool no_family = listener.error().code == ErrorCode::unsupported;
      if (no_family && options_.listen.size() > 1) continue;
      co_return fail(listener.error());
    }
    serve_port_ = (*listener)->local().port;
    listeners_.push_back(std::move(*listener));
  }
  for (const auto& listener : listeners_) tasks_.spawn(accept_all(*listener));
  tasks_.spawn(keep_tidy());
  co_return Result<>{};
}

asio::awaitable<void> SessionPool::stop() {
  stopping_ = true;
  tasks_.cancel();
  co_await tasks_.join();
  co_await dial_backs_.stop();
  listeners_.clear();
  // Dials that were cancelled before their first step have nobody else to say so.
  for (const auto& [endpoint, dial] : std::exchange(dials_, {})) {
    dial->outcome = fail(ErrorCode::cancelled, "");
    dial->done.set();
  }
  const auto closing = unfinished_;
  for (const auto& session : closing) session->close(Reason::stopping);
  const auto until = env_.clock.now() + kStopWithin;
  constexpr env::Duration kLook = std::chrono::milliseconds(20);
  while (!unfinished_.empty() && env_.clock.now() < until) {
    const auto slept = co_await env_.clock.sleep(kLook);
    if (!slept) break;
  }
  const auto left = unfinished_;
  for (const auto& session : left) session->abort();
  co_await runs_.join();
}

std::vector<SessionPool::SessionPtr> SessionPool::sessions() const {
  std::vector<SessionPtr> all;
  all.reserve(sessions_.size());
  for (const auto& [peer, session] : sessions_) all.push_back(session);
  return all;
}

SessionPool::SessionPtr SessionPool::find(const NodeId& peer) const {
  const auto found = sessions_.find(peer);
  return found == sessions_.end() || found->second->closing() ? nullptr : found->second;
}

PoolStatus SessionPool::status() const {
  PoolStatus status{sessions_.size(), dials_.size(),  refused_, sent_before_,
                    received_before_, chunks_before_, came_in_};
  for (const auto& [peer, session] : sessions_) {
    const auto traffic = session->traffic();
    status.sent_bytes += traffic.sent_bytes;
    status.received_bytes += traffic.received_bytes;
    status.received_chunks += traffic.received_chunks;
  }
  return status;
}

// ---- trust --------------------------------------------------------------------------------------

void SessionPool::blame(const NodeId& peer) {
  if (blames_.size() >= kRememberedMax && !blames_.contains(peer)) return;
  const auto now = env_.clock.now();
  auto& blame = blames_[peer];
  if (blame.until <= now) blame.times = 0;
  ++blame.times;
  blame.until = now + kBlameFor;
  if (blame.times < kBlamesMax) return;
  if (blame.times == kBlamesMax) {
    env_.log.warning("transfer", "peer " + peer.brief() +
                                     " sent chunks that are not what was asked for; no connection "
                                     "with it for an hour");
  }
  if (const auto session = find(peer)) session->close(Reason::distrusted);
}

int SessionPool::blamed(const NodeId& peer) const {
  const auto found = blames_.find(peer);
  const bool counts = found != blames_.end() && found->second.until > env_.clock.now();
  return counts ? found->second.times : 0;
}

bool SessionPool::distrusted(const NodeId& peer) const {
  return blamed(peer) >= kBlamesMax;
}

// ---- connections that come ----------------------------------------------------------------------

asio::awaitable<void> SessionPool::accept_all(env::PeerListener& listener) {
  while (true) {
    auto stream = co_await listener.accept();
    if (stream) {
      if (greeting_ < kGreetingMax && !stopping_) tasks_.spawn(welcome(std::move(*stream)));
      continue;
    }
    if (stream.error().code == ErrorCode::cancelled) co_return;
    env_.log.warning("transfer", "taking connections: " + stream.error().context);
    const auto slept = co_await env_.clock.sleep(kAcceptAgain);
    if (!slept) co_return;
  }
}

asio::awaitable<void> SessionPool::welcome(std::unique_ptr<env::PeerStream> stream) {
  ++greeting_;
  // Whoever else it is: it got through. Some routers bring a node back to itself.
  const bool other = stream->peer_id() != own_;
  if (other && is_beyond(stream->remote().address)) came_in_ = env_.clock.now();
  const auto who = env::to_string(stream->remote());
  const auto session = co_await introduce(std::move(stream), false);
  --greeting_;
  if (session || session.error().code == ErrorCode::cancelled) co_return;
  // Who goes without a word has only looked whether it gets through.
  const auto code = session.error().code;
  if (code != ErrorCode::not_found && code != ErrorCode::unavailable) ++refused_;
  env_.log.debug("transfer", who + ": " + session.error().context);
}

bool SessionPool::is_beyond(const asio::ip::address& address) const {
  return !discovery::is_local(address) && !(options_.is_own && options_.is_own(address));
}

env::Task<SessionPool::SessionPtr> SessionPool::introduce(std::unique_ptr<env::PeerStream> stream,
                                                          bool dialed) {
  SessionOptions options;
  options.agent = options_.agent;
  options.serve_port = serve_port_;
  options.dialed = dialed;
  options.gate = options_.gate;
  options.dial_backs = &dial_backs_;
  const auto session =
      std::make_shared<Session>(env_, executor_, std::move(stream), handler_, std::move(options));
  CO_TRY_VOID(co_await session->greet(*proof_));
  auto kept = settle(session);
  if (!kept) co_return fail(ErrorCode::permission, "no connection with this peer");
  co_return kept;
}

std::size_t SessionPool::from(const asio::ip::address& address) const {
  return static_cast<std::size_t>(std::ranges::count_if(sessions_, [&](const auto& entry) {
    return !entry.second->dialed() && entry.second->remote().address == address;
  }));
}

// The one that is used for nothing for the longest time makes room.
bool SessionPool::make_room() {
  if (sessions_.size() < options_.connections_max) return true;
  SessionPtr idlest;
  for (const auto& [peer, session] : sessions_) {
    if (!session->idle() || session->closing()) continue;
    if (!idlest || session->last_used() < idlest->last_used()) idlest = session;
  }
  if (!idlest) return false;
  idlest->close(Reason::full);
  return true;
}

Result<> SessionPool::admit(const SessionPtr& session) {
  const auto refuse = [&](Reason reason, ErrorCode code, const char* why) -> Result<> {
    session->close(reason);
    begin(session);
    return fail(code, why);
  };
  if (session->peer() == own_) {
    return refuse(Reason::self, ErrorCode::permission, "that is this node itself");
  }
  if (stopping_) return refuse(Reason::stopping, ErrorCode::cancelled, "this node is stopping");
  if (distrusted(session->peer())) {
    return refuse(Reason::distrusted, ErrorCode::permission, "this peer sent false chunks");
  }
  if (sessions_.contains(session->peer())) return {};
  const bool crowd =
      !session->dialed() && from(session->remote().address) >= options_.from_one_address_max;
  if (crowd || !make_room()) {
    return refuse(Reason::full, ErrorCode::busy, "too many connections");
  }
  return {};
}

// Which of two connections with the same peer stays: both ends must come to the same answer.
SessionPool::SessionPtr SessionPool::settle(const SessionPtr& session) {
  if (!admit(session)) return nullptr;
  const auto peer = session->peer();
  const auto found = sessions_.find(peer);
  if (found != sessions_.end() && !found->second->closing()) {
    const auto older = found->second;
    const bool both_dialed =
        older->dialed() != session->dialed() && env_.clock.now() - older->opened() < kAtOnce;
    if (both_dialed && session->dialed() != (own_ > peer)) {
      session->close(Reason::second);
      begin(session);
      return older;
    }
    older->close(Reason::second);
  }
  const bool fresh = found == sessions_.end();
  sessions_[peer] = session;
  begin(session);
  if (fresh && options_.on_change) options_.on_change(*session, true);
  return session;
}

void SessionPool::begin(const SessionPtr& session) {
  unfinished_.insert(session);
  runs_.spawn(run(session));
}

asio::awaitable<void> SessionPool::run(SessionPtr session) {
  const auto why = co_await session->run();
  unfinished_.erase(session);
  const auto traffic = session->traffic();
  sent_before_ += traffic.sent_bytes;
  received_before_ += traffic.received_bytes;
  chunks_before_ += traffic.received_chunks;
  const auto found = sessions_.find(session->peer());
  if (found != sessions_.end() && found->second == session) {
    sessions_.erase(found);
    if (options_.on_change) options_.on_change(*session, false);
    env_.log.debug("transfer", session->peer().brief() + ": " + why.context);
  }
}

// ---- connections that are made ------------------------------------------------------------------

env::Duration SessionPool::rests(const env::Endpoint& endpoint) const {
  const auto found = failures_.find(endpoint);
  if (found == failures_.end()) return env::Duration::zero();
  return std::max(env::Duration::zero(), found->second.again - env_.clock.now());
}

void SessionPool::note_failure(const env::Endpoint& endpoint) {
  if (failures_.size() >= kRememberedMax && !failures_.contains(endpoint)) failures_.clear();
  auto& failure = failures_[endpoint];
  failure.times = std::min(failure.times + 1, 20);
  auto rest = kRestFirst;
  for (int i = 1; i < failure.times && rest < kRestMax; ++i) rest *= 2;
  failure.again = env_.clock.now() + std::min(rest, kRestMax);
}

env::Task<SessionPool::SessionPtr> SessionPool::connect(PeerAddress address) {
  if (stopping_ || !proof_) co_return fail(ErrorCode::unavailable, "this node is stopping");
  if (address.node && *address.node == own_) {
    co_return fail(ErrorCode::permission, "that is this node itself");
  }
  if (!address.node) {
    const auto known = dialed_.find(address.endpoint);
    if (known != dialed_.end() && find(known->second)) co_return find(known->second);
  } else if (const auto session = find(*address.node)) {
    co_return session;
  }
  if (address.node && distrusted(*address.node)) {
    co_return fail(ErrorCode::permission, "this peer sent false chunks");
  }
  CO_TRY(const auto under_way, dial_of(address));
  CO_TRY_VOID(co_await under_way->done.wait());
  const auto& outcome = under_way->outcome;
  // Somebody else may have dialed there for another peer.
  if (outcome && address.node && (*outcome)->peer() != *address.node) {
    co_return fail(ErrorCode::permission, "another peer is there than was expected");
  }
  co_return outcome;
}

Result<std::shared_ptr<SessionPool::Dial>> SessionPool::dial_of(const PeerAddress& address) {
  if (const auto found = dials_.find(address.endpoint); found != dials_.end()) return found->second;
  if (rests(address.endpoint) > env::Duration::zero() || dials_.size() >= options_.dials_max) {
    return fail(ErrorCode::busy, "it is too early to try again");
  }
  auto begun = std::make_shared<Dial>(executor_);
  dials_[address.endpoint] = begun;
  tasks_.spawn(dial(address, begun));
  return begun;
}

asio::awaitable<void> SessionPool::dial(PeerAddress address, std::shared_ptr<Dial> dial) {
  auto session = co_await dial_once(address);
  if (session) {
    failures_.erase(address.endpoint);
    if (dialed_.size() >= kRememberedMax) dialed_.clear();
    dialed_[address.endpoint] = (*session)->peer();
  } else if (session.error().code != ErrorCode::cancelled) {
    note_failure(address.endpoint);
  }
  dials_.erase(address.endpoint);
  dial->outcome = std::move(session);
  dial->done.set();
}

env::Task<SessionPool::SessionPtr> SessionPool::dial_once(PeerAddress address) {
  const auto* expected = address.node ? &*address.node : nullptr;
  auto stream = co_await network_.connect(address.endpoint, expected, options_.dial_within);
  if (!stream) co_return fail(stream.error());
  if ((*stream)->peer_id() == own_) {
    co_return fail(ErrorCode::permission, "that is this node itself");
  }
  co_return co_await introduce(std::move(*stream), true);
}

asio::awaitable<void> SessionPool::keep_tidy() {
  while (true) {
    const auto slept = co_await env_.clock.sleep(kTidyEvery);
    if (!slept) co_return;
    const auto now = env_.clock.now();
    for (const auto& session : sessions()) {
      if (session->idle() && now - session->last_used() > options_.idle_at_most) {
        session->close(Reason::idle);
      }
    }
    std::erase_if(failures_,
                  [&](const auto& entry) { return entry.second.again + kRestMax < now; });
    std::erase_if(blames_, [&](const auto& entry) { return entry.second.until <= now; });
  }
}

}  // namespace cairn::transfer
