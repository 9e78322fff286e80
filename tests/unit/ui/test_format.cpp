#include <QDir>
#include <QLocale>
#include <QTest>
#include <limits>

#include "support/test_registry.h"
#include "ui/format.h"

using namespace cairn;

namespace {

// The locale of the test, put back at its end.
struct InLocale {
  explicit InLocale(const char* name) { QLocale::setDefault(QLocale(QString::fromLatin1(name))); }
  InLocale(const InLocale&) = delete;
  InLocale& operator=(const InLocale&) = delete;
  ~InLocale() { QLocale::setDefault(before); }
  QLocale before;
};

constexpr std::uint64_t kKiB = 1024;
constexpr std::uint64_t kMiB = kKiB * 1024;

}  // namespace

class FormatTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void bytesAreInTheLargestUnitThatFits() {
    const InLocale english("en_US");
    QCOMPARE(ui::bytesText(0), "0 bytes");
    QCOMPARE(ui::bytesText(1023), "1,023 bytes");
    QCOMPARE(ui::bytesText(kKiB), "1.0 KiB");
    QCOMPARE(ui::bytesText(kMiB * 3 / 2), "1.5 MiB");
    QCOMPARE(ui::bytesText(kMiB * 250), "250 MiB");
    QCOMPARE(ui::bytesText(std::numeric_limits<std::uint64_t>::max()), "8.0 EiB");
  }

  void bytesThatRoundUpToAWholeStepAreInTheNextUnit() {
    const InLocale english("en_US");
    QCOMPARE(ui::bytesText(kMiB - 1), "1.0 MiB");
    QCOMPARE(ui::bytesText(kKiB * 1000), "1,000 KiB");
    QCOMPARE(ui::bytesText(kMiB * 1024 - kKiB), "1.0 GiB");
  }

  void numbersAreThoseOfTheLocale() {
    const InLocale german("de_DE");
    QCOMPARE(ui::bytesText(kMiB * 3 / 2), "1,5 MiB");
    const InLocale french("fr_FR");
    QVERIFY(ui::bytesText(kMiB * 3 / 2).endsWith("Mio"));
  }

  void aRateOfNothingIsEmpty() {
    const InLocale english("en_US");
    QCOMPARE(ui::rateText(double(kMiB)), "1.0 MiB/s");
    QCOMPARE(ui::rateText(0), "");
    QCOMPARE(ui::rateText(0.4), "");
    QCOMPARE(ui::rateText(-5), "");
    QCOMPARE(ui::rateText(std::numeric_limits<double>::quiet_NaN()), "");
    QVERIFY(!ui::rateText(std::numeric_limits<double>::infinity()).isEmpty());
  }

  void durationsHaveTheirTwoLargestUnits() {
    const InLocale english("en_US");
    QCOMPARE(ui::durationText(0.2), "under a second");
    QCOMPARE(ui::durationText(1), "1 s");
    QCOMPARE(ui::durationText(200.9), "3 min 20 s");
    QCOMPARE(ui::durationText(3600), "1 h 0 min");
    QCOMPARE(ui::durationText(86400 * 3 + 3600 * 4 + 59), "3 d 4 h");
    QCOMPARE(ui::durationText(1e12), "more than a year");
    QCOMPARE(ui::durationText(std::numeric_limits<double>::infinity()), "more than a year");
    QCOMPARE(ui::durationText(-1), "");
    QCOMPARE(ui::durationText(std::numeric_limits<double>::quiet_NaN()), "");
  }

  void timesAreEmptyWhereThereIsNone() {
    const InLocale english("en_US");
    QCOMPARE(ui::timeText(0), "");
    QVERIFY(ui::timeText(1'700'000'000'000'000'000).contains("23"));
  }

  void aHundredPercentIsAll() {
    const InLocale english("en_US");
    QCOMPARE(ui::percentText(0), "0 %");
    QCOMPARE(ui::percentText(0.29), "29 %");
    QCOMPARE(ui::percentText(0.9999999), "99 %");
    QCOMPARE(ui::percentText(1), "100 %");
    QCOMPARE(ui::percentText(7), "100 %");
    QCOMPARE(ui::percentText(-1), "0 %");
    QCOMPARE(ui::percentText(std::numeric_limits<double>::quiet_NaN()), "0 %");
  }

  void idsLookAsTheyDoInLinks() {
    Root root;
    root.bytes.fill(0xab);
    QCOMPARE(ui::rootText(root), QString::fromStdString(root.text()));
    NodeId id;
    id.bytes.fill(0xcd);
    QCOMPARE(ui::shortText(id), QString::fromStdString(id.text()).left(12));
    QCOMPARE(ui::codeText(content::Code{8, 4}), "8+4");
  }

  void pathsComeBackAsTheyWere() {
    const auto text = QDir::toNativeSeparators(QStringLiteral("/tmp/Löwe 文件/ملف.txt"));
    QCOMPARE(ui::pathText(ui::pathFrom(text)), text);
    QCOMPARE(ui::pathText(node::Place(ui::pathFrom(text))), text);
    QCOMPARE(ui::pathText(std::filesystem::path()), "");
    QCOMPARE(ui::pathText(node::Place()), "");
  }

  void everyErrorSaysWhatItIsAbout() {
    const InLocale english("en_US");
    QStringList seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::cancelled); ++code) {
      const auto kind = static_cast<ErrorCode>(code);
      const auto with = ui::errorText({kind, "/data/film.mkv: held by cairn 12."});
      QVERIFY2(with.contains("/data/film.mkv: held by cairn 12"), qPrintable(with));
      QVERIFY2(with.endsWith('.') && !with.contains("..") && !with.contains('!'), qPrintable(with));
      const auto without = ui::errorText({kind, ""});
      QVERIFY2(without.endsWith('.') && !without.contains('%') && !without.contains(": ."),
               qPrintable(without));
      seen << with;
    }
    QCOMPARE(seen.removeDuplicates(), 0);
  }

  void aSentenceEndsOnceHoweverItsWordsEnd() {
    const InLocale english("en_US");
    for (const auto* end : {".", "...", ": ", ";", ",", "!", " …", "\n."}) {
      const auto text = ui::errorText({ErrorCode::not_found, std::string("no such file") + end});
      QCOMPARE(text, ui::errorText({ErrorCode::not_found, "no such file"}));
    }
    QCOMPARE(ui::errorText({ErrorCode::not_found, " . "}),
             ui::errorText({ErrorCode::not_found, ""}));
  }

  void anErrorCannotTurnTheTextAroundOrBreakItsLine() {
    const InLocale english("en_US");
    const auto text = ui::errorText({ErrorCode::io, "a\u202Egpj.exe\nsecond %1 line"});
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains('\n'));
    QVERIFY(text.contains("second %1 line"));
  }

  void inTextFromRightToLeftTheContextKeepsItsDirection() {
    const InLocale arabic("ar_EG");
    const auto text = ui::errorText({ErrorCode::io, "/data/film.mkv"});
    QVERIFY(text.contains(QChar(0x2068) + QStringLiteral("/data/film.mkv") + QChar(0x2069)));
  }
};

CAIRN_TEST(FormatTest)
#include "test_format.moc"
