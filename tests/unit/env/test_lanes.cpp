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

  bool step() {
    const int i = next++;
    if (i == throws_at) {
      ++ended;
      throw std::bad_alloc();
    }
    if (i < count) {
      total += i;
      return true;
    }
    ++ended;
    return false;
  }
};

asio::awaitable<void> add_up(env::Workers& workers, Sum& sum, Result<>& outcome, int& ended) {
  std::function<bool()> step = [&sum] { return sum.step(); };
  outcome = co_await env::run_lanes(workers, kLanes, std::move(step));
  ended = sum.ended;
}

asio::awaitable<void> take_steps(env::Workers& workers, std::function<bool()> step,
                                 Result<>& outcome) {
  outcome = co_await env::run_lanes(workers, 1, std::move(step));
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

  // A share of many GiB takes all workers; who asks how it is waits for a step of it.
  void letsOtherWorkInBetweenSteps() {
    asio::io_context context;
    platform::ThreadWorkers workers(1);
    env::TaskGroup group(context.get_executor());
    std::atomic<bool> answered = false;
    int steps = 0;
    std::function<bool()> step = [&] {
      if (++steps == 1) workers.post([&answered] { answered = true; });
      return !answered && steps < 1000;
    };
    Result<> outcome;
    group.spawn(take_steps(workers, std::move(step), outcome));
    context.run();
    QVERIFY(outcome.has_value());
    QCOMPARE(steps, 2);
  }
};

CAIRN_TEST(LanesTest)
#include "test_lanes.moc"
