#include <QTest>

#include "node/dotenv.h"
#include "support/test_registry.h"

using namespace cairn;
using node::DotenvLine;
using node::parse_dotenv;

namespace {

// The value of the only line in `text`.
std::string value_in(std::string_view text) {
  const auto lines = parse_dotenv(text);
  if (lines.size() != 1) return "<" + std::to_string(lines.size()) + " lines>";
  return lines[0].value ? *lines[0].value : "<" + lines[0].value.error().context + ">";
}

}  // namespace

class DotenvTest : public QObject {
  Q_OBJECT
 private slots:
  void readsPlainValuesWithoutBlanksAndComments() {
    QCOMPARE(value_in("A=b"), std::string("b"));
    QCOMPARE(value_in("  export A =  b c \t\r\n"), std::string("b c"));
    QCOMPARE(value_in("A=b # why"), std::string("b"));
    QCOMPARE(value_in("A=b#c"), std::string("b#c"));
    QCOMPARE(value_in("A=#c"), std::string(""));
    QCOMPARE(value_in("A="), std::string(""));
    QCOMPARE(value_in("A=b=c"), std::string("b=c"));
    QCOMPARE(value_in("\xef\xbb\xbf"
                      "A=b"),
             std::string("b"));
  }

  void readsQuotedValues() {
    QCOMPARE(value_in("A='b # \\n $c' # why"), std::string("b # \\n $c"));
    QCOMPARE(value_in("A=\"b\\n\\t\\\"\\\\\\$\\q\""), std::string("b\n\t\"\\$\\q"));
    QCOMPARE(value_in("A=''"), std::string(""));
  }

  void reportsBrokenQuotesWithTheName() {
    QCOMPARE(value_in("A='b"), std::string("<the quotation mark is not closed>"));
    QCOMPARE(value_in("A=\"b\\"), std::string("<the quotation mark is not closed>"));
    QCOMPARE(value_in("A='b' c"), std::string("<there is text behind the closing quotation mark>"));
  }

  void passesOverWhatItDoesNotUnderstand() {
    const auto lines = parse_dotenv("# A=1\n\nsource other\n1A=2\nA B=3\n=4\nexport\nC=5");
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines[0].name, std::string("C"));
    QCOMPARE(lines[0].line, 8);
  }

  void takesANameThatStartsWithExportForAName() {
    const auto lines = parse_dotenv("exported=1");
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines[0].name, std::string("exported"));
  }
};

CAIRN_TEST(DotenvTest)
#include "test_dotenv.moc"
