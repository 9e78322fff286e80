#include <QTest>
#include <semaphore>
#include <vector>

#include "support/test_registry.h"
#include "ui/disk_work.h"

using namespace cairn;
using ui::DiskWork;

namespace {

// A disk that answers when it is let go, and may outlive the test.
struct StallingDisk {
  std::shared_ptr<std::counting_semaphore<>> held = std::make_shared<std::counting_semaphore<>>(0);

  std::function<int()> says(int answer) const {
    return [held = held, answer] {
      held->acquire();
      return answer;
    };
  }
};

}  // namespace

class DiskWorkTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whileOneStallsTheNewestOfTheOthersWaits() {
    const StallingDisk disk;
    DiskWork work;
    std::vector<int> answers;
    for (int number = 1; number <= 3; ++number) {
      work.run<int>(disk.says(number), [&answers](int answer) { answers.push_back(answer); });
    }
    QVERIFY(work.isBusy());
    QVERIFY(answers.empty());
    disk.held->release(3);
    QTRY_COMPARE_WITH_TIMEOUT(answers, (std::vector<int>{1, 3}), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(!work.isBusy(), 5000);
  }

  void whatStallsForGoodIsLeftBehind() {
    const StallingDisk disk;
    bool answered = false;
    {
      DiskWork work;
      work.run<int>(disk.says(1), [&answered](int) { answered = true; });
    }
    disk.held->release();
    QTest::qWait(100);
    QVERIFY(!answered);
  }
};

CAIRN_TEST(DiskWorkTest)
#include "test_disk_work.moc"
