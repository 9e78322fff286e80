#include <QTest>

#include "support/seeded_random.h"
#include "support/test_registry.h"

using namespace cairn;
using test::SeededRandom;

class SeededRandomTest : public QObject {
  Q_OBJECT

 private slots:
  void theSameSeedGivesTheSameNumbers() {
    SeededRandom first(42);
    SeededRandom second(42);
    SeededRandom other(43);
    const Bytes drawn = first.bytes(1000);
    QCOMPARE(second.bytes(1000), drawn);
    QVERIFY(other.bytes(1000) != drawn);
  }

  // Failing seeds are written down, so what a seed means must not change.
  void numbersStayWhatTheyWere() {
    SeededRandom random(1);
    QCOMPARE(to_hex(random.bytes(16)), std::string(kFirstBytesOfSeedOne));
  }

  void forksGoTheirOwnWay() {
    SeededRandom random(7);
    SeededRandom fork = random.fork();
    const Bytes of_fork = fork.bytes(64);
    QVERIFY(random.bytes(64) != of_fork);
    SeededRandom again(7);
    QCOMPARE(again.fork().bytes(64), of_fork);
  }

  void betweenIncludesBothEnds() {
    SeededRandom random(3);
    bool low = false;
    bool high = false;
    for (int i = 0; i < 1000; ++i) {
      const auto drawn = random.between(5, 8);
      QVERIFY(drawn >= 5 && drawn <= 8);
      low = low || drawn == 5;
      high = high || drawn == 8;
    }
    QVERIFY(low && high);
  }

  void chanceIsAsLikelyAsItSays() {
    SeededRandom random(4);
    int times = 0;
    for (int i = 0; i < 10'000; ++i) times += random.chance(1, 4) ? 1 : 0;
    QVERIFY(times > 2'300 && times < 2'700);
  }

 private:
  static constexpr const char* kFirstBytesOfSeedOne = "c510c70f6daff2b3ea4c364796553b85";
};

CAIRN_TEST(SeededRandomTest)
#include "test_seeded_random.moc"
