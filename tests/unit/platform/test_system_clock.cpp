#include <QTest>

#include "env/task_group.h"
#include "platform/system_clock.h"
#include "platform/system_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

asio::awaitable<void> sleep_into(env::Clock& clock, env::Duration duration, Result<>& outcome) {
  outcome = co_await clock.sleep(duration);
}

}  // namespace

class SystemClockTest : public QObject {
  Q_OBJECT

 private slots:
  void sleepsAtLeastAsLongAsAsked() {
    platform::SystemClock clock;
    asio::io_context context;
    env::TaskGroup group(context.get_executor());
    Result<> outcome = fail(ErrorCode::io, "not set");
    const auto before = clock.now();
    group.spawn(sleep_into(clock, 5ms, outcome));
    context.run();
    QVERIFY(outcome);
    QVERIFY(clock.now() - before >= 5ms);
  }

  void cancellationEndsTheSleep() {
    platform::SystemClock clock;
    asio::io_context context;
    env::TaskGroup group(context.get_executor());
    Result<> outcome;
    group.spawn(sleep_into(clock, 1h, outcome));
    context.poll();
    group.cancel();
    context.restart();
    context.run();
    QCOMPARE(outcome.error().code, ErrorCode::cancelled);
  }

  void wallTimeIsThatOfTheCalendar() {
    platform::SystemClock clock;
    constexpr std::int64_t kYear2024Ns = 1'704'067'200'000'000'000;
    QVERIFY(clock.wall_ns() > kYear2024Ns);
  }

  void systemRandomFillsLargeBuffers() {
    platform::SystemRandom random;
    Bytes bytes(3'000'001);
    random.fill(bytes);
    // The last parts of the buffer are drawn too, and nothing is drawn twice.
    const ByteView all = bytes;
    QVERIFY(to_hex(all.last(16)) != to_hex(Bytes(16)));
    QVERIFY(to_hex(all.first(16)) != to_hex(all.subspan(1U << 20U, 16)));
    QVERIFY(random.next_u64() != random.next_u64());
  }
};

CAIRN_TEST(SystemClockTest)
#include "test_system_clock.moc"
