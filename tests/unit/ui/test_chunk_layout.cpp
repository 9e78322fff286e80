#include <QTest>

#include "support/test_registry.h"
#include "ui/chunk_layout.h"

using namespace cairn;
using ui::ChunkCell;
using ui::ChunkLayout;

namespace {

constexpr ChunkLayout::Shape kTebibyte{131'072, 8, 4};
constexpr QSize kRoom(800, 400);

}  // namespace

class ChunkLayoutTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCellIsFoundWhereItLies() {
    const ChunkLayout layout({100, 8, 4}, {10, 3}, 105);
    QCOMPARE(layout.columns(), std::size_t{34});
    QCOMPARE(layout.columnsPerBand(), 10);
    QCOMPARE(layout.bands(), 4);
    for (std::size_t column = 0; column < layout.columns(); ++column) {
      for (int piece = 0; piece < layout.pieces(); ++piece) {
        const ChunkCell cell{column, piece};
        const auto rect = layout.rectOf(cell);
        QVERIFY(layout.cellAt(rect.topLeft()) == cell);
        QVERIFY(layout.cellAt(rect.bottomRight()) == cell);
        QVERIFY(rect.bottom() < layout.height());
      }
    }
  }

  void betweenAndBehindCellsThereIsNone() {
    const ChunkLayout layout({13, 8, 4}, {10, 1}, 105);
    const auto data = layout.rectOf({0, 7});
    const auto parity = layout.rectOf({0, 8});
    QVERIFY(parity.top() > data.bottom() + 1);
    QVERIFY(!layout.cellAt({5, data.bottom() + 1}));
    QVERIFY(!layout.cellAt({5, layout.rectOf({0, 11}).bottom() + 1}));
    QVERIFY(!layout.cellAt({102, 5}));
    QVERIFY(!layout.cellAt(layout.rectOf({13, 0}).center()));
    QVERIFY(!layout.cellAt({-1, 5}));
    QVERIFY(!ChunkLayout().cellAt({0, 0}));
  }

  void theLastColumnHasTheRest() {
    const ChunkLayout layout({100, 8, 4}, {10, 3}, 105);
    QVERIFY(layout.stripesOf(0) == (ui::StripeRange{0, 3}));
    QVERIFY(layout.stripesOf(33) == (ui::StripeRange{99, 1}));
    QVERIFY(layout.stripesOf(34) == ui::StripeRange{});
    QCOMPARE(layout.columnOf(98), std::size_t{32});
  }

  void whatFitsIsNotGrouped() {
    const auto few = ChunkLayout::fitting({20, 8, 4}, kRoom, {4, 16});
    QCOMPARE(few.scale().cell, 16);
    QCOMPARE(few.scale().group, std::size_t{1});
    const auto more = ChunkLayout::fitting({400, 8, 4}, kRoom, {4, 16});
    QCOMPARE(more.scale().group, std::size_t{1});
    QVERIFY(more.scale().cell < 16);
    QVERIFY(more.height() <= kRoom.height());
  }

  void aTebibyteFitsInGroupsThatAreNoLargerThanNeeded() {
    const auto layout = ChunkLayout::fitting(kTebibyte, kRoom, {4, 16});
    QVERIFY(layout.height() <= kRoom.height());
    QVERIFY(layout.scale().group > 1);
    const ChunkLayout finer(kTebibyte, {4, layout.scale().group - 1}, kRoom.width());
    QVERIFY(finer.height() > kRoom.height());
  }

  void whereNotEvenOneBandFitsItIsAsWideAsCanBe() {
    const auto layout = ChunkLayout::fitting({1000, 32, 32}, {800, 100}, {4, 16});
    QCOMPARE(layout.bands(), 1);
    QCOMPARE(layout.scale().group, std::size_t{5});
    QVERIFY(!ChunkLayout::fitting({1000, 32, 32}, {0, 0}, {4, 16}).empty());
  }

  void withoutStripesThereIsNothing() {
    QVERIFY(ChunkLayout::fitting({0, 8, 4}, kRoom, {4, 16}).empty());
    QCOMPARE(ChunkLayout({5, 0, 0}, {4, 1}, 100).height(), 0);
  }
};

CAIRN_TEST(ChunkLayoutTest)
#include "test_chunk_layout.moc"
