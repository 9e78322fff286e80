#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <array>

#include "support/test_registry.h"
#include "ui/downloads_model.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/network_words.h"
#include "ui/node_words.h"
#include "unit/ui/marking_translator.h"

using namespace cairn;
using test::MarkingTranslator;

namespace {

QString marked(const char* english) {
  const MarkingTranslator translator;
  return ui::inUsersLanguage(QString::fromUtf8(english));
}

QString markedHarmless(std::string_view english) {
  const MarkingTranslator translator;
  return ui::nodeText(english);
}

QString spoken(const char* language, const char* english) {
  ui::Speech speech;
  speech.speak(QString::fromUtf8(language));
  const auto said = ui::inUsersLanguage(QString::fromUtf8(english));
  speech.speak(QStringLiteral("en"));
  return said;
}

QString withValues(QString pattern, const QString& original) {
  std::array values{"/a b/c", "17", "Bo", "4", "/d", "6", "7", "8", "9"};
  static const QRegularExpression counted(
      QStringLiteral("%1 (bytes|peers|stripes|chunks|files and folders|dots|of its|of the)"));
  if (original.contains(counted)) values[0] = "1017";
  for (int i = 1; i <= 9; ++i) {
    pattern.replace(QStringLiteral("%%1").arg(i),
                    QString::fromUtf8(values[static_cast<std::size_t>(i - 1)]));
  }
  return pattern;
}

// Of some hundred patterns, those that a text without any known word is held against.
constexpr qsizetype kComparedOnce = 20;

QByteArray comparedSince(qsizetype before) {
  return QByteArray::number(ui::comparedPatterns() - before);
}

class NodeWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsEachSentenceOfItsOwn() {
    const MarkingTranslator translator;
    const auto all = ui::nodeSentences();
    QVERIFY(all.size() > 400);
    for (const auto& pattern : all) {
      const auto said = withValues(pattern, pattern);
      const auto expected = withValues(MarkingTranslator::reordered(pattern), pattern);
      QCOMPARE(ui::inUsersLanguage(said), u'<' + expected + u'>');
    }
  }

  void hasEachSentenceOnce() {
    auto all = ui::nodeSentences();
    QCOMPARE(all.removeDuplicates(), 0);
  }

  void saysTheSameInEnglish() {
    for (const auto* text :
         {"bundle ABC is not in the library", "setting up /a: cannot be read: Permission denied",
          "no sentence of ours: at all", "", ": ", "%1", "a: : b"}) {
      QCOMPARE(ui::inUsersLanguage(QString::fromUtf8(text)), QString::fromUtf8(text));
    }
  }

  void readsClausesWithinClauses() {
    QCOMPARE(marked("/data/x: cannot be opened: Permission denied"),
             QStringLiteral("/data/x | <cannot be opened> | <Permission denied>"));
    QCOMPARE(
        marked("setting up /data: cannot be created: No space left on device"),
        QStringLiteral("<setting up /data> | <cannot be created> | <No space left on device>"));
    QCOMPARE(marked("bundle ABC: the link's key does not open this bundle"),
             QStringLiteral("<bundle ABC> | <the link's key does not open this bundle>"));
    QCOMPARE(marked("somewhere: else"), QStringLiteral("somewhere: else"));
  }

  void keepsPathsWithColons() {
    QCOMPARE(marked("/a: b: c/d: cannot be opened: Permission denied"),
             QStringLiteral("/a: b: c/d | <cannot be opened> | <Permission denied>"));
    QCOMPARE(marked("setting up /a: b"), QStringLiteral("<setting up /a: b>"));
    QCOMPARE(marked("'a: b' is not all here"), QStringLiteral("<'a: b' is not all here>"));
    QCOMPARE(marked("/a: b is on another disk than /c: d; copy it there, and then say where it is "
                    "now"),
             QStringLiteral("</c: d is on another disk than /a: b; copy it there, and then say "
                            "where it is now>"));
    QCOMPARE(marked("/home/x/Alien: Romulus.mkv was moved or deleted"),
             QStringLiteral("</home/x/Alien: Romulus.mkv was moved or deleted>"));
    QCOMPARE(marked("/home/x/Alien: Romulus.mkv was moved or deleted: Permission denied"),
             QStringLiteral("</home/x/Alien: Romulus.mkv was moved or deleted> | "
                            "<Permission denied>"));
    QCOMPARE(marked("setting up /a: b: /a: b/c is not a folder"),
             QStringLiteral("<setting up /a: b> | </a: b/c is not a folder>"));
    QCOMPARE(marked("'x': /a: b/c is no folder; choose where it is as it was shared, or share it "
                    "again"),
             QStringLiteral("'x' | </a: b/c is no folder; choose where it is as it was shared, or "
                            "share it again>"));
  }

