#include <QTest>
#include <algorithm>
#include <limits>

#include "support/test_registry.h"
#include "ui/speed_axis.h"
#include "ui/speed_history.h"

using namespace cairn;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using ui::SpeedHistory;
using ui::SpeedSpan;

namespace {

std::size_t knownIn(const std::vector<ui::SpeedPoint>& points) {
  return static_cast<std::size_t>(
      std::count_if(points.begin(), points.end(), [](const auto& point) { return point.known; }));
}

}  // namespace

class SpeedHistoryTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theNewestIsTheLastPoint() {
    SpeedHistory history;
    for (int second = 0; second < 100; ++second) {
      history.add(second * 1000ms, {second * 10.0, second * 1.0});
    }
    const auto points = history.points(SpeedSpan::minute, 99s);
    QCOMPARE(points.size(), std::size_t{60});
    QCOMPARE(knownIn(points), std::size_t{60});
    QCOMPARE(points.back().mean.down, 990.0);
    QCOMPARE(points.front().mean.down, 400.0);
    QVERIFY(points.front().ago == 59s && points.back().ago == 0s);
    QCOMPARE(history.latest().up, 99.0);
  }

  void aLongerSpanKeepsMeansAndPeaks() {
    SpeedHistory history;
    // A slot of the hour is 15 seconds long.
    for (int second = 0; second < 15; ++second) history.add(second * 1000ms, {second * 1.0, 2});
    const auto points = history.points(SpeedSpan::hour, 14s);
    QCOMPARE(knownIn(points), std::size_t{1});
    QCOMPARE(points.back().mean.down, 7.0);
    QCOMPARE(points.back().peak.down, 14.0);
    QCOMPARE(history.peak(SpeedSpan::hour, 14s).down, 14.0);
  }

  void whatWasNotMeasuredIsNotKnown() {
    SpeedHistory history;
    history.add(10s, {5, 5});
    history.add(20s, {5, 5});
    const auto points = history.points(SpeedSpan::minute, 25s);
    QCOMPARE(knownIn(points), std::size_t{2});
    QVERIFY(points[59 - 15].known && points[59 - 5].known);
    QCOMPARE(knownIn(SpeedHistory().points(SpeedSpan::day, 0s)), std::size_t{0});
  }

  void whatIsOlderThanTheSpanIsForgotten() {
    SpeedHistory history;
    history.add(1s, {1000, 0});
    // The same slots of the rings, a whole turn later.
    history.add(61s, {1, 0});
    QCOMPARE(history.peak(SpeedSpan::minute, 61s).down, 1.0);
    QCOMPARE(history.peak(SpeedSpan::ten_minutes, 61s).down, 1000.0);
    QCOMPARE(knownIn(history.points(SpeedSpan::minute, 10min)), std::size_t{0});
    QCOMPARE(knownIn(history.points(SpeedSpan::day, 48h)), std::size_t{0});
  }

  void everySpanEndsNowAndHasItsLength() {
    SpeedHistory history;
    for (auto at = 0s; at < 24h; at += 60s) history.add(at, {1, 1});
    for (const auto span : ui::kSpeedSpans) {
      const auto points = history.points(span, 24h - 1s);
      QVERIFY(points.size() >= 60 && points.size() <= 240);
      const auto width = ui::lengthOf(span) / static_cast<long>(points.size());
      QVERIFY(points.front().ago + width == ui::lengthOf(span));
    }
    QCOMPARE(knownIn(history.points(SpeedSpan::day, 24h - 1s)), std::size_t{240});
  }

  void nonsenseDoesNoHarm() {
    SpeedHistory history;
    history.add(100s, {10, 10});
    history.add(50s, {std::numeric_limits<double>::quiet_NaN(), -5});
    history.add(100s, {std::numeric_limits<double>::infinity(), 30});
    const auto points = history.points(SpeedSpan::minute, 0s);
    QCOMPARE(knownIn(points), std::size_t{1});
    QCOMPARE(points.back().peak.down, 10.0);
    QCOMPARE(points.back().peak.up, 30.0);
  }

  void theAxisHasFewRoundMarks() {
    for (double highest = 1; highest < 1e15; highest *= 1.7) {
      const auto axis = ui::SpeedAxis::covering(highest, 5);
      QVERIFY(axis.top >= highest);
      QVERIFY(axis.marks.size() >= 2 && axis.marks.size() <= 6);
      QCOMPARE(axis.marks.front(), 0.0);
      QCOMPARE(axis.marks.back(), axis.top);
      QVERIFY(axis.top <= std::max(1024.0, highest * 3));
    }
    const auto axis = ui::SpeedAxis::covering(3.5 * 1024 * 1024, 5);
    QCOMPARE(axis.marks[1], 1024.0 * 1024);
    QCOMPARE(axis.top, 4.0 * 1024 * 1024);
    QVERIFY(ui::SpeedAxis::covering(std::numeric_limits<double>::quiet_NaN(), 0).top > 0);
  }
};

CAIRN_TEST(SpeedHistoryTest)
#include "test_speed_history.moc"
