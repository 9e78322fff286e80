#include <QTest>
#include <set>

#include "support/seeded_random.h"
#include "support/test_registry.h"
#include "transfer/upload_scheduler.h"

using namespace cairn;
using namespace cairn::transfer;
using namespace std::chrono_literals;

namespace {

using Peer = UploadScheduler::Peer;

// The same rules, slowly: whoever may send and had its turn longest ago, limits as what was sent
// since the beginning.
class NaiveScheduler {
 public:
  explicit NaiveScheduler(const UploadLimits& limits) : limits_(limits) {}

  struct State {
    bool local = false;
    bool wants = false;
    bool ready = false;
    bool slot = false;
    std::uint64_t in_slot = 0;
    std::uint64_t last_turn = 0;
  };

  void add(Peer peer, bool local) { peers[peer].local = local; }
  void remove(Peer peer) {
    peers.erase(peer);
    std::erase(line, peer);
    admit();
  }
  void set_wants(Peer peer, bool wants) {
    auto& state = peers.at(peer);
    if (state.wants == wants) return;
    state.wants = wants;
    state.slot = state.slot && wants;
    if (wants) line.push_back(peer);
    if (!wants) std::erase(line, peer);
    admit();
  }
  void pass_on(Peer peer) {
    auto& state = peers.at(peer);
    if (!state.slot || line.empty()) return;
    state.slot = false;
    line.push_back(peer);
    admit();
  }
  void admit() {
    const auto used = [&] {
      return static_cast<std::size_t>(
          std::ranges::count_if(peers, [](const auto& entry) { return entry.second.slot; }));
    };
    while (!line.empty() && used() < limits_.slots_max) {
      auto& state = peers.at(line.front());
      state.slot = true;
      state.in_slot = 0;
      state.last_turn = ++turn;
      line.pop_front();
    }
  }
  std::optional<Peer> next() {
    std::optional<Peer> out;
    for (const auto& [peer, state] : peers) {
      if (!state.slot || !state.ready) continue;
      if (!out || state.last_turn < peers.at(*out).last_turn) out = peer;
    }
    return out;
  }
  void took_turn(Peer peer) { peers.at(peer).last_turn = ++turn; }

  std::map<Peer, State> peers;
  std::deque<Peer> line;

 private:
  UploadLimits limits_;
  std::uint64_t turn = 0;
};

env::TimePoint at(env::Duration since) {
  return env::TimePoint(1h) + since;
}

// All are always ready; how much each has sent after `time`, over a line of 100 MB a second.
std::map<Peer, std::uint64_t> run(UploadScheduler& scheduler, env::Duration time) {
  std::map<Peer, std::uint64_t> sent;
  std::int64_t left = 0;
  for (env::Duration now = 0ms; now < time; now += 1ms) {
    left = std::min<std::int64_t>(left, 0) + 100'000;
    while (left > 0) {
      const auto turn = scheduler.next(at(now));
      if (!turn) break;
      scheduler.sent(turn->peer, turn->bytes_max, at(now));
      sent[turn->peer] += turn->bytes_max;
      left -= static_cast<std::int64_t>(turn->bytes_max);
    }
  }
  return sent;
}

void add_ready(UploadScheduler& scheduler, Peer peer, bool local = false) {
  scheduler.add(peer, local);
  scheduler.set_wants(peer, true);
  scheduler.set_ready(peer, true);
}

bool near(std::uint64_t bytes, double expected, double within = 0.05) {
  return std::abs(static_cast<double>(bytes) - expected) < within * expected;
}

}  // namespace