  void keepsPathsThatEndAsSentencesDo() {
    for (const auto* path : {"/home/me/my peers", "/home/me/two stripes", "/a, line up", "/5 dots",
                             "/home/me/3 chunks are missing", "/a, line 3/b"}) {
      const auto said = QString::fromUtf8(path) + QStringLiteral(": cannot be opened");
      QCOMPARE(marked(qPrintable(said)), path + QStringLiteral(" | <cannot be opened>"));
      QCOMPARE(marked(path), QString::fromUtf8(path));
    }
    QCOMPARE(spoken("fr", "/home/me/my peers: no such thing"),
             QStringLiteral("/home/me/my peers: no such thing"));
  }

  void keepsTheKeysOfSettings() {
    QCOMPARE(marked("/a/cairn.toml, line 3: limits.upload: use true or false"),
             QStringLiteral("<3, line /a/cairn.toml> | limits.upload | <use true or false>"));
    QCOMPARE(marked("/a: b/cairn.toml, line 3: limits.upload: use a number from 1 to 9"),
             QStringLiteral("<3, line /a: b/cairn.toml> | limits.upload | "
                            "<use a number from 9 to 1>"));
    QCOMPARE(marked("environment variable CAIRN_UPLOAD: use true or false"),
             QStringLiteral("<environment variable CAIRN_UPLOAD> | <use true or false>"));
  }

  void isWholeInLanguagesOfOtherOrder() {
    constexpr auto kSetting = "cairn.toml, line 3: limits.upload: use at least 4Ki";
    QCOMPARE(spoken("de", kSetting),
             QStringLiteral("cairn.toml, Zeile 3: limits.upload: verwenden Sie mindestens 4Ki"));
    QCOMPARE(spoken("zh_CN", kSetting),
             QStringLiteral("cairn.toml，第 3 行：limits.upload：请至少使用 4Ki"));
    constexpr auto kMoved = "/home/x/Alien: Romulus.mkv was moved or deleted";
    QCOMPARE(spoken("de", kMoved),
             QStringLiteral("/home/x/Alien: Romulus.mkv wurde verschoben oder gelöscht"));
    QCOMPARE(spoken("zh_CN", kMoved), QStringLiteral("/home/x/Alien: Romulus.mkv 已被移动或删除"));
  }

  void takesTheMostSpecificSentence() {
    QCOMPARE(marked("bundle ABC cannot be read without the key of its link; its chunks can be kept "
                    "for others"),
             QStringLiteral("<bundle ABC cannot be read without the key of its link; its chunks "
                            "can be kept for others>"));
  }

  void translatesWhatIsSaidWithinASentence() {
    QCOMPARE(marked("connecting to 3 peers"), QStringLiteral("<connecting to <3 peers>>"));
    QCOMPARE(marked("the name 'a/b' contains a slash"),
             QStringLiteral("<the name '<contains a slash>' a/b>"));
    QCOMPARE(marked("'x': stripe 3 of content cannot be rebuilt: 3 of its 12 chunks are damaged or "
                    "missing, 7 are good and 8 are needed (chunk 1: /a, its bytes differ)"),
             QStringLiteral("'x' | <stripe <content> of 3 cannot be rebuilt> | <12 of its 3 chunks "
                            "are damaged or missing, 7 are good and 8 are needed (chunk 1: /a, "
                            "<its bytes differ>)>"));
  }

