#include <QTest>
#include <cstdlib>
#include <ctime>

#include "platform/local_time.h"
#include "support/test_registry.h"

using namespace cairn;
using platform::local_week_time;

class LocalTimeTest : public QObject {
  Q_OBJECT

  // Monday, 2026-01-05T00:00:00Z.
  static constexpr std::int64_t kMonday = 1'767'571'200;
  static constexpr std::int64_t kSecond = 1'000'000'000;

  static void live_in(const char* zone) {
    setenv("TZ", zone, 1);
    tzset();
  }

 private slots:
  void cleanup() {
    unsetenv("TZ");
    tzset();
  }

  void theWeekBeginsOnMonday() {
    live_in("UTC0");
    QCOMPARE(local_week_time(kMonday * kSecond).count(), 0);
    QCOMPARE(local_week_time((kMonday + 59) * kSecond).count(), 0);
    QCOMPARE(local_week_time((kMonday - 60) * kSecond).count(), 7 * 24 * 60 - 1);
    QCOMPARE(local_week_time((kMonday + 90 * 3600 + 60) * kSecond).count(), 90 * 60 + 1);
  }

  void theTimeZoneCounts() {
    live_in("EAST-2");
    QCOMPARE(local_week_time(kMonday * kSecond).count(), 120);
    live_in("WEST2");
    QCOMPARE(local_week_time(kMonday * kSecond).count(), 7 * 24 * 60 - 120);
  }
};

CAIRN_TEST(LocalTimeTest)
#include "test_local_time.moc"
