#include <QTest>

#include "support/test_registry.h"
#include "ui/wish.h"

using Wish = cairn::ui::Wish<int>;

class WishTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void untilTheNodeSaysSoItIsShownInItsStead() {
    Wish wish;
    QCOMPARE(wish.over(1), 1);
    wish.make(1, 2);
    QCOMPARE(wish.over(1), 2);
    wish.answered(true);
    // From a question of before.
    QCOMPARE(wish.over(1), 2);
    QCOMPARE(wish.over(2), 2);
    QVERIFY(!wish.isMade());
    QCOMPARE(wish.over(1), 1);
  }

  void theLastOfSeveralIsShown() {
    Wish wish;
    wish.make(1, 2);
    wish.make(1, 3);
    wish.answered(true);
    QCOMPARE(wish.over(2), 3);
    wish.answered(true);
    QCOMPARE(wish.over(2), 3);
    QCOMPARE(wish.over(3), 3);
    QVERIFY(!wish.isMade());
  }

  void backToWhatItWasIsAWishToo() {
    Wish wish;
    wish.make(1, 2);
    wish.make(1, 1);
    QCOMPARE(wish.over(2), 1);
    wish.answered(true);
    wish.answered(true);
    QCOMPARE(wish.over(2), 1);
    QCOMPARE(wish.over(1), 1);
    QVERIFY(!wish.isMade());
  }

  void whatTheNodeMakesOfItCounts() {
    Wish wish;
    wish.make(1, 2);
    QCOMPARE(wish.over(7), 2);
    wish.answered(true);
    QCOMPARE(wish.over(7), 7);
    QVERIFY(!wish.isMade());
  }

  void whatTheNodeRefusesIsForgotten() {
    Wish wish;
    wish.make(1, 2);
    wish.answered(false);
    QCOMPARE(wish.over(1), 1);
    wish.answered(true);
    QVERIFY(wish.isAnswered());
  }
};

CAIRN_TEST(WishTest)
#include "test_wish.moc"
