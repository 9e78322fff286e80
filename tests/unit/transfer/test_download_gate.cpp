#include <QTest>

#include "env/task_group.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"
#include "transfer/download_gate.h"

using namespace cairn;
using namespace cairn::transfer;
using namespace std::chrono_literals;

namespace {

struct Peer {
  const char* address;
  std::uint64_t bytes = 0;
  RateLimiter own{1, 1};
};

struct Gate {
  env::asio::io_context context;
  test::VirtualClock clock{context};
  DownloadGate gate{clock};
  env::TaskGroup tasks{context.get_executor()};

  ~Gate() {
    tasks.cancel();
    clock.run_for(1s);
  }
  void add(Peer& peer, std::size_t part = 256 * 1024) { tasks.spawn(take(peer, part)); }
  env::asio::awaitable<void> take(Peer& peer, std::size_t part) {
    const auto from = env::asio::ip::make_address(peer.address);
    while (true) {
      const auto passed = co_await gate.pass(part, from, peer.own);
      if (!passed) co_return;
      peer.bytes += part;
      // As a real line has it, so that who is not limited does not run for ever.
      const env::Duration line = 10ms;
      const auto slept = co_await clock.sleep(line);
      if (!slept) co_return;
    }
  }
};

bool near(std::uint64_t bytes, double expected) {
  const auto ratio = static_cast<double>(bytes) / expected;
  return ratio > 0.95 && ratio < 1.05;
}

}  // namespace

class DownloadGateTest : public QObject {
  Q_OBJECT
 private slots:
  void ratesAreKeptInAllAndForEach() {
    for (const std::uint64_t rate : {50'000ULL, 1'000'000ULL, 10'000'000ULL}) {
      Gate gate;
      gate.gate.set_limits({.wide_per_s = rate, .local_per_s = 2 * rate, .peer_per_s = 0});
      Peer wide{"8.8.8.8"};
      Peer wider{"9.9.9.9"};
      Peer local{"192.168.1.1"};
      gate.add(wide, 16 * 1024);
      gate.add(wider, 16 * 1024);
      gate.add(local);
      gate.clock.run_for(200s);
      const auto all = static_cast<double>(rate) * 200;
      // The first takes what was saved up once.
      QVERIFY(near(wide.bytes + wider.bytes, std::min(all, 2 * 100 * 16384.0 * 200)));
      if (rate <= 1'000'000) QVERIFY(near(wide.bytes, all / 2));
      QVERIFY(near(local.bytes, std::min(2 * all, 100 * 262144.0 * 200)));
    }
  }

  void eachPeerHasItsOwnLimit() {
    Gate gate;
    gate.gate.set_limits({.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 100'000});
    Peer first{"8.8.8.8"};
    Peer second{"8.8.8.8"};
    gate.add(first);
    gate.add(second);
    gate.clock.run_for(1000s);
    QVERIFY(near(first.bytes, 1e8) && near(second.bytes, 1e8));
  }

  void aLimitThatIsLiftedHoldsUpNobody() {
    Gate gate;
    gate.gate.set_limits({.wide_per_s = 10, .local_per_s = 0, .peer_per_s = 10});
    Peer peer{"8.8.8.8"};
    gate.add(peer);
    gate.clock.run_for(10s);
    QCOMPARE(peer.bytes, std::uint64_t{0});
    gate.gate.set_limits({});
    gate.clock.run_for(2s);
    QVERIFY(peer.bytes > 10 * 262144);
  }

  void whoWaitsIsCancelled() {
    Gate gate;
    gate.gate.set_limits({.wide_per_s = 1, .local_per_s = 0, .peer_per_s = 0});
    Peer peer{"8.8.8.8"};
    gate.add(peer);
    gate.clock.run_for(1s);
    gate.tasks.cancel();
    gate.clock.run_for(1s);
    QCOMPARE(gate.tasks.size(), std::size_t{0});
  }
};

CAIRN_TEST(DownloadGateTest)
#include "test_download_gate.moc"
