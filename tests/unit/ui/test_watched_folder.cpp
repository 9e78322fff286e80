#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <semaphore>

#include "support/test_registry.h"
#include "ui/watched_folder.h"

using namespace cairn;
using namespace std::chrono_literals;
using ui::WatchedFolder;

namespace {

constexpr WatchedFolder::Pace kQuick{300ms, 50ms, 400ms};

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
  file.write(bytes);
}

struct Rig {
  QTemporaryDir folder;
  WatchedFolder watched{kQuick, ui::lookIntoFolder};
  QSignalSpy arrived{&watched, &WatchedFolder::arrived};

  [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
  [[nodiscard]] bool hasTold(int times) {
    return QTest::qWaitFor([&] { return arrived.size() >= times; }, 5000);
  }
  [[nodiscard]] QStringList told(int time) const { return arrived[time][0].toStringList(); }
};

}  // namespace

class WatchedFolderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsOfEachThingOnceItRests() {
    Rig rig;
    write(rig.path("before"), "there before");
    write(rig.path("half.part"), "still written by somebody");
    rig.watched.watch(rig.folder.path());
    QVERIFY(rig.hasTold(1));
    QCOMPARE(rig.told(0), QStringList(rig.path("before")));
    write(rig.path("later"), "put there now");
    QVERIFY(rig.hasTold(2));
    QCOMPARE(rig.told(1), QStringList(rig.path("later")));
    QTest::qWait(600);
    QCOMPARE(rig.arrived.size(), 2);
  }

  void aFolderRestsOnceNothingInsideItChanges() {
    Rig rig;
    QVERIFY(QDir(rig.folder.path()).mkpath("album/disc 1"));
    rig.watched.watch(rig.folder.path());
    for (int part = 0; part < 12; ++part) {
      write(rig.path("album/disc 1/track"), "some more");
      QTest::qWait(100);
      QCOMPARE(rig.arrived.size(), 0);
    }
    QVERIFY(rig.hasTold(1));
    QCOMPARE(rig.told(0), QStringList(rig.path("album")));
  }

  void aFolderWithAnUnfinishedFileIsWaitedFor() {
    Rig rig;
    QVERIFY(QDir(rig.folder.path()).mkpath("album"));
    write(rig.path("album/track.part"), "half");
    rig.watched.watch(rig.folder.path());
    QTest::qWait(900);
    QCOMPARE(rig.arrived.size(), 0);
    QVERIFY(QFile::rename(rig.path("album/track.part"), rig.path("album/track")));
    QVERIFY(rig.hasTold(1));
  }

  void whatCouldNotBeSharedIsTriedAgainAndNotAtOnce() {
    Rig rig;
    write(rig.path("notes"), "notes");
    rig.watched.watch(rig.folder.path());
    QVERIFY(rig.hasTold(1));
    QElapsedTimer since;
    since.start();
    rig.watched.retryLater(rig.path("notes"));
    QVERIFY(rig.hasTold(2));
    QVERIFY(since.elapsed() >= kQuick.retry.count());
    rig.watched.retryLater(rig.path("notes"));
    since.restart();
    QVERIFY(rig.hasTold(3));
    QVERIFY(since.elapsed() >= 2 * kQuick.retry.count());
    QTest::qWait(600);
    QCOMPARE(rig.arrived.size(), 3);
  }

  void whatWasSharedIsNotToldOfAgainByAnotherStart() {
    Rig rig;
    write(rig.path("same"), "same");
    write(rig.path("changed"), "before");
    QVERIFY(QDir(rig.folder.path()).mkpath("album/disc"));
    write(rig.path("album/disc/track"), "track");
    rig.watched.watch(rig.folder.path());
    QVERIFY(rig.hasTold(1));
    QSignalSpy remember(&rig.watched, &WatchedFolder::sharedChanged);
    for (const auto& path : rig.told(0)) rig.watched.wasShared(path);
    QCOMPARE(remember.size(), 3);
    write(rig.path("waits"), "was told of, and the app was killed before it was shared");
    QVERIFY(rig.hasTold(2));
    const auto bytes = ui::bytesOf(rig.folder.path(), rig.watched.shared());

    write(rig.path("changed"), " and after");
    write(rig.path("album/disc/track"), "deep down, which changes no time of the album itself");
    write(rig.path("fresh"), "fresh");
    WatchedFolder next(kQuick, ui::lookIntoFolder);
    QSignalSpy arrived(&next, &WatchedFolder::arrived);
    next.watch(rig.folder.path(), ui::viewFrom(bytes, rig.folder.path()));
    QVERIFY(QTest::qWaitFor([&] { return !arrived.isEmpty(); }, 5000));
    QTest::qWait(600);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].toStringList(), (QStringList{rig.path("album"), rig.path("changed"),
                                                        rig.path("fresh"), rig.path("waits")}));
  }

  void whatIsRememberedOfAnotherFolderOrBrokenIsNothing() {
    const ui::FolderView view{{"a", {1, 2, 3, 4, false}}};
    auto bytes = ui::bytesOf("/watched", view);
    QCOMPARE(ui::viewFrom(bytes, "/watched"), view);
    QVERIFY(ui::viewFrom(bytes, "/other").empty());
    QVERIFY(ui::viewFrom({}, "/watched").empty());
    for (bytes.chop(1); !bytes.isEmpty(); bytes.chop(1)) {
      QVERIFY(ui::viewFrom(bytes, "/watched").empty());
    }
  }

  void aFolderThatIsNotThereIsLookedForAgain() {
    Rig rig;
    QSignalSpy missing(&rig.watched, &WatchedFolder::missing);
    const auto folder = rig.path("drive");
    rig.watched.watch(folder);
    QVERIFY(missing.wait(5000));
    QTest::qWait(300);
    QCOMPARE(missing.size(), 1);
    QVERIFY(QDir().mkpath(folder));
    write(folder + "/notes", "notes");
    QVERIFY(rig.hasTold(1));
    QCOMPARE(rig.told(0), QStringList(folder + "/notes"));
  }

  void aDiskThatStallsHoldsNothingUp() {
    auto held = std::make_shared<std::binary_semaphore>(0);
    WatchedFolder watched(kQuick, [held](const QString&, const ui::FolderView&) {
      held->acquire();
      return std::optional(ui::FolderView());
    });
    QElapsedTimer taken;
    taken.start();
    watched.watch("/stalls");
    watched.watch("/elsewhere");
    watched.watch({});
    QVERIFY(taken.elapsed() < 1000);
    held->release();
  }

  void forgetsAFolderThatIsNoLongerWatched() {
    Rig rig;
    rig.watched.watch(rig.folder.path());
    rig.watched.watch({});
    write(rig.path("later"), "put there now");
    QTest::qWait(1000);
    QCOMPARE(rig.arrived.size(), 0);
  }
};

CAIRN_TEST(WatchedFolderTest)
#include "test_watched_folder.moc"
