#include <QTest>

#include "discovery/bencode.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::discovery::bencode;

namespace {

bool parses(std::string_view text) {
  return Document::parse(view_of(text)).has_value();
}

std::string spelled(std::string_view text) {
  return std::string(text_of(Document::parse(view_of(text))->root().raw()));
}

}  // namespace

class BencodeTest : public QObject {
  Q_OBJECT
 private slots:
  void everyKindIsRead() {
    const auto document = Document::parse(view_of("d1:ai-7e1:bl2:xy0:e1:cd1:k4:\0\1\2\3ee"));
    QVERIFY(!document);  // the literal ends at its first zero
    constexpr std::string_view kText{"d1:ai-7e1:bl2:xy0:i0ee1:cd1:k4:\0\1\2\3ee", 37};
    const auto whole = Document::parse(view_of(kText));
    QVERIFY(whole);
    const auto root = whole->root();
    QCOMPARE(root["a"].number(), -7);
    QVERIFY(root["b"].is_list());
    const auto xy = root["b"].first();
    QVERIFY(text_of(*xy.bytes()) == "xy");
    QVERIFY(xy.next().bytes()->empty());
    QCOMPARE(xy.next().next().number(), 0);
    QVERIFY(!xy.next().next().next());
    QCOMPARE(root["c"]["k"].bytes()->size(), 4U);
    QVERIFY(text_of(root["b"].raw()) == "l2:xy0:i0ee");
  }

  void whatIsAskedOfTheWrongKindIsNotThere() {
    const auto document = Document::parse(view_of("d1:ai1ee"));
    const auto root = document->root();
    QVERIFY(!root["b"]);
    QVERIFY(!root["a"]["a"]);
    QVERIFY(!root["a"].bytes());
    QVERIFY(!root.number());
    QVERIFY(!root.first());
    QVERIFY(!Value{}["a"].first().next().bytes());
  }

  void otherSpellingsAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    const char* const texts[] = {"",
                                 "e",
                                 "x",
                                 "i",
                                 "ie",
                                 "i-e",
                                 "i01e",
                                 "i-0e",
                                 "i1",
                                 "i+1e",
                                 "i 1e",
                                 "i9223372036854775808e",
                                 "01:a",
                                 "2:a",
                                 "1",
                                 ":a",
                                 "-1:a",
                                 "l",
                                 "li1e",
                                 "d",
                                 "d1:a",
                                 "d1:ae",
                                 "di1ei2ee",
                                 "d1:bi1e1:ai2ee",
                                 "d1:ai1e1:ai2ee",
                                 "i1ei2e",
                                 "lee",
                                 "99999999999999999999:a",
                                 "4294967296:a",
                                 "d1:ai1eee"};
    for (const auto* text : texts) QTest::addRow("'%s'", text) << QByteArray(text);
  }
  void otherSpellingsAreRefused() {
    QFETCH(const QByteArray, text);
    QVERIFY(!parses({text.constData(), static_cast<std::size_t>(text.size())}));
  }

  void theEndsOfTheRangeAreNumbers() {
    QCOMPARE(Document::parse(view_of("i9223372036854775807e"))->root().number(),
             std::numeric_limits<std::int64_t>::max());
    QCOMPARE(Document::parse(view_of("i-9223372036854775808e"))->root().number(),
             std::numeric_limits<std::int64_t>::min());
  }

  void depthAndSizeAreBounded() {
    const auto nested = [](std::size_t depth) {
      return std::string(depth, 'l') + std::string(depth, 'e');
    };
    QVERIFY(parses(nested(kDepthMax)));
    QVERIFY(!parses(nested(kDepthMax + 1)));
    QVERIFY(!parses(std::string(1'000'000, 'l')));
    const auto list = [](std::size_t values) {
      std::string text = "l";
      for (std::size_t i = 0; i < values; ++i) text += "0:";
      return text + "e";
    };
    QVERIFY(parses(list(kValuesMax - 1)));
    QVERIFY(!parses(list(kValuesMax)));
  }

  void whatIsWrittenIsRead() {
    Bytes bytes;
    Writer out(bytes);
    out.open_dictionary();
    out.entry("a", std::int64_t{-5});
    out.entry("b", "text");
    out.text("c");
    out.open_list();
    out.raw(view_of("i3e"));
    out.close();
    out.close();
    QVERIFY(text_of(bytes) == "d1:ai-5e1:b4:text1:cli3eee");
    QCOMPARE(spelled(text_of(bytes)), std::string(text_of(bytes)));
  }
};

CAIRN_TEST(BencodeTest)
#include "test_bencode.moc"
