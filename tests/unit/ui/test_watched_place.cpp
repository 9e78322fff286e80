#include <QDir>
#include <QTest>

#include "support/test_registry.h"
#include "ui/watched_place.h"

using namespace cairn;
using ui::WatchedPlace;

class WatchedPlaceTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isApartFromWhatTheAppFills_data() {
    QTest::addColumn<QString>("watched");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* watched, const char* says) {
      QTest::newRow(watched) << QString(watched) << QString(says);
    };
    add("/home/ana/Share", "");
    add("/home/ana/Downloads 2", "");
    add("/srv/share", "");
    add("/home/ana/Downloads", "downloads");
    add("/home/ana/x/../Downloads/", "downloads");
    add("/home/ana/Downloads/from others", "downloads");
    add("/home/ana", "home");
    add("/home/ana/", "home");
    add("/home", "home");
    add("/", "home");
    add("/srv/cairn", "/srv/cairn");
    add("/srv/cairn/packs", "/srv/cairn");
    add("/srv", "/srv/cairn");
  }
  void isApartFromWhatTheAppFills() {
    QFETCH(const QString, watched);
    QFETCH(const QString, says);
    const WatchedPlace::Others others{"/home/ana/Downloads", "/home/ana", "/srv/cairn"};
    const auto why = WatchedPlace::objection(watched, others);
    QCOMPARE(why.isEmpty(), says.isEmpty());
    QVERIFY2(QDir::fromNativeSeparators(why).contains(says), qPrintable(why));
  }

  void nothingIsAgainstWhatIsNotKnown() {
    QCOMPARE(WatchedPlace::objection("/home/ana", {}), QString());
    const WatchedPlace::Others others{"/home/ana/Downloads", "/home/ana", "/srv/cairn"};
    QCOMPARE(WatchedPlace::objection("", others), QString());
  }
};

CAIRN_TEST(WatchedPlaceTest)
#include "test_watched_place.moc"
