#include <QTest>

#include "support/test_registry.h"
#include "ui/tones.h"

using namespace cairn;

class TonesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void mixingGoesFromOneToTheOther() {
    QCOMPARE(ui::mixed(Qt::black, Qt::white, 0).rgb(), QColor(Qt::black).rgb());
    QCOMPARE(ui::mixed(Qt::black, Qt::white, 1).rgb(), QColor(Qt::white).rgb());
    QCOMPARE(ui::mixed(Qt::black, Qt::white, 7).rgb(), QColor(Qt::white).rgb());
    QCOMPARE(qRed(ui::mixed(Qt::black, Qt::white, 0.5).rgb()), 128);
  }

  void contrastIsThatOfTheStandard() {
    QVERIFY(qAbs(ui::contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(ui::contrast(Qt::white, Qt::white) - 1) < 0.01);
    // A pair that the standard's own examples give as just readable.
    QVERIFY(qAbs(ui::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
  }

  void textStaysReadableOnEveryTone() {
    for (const auto tone : {Qt::blue, Qt::yellow, Qt::red, Qt::black, Qt::white, Qt::darkGray}) {
      QVERIFY(ui::contrast(ui::readableTone(Qt::white, tone, Qt::black), Qt::black) >= 4.5);
      QVERIFY(ui::contrast(ui::readableTone(Qt::black, tone, Qt::white), Qt::white) >= 4.5);
    }
  }

  void harmIsSeenInLightAndInDark() {
    for (const bool dark : {false, true}) {
      QPalette palette;
      palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
      palette.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
      for (const int level : {20, 128, 240}) {
        palette.setColor(QPalette::Highlight, QColor::fromHsl(210, 200, level));
        QVERIFY(ui::contrast(ui::warningTone(palette), palette.color(QPalette::Base)) >= 3);
      }
    }
  }
};

CAIRN_TEST(TonesTest)
#include "test_tones.moc"
