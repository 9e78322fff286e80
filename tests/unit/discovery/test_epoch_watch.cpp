#include <QTest>

#include "discovery/epoch_watch.h"
#include "support/test_registry.h"

using namespace cairn;
using cairn::discovery::EpochWatch;
using namespace std::chrono_literals;

class EpochWatchTest : public QObject {
  Q_OBJECT

  const env::TimePoint start_{1000h};

 private slots:
  void theFirstSightTellsNothing() {
    EpochWatch watch;
    QVERIFY(!watch.restarted(5, start_));
    watch.reset();
    QVERIFY(!watch.restarted(1, start_ + 1h));
  }

  void aClockThatGoesOnHasForgottenNothing() {
    EpochWatch watch;
    QVERIFY(!watch.restarted(0, start_));
    for (int i = 1; i < 100; ++i) {
      QVERIFY(!watch.restarted(static_cast<std::uint32_t>(i * 20), start_ + i * 20s));
    }
  }

  void aClockThatIsATrifleWrongIsNoRestart() {
    EpochWatch watch;
    QVERIFY(!watch.restarted(1000, start_));
    QVERIFY(!watch.restarted(1019, start_ + 20s));    // cut off differently
    QVERIFY(!watch.restarted(1970, start_ + 1020s));  // 5 % slow
    QVERIFY(!watch.restarted(3020, start_ + 2020s));  // 5 % fast
    QVERIFY(!watch.restarted(3019, start_ + 2020s));  // one back is allowed
  }

  void aClockThatStartsAnewIsARestart() {
    EpochWatch watch;
    QVERIFY(!watch.restarted(5000, start_));
    QVERIFY(watch.restarted(3, start_ + 20s));
    QVERIFY(!watch.restarted(23, start_ + 40s));
  }

  void aRestartThatTheNumberAloneDoesNotShowIsFound() {
    EpochWatch watch;
    QVERIFY(!watch.restarted(10, start_));
    // It would be 3610 had it not restarted.
    QVERIFY(watch.restarted(1800, start_ + 3600s));
    QVERIFY(watch.restarted(9000, start_ + 3660s));
  }
};

CAIRN_TEST(EpochWatchTest)
#include "test_epoch_watch.moc"
