#include <QTest>

#include "app/table.h"
#include "support/test_registry.h"

using namespace cairn::app;

class TableTest : public QObject {
  Q_OBJECT
 private slots:
  void alignsColumnsAndEndsLinesWithoutBlanks() {
    Table table({{"NAME", Align::left}, {"N", Align::right}, {"", Align::left}});
    table.add({"日", "1", "x"}, "  below");
    table.add({"longer", "1,000", ""});
    QCOMPARE(table.text(), std::string("NAME        N\n"
                                       "日          1  x\n"
                                       "  below\n"
                                       "longer  1,000\n"));
  }

  void leavesOutTitlesThatAreEmpty() {
    Table table({{"", Align::left}, {"", Align::left}});
    table.add({"a", "b"});
    QCOMPARE(table.text(), std::string("a  b\n"));
  }

  void shortensTheFirstColumnToFit() {
    Table table({{"NAME", Align::left}, {"N", Align::right}});
    table.add({"abcdefghijklmnop", "123"});
    table.fit(15);
    QCOMPARE(table.text(), std::string("NAME          N\nabcdefg...  123\n"));
    table.fit(3);
    QCOMPARE(table.text(), std::string("NAME        N\nabcde...  123\n"));
  }
};

CAIRN_TEST(TableTest)
#include "test_table.moc"