  void leavesNamesAlone() {
    QCOMPARE(marked("'Permission denied' is not all here"),
             QStringLiteral("<'Permission denied' is not all here>"));
  }

  void takesNoValueForAPlace() {
    QCOMPARE(marked("'%2' is being downloaded to %1; let that finish, or remove it, before this is "
                    "moved"),
             QStringLiteral("<'%1' is being downloaded to %2; let that finish, or remove it, "
                            "before this is moved>"));
  }

  void setsApartWhatStaysEnglishBetweenArabic() {
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QStringLiteral("ar")));
    const auto known = marked("setting up /data: cannot be created");
    const auto unknown = marked("some: thing");
    QLocale::setDefault(before);
    QCOMPARE(known, QStringLiteral("<setting up \u2068/data\u2069> | <cannot be created>"));
    QCOMPARE(unknown, QStringLiteral("\u2068some: thing\u2069"));
  }

  void whatWentWrongIsSaidInOneLanguage() {
    const MarkingTranslator translator;
    const Error error{ErrorCode::io, "/data/x: cannot be read: Input/output error"};
    QVERIFY(ui::errorText(error).contains(
        QStringLiteral("/data/x | <cannot be read> | <Input/output error>.")));
    QCOMPARE(ui::nodeText("it is\n paused"), QStringLiteral("<it is paused>"));
  }

  void whatStrangersPutInStaysHarmless() {
    QCOMPARE(markedHarmless("'a\u202Egpj.exe\n' is not all here"),
             QStringLiteral("<'a gpj.exe ' is not all here>"));
  }

  void downloadsSayWhatFailedInOneLanguage() {
    const MarkingTranslator translator;
    node::DownloadInfo info;
    info.state = node::DownloadState::failed;
    info.problem = "bundle ABC: the link's key does not open this bundle";
    QVERIFY(ui::downloadStateText(info).contains(
        QStringLiteral("<bundle ABC> | <the link's key does not open this bundle>")));
  }

  void theNetworkPageSaysReasonsInOneLanguage() {
    const MarkingTranslator translator;
    node::NetworkInfo info;
    auto& dht = info.presence.dht.emplace();
    dht.bootstrap_problem = "no bootstrap host is given";
    dht.v4.running = true;
    dht.v6.problem = "[::]:9000: Address already in use";
    info.presence.mapping.emplace().phase = discovery::PortPhase::unmapped;
    info.presence.mapping->no_gateway = Error{ErrorCode::unavailable, "nobody answers"};
    QVERIFY(ui::NetworkWords::dhtText(info.presence, false)
                .contains(QStringLiteral("<no bootstrap host is given>")));
    QVERIFY(ui::NetworkWords::dhtText(info.presence, true)
                .contains(QStringLiteral("[::]:9000 | <Address already in use>")));
    QCOMPARE(ui::NetworkWords::mappingReasons(info.presence), QStringLiteral("<nobody answers>"));
  }

  void comparesLittleWithWhatItDoesNotKnow() {
    const auto unknown = QStringLiteral("a file of some name or other.mkv");
    const auto before = ui::comparedPatterns();
    QCOMPARE(ui::inUsersLanguage(unknown), unknown);
    QVERIFY2(ui::comparedPatterns() - before < kComparedOnce, comparedSince(before));
  }

  void comparesLittleWithHostileTexts() {
    const MarkingTranslator translator;
    for (const auto* part : {"setting up ", ": ", "'", "a: ", "' is not all here",
                             "bundle b: ", "%1", "connecting to ", " of its "}) {
      for (const int length : {4'000, 4'000'000}) {
        const auto text =
            QString::fromUtf8(part).repeated(length / static_cast<int>(qstrlen(part)));
        const auto before = ui::comparedPatterns();
        QVERIFY(ui::inUsersLanguage(text).size() < text.size() + 1'000);
        QVERIFY2(ui::comparedPatterns() - before < 100 * kComparedOnce, comparedSince(before));
      }
    }
  }
};

}  // namespace

CAIRN_TEST(NodeWordsTest)
#include "test_node_words.moc"
