#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/test_registry.h"
#include "ui/watched_folder.h"

using namespace cairn;
using ui::WatchedFolder;

class WatchedFolderTest : public QObject {
  Q_OBJECT

  static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
  }

 private Q_SLOTS:
  void tellsOfEachThingOnceItRests() {
    const QTemporaryDir folder;
    write(folder.filePath("before"), "there before");
    write(folder.filePath("half.part"), "still written by somebody");
    WatchedFolder watched;
    QSignalSpy arrived(&watched, &WatchedFolder::arrived);
    watched.watch(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 15000);
    QCOMPARE(arrived[0][0].toStringList(), QStringList(folder.filePath("before")));
    write(folder.filePath("later"), "put there now");
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 15000);
    QCOMPARE(arrived[1][0].toStringList(), QStringList(folder.filePath("later")));
  }

  void forgetsAFolderThatIsNoLongerWatched() {
    const QTemporaryDir folder;
    WatchedFolder watched;
    QSignalSpy arrived(&watched, &WatchedFolder::arrived);
    watched.watch(folder.path());
    watched.watch({});
    write(folder.filePath("later"), "put there now");
    QTest::qWait(static_cast<int>(WatchedFolder::kRest.count()) * 2 + 500);
    QCOMPARE(arrived.size(), 0);
  }
};

CAIRN_TEST(WatchedFolderTest)
#include "test_watched_folder.moc"
