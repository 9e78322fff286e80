#include <QElapsedTimer>
#include <QTest>
#include <semaphore>

#include <boost/asio/io_context.hpp>

#include "platform/blocking_call.h"
#include "support/test_registry.h"

using namespace cairn;
namespace asio = env::asio;

namespace {

using Work = std::function<Result<int>()>;
using Answer = std::optional<Result<int>>;

asio::awaitable<void> ask(Work work, Answer& answer) {
  auto asked = platform::run_apart<int>(std::move(work));
  answer = co_await std::move(asked);
}

asio::awaitable<void> give_up(env::TaskGroup& tasks) {
  const auto executor = co_await asio::this_coro::executor;
  asio::steady_timer soon(executor, std::chrono::milliseconds(20));
  co_await soon.async_wait(asio::use_awaitable);
  tasks.cancel();
}

}  // namespace

class BlockingCallTest : public QObject {
  Q_OBJECT
 private slots:
  void answersWhereItWasAsked() {
    asio::io_context io;
    env::TaskGroup tasks(io.get_executor());
    Answer answer;
    Answer thrown;
    const auto here = std::this_thread::get_id();
    tasks.spawn(ask([here] { return std::this_thread::get_id() == here ? 0 : 7; }, answer));
    tasks.spawn(ask([]() -> Result<int> { throw std::runtime_error("broken"); }, thrown));
    io.run();
    QCOMPARE(answer->value(), 7);
    QCOMPARE(thrown->error().context, std::string("broken"));
  }

  void whoGivesUpLeavesAtOnce() {
    auto held = std::make_shared<std::binary_semaphore>(0);
    auto ended = std::make_shared<std::binary_semaphore>(0);
    Answer answer;
    QElapsedTimer taken;
    taken.start();
    {
      asio::io_context io;
      env::TaskGroup tasks(io.get_executor());
      env::TaskGroup giving_up(io.get_executor());
      tasks.spawn(ask(
          [held, ended] {
            held->acquire();
            ended->release();
            return 1;
          },
          answer));
      giving_up.spawn(give_up(tasks));
      io.run();
    }
    QVERIFY(taken.elapsed() < 5000);
    QCOMPARE(answer->error().code, ErrorCode::cancelled);
    // What it finds later is nobody's.
    held->release();
    QVERIFY(ended->try_acquire_for(std::chrono::seconds(5)));
  }
};

CAIRN_TEST(BlockingCallTest)
#include "test_blocking_call.moc"
