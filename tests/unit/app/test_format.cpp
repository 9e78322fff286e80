#include <QTest>
#include <limits>

#include "app/format.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;
using std::chrono::seconds;

class FormatTest : public QObject {
  Q_OBJECT
 private slots:
  void sizesAreInPowersOf1024() {
    const std::pair<std::uint64_t, const char*> sizes[] = {
        {0, "0 B"},
        {1, "1 B"},
        {1023, "1023 B"},
        {1024, "1.0 KiB"},
        {1536, "1.5 KiB"},
        {102'348, "99.9 KiB"},
        {102'349, "100 KiB"},
        {1'048'063, "1023 KiB"},
        {1'048'064, "1.0 MiB"},
        {1'610'612'736, "1.5 GiB"},
        {1ULL << 50U, "1.0 PiB"},
        {std::numeric_limits<std::uint64_t>::max(), "16384 PiB"},
    };
    for (const auto& [bytes, text] : sizes) QCOMPARE(format_bytes(bytes), std::string(text));
  }

  void ratesAreInPowersOf1000() {
    QCOMPARE(format_rate(0), std::string("0 B/s"));
    QCOMPARE(format_rate(12'300'000), std::string("12.3 MB/s"));
    QCOMPARE(format_rate(999'600), std::string("1.0 MB/s"));
    QCOMPARE(format_rate(212'400'000), std::string("212 MB/s"));
  }

  void durationsHaveTwoUnits() {
    QCOMPARE(format_duration(seconds(0)), std::string("0 s"));
    QCOMPARE(format_duration(seconds(59)), std::string("59 s"));
    QCOMPARE(format_duration(seconds(125)), std::string("2 min 5 s"));
    QCOMPARE(format_duration(seconds(3600)), std::string("1 h 0 min"));
    QCOMPARE(format_duration(seconds(86'399)), std::string("23 h 59 min"));
    QCOMPARE(format_duration(seconds(90'000)), std::string("1 d 1 h"));
  }

  void numbersAreGroupedByThree() {
    QCOMPARE(format_number(0), std::string("0"));
    QCOMPARE(format_number(999), std::string("999"));
    QCOMPARE(format_number(1000), std::string("1,000"));
    QCOMPARE(format_number(1'234'567), std::string("1,234,567"));
    QCOMPARE(format_files(1), std::string("1 file"));
    QCOMPARE(format_files(0), std::string("0 files"));
    QCOMPARE(format_chunks(1200), std::string("1,200 chunks"));
  }

  void modesReadAsInLs() {
    node::FileEntry entry;
    entry.mode = 0754;
    QCOMPARE(format_mode(entry), std::string("-rwxr-xr--"));
    entry.kind = node::EntryKind::directory;
    entry.mode = 0;
    QCOMPARE(format_mode(entry), std::string("d---------"));
    entry.kind = node::EntryKind::symlink;
    entry.mode = 07777;
    QCOMPARE(format_mode(entry), std::string("lrwxrwxrwx"));
  }

  void timesForProgramsAreRfc3339InUtc() {
    const std::pair<std::int64_t, const char*> times[] = {
        {0, "1970-01-01T00:00:00Z"},
        {1'735'812'300'000'000'000, "2025-01-02T10:05:00Z"},
        {1'735'812'300'250'000'000, "2025-01-02T10:05:00.25Z"},
        {1'735'812'300'000'000'001, "2025-01-02T10:05:00.000000001Z"},
        {1'709'164'800'000'000'000, "2024-02-29T00:00:00Z"},
        {-1, "1969-12-31T23:59:59.999999999Z"},
        {-1'000'000'000, "1969-12-31T23:59:59Z"},
        {std::numeric_limits<std::int64_t>::min(), "1677-09-21T00:12:43.145224192Z"},
        {std::numeric_limits<std::int64_t>::max(), "2262-04-11T23:47:16.854775807Z"},
    };
    for (const auto& [ns, text] : times) QCOMPARE(format_rfc3339(ns), std::string(text));
  }

  void timesForPeopleAreLocal() {
    const auto before = qgetenv("TZ");
    qputenv("TZ", "XYZ-02:00");
    tzset();
    QCOMPARE(format_local_time(1'735'812'300'000'000'000), std::string("2025-01-02 12:05"));
    if (before.isNull()) {
      qunsetenv("TZ");
    } else {
      qputenv("TZ", before);
    }
    tzset();
  }
};

CAIRN_TEST(FormatTest)
#include "test_format.moc"