class UploadSchedulerTest : public QObject {
  Q_OBJECT
 private slots:
  void turnsAndSlotsAreThoseOfTheNaiveOne() {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      test::SeededRandom random(seed);
      const auto draw = [&](std::uint64_t below) { return random.next_u64() % below; };
      UploadLimits limits;
      limits.slots_max = 1 + draw(4);
      UploadScheduler scheduler(limits);
      NaiveScheduler naive(limits);
      Peer last = 0;
      for (int step = 0; step < 400; ++step) {
        const auto what = draw(10);
        if (what == 0 && naive.peers.size() < 8) {
          const bool local = draw(2) == 0;
          scheduler.add(++last, local);
          naive.add(last, local);
        }
        if (naive.peers.empty()) continue;
        const auto peer =
            std::next(naive.peers.begin(), static_cast<int>(draw(naive.peers.size())))->first;
        auto& state = naive.peers.at(peer);
        if (what == 1 && draw(4) == 0) {
          scheduler.remove(peer);
          naive.remove(peer);
        } else if (what < 4) {
          const bool wants = draw(3) != 0;
          scheduler.set_wants(peer, wants);
          naive.set_wants(peer, wants);
        } else if (what < 6) {
          state.ready = draw(3) != 0;
          scheduler.set_ready(peer, state.ready);
        } else if (what == 6) {
          scheduler.pass_on(peer);
          naive.pass_on(peer);
        } else {
          const auto turn = scheduler.next(at(0ms));
          const auto expected = naive.next();
          QCOMPARE(turn.has_value(), expected.has_value());
          if (turn) {
            QCOMPARE(turn->peer, *expected);
            const auto bytes = draw(12'000'000);
            naive.took_turn(*expected);
            naive.peers.at(*expected).in_slot += bytes;
            scheduler.sent(turn->peer, bytes, at(0ms));
          }
        }
        std::size_t served = 0;
        for (const auto& [number, one] : naive.peers) {
          QCOMPARE(scheduler.has_slot(number), one.slot);
          served += one.slot ? 1 : 0;
          const bool spent = one.in_slot >= UploadScheduler::kBytesOfASlot && !naive.line.empty();
          QCOMPARE(scheduler.may_go_on(number), one.slot && !spent);
        }
        QCOMPARE(scheduler.served(), served);
      }
    }
  }

  void withoutLimitsAllGetTheSame() {
    UploadScheduler scheduler({});
    for (Peer peer = 1; peer <= 7; ++peer) add_ready(scheduler, peer);
    const auto sent = run(scheduler, 10s);
    for (const auto& [peer, bytes] : sent) QVERIFY(near(bytes, 1e9 / 7, 0.01));
    QCOMPARE(sent.size(), std::size_t{7});
  }

  void limitsHoldInAllForTheLocalNetworkAndForEach() {
    for (const std::uint64_t rate : {20'000ULL, 1'000'000ULL, 20'000'000ULL}) {
      UploadScheduler scheduler(
          {.wide_per_s = rate, .local_per_s = 2 * rate, .peer_per_s = 0, .slots_max = 64});
      for (Peer peer = 1; peer <= 3; ++peer) add_ready(scheduler, peer, false);
      for (Peer peer = 4; peer <= 5; ++peer) add_ready(scheduler, peer, true);
      auto sent = run(scheduler, 60s);
      const auto all = static_cast<double>(rate) * 60;
      for (Peer peer = 1; peer <= 3; ++peer) QVERIFY(near(sent[peer], all / 3));
      for (Peer peer = 4; peer <= 5; ++peer) QVERIFY(near(sent[peer], all));
      UploadScheduler each(
          {.wide_per_s = 0, .local_per_s = 0, .peer_per_s = rate, .slots_max = 64});
      for (Peer peer = 1; peer <= 3; ++peer) add_ready(each, peer, peer == 1);
      sent = run(each, 60s);
      for (Peer peer = 1; peer <= 3; ++peer) QVERIFY(near(sent[peer], all));
    }
  }

  void theWaitIsAsLongAsItTakes() {
    UploadScheduler scheduler(
        {.wide_per_s = 100'000, .local_per_s = 0, .peer_per_s = 0, .slots_max = 64});
    QVERIFY(!scheduler.wait(at(0ms)));
    add_ready(scheduler, 1);
    env::Duration now = 0ms;
    std::uint64_t sent = 0;
    for (int turns = 0; turns < 500; ++turns) {
      const auto wait = scheduler.wait(at(now)).value();
      if (wait > 0ms) QVERIFY(!scheduler.next(at(now + wait - 1ms)));
      now += wait;
      const auto turn = scheduler.next(at(now));
      QVERIFY(turn.has_value());
      scheduler.sent(1, turn->bytes_max, at(now));
      sent += turn->bytes_max;
    }
    QVERIFY(near(sent, 100'000 * std::chrono::duration<double>(now).count()));
    scheduler.set_ready(1, false);
    QVERIFY(!scheduler.wait(at(now)));
  }

  void aRaisedLimitIsFeltAtOnce() {
    UploadScheduler scheduler(
        {.wide_per_s = 1, .local_per_s = 0, .peer_per_s = 0, .slots_max = 64});
    add_ready(scheduler, 1);
    QVERIFY(!scheduler.next(at(1s)));
    scheduler.set_limits({});
    QVERIFY(scheduler.next(at(1s)).has_value());
    QCOMPARE(scheduler.wait(at(1s)).value(), env::Duration(0));
  }

  void fewerSlotsServeTheOthersLater() {
    UploadScheduler scheduler({.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 0, .slots_max = 4});
    for (Peer peer = 1; peer <= 6; ++peer) add_ready(scheduler, peer);
    QCOMPARE(scheduler.served(), std::size_t{4});
    scheduler.set_limits({.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 0, .slots_max = 5});
    QVERIFY(scheduler.has_slot(5) && !scheduler.has_slot(6));
    scheduler.set_limits({.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 0, .slots_max = 1});
    scheduler.remove(1);
    QVERIFY(!scheduler.has_slot(6));
    for (Peer peer = 2; peer <= 5; ++peer) scheduler.set_wants(peer, false);
    QVERIFY(scheduler.has_slot(6));
  }
};

CAIRN_TEST(UploadSchedulerTest)
#include "test_upload_scheduler.moc"
