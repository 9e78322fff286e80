#include <QElapsedTimer>
#include <QLocale>
#include <QTest>
#include <array>

#include "support/test_registry.h"
#include "ui/downloads_model.h"
#include "ui/format.h"
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

QString withValues(QString pattern) {
  constexpr std::array values{"/a b/c", "17", "Bo", "4", "/d", "6", "7", "8", "9"};
  for (int i = 1; i <= 9; ++i) {
    pattern.replace(QStringLiteral("%%1").arg(i),
                    QString::fromUtf8(values[static_cast<std::size_t>(i - 1)]));
  }
  return pattern;
}

class NodeWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsEachSentenceOfItsOwn() {
    const MarkingTranslator translator;
    const auto all = ui::nodeSentences();
    QVERIFY(all.size() > 400);
    for (const auto& pattern : all) {
      const auto said = withValues(pattern);
      QCOMPARE(ui::inUsersLanguage(said), u'<' + said + u'>');
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
             QStringLiteral("/data/x: <cannot be opened>: <Permission denied>"));
    QCOMPARE(marked("setting up /data: cannot be created: No space left on device"),
             QStringLiteral("<setting up /data>: <cannot be created>: <No space left on device>"));
    QCOMPARE(marked("bundle ABC: the link's key does not open this bundle"),
             QStringLiteral("<bundle ABC>: <the link's key does not open this bundle>"));
    QCOMPARE(marked("somewhere: else"), QStringLiteral("somewhere: else"));
  }

  void keepsPathsWithColons() {
    QCOMPARE(marked("/a: b: c/d: cannot be opened: Permission denied"),
             QStringLiteral("/a: b: c/d: <cannot be opened>: <Permission denied>"));
    QCOMPARE(marked("setting up /a: b"), QStringLiteral("<setting up /a: b>"));
    QCOMPARE(marked("'a: b' is not all here"), QStringLiteral("<'a: b' is not all here>"));
    QCOMPARE(marked("/a: b is on another disk than /c: d; copy it there, and then say where it is "
                    "now"),
             QStringLiteral("/a: <b is on another disk than /c: d; copy it there, and then say "
                            "where it is now>"));
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
             QStringLiteral("<the name 'a/b' <contains a slash>>"));
    QCOMPARE(marked("'x': stripe 3 of content cannot be rebuilt: 3 of its 12 chunks are damaged or "
                    "missing, 7 are good and 8 are needed (chunk 1: /a, its bytes differ)"),
             QStringLiteral("'x': <stripe 3 of <content> cannot be rebuilt>: <3 of its 12 chunks "
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
             QStringLiteral("<'%2' is being downloaded to %1; let that finish, or remove it, "
                            "before this is moved>"));
  }

  void setsApartWhatStaysEnglishBetweenArabic() {
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QStringLiteral("ar")));
    const auto known = marked("setting up /data: cannot be created");
    const auto unknown = marked("some: thing");
    QLocale::setDefault(before);
    QCOMPARE(known, QStringLiteral("<setting up \u2068/data\u2069>: <cannot be created>"));
    QCOMPARE(unknown, QStringLiteral("\u2068some: thing\u2069"));
  }

  void whatWentWrongIsSaidInOneLanguage() {
    const MarkingTranslator translator;
    const Error error{ErrorCode::io, "/data/x: cannot be read: Input/output error"};
    QVERIFY(ui::errorText(error).contains(
        QStringLiteral("/data/x: <cannot be read>: <Input/output error>.")));
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
        QStringLiteral("<bundle ABC>: <the link's key does not open this bundle>")));
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
                .contains(QStringLiteral("[::]:9000: <Address already in use>")));
    QCOMPARE(ui::NetworkWords::mappingReasons(info.presence), QStringLiteral("<nobody answers>"));
  }

  void isQuickWithWhatItDoesNotKnow() {
    const auto unknown = QStringLiteral("a file of some name or other.mkv");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i) QCOMPARE(ui::inUsersLanguage(unknown), unknown);
    // Some microseconds each; the rest is for slow machines and sanitizers.
    QVERIFY(timer.elapsed() < 2'000);
  }

  void isQuickWithHostileTexts() {
    const MarkingTranslator translator;
    QElapsedTimer timer;
    timer.start();
    for (const auto* part : {"setting up ", ": ", "'", "a: ", "' is not all here",
                             "bundle b: ", "%1", "connecting to ", " of its "}) {
      for (const int length : {4'000, 4'000'000}) {
        const auto text =
            QString::fromUtf8(part).repeated(length / static_cast<int>(qstrlen(part)));
        QVERIFY(ui::inUsersLanguage(text).size() < text.size() + 1'000);
      }
    }
    QVERIFY(timer.elapsed() < 2'000);
  }
};

}  // namespace

CAIRN_TEST(NodeWordsTest)
#include "test_node_words.moc"
