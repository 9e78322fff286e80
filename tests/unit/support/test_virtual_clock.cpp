#include <QTest>
#include <vector>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

using Notes = std::vector<std::string>;

asio::awaitable<void> note_after(test::VirtualClock& clock, env::Duration duration,
                                 std::string note, Notes& notes) {
  const auto slept = co_await clock.sleep(duration);
  notes.push_back(note + (slept ? "" : " cancelled"));
}

env::Task<int> sleep_a_day(env::Clock& clock) {
  CO_TRY_VOID(co_await clock.sleep(24h));
  co_return 5;
}

}  // namespace

class VirtualClockTest : public QObject {
  Q_OBJECT

  struct Fixture {
    asio::io_context context;
    test::VirtualClock clock{context};
    Notes notes;

    void start(env::Duration duration, std::string note) {
      auto rethrow = [](const std::exception_ptr& thrown) {
        if (thrown) std::rethrow_exception(thrown);
      };
      asio::co_spawn(context, note_after(clock, duration, std::move(note), notes), rethrow);
    }
  };

 private slots:
  void sleepersWakeInTheOrderOfTimeAndThenOfFallingAsleep() {
    Fixture f;
    f.start(2s, "c");
    f.start(1s, "a");
    f.start(2s, "d");
    f.start(1s, "b");
    f.start(0s, "now");
    const auto before = f.clock.now();
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"now", "a", "b", "c", "d"}));
    QCOMPARE(f.clock.now() - before, env::Duration(2s));
  }

  void bothClocksMoveTogether() {
    Fixture f;
    QCOMPARE(f.clock.wall_ns(), test::VirtualClock::kWallStartNs);
    f.clock.run_for(90min);
    QCOMPARE(f.clock.wall_ns(), test::VirtualClock::kWallStartNs + 5'400'000'000'000);
  }

  void runForStopsInTime() {
    Fixture f;
    f.start(1s, "a");
    f.start(3s, "b");
    f.clock.run_for(2s);
    QCOMPARE(f.notes, Notes{"a"});
    QCOMPARE(f.clock.sleepers(), std::size_t{1});
    f.clock.run_for(1s);
    QCOMPARE(f.notes, (Notes{"a", "b"}));
  }

  void runReturnsTheTasksValue() {
    Fixture f;
    const auto value = f.clock.run(sleep_a_day(f.clock), 48h);
    QCOMPARE(value.value().value(), 5);
  }

  void runGivesUpAtTheLimit() {
    Fixture f;
    const auto value = f.clock.run(sleep_a_day(f.clock), 1h);
    QVERIFY(!value);
    f.clock.run_until_idle();
  }

  void cancellationWakesTheSleeperAtOnce() {
    Fixture f;
    asio::cancellation_signal signal;
    auto ignore = [](const std::exception_ptr&) {};
    asio::co_spawn(f.context, note_after(f.clock, 1h, "a", f.notes),
                   asio::bind_cancellation_slot(signal.slot(), ignore));
    f.start(2h, "b");
    f.clock.run_for(1min);
    signal.emit(asio::cancellation_type::terminal);
    f.clock.run_for(0s);
    QCOMPARE(f.notes, Notes{"a cancelled"});
    QCOMPARE(f.clock.sleepers(), std::size_t{1});
    f.clock.run_until_idle();
    QCOMPARE(f.notes, (Notes{"a cancelled", "b"}));
  }

  void aSleeperMayCancelAnotherThatIsDueAtTheSameTime() {
    Fixture f;
    asio::cancellation_signal signal;
    auto ignore = [](const std::exception_ptr&) {};
    // Due at the same time: the first to wake cancels the second.
    auto cancel_first = [](test::VirtualClock& clock,
                           asio::cancellation_signal& cancels) -> asio::awaitable<void> {
      const auto slept = co_await clock.sleep(1s);
      if (slept) cancels.emit(asio::cancellation_type::terminal);
    };
    asio::co_spawn(f.context, cancel_first(f.clock, signal), ignore);
    asio::co_spawn(f.context, note_after(f.clock, 1s, "a", f.notes),
                   asio::bind_cancellation_slot(signal.slot(), ignore));
    f.clock.run_until_idle();
    QCOMPARE(f.notes, Notes{"a cancelled"});
  }
};

CAIRN_TEST(VirtualClockTest)
#include "test_virtual_clock.moc"
