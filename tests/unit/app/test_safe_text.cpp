#include <QTest>

#include "app/safe_text.h"
#include "support/test_registry.h"

using namespace cairn::app;

class SafeTextTest : public QObject {
  Q_OBJECT
 private slots:
  void leavesOrdinaryTextAlone() {
    for (const char* text :
         {"", "plain name.txt", "größe ☃ 日本語", "عربي", "👩‍👩‍👧", "a\\b"}) {
      QCOMPARE(escaped(text), std::string(text));
    }
  }

  void escapesWhatControlsATerminal() {
    QCOMPARE(escaped("a\x1b[31mb"), std::string("a\\x1b[31mb"));
    QCOMPARE(escaped("a\nb\tc\rd"), std::string("a\\nb\\tc\\rd"));
    QCOMPARE(escaped(std::string_view("\0\x7f", 2)), std::string("\\x00\\x7f"));
    // U+009B introduces control sequences as ESC [ does.
    QCOMPARE(escaped("\xc2\x9b"), std::string("\\u{9b}"));
  }

  void escapesWhatReordersOrHides() {
    QCOMPARE(escaped("\xe2\x80\xaegnp.exe"), std::string("\\u{202e}gnp.exe"));
    QCOMPARE(escaped("\xe2\x81\xa6"), std::string("\\u{2066}"));
    QCOMPARE(escaped("\xe2\x80\xa8"), std::string("\\u{2028}"));
    QCOMPARE(escaped("\xe2\x80\x8b"), std::string("\\u{200b}"));
    QCOMPARE(escaped("\xf3\xa0\x81\x81"), std::string("\\u{e0041}"));
  }

  void escapesBytesThatAreNotUtf8() {
    QCOMPARE(escaped("a\xff"), std::string("a\\xff"));
    QCOMPARE(escaped("\xc3"), std::string("\\xc3"));                             // cut off
    QCOMPARE(escaped("\xc0\xaf"), std::string("\\xc0\\xaf"));                    // overlong
    QCOMPARE(escaped("\xe0\x80\xaf"), std::string("\\xe0\\x80\\xaf"));           // overlong
    QCOMPARE(escaped("\xed\xa0\x80"), std::string("\\xed\\xa0\\x80"));           // surrogate
    QCOMPARE(escaped("\xf4\x90\x80\x80"), std::string("\\xf4\\x90\\x80\\x80"));  // too large
    QCOMPARE(escaped("\xe2\x82\x41"), std::string("\\xe2\\x82\x41"));
  }

  void jsonTextIsUtf8() {
    QCOMPARE(with_valid_utf8("a\xff\xfe ok ☃"), std::string("a\xef\xbf\xbd\xef\xbf\xbd ok ☃"));
    QCOMPARE(with_valid_utf8("\x1b"), std::string("\x1b"));
  }

  void jsonKeepsItsMeaningWithEscapes() {
    QCOMPARE(with_escapes_in_json("{\"a\":\"\xe2\x80\xae ☃\"}"),
             std::string("{\"a\":\"\\u202e ☃\"}"));
    QCOMPARE(with_escapes_in_json("\"\x7f\xc2\x9b\""), std::string("\"\\u007f\\u009b\""));
    QCOMPARE(with_escapes_in_json("\"\xf3\xa0\x81\x81\""), std::string("\"\\udb40\\udc41\""));
    QCOMPARE(with_escapes_in_json("[1]\n"), std::string("[1]\n"));
  }

  void widthsCountColumns() {
    QCOMPARE(display_width("abc"), 3);
    QCOMPARE(display_width("日本"), 4);
    QCOMPARE(display_width("e\xcc\x81"), 1);  // a letter and its accent
    QCOMPARE(display_width("☃"), 1);
    QCOMPARE(display_width("👍"), 2);
  }

  void shortensToColumns() {
    QCOMPARE(shortened("abcdef", 6), std::string("abcdef"));
    QCOMPARE(shortened("abcdefg", 6), std::string("abc..."));
    QCOMPARE(shortened("日本語です", 6), std::string("日..."));
    QCOMPARE(shortened("abcdef", 2), std::string(".."));
    QCOMPARE(shortened("abcdef", 0), std::string(""));
    QCOMPARE(shortened("abcdef", -1), std::string(""));
  }

  void padsToColumns() {
    QCOMPARE(padded("日", 4), std::string("日  "));
    QCOMPARE(padded("12", 4, Align::right), std::string("  12"));
    QCOMPARE(padded("12345", 4), std::string("12345"));
  }
};

CAIRN_TEST(SafeTextTest)
#include "test_safe_text.moc"
