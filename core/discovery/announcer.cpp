#include "discovery/announcer.h"

#include <algorithm>

namespace cairn::discovery {
namespace {

constexpr std::size_t kAtOnceMin = 6;
constexpr std::size_t kAtOnceMax = 64;
constexpr std::size_t kFreshAtOnce = 6;  // besides
constexpr std::size_t kKeysForOneMore = 2000;
// Two seconds is what joining the DHT takes, and a lookup without a single node fails at once.
constexpr env::Duration kNotConnected = std::chrono::milliseconds(500);
// What the announcement of a key may take, with nodes that give tokens for one key only.
constexpr double kQueriesPerKey = 24;

}  // namespace

Announcer::Announcer(DhtNode& dht, env::Clock& clock, env::Random& random,
                     env::asio::any_io_executor executor, std::uint16_t port)
    : dht_(dht), clock_(clock), port_(port), tasks_(std::move(executor)), schedule_(random) {}

void Announcer::start() {
  running_ = true;
  pump();
}

env::asio::awaitable<void> Announcer::stop() {
  running_ = false;
  tasks_.cancel();
  co_await tasks_.join();
}

void Announcer::add(const std::vector<DhtId>& keys) {
  const auto now = clock_.now();
  for (const auto& key : keys) schedule_.add(key, false, now);
  allow_queries();
  pump();
}

void Announcer::add_fresh(const DhtId& key) {
  schedule_.add(key, true, clock_.now());
  allow_queries();
  pump();
}

void Announcer::remove(const DhtId& key) {
  schedule_.remove(key);
}

void Announcer::asked(const DhtId& key) {
  schedule_.asked(key, clock_.now());
  if (running_) arm();  // it may be due earlier than what was waited for
}

// Many keys need more queries than a node may otherwise send.
void Announcer::allow_queries() {
  const auto seconds = std::chrono::duration<double>(AnnounceSchedule::kInterval).count();
  const auto needed = static_cast<double>(schedule_.size()) * kQueriesPerKey / seconds;
  dht_.allow_queries(DhtEngine::kQueriesPerSecond + needed);
}

std::size_t Announcer::most_at_once() const {
  const auto most = std::min(kAtOnceMin + schedule_.size() / kKeysForOneMore, kAtOnceMax);
  return schedule_.has_fresh() ? most + kFreshAtOnce : most;
}

void Announcer::pump() {
  if (!running_) return;
  const auto now = clock_.now();
  while (dht_.connected() && under_way_ < most_at_once()) {
    const bool fresh = schedule_.has_fresh();
    const auto key = schedule_.next(now);
    if (!key) break;
    ++under_way_;
    tasks_.spawn(announce(*key, !fresh));
  }
  arm();
}

void Announcer::arm() {
  const auto due = schedule_.next_due();
  if (!due || under_way_ >= most_at_once()) return;  // the end of one pumps
  const auto when = dht_.connected() ? *due : std::max(*due, clock_.now() + kNotConnected);
  if (armed_ && *armed_ <= when) return;
  armed_ = when;
  tasks_.spawn(wake_at(when));
}

env::asio::awaitable<void> Announcer::wake_at(env::TimePoint when) {
  const auto left = std::max(env::Duration::zero(), when - clock_.now());
  const auto slept = co_await clock_.sleep(left);
  if (!slept || armed_ != when) co_return;
  armed_.reset();
  pump();
}

env::asio::awaitable<void> Announcer::announce(DhtId key, bool patient) {
  Announcement announcement;
  announcement.key = key;
  announcement.port = port_;
  announcement.patient = patient;
  announcement.heard = neighbours_.near(key, clock_.now());
  const auto done = co_await dht_.announce(std::move(announcement));
  --under_way_;
  if (!done && done.error().code == ErrorCode::cancelled) co_return;
  const auto now = clock_.now();
  if (done) {
    totals_.queries += static_cast<std::uint64_t>(done->find.queries);
    totals_.stored += static_cast<std::uint64_t>(done->find.stored);
    neighbours_.learn(done->nodes, now);
    for (const auto& contact : done->tokens_bound) neighbours_.token_is_bound(contact);
  }
  if (done && done->find.stored > 0) {
    ++totals_.announcements;
    schedule_.announced(key, static_cast<std::size_t>(done->find.stored), now);
  } else {
    schedule_.failed(key, now);
  }
  pump();
}

AnnounceStatus Announcer::status() const {
  auto status = totals_;
  status.keys = schedule_.size();
  status.standing = schedule_.standing();
  status.behind = schedule_.behind(clock_.now());
  return status;
}

}  // namespace cairn::discovery
