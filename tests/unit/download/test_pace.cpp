#include <QTest>
#include <algorithm>
#include <deque>

#include "download/pace.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::download;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kChunk = 1024 * 1024;

env::TimePoint at(env::Duration since) {
  return env::TimePoint(1h) + since;
}

// A line of so many bytes a second with this delay, always asked as much as the window says.
struct Line {
  std::uint64_t per_s = 0;
  env::Duration round_trip = 50ms;
  Pace pace{at(0ms)};
  env::Duration now{0};
  double in_queue = 0;
  std::uint64_t received = 0;
  std::deque<std::pair<env::Duration, std::size_t>> asked;

  void run(env::Duration time) {
    const auto end = now + time;
    for (; now < end; now += 10ms) {
      const auto window = pace.window(kChunk, round_trip);
      while (pace.outstanding() < window) {
        pace.asked(kChunk, at(now));
        asked.emplace_back(now + round_trip, kChunk);
      }
      while (!asked.empty() && asked.front().first <= now) {
        in_queue += static_cast<double>(asked.front().second);
        asked.pop_front();
      }
      const auto moved = std::min(in_queue, static_cast<double>(per_s) / 100);
      in_queue -= moved;
      const auto before = received;
      received += static_cast<std::uint64_t>(moved);
      pace.settled((received / kChunk - before / kChunk) * kChunk);
      pace.received(received, at(now));
    }
  }
};

}  // namespace

class PaceTest : public QObject {
  Q_OBJECT
 private slots:
  void theLineIsKeptFullWhateverItsDelay() {
    for (const auto round_trip : {1ms, 50ms, 200ms, 400ms}) {
      for (const std::uint64_t per_s : {2'000'000ULL, 20'000'000ULL, 60'000'000ULL}) {
        Line line;
        line.per_s = per_s;
        line.round_trip = round_trip;
        line.run(20s);
        const auto before = line.received;
        line.run(20s);
        const auto share =
            static_cast<double>(line.received - before) / 20 / static_cast<double>(per_s);
        // What may be outstanding at most is enough for this much.
        const auto bound = Pace::kWindowMax / std::chrono::duration<double>(round_trip).count();
        QVERIFY(share > 0.97 * std::min(1.0, bound / static_cast<double>(per_s)));
      }
    }
  }

  void littleIsAskedOfASlowOne() {
    Line line;
    line.per_s = 100'000;
    line.run(30s);
    QVERIFY(line.pace.outstanding() <= 3 * kChunk);
    const auto rate = line.pace.bytes_per_s(at(line.now));
    QVERIFY(rate > 80'000 && rate < 120'000);
    const auto clears = line.pace.takes(line.pace.outstanding(), at(line.now));
    QVERIFY(clears > 5s && clears < 60s);
  }

  void stallsAreSeenLaterEachTimeAndForgottenWhenSomethingComes() {
    Pace pace(at(0ms));
    QVERIFY(!pace.stalled(at(1h)));
    pace.asked(kChunk, at(10s));
    QVERIFY(!pace.stalled(at(11s)));
    QVERIFY(pace.stalled(at(12s)));
    pace.note_stall(at(12s));
    QCOMPARE(pace.window(kChunk, std::nullopt), kChunk);
    QVERIFY(!pace.stalled(at(14s)));
    QVERIFY(pace.stalled(at(16s)));
    for (int i = 0; i < 100; ++i) pace.note_stall(at(16s));
    QVERIFY(pace.stalled(at(2min)));
    pace.received(1000, at(2min));
    QVERIFY(pace.window(kChunk, std::nullopt) > kChunk);
    QVERIFY(!pace.stalled(at(2min + 1s)) && pace.stalled(at(2min + 2s)));
  }

  void whatCameBeforeIsNoSampleOfTheLine() {
    Pace pace(at(0ms));
    pace.received(1'000'000'000, at(1ms));
    pace.asked(kChunk, at(1s));
    pace.received(1'000'100'000, at(2s));
    const auto rate = pace.bytes_per_s(at(2s));
    QVERIFY(rate > 99'000 && rate < 101'000);
  }
};

CAIRN_TEST(PaceTest)
#include "test_pace.moc"
