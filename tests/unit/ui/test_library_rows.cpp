#include <QTest>

#include "support/test_registry.h"
#include "ui/library_rows.h"
#include "unit/ui/library_samples.h"

using namespace cairn;
using test::stored;
using ui::LibraryColumn;
using ui::LibraryOrder;

namespace {

QStringList names(const std::vector<ui::LibraryRow>& rows) {
  QStringList all;
  for (const auto& row : rows) all.push_back(ui::nameText(row.entry->bundle));
  return all;
}

}  // namespace

class LibraryRowsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void rowsAreInTheOrderOfTheColumnAndThenOfTheName() {
    ui::LibraryRows rows;
    rows.take({stored("b", 5), stored("a", 9), stored("c", 5)});
    QCOMPARE(names(rows.arrange({})), (QStringList{"a", "b", "c"}));
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::name, true})), (QStringList{"c", "b", "a"}));
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::bytes, false})), (QStringList{"b", "c", "a"}));
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::bytes, true})), (QStringList{"a", "b", "c"}));
  }

  void whatNeedsAttentionComesFirstByHealth() {
    ui::LibraryRows rows;
    rows.take({stored("whole"), stored("partial", 1, node::BundleHealth::partial),
               stored("damaged", 1, node::BundleHealth::damaged),
               stored("changed", 1, node::BundleHealth::changed)});
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::health, false})),
             (QStringList{"damaged", "changed", "partial", "whole"}));
  }

  void whatWasSentIsSortedByBytesAndByRatio() {
    ui::LibraryRows rows;
    auto large = stored("large", 1000);
    large.sent_bytes = 900;
    auto small = stored("small", 10);
    small.sent_bytes = 100;
    auto empty = stored("empty", 0);
    empty.holders_seen = 3;
    rows.take({large, small, empty});
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::sent, false})),
             (QStringList{"empty", "small", "large"}));
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::ratio, false})),
             (QStringList{"empty", "large", "small"}));
    QCOMPARE(names(rows.arrange({{}, LibraryColumn::holders, true})).front(), "empty");
  }

  void everyWordOfTheFilterMustBeInTheNameOrThePlace() {
    ui::LibraryRows rows;
    rows.take({stored("Summer 2023"), stored("Summer 2024"), stored("Winter 2024")});
    QCOMPARE(names(rows.arrange({"2024 SUMMER", LibraryColumn::name, false})),
             (QStringList{"Summer 2024"}));
    QCOMPARE(rows.arrange({"home winter", LibraryColumn::name, false}).size(), std::size_t{1});
    QVERIFY(rows.arrange({"autumn", LibraryColumn::name, false}).empty());
  }

  void aBundleKeepsItsIdAndItsEntryWhereItIsAsItWas() {
    ui::LibraryRows rows;
    rows.take({stored("a"), stored("b")});
    const auto before = rows.arrange({});
    rows.take({stored("b"), stored("a", 77), stored("c")});
    const auto after = rows.arrange({});
    QCOMPARE(names(after), (QStringList{"a", "b", "c"}));
    QCOMPARE(after[0].id, before[0].id);
    QVERIFY(after[0].entry != before[0].entry);
    QCOMPARE(after[1].id, before[1].id);
    QVERIFY(after[1].entry == before[1].entry);
    QVERIFY(after[2].id != before[0].id && after[2].id != before[1].id);
  }

  void aBundleWithoutANameIsCalledByItsRoot() {
    auto bundle = stored("x");
    bundle.link.name.clear();
    QCOMPARE(ui::nameText(bundle), QString::fromStdString(bundle.link.root.brief()));
  }
};

CAIRN_TEST(LibraryRowsTest)
#include "test_library_rows.moc"
