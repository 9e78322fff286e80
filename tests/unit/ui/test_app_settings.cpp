#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "longest_gap.h"
#include "support/test_registry.h"
#include "ui/app_settings.h"

using namespace cairn;
using ui::AppSettings;

class AppSettingsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void rememberWhatTheyWereTold() {
    const QTemporaryDir folder;
    const auto file = folder.filePath("own.ini");
    {
      AppSettings settings(file);
      QVERIFY(settings.downloadFolder().isEmpty());
      QVERIFY(settings.closesToTray());
      settings.setDownloadFolder("/a/b");
      settings.setTheme(ui::Theme::dark);
      settings.setLanguage("ar");
      settings.setAsks("remove", false);
      settings.setAlternativeRates({1000, 0});
    }
    AppSettings settings(file);
    QCOMPARE(settings.downloadFolder(), QStringLiteral("/a/b"));
    QCOMPARE(settings.theme(), ui::Theme::dark);
    QCOMPARE(settings.language(), QStringLiteral("ar"));
    QVERIFY(!settings.asks("remove"));
    QCOMPARE(settings.alternativeRates().up, std::uint64_t{1000});
    QCOMPARE(settings.alternativeRates().down, std::uint64_t{0});
    QSignalSpy changed(&settings, &AppSettings::changed);
    settings.setAlternativeRates({1000, 0});
    QCOMPARE(changed.size(), 0);
    settings.setAlternativeRates({2000, 0});
    QCOMPARE(changed.size(), 1);
    settings.setAsks("remove", true);
    QVERIFY(settings.asks("remove"));
    QVERIFY(!settings.isWelcomed());
    settings.setWelcomed(true);
    QVERIFY(settings.isWelcomed());
  }

  void whatCannotBeMeantCountsAsNotThere() {
    const QTemporaryDir folder;
    const auto name = folder.filePath("own.ini");
    {
      QFile file(name);
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write("[folders]\ndownloads=../x\n[looks]\ntheme=pink\n[rates]\nup=-3\n");
    }
    const AppSettings settings(name);
    QVERIFY(settings.downloadFolder().isEmpty());
    QCOMPARE(settings.theme(), ui::Theme::system);
    QCOMPARE(settings.alternativeRates().up, std::uint64_t{0});
  }

  void whoChangesThemWaitsForNoDisk() {
    const QTemporaryDir folder;
    const auto file = folder.filePath("own.ini");
    // Whoever writes the file waits for this lock as for a disk that stalls.
    QLockFile stalled(file + ".lock");
    {
      AppSettings settings(file);
      QVERIFY(stalled.lock());
      test::LongestGap away(test::LongestGap::Of::wall);
      settings.setLanguage("de");
      QTest::qWait(300);
      settings.setState("window", "wide");
      QTest::qWait(300);
      QVERIFY2(away.ms() < 200, qPrintable(QString::number(away.ms())));
      QCOMPARE(settings.language(), QStringLiteral("de"));
      QVERIFY(!QFile::exists(file));
      stalled.unlock();
    }
    const AppSettings settings(file);
    QCOMPARE(settings.language(), QStringLiteral("de"));
    QCOMPARE(settings.state("window"), QByteArray("wide"));
  }

  void aDiskThatNeverAnswersDoesNotKeepTheApp() {
    const QTemporaryDir folder;
    const auto file = folder.filePath("own.ini");
    QLockFile stalled(file + ".lock");
    QVERIFY(stalled.lock());
    QElapsedTimer taken;
    taken.start();
    {
      AppSettings settings(file);
      settings.setLanguage("de");
    }
    QVERIFY2(taken.elapsed() < 4000, qPrintable(QString::number(taken.elapsed())));
    stalled.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 5000);
  }

  void tellOnlyOfChanges() {
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath("own.ini"));
    QSignalSpy changed(&settings, &AppSettings::changed);
    settings.setNotifies(false);
    settings.setNotifies(false);
    QCOMPARE(changed.size(), 1);
  }
};

CAIRN_TEST(AppSettingsTest)
#include "test_app_settings.moc"
