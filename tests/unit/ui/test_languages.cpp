#include <QGuiApplication>
#include <QTest>

#include "support/test_registry.h"
#include "ui/languages.h"

using namespace cairn;

class LanguagesTest : public QObject {
  Q_OBJECT

  ui::Speech speech_;

  static QString peers(int count) {
    return QCoreApplication::translate("cairn::ui::StatusLine", "%Ln peer(s)", nullptr, count);
  }

 private Q_SLOTS:
  void cleanup() { speech_.speak("en"); }

  void whoSpeaksNoneOfThemReadsEnglish() {
    for (const auto* language : {"it_IT", "C", "he_IL", "en", "en_GB"}) {
      speech_.speak(language);
      QCOMPARE(peers(1), QString("1 peer"));
      QCOMPARE(peers(0), QString("0 peers"));
      QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
  }

  void theOthersReadTheirOwn() {
    speech_.speak("de");
    QVERIFY(!peers(2).contains("peer"));
    speech_.speak("ar");
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
  }

  void countsHaveTheDigitsOfTheLanguage() {
    speech_.speak("en");
    QCOMPARE(peers(1234), QString("1,234 peers"));
    speech_.speak("ar");
    QVERIFY(peers(187).startsWith(QStringLiteral("١٨٧ ")));
  }
};

CAIRN_TEST(LanguagesTest)
#include "test_languages.moc"
