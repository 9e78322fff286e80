#include <QTest>

#include "app/progress_line.h"
#include "app/safe_text.h"
#include "support/test_registry.h"
#include "unit/app/captured_console.h"

using namespace cairn;
using namespace cairn::app;
using cairn::test::CapturedConsole;
using std::chrono::milliseconds;

namespace {

constexpr std::uint64_t kMB = 1'000'000;
constexpr std::uint64_t kGiB = 1ULL << 30U;

int drawings(const std::string& err) {
  return static_cast<int>(QString::fromStdString(err).count("photos"));
}

}  // namespace

class ProgressLineTest : public QObject {
  Q_OBJECT
 private slots:
  void showsBarRateAndTimeLeft() {
    QCOMPARE(progress_text("photos", {kGiB, 4 * kGiB, 1, 3}, 100.0 * kMB, 100),
             std::string("photos  [=======>                    ]   25%  1.0 GiB of 4.0 GiB  "
                         "100 MB/s  33 s left"));
  }

  void leavesOutWhatMattersLeastWhereItIsNarrow() {
    const auto text = [](int columns) {
      return progress_text("a very long name of a bundle", {kGiB, 4 * kGiB, 1, 3}, 1.0 * kMB,
                           columns);
    };
    QVERIFY(text(100).starts_with("a very long name of a bundle  ["));
    QVERIFY(text(80).contains("1.0 GiB of 4.0 GiB"));
    QCOMPARE(text(70), std::string("a very long name of ...  [==>     ]   25%  1.0 MB/s  "
                                   "53 min 42 s left"));
    QCOMPARE(text(45), std::string("[==>     ]   25%  1.0 MB/s  53 min 42 s left"));
    QCOMPARE(text(35), std::string(" 25%  1.0 MB/s  53 min 42 s left"));
    QCOMPARE(text(25), std::string(" 25%  53 min 42 s left"));
    QCOMPARE(text(15), std::string(" 25%"));
    for (int columns = 1; columns < 140; ++columns) {
      QVERIFY(display_width(text(columns)) < columns);
    }
  }

  void saysWhatIsKnownWhileTheTotalIsNot() {
    QCOMPARE(progress_text("x", {5 * kGiB, 0, 1200, 0}, std::nullopt, 80),
             std::string("x  5.0 GiB, 1,200 files"));
  }

  void saysAHundredPercentOnlyAtTheEnd() {
    QVERIFY(progress_text("x", {kGiB - 1, kGiB, 0, 0}, std::nullopt, 80).contains(" 99%"));
    QVERIFY(progress_text("x", {kGiB, kGiB, 0, 0}, std::nullopt, 80).contains("100%"));
    // More than was announced: a file grew.
    QVERIFY(progress_text("x", {2 * kGiB, kGiB, 0, 0}, 1.0 * kMB, 80).contains("100%"));
  }

  void theRateFollowsASteadySpeedFromTheStart() {
    RateMeter meter;
    SteadyTime now{};
    meter.add(now, 50 * kMB);  // taken over from before
    QVERIFY(!meter.rate());
    for (int i = 1; i <= 10; ++i) meter.add(now += milliseconds(100), (50 + 10 * i) * kMB);
    QVERIFY(std::abs(meter.rate().value() - 100.0 * kMB) < 1.0 * kMB);
  }

  void theRateFollowsAChangeWithinSeconds() {
    RateMeter meter;
    SteadyTime now{};
    std::uint64_t done = 0;
    for (int i = 0; i < 100; ++i) meter.add(now += milliseconds(100), done += 10 * kMB);
    for (int i = 0; i < 100; ++i) meter.add(now += milliseconds(100), done += kMB);
    QVERIFY(meter.rate().value() < 14.0 * kMB);
    QVERIFY(meter.rate().value() > 9.0 * kMB);
  }

  void theRateStartsAgainWhenTheCounterGoesBack() {
    RateMeter meter;
    SteadyTime now{};
    for (int i = 0; i < 10; ++i)
      meter.add(now += milliseconds(100), 10 * kMB * static_cast<unsigned>(i));
    meter.add(now += milliseconds(100), 0);
    QVERIFY(!meter.rate());
  }

  void drawsAtMostTenTimesASecondAndClearsAtTheEnd() {
    CapturedConsole captured({.out = false, .err = true, .columns = 80});
    SteadyTime now{};
    {
      ProgressLine line(captured.console(), {"photos", false}, [&now] { return now; });
      for (int i = 0; i < 100; ++i) {
        line.update({kMB, 2 * kMB, 0, 0});
        now += milliseconds(10);
      }
    }
    QCOMPARE(drawings(captured.err()), 10);
    QVERIFY(captured.err().ends_with("\r\x1b[K"));
  }

  void staysSilentWhenQuietOrWithoutATerminal() {
    CapturedConsole quiet({.out = false, .err = true, .columns = 80});
    ProgressLine(quiet.console(), {"photos", true}).update({kMB, 2 * kMB, 0, 0});
    QCOMPARE(quiet.err(), std::string());
    CapturedConsole piped;
    ProgressLine(piped.console(), {"photos", false}).update({kMB, 2 * kMB, 0, 0});
    QCOMPARE(piped.err(), std::string());
  }

  void saysWhatADownloadWaitsForWithoutATerminal() {
    CapturedConsole piped;
    SteadyTime now{};
    ProgressLine line(piped.console(), {"photos", false}, [&now] { return now; });
    node::Progress waiting;
    waiting.download.emplace();
    const auto wait = [&](const char* problem, int seconds) {
      waiting.download->problem = problem;
      for (int i = 0; i < seconds; ++i) {
        now += milliseconds(1000);
        line.update(waiting);
      }
    };
    wait("nobody has it", 2);
    wait("", 1);
    wait("nobody has it", 3);
    QCOMPARE(piped.err(), std::string());  // what passes soon is not worth a word
    wait("nobody has it", 100);
    QCOMPARE(piped.err(), std::string("cairn: photos: nobody has it\n"));
    wait("three stripes are missing", 1);
    wait("two stripes are missing", 59);
    QCOMPARE(QString::fromStdString(piped.err()).count('\n'), 2);
    wait("two stripes are missing", 5);
    QCOMPARE(QString::fromStdString(piped.err()).count('\n'), 3);
    QVERIFY(piped.err().ends_with("photos: two stripes are missing\n"));
  }

  void escapesTheLabel() {
    CapturedConsole captured({.out = false, .err = true, .columns = 80});
    ProgressLine(captured.console(), {"a\x1b[2Jb", false}).update({kMB, 2 * kMB, 0, 0});
    QVERIFY(captured.err().starts_with("a\\x1b[2Jb"));
  }
};

CAIRN_TEST(ProgressLineTest)
#include "test_progress_line.moc"
