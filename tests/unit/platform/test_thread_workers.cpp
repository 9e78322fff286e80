#include <QTest>
#include <atomic>
#include <barrier>
#include <semaphore>
#include <thread>

#include "platform/thread_workers.h"
#include "support/test_registry.h"

using namespace cairn;
using platform::ThreadWorkers;

class ThreadWorkersTest : public QObject {
  Q_OBJECT

 private slots:
  void runsEverythingThatWasPosted() {
    std::atomic<int> ran = 0;
    {
      ThreadWorkers workers(4);
      std::vector<std::jthread> posters;
      for (int i = 0; i < 4; ++i) {
        posters.emplace_back([&] {
          for (int n = 0; n < 1000; ++n) workers.post([&ran] { ++ran; });
        });
      }
    }
    QCOMPARE(ran.load(), 4000);
  }

  void runsInParallel() {
    ThreadWorkers workers(3);
    QCOMPARE(workers.parallelism(), 3);
    // Each piece waits for the two others, so with fewer threads none would ever end.
    std::barrier meeting(4);
    for (int i = 0; i < 3; ++i) {
      workers.post([&meeting] { meeting.arrive_and_wait(); });
    }
    meeting.arrive_and_wait();
  }

  void oneThreadKeepsTheOrder() {
    std::vector<int> order;
    {
      ThreadWorkers workers(1);
      for (int i = 0; i < 100; ++i) workers.post([&order, i] { order.push_back(i); });
    }
    QCOMPARE(order.size(), std::size_t{100});
    QVERIFY(std::is_sorted(order.begin(), order.end()));
  }

  void theDestructorFinishesWorkThatWorkPosted() {
    std::atomic<int> ran = 0;
    {
      ThreadWorkers workers(2);
      workers.post([&] {
        for (int i = 0; i < 50; ++i) {
          workers.post([&] {
            workers.post([&ran] { ++ran; });
            ++ran;
          });
        }
      });
    }
    QCOMPARE(ran.load(), 100);
  }

  void workIsDestroyedOnceItRan() {
    ThreadWorkers workers(1);
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    workers.post([held = std::move(held)] {});
    std::barrier meeting(2);
    workers.post([&meeting] { meeting.arrive_and_wait(); });
    meeting.arrive_and_wait();
    QVERIFY(watched.expired());
  }

  // Work that waits for a disk on every processor leaves threads for what is asked meanwhile.
  void workThatWaitsLeavesThreadsForOther() {
    ThreadWorkers workers;
    std::binary_semaphore asked(0);
    std::counting_semaphore<> stalled(0);
    for (int i = 0; i < workers.parallelism(); ++i) {
      workers.post([&stalled] { stalled.acquire(); });
    }
    workers.post([&asked] { asked.release(); });
    const bool answered = asked.try_acquire_for(std::chrono::seconds(30));
    stalled.release(workers.parallelism());
    QVERIFY(answered);
  }

  void asMuchAtOnceAsThereAreProcessorsByDefault() {
    ThreadWorkers workers;
    QVERIFY(workers.parallelism() >= 1);
    QVERIFY(workers.parallelism() <= ThreadWorkers::kThreadsMax);
  }
};

CAIRN_TEST(ThreadWorkersTest)
#include "test_thread_workers.moc"
