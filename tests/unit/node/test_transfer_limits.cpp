#include <QTest>

#include "node/transfer_limits.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::node;
using std::chrono::minutes;

namespace {

constexpr const char* kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

WeekTime at(int day, int hour, int minute = 0) {
  return minutes((day * 24 + hour) * 60 + minute);
}

TransferLimits with(const char* schedule) {
  TransferLimits limits;
  limits.upload_per_s = 1;
  limits.download_per_s = 2;
  limits.schedule = schedule_from(schedule).value();
  return limits;
}

std::uint64_t upload_at(const TransferLimits& limits, WeekTime now) {
  return limits_at(limits, now).upload_per_s;
}

}  // namespace

class TransferLimitsTest : public QObject {
  Q_OBJECT

 private slots:
  void sizesAreWholeNumbersWithOrWithoutAUnit() {
    QCOMPARE(size_from("0").value(), std::uint64_t{0});
    QCOMPARE(size_from("7").value(), std::uint64_t{7});
    QCOMPARE(size_from("500k").value(), std::uint64_t{500'000});
    QCOMPARE(size_from("2M").value(), std::uint64_t{2'000'000});
    QCOMPARE(size_from("3G").value(), std::uint64_t{3'000'000'000});
    QCOMPARE(size_from("5Ki").value(), std::uint64_t{5120});
    QCOMPARE(size_from("5Mi").value(), std::uint64_t{5} << 20U);
    QCOMPARE(size_from("5Gi").value(), std::uint64_t{5} << 30U);
    for (const char* wrong : {"", "k", "-1", "+1", "1.5M", "1 k", " 1", "1K", "1m", "1kB", "0x10",
                              "18446744073709551615", "18446744073709551616", "18446744073G"}) {
      QVERIFY2(!size_from(wrong), wrong);
    }
  }

  void aRateIsUnlimitedOrAtLeastAThousand() {
    QCOMPARE(rate_from("unlimited").value(), kUnlimited);
    QCOMPARE(rate_from("1k").value(), kRateMin);
    for (const char* wrong : {"0", "999", "none", ""}) QVERIFY2(!rate_from(wrong), wrong);
    QVERIFY(rate_from("0").error().context.contains("as 500k"));
  }

  void aScheduleIsEntriesWithSemicolonsBetween() {
    QVERIFY(schedule_from("").value().empty());
    const auto schedule =
        schedule_from("mon-fri 08:00-18:00 up 500k down 2M;  sat,mon 23:30-24:00 down unlimited")
            .value();
    QCOMPARE(schedule.size(), std::size_t{2});
    QCOMPARE(schedule[0].days, std::bitset<7>(0b0011111));
    QVERIFY(schedule[0].begin == minutes(480) && schedule[0].end == minutes(1080));
    QCOMPARE(schedule[0].upload_per_s, std::optional<std::uint64_t>(500'000));
    QCOMPARE(schedule[0].download_per_s, std::optional<std::uint64_t>(2'000'000));
    QCOMPARE(schedule[1].days, std::bitset<7>(0b0100001));
    QVERIFY(!schedule[1].upload_per_s);
    QCOMPARE(schedule[1].download_per_s, std::optional(kUnlimited));
    QCOMPARE(schedule_from("daily 00:00-24:00 up 1k").value()[0].days, std::bitset<7>(0b1111111));
    QCOMPARE(schedule_from("sat-mon 00:00-24:00 up 1k").value()[0].days, std::bitset<7>(0b1100001));
  }

  void anEntryThatCannotBeMeantIsQuoted() {
    for (const char* wrong :
         {"mon", "mon 08:00-18:00", "mon 08:00-18:00 up", "mon 08:00-18:00 up 1k up 1k",
          "mon 08:00-18:00 left 1k", "mon 08:00-18:00 up 1", "mun 08:00-18:00 up 1k",
          "mon-fri-sun 08:00-18:00 up 1k", "mon, 08:00-18:00 up 1k", "mon 8:00-18:00 up 1k",
          "mon 08:00 up 1k", "mon 08:60-18:00 up 1k", "mon 08:00-24:01 up 1k",
          "mon 24:00-08:00 up 1k", "mon 08:00-08:00 up 1k", "mon 08:00-18:00 up 1k;",
          "mon 08:00-18:00-19:00 up 1k", "mon -1:00-18:00 up 1k"}) {
      QVERIFY2(!schedule_from(wrong), wrong);
    }
    QVERIFY(schedule_from("mon").error().context.ends_with("'mon' is not one"));
    std::string many = "mon 00:00-01:00 up 1k";
    for (int i = 0; i < 64; ++i) many += ";mon 00:00-01:00 up 1k";
    QCOMPARE(schedule_from(many).error().context, std::string("use at most 64 entries"));
  }

  void theScheduleHoldsFromItsBeginningToItsEnd() {
    const auto limits = with("mon-fri 08:00-18:00 up 500k");
    QCOMPARE(upload_at(limits, at(0, 7, 59)), std::uint64_t{1});
    QCOMPARE(upload_at(limits, at(0, 8)), std::uint64_t{500'000});
    QCOMPARE(upload_at(limits, at(4, 17, 59)), std::uint64_t{500'000});
    QCOMPARE(upload_at(limits, at(4, 18)), std::uint64_t{1});
    QCOMPARE(upload_at(limits, at(5, 12)), std::uint64_t{1});
    const auto now = limits_at(limits, at(0, 8));
    QCOMPARE(now.download_per_s, std::uint64_t{2});
    QVERIFY(now.schedule.empty());
  }

  void aNightBelongsToTheDayItBeginsOn() {
    const auto limits = with("sun 22:00-06:00 up 500k");
    QCOMPARE(upload_at(limits, at(6, 23)), std::uint64_t{500'000});
    QCOMPARE(upload_at(limits, at(0, 5, 59)), std::uint64_t{500'000});
    QCOMPARE(upload_at(limits, at(0, 6)), std::uint64_t{1});
    QCOMPARE(upload_at(limits, at(6, 3)), std::uint64_t{1});
  }

  void theFirstEntryThatSpeaksOfADirectionCounts() {
    const auto now =
        limits_at(with("mon 00:00-24:00 up 5k; daily 00:00-24:00 up 6k down 7k"), at(0, 12));
    QCOMPARE(now.upload_per_s, std::uint64_t{5'000});
    QCOMPARE(now.download_per_s, std::uint64_t{7'000});
  }

  void everyMinuteOfTheWeekIsAsANaiveScheduleSays() {
    test::PseudoRandom random(20261121);
    for (int round = 0; round < 50; ++round) {
      // Every minute of the week in turn, from the last entry to the first.
      std::vector<std::uint64_t> expected(7 * 24 * 60, 1);
      std::string text;
      for (int entry = 0; entry < 4; ++entry) {
        const auto day = static_cast<int>(random.below(7));
        const auto begin = static_cast<int>(random.below(1440));
        const auto length = 1 + static_cast<int>(random.below(1439));
        const auto end = (begin + length) % 1440;
        const auto rate = 1000 + random.below(9000);
        for (int i = 0; i < length; ++i) {
          expected[static_cast<std::size_t>((day * 1440 + begin + i) % 10080)] = rate;
        }
        const auto time = [](int minute) {
          return QString::asprintf("%02d:%02d", minute / 60, minute % 60).toStdString();
        };
        text = std::string(kDays[day]) + " " + time(begin) + "-" + time(end) + " up " +
               std::to_string(rate) + (text.empty() ? "" : "; ") + text;
      }
      const auto limits = with(text.c_str());
      for (int minute = 0; minute < 10080; ++minute) {
        QCOMPARE(upload_at(limits, minutes(minute)), expected[static_cast<std::size_t>(minute)]);
      }
    }
  }
};

CAIRN_TEST(TransferLimitsTest)
#include "test_transfer_limits.moc"
