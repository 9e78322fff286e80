#include <QTest>

#include "discovery/namers.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::at;
using test::public_endpoint;

class NamersTest : public QObject {
  Q_OBJECT
 private slots:
  void whoNamesTheSilentAgainAndAgainIsDistrustedForAWhile() {
    Namers namers;
    const auto liar = public_endpoint(1);
    for (int i = 0; i < Namers::kSilentMax; ++i) QVERIFY(!namers.silent(liar, at(1s)));
    QVERIFY(!namers.distrusted(liar, at(1s)));
    QVERIFY(namers.silent(liar, at(2s)));
    QVERIFY(namers.distrusted(liar, at(2s)));
    QVERIFY(namers.distrusted(liar, at(30min)));
    QVERIFY(!namers.distrusted(liar, at(30min + 2s)));
    QVERIFY(!namers.distrusted(public_endpoint(2), at(2s)));
  }

  void whoNamesMostlyTheLivingIsNot() {
    Namers namers;
    const auto honest = public_endpoint(1);
    for (int i = 0; i < 1000; ++i) {
      namers.answered(honest);
      QVERIFY(!namers.silent(honest, at(1s)));
    }
  }

  void thoseFirstHeardOfAreForgottenFirst() {
    Namers namers;
    for (int i = 0; i <= Namers::kSilentMax; ++i) {
      namers.silent(public_endpoint(0), at(0s));
      namers.silent(public_endpoint(1), at(0s));
    }
    for (std::uint32_t i = 2; i <= Namers::kNamersMax; ++i) namers.answered(public_endpoint(i));
    QVERIFY(!namers.distrusted(public_endpoint(0), at(1s)));
    QVERIFY(namers.distrusted(public_endpoint(1), at(1s)));
  }
};

CAIRN_TEST(NamersTest)
#include "test_namers.moc"
