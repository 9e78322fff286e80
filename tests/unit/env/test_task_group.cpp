#include <QTest>
#include <memory>
#include <vector>

#include <boost/asio/post.hpp>

#include "env/task_group.h"
#include "support/inline_workers.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

using Notes = std::vector<std::string>;

asio::awaitable<void> sleep_and_note(env::Clock& clock, env::Duration duration, Notes& notes) {
  const auto slept = co_await clock.sleep(duration);
  notes.push_back(slept ? "slept" : std::string(to_string(slept.error().code)));
}

asio::awaitable<void> sleep_for_ever(env::Clock& clock, Notes& notes) {
  while (true) {
    const auto slept = co_await clock.sleep(1s);
    if (!slept) break;
  }
  notes.emplace_back("ended");
}

asio::awaitable<void> work_that_cancels_then_sleep(env::Workers& workers, env::Clock& clock,
                                                   env::TaskGroup& group, Notes& notes) {
  auto work = [&notes, &group] {
    group.cancel();
    notes.emplace_back("worked");
    return 7;
  };
  const int value = co_await env::run_on(workers, std::move(work));
  notes.push_back("got " + std::to_string(value));
  co_await sleep_and_note(clock, 1h, notes);
}

asio::awaitable<void> own_children(env::Clock& clock, Notes& notes) {
  const auto executor = co_await asio::this_coro::executor;
  env::TaskGroup children(executor);
  children.spawn(sleep_for_ever(clock, notes));
  children.spawn(sleep_for_ever(clock, notes));
  co_await children.join();
  notes.emplace_back("owner ended");
}

asio::awaitable<void> throw_soon(env::Clock& clock) {
  const auto slept = co_await clock.sleep(1s);
  if (slept) throw std::runtime_error("a mistake");
}

asio::awaitable<void> join_and_note(env::TaskGroup& group, Notes& notes) {
  co_await group.join();
  notes.emplace_back("joined");
}

}  // namespace

class TaskGroupTest : public QObject {
  Q_OBJECT

  struct Fixture {
    asio::io_context context;
    test::VirtualClock clock{context};
    test::InlineWorkers workers{context};
    env::TaskGroup group{context.get_executor()};
    Notes notes;
  };

 private slots:
  void joinWaitsForEveryTask() {
    Fixture f;
    f.group.spawn(sleep_and_note(f.clock, 2s, f.notes));
    f.group.spawn(sleep_and_note(f.clock, 1s, f.notes));
    QCOMPARE(f.group.size(), std::size_t{2});
    QVERIFY(f.clock.run(join_and_note(f.group, f.notes)));
    QCOMPARE(f.notes, (Notes{"slept", "slept", "joined"}));
    QCOMPARE(f.group.size(), std::size_t{0});
  }

  void joinOfAnEmptyGroupReturns() {
    Fixture f;
    QVERIFY(f.clock.run(join_and_note(f.group, f.notes)));
  }

  void severalMayJoin() {
    Fixture f;
    env::TaskGroup joiners(f.context.get_executor());
    f.group.spawn(sleep_and_note(f.clock, 1s, f.notes));
    joiners.spawn(join_and_note(f.group, f.notes));
    joiners.spawn(join_and_note(f.group, f.notes));
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"slept", "joined", "joined"}));
  }

  void spawnDoesNotRunTheTaskInside() {
    Fixture f;
    auto note = [](Notes& notes) -> asio::awaitable<void> {
      notes.emplace_back("task");
      co_return;
    };
    asio::post(f.context, [&] {
      f.group.spawn(note(f.notes));
      f.notes.emplace_back("after spawn");
    });
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"after spawn", "task"}));
  }

  void cancelEndsSleepers() {
    Fixture f;
    f.group.spawn(sleep_for_ever(f.clock, f.notes));
    f.group.spawn(sleep_for_ever(f.clock, f.notes));
    f.clock.run_for(10s);
    const auto before = f.clock.now();
    f.group.cancel();
    QVERIFY(f.clock.run(join_and_note(f.group, f.notes)));
    QCOMPARE(f.notes, (Notes{"ended", "ended", "joined"}));
    QCOMPARE(f.clock.now(), before);
  }

  void tasksCancelledBeforeTheyStartedNeverStart() {
    Fixture f;
    f.group.spawn(sleep_and_note(f.clock, 1s, f.notes));
    f.group.cancel();
    f.clock.run_until_idle();
    QCOMPARE(f.notes, Notes{});
    QCOMPARE(f.group.size(), std::size_t{0});
    // The same from the group's own thread, where spawn takes another way through asio.
    asio::post(f.context, [&] {
      f.group.spawn(sleep_and_note(f.clock, 1s, f.notes));
      f.group.cancel();
    });
    f.clock.run_until_idle();
    QCOMPARE(f.notes, Notes{});
    QCOMPARE(f.group.size(), std::size_t{0});
  }

  void cancelledTaskStillWaitsForItsWorkAndThenForNothing() {
    Fixture f;
    f.group.spawn(work_that_cancels_then_sleep(f.workers, f.clock, f.group, f.notes));
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"worked", "got 7", "cancelled"}));
    QCOMPARE(f.clock.jumps(), std::uint64_t{0});
  }

  void cancellingTheOwnerEndsItsChildrenFirst() {
    Fixture f;
    f.group.spawn(own_children(f.clock, f.notes));
    f.clock.run_for(5s);
    f.group.cancel();
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"ended", "ended", "owner ended"}));
  }

  void tasksMayCancelTheirOwnGroup() {
    Fixture f;
    auto cancel_soon = [](Fixture& in) -> asio::awaitable<void> {
      const auto slept = co_await in.clock.sleep(1s);
      in.notes.emplace_back(slept ? "cancels" : "cancelled");
      in.group.cancel();
    };
    f.group.spawn(sleep_for_ever(f.clock, f.notes));
    f.group.spawn(cancel_soon(f));
    f.group.spawn(sleep_for_ever(f.clock, f.notes));
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"cancels", "ended", "ended"}));
    QCOMPARE(f.group.size(), std::size_t{0});
  }

  void cancelledIsKnownWithoutWaiting() {
    Fixture f;
    auto loop = [](env::Workers& workers, Notes& notes) -> asio::awaitable<void> {
      auto nothing = [] { return 0; };
      while (true) {
        const bool stop = co_await env::cancelled();
        if (stop) break;
        co_await env::run_on(workers, nothing);
      }
      notes.emplace_back("ended");
    };
    f.group.spawn(loop(f.workers, f.notes));
    while (f.workers.finished() < 5) f.context.poll_one();
    f.group.cancel();
    f.clock.run_until_idle();
    QCOMPARE(f.notes, Notes{"ended"});
  }

  void exceptionsLeaveTheIoContext() {
    Fixture f;
    f.group.spawn(throw_soon(f.clock));
    QVERIFY_EXCEPTION_THROWN(f.clock.run_until_idle(), std::runtime_error);
    QCOMPARE(f.group.size(), std::size_t{0});
  }
};

CAIRN_TEST(TaskGroupTest)
#include "test_task_group.moc"
