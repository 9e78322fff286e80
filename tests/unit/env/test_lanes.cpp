#include <QTest>
#include <mutex>
#include <new>
#include <set>
#include <stdexcept>
#include <thread>

#include "env/lanes.h"
#include "env/task_group.h"
#include "platform/thread_workers.h"
#include "support/inline_workers.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
namespace asio = env::asio;

namespace {

constexpr int kLanes = 4;

// Divides the numbers up to `count` among the runs; the run that draws `throws_at` throws.
struct Sum {
  int count = 0;
  int throws_at = -1;
  std::atomic<int> next = 0;
  std::atomic<int> total = 0;
  std::atomic<int> ended = 0;

  void lane() {
    for (int i = next++; i < count; i = next++) {
      if (i == throws_at) {
        ++ended;
        throw std::bad_alloc();
      }
      total += i;
    }
    ++ended;
  }
};

asio::awaitable<void> add_up(env::Workers& workers, Sum& sum, Result<>& outcome, int& ended) {
  std::function<void()> lane = [&sum] { sum.lane(); };
  outcome = co_await env::run_lanes(workers, kLanes, std::move(lane));
  ended = sum.ended;
}

struct Outcome {
  Result<> result;
  int ended = 0;  // runs, when the coroutine went on
};

Outcome on_threads(Sum& sum) {
  Outcome out;
  asio::io_context context;
  platform::ThreadWorkers workers(3);
  env::TaskGroup group(context.get_executor());
  group.spawn(add_up(workers, sum, out.result, out.ended));
  context.run();
  return out;
}

Outcome inline_on(Sum& sum) {
  Outcome out;
  asio::io_context context;
  test::VirtualClock clock(context);
  test::InlineWorkers workers(context, kLanes, 5);
  env::TaskGroup group(context.get_executor());
  group.spawn(add_up(workers, sum, out.result, out.ended));
  clock.run_until_idle();
  return out;
}

}  // namespace

class LanesTest : public QObject {
  Q_OBJECT

 private slots:
  void resumesWhenEveryRunHasEnded() {
    for (const auto& run : {on_threads, inline_on}) {
      Sum sum{.count = 1000};
      const auto out = run(sum);
      QVERIFY(out.result.has_value());
      QCOMPARE(out.ended, kLanes);
      QCOMPARE(sum.total.load(), 999 * 500);
    }
  }

  void whatARunThrowsIsAnErrorOnceEveryRunHasEnded() {
    for (const auto& run : {on_threads, inline_on}) {
      Sum sum{.count = 1000, .throws_at = 17};
      const auto out = run(sum);
      QVERIFY(!out.result.has_value());
      QCOMPARE(out.result.error().code, ErrorCode::limit);
      QCOMPARE(out.result.error().context, std::string("not enough memory"));
      QCOMPARE(out.ended, kLanes);
      QCOMPARE(sum.total.load(), 999 * 500 - 17);
    }
  }
};

CAIRN_TEST(LanesTest)
#include "test_lanes.moc"
