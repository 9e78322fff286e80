#include <QTest>
#include <atomic>
#include <memory>
#include <new>
#include <stdexcept>
#include <thread>

#include "env/task_group.h"
#include "env/workers.h"
#include "platform/thread_workers.h"
#include "support/inline_workers.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
namespace asio = env::asio;

namespace {

using Number = std::unique_ptr<std::uint64_t>;

// Each round's work refers to a variable of the coroutine, as callers do.
asio::awaitable<void> add_up(env::Workers& workers, int rounds, std::atomic<int>& total) {
  for (int i = 0; i < rounds; ++i) {
    std::uint64_t input = static_cast<std::uint64_t>(i);
    auto work = [&input]() -> Result<Number> {
      input += 1;
      return std::make_unique<std::uint64_t>(input);
    };
    auto output = co_await env::run_on(workers, std::move(work));
    total += static_cast<int>(**output);
  }
}

// Whether the work finished before the coroutine went on is told by the flag in its frame.
asio::awaitable<void> wait_for_slow_work(env::Workers& workers, std::atomic<bool>& started,
                                         std::atomic<bool>& may_end, bool& waited) {
  bool finished = false;
  auto work = [&] {
    started = true;
    while (!may_end) std::this_thread::yield();
    finished = true;
    return 0;
  };
  co_await env::run_on(workers, std::move(work));
  waited = finished;
}

struct Thrown {
  Result<int> memory = 0;
  Result<int> other = 0;
  std::string again;
};

asio::awaitable<void> run_what_throws(env::Workers& workers, Thrown& out) {
  auto memory = []() -> Result<int> { throw std::bad_alloc(); };
  out.memory = co_await env::run_on(workers, std::move(memory));
  auto other = []() -> Result<int> { throw std::runtime_error("a library failed"); };
  out.other = co_await env::run_on(workers, std::move(other));
  auto no_result = []() -> int { throw std::runtime_error("thrown again"); };
  try {
    co_await env::run_on(workers, std::move(no_result));
  } catch (const std::runtime_error& failure) {
    out.again = failure.what();
  }
}

bool as_expected(const Thrown& out) {
  return !out.memory && out.memory.error().code == ErrorCode::limit &&
         out.memory.error().context == "not enough memory" && !out.other &&
         out.other.error().code == ErrorCode::io &&
         out.other.error().context == "a library failed" && out.again == "thrown again";
}

}  // namespace

class RunOnTest : public QObject {
  Q_OBJECT

 private slots:
  void resumesWithTheValueOnInlineWorkers() {
    asio::io_context context;
    test::VirtualClock clock(context);
    test::InlineWorkers workers(context, 4, 99);
    std::atomic<int> total = 0;
    env::TaskGroup group(context.get_executor());
    for (int i = 0; i < 10; ++i) group.spawn(add_up(workers, 100, total));
    clock.run_until_idle();
    QCOMPARE(group.size(), std::size_t{0});
    QCOMPARE(total.load(), 10 * 5050);
    QCOMPARE(workers.finished(), std::uint64_t{1000});
  }

  void resumesOnTheCallersThreadOnThreadWorkers() {
    asio::io_context context;
    platform::ThreadWorkers workers(3);
    env::TaskGroup group(context.get_executor());
    std::atomic<int> total = 0;
    bool on_this_thread = true;
    const auto this_thread = std::this_thread::get_id();
    auto check = [&](std::thread::id& worked_on) -> asio::awaitable<void> {
      auto work = [] { return std::this_thread::get_id(); };
      worked_on = co_await env::run_on(workers, std::move(work));
      on_this_thread = on_this_thread && std::this_thread::get_id() == this_thread;
    };
    std::thread::id worked_on = this_thread;
    group.spawn(check(worked_on));
    for (int i = 0; i < 20; ++i) group.spawn(add_up(workers, 100, total));
    context.run();
    QCOMPARE(group.size(), std::size_t{0});
    QCOMPARE(total.load(), 20 * 5050);
    QVERIFY(on_this_thread);
    QVERIFY(worked_on != this_thread);
  }

  void keepsTheIoContextRunningWhileTheWorkIsUnderWay() {
    asio::io_context context;
    platform::ThreadWorkers workers(1);
    env::TaskGroup group(context.get_executor());
    std::atomic<bool> started = false;
    std::atomic<bool> may_end = false;
    bool waited = false;
    group.spawn(wait_for_slow_work(workers, started, may_end, waited));
    std::jthread releaser([&] {
      while (!started) std::this_thread::yield();
      may_end = true;
    });
    context.run();
    QVERIFY(waited);
  }

  void whatTheWorkThrowsArrivesInTheCoroutine() {
    {
      asio::io_context context;
      platform::ThreadWorkers workers(2);
      env::TaskGroup group(context.get_executor());
      Thrown out;
      group.spawn(run_what_throws(workers, out));
      context.run();
      QVERIFY(as_expected(out));
    }
    asio::io_context context;
    test::VirtualClock clock(context);
    test::InlineWorkers workers(context, 2);
    env::TaskGroup group(context.get_executor());
    Thrown out;
    group.spawn(run_what_throws(workers, out));
    clock.run_until_idle();
    QVERIFY(as_expected(out));
  }

  void cancellationDoesNotInterruptTheWork() {
    asio::io_context context;
    platform::ThreadWorkers workers(1);
    env::TaskGroup group(context.get_executor());
    std::atomic<bool> started = false;
    std::atomic<bool> may_end = false;
    bool waited = false;
    group.spawn(wait_for_slow_work(workers, started, may_end, waited));
    while (!started) context.poll_one();
    group.cancel();
    context.poll();
    QCOMPARE(group.size(), std::size_t{1});
    QVERIFY(!waited);
    may_end = true;
    context.restart();
    context.run();
    QCOMPARE(group.size(), std::size_t{0});
    QVERIFY(waited);
  }
};

CAIRN_TEST(RunOnTest)
#include "test_run_on.moc"
