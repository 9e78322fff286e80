#include <QElapsedTimer>
#include <QTest>

#include "support/test_registry.h"
#include "ui/chunk_picture.h"
#include "ui/chunk_tiles.h"
#include "ui/tones.h"

using namespace cairn;
using ui::ChunkGrid;
using ui::ChunkLayout;
using ui::ChunkState;
using ui::ChunkTiles;

namespace {

QPalette paletteOf(bool dark) {
  QPalette palette;
  palette.setColor(QPalette::Base, dark ? QColor(30, 30, 30) : QColor(255, 255, 255));
  palette.setColor(QPalette::Text, dark ? QColor(255, 255, 255) : QColor(0, 0, 0));
  palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
  return palette;
}

ui::ChunkView viewOf(QSize size) {
  ui::ChunkView view;
  view.size = size;
  view.palette = paletteOf(false);
  return view;
}

ChunkGrid gridOf(std::size_t stripes, std::uint64_t verified) {
  ChunkGrid grid;
  grid.data = 8;
  grid.parity = 4;
  ui::ChunkStripe stripe;
  stripe.wanted = 0xff;
  stripe.verified = verified;
  grid.stripes.assign(stripes, stripe);
  return grid;
}

int greyestDifference(const QImage& a, const QImage& b) {
  int most = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
  }
  return most;
}

}  // namespace

class ChunkPictureTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachCellHasTheTileOfItsState() {
    auto grid = gridOf(20, 0b1);
    grid.stripes[3].damaged = 0b10;
    const ChunkLayout layout({20, 8, 4}, {10, 1}, 100);
    const auto view = viewOf({100, 300});
    const auto image = ui::chunkPicture(grid, layout, view);
    const auto colorAt = [&](ui::ChunkCell cell) {
      return image.pixelColor(layout.rectOf(cell).topLeft() + QPoint(1, 4));
    };
    QCOMPARE(colorAt({0, 0}), view.palette.color(QPalette::Highlight));
    QCOMPARE(colorAt({19, 0}), view.palette.color(QPalette::Highlight));
    QCOMPARE(colorAt({3, 1}), QColor(ui::warningTone(view.palette).rgb()));
    QVERIFY(colorAt({0, 1}) != view.palette.color(QPalette::Highlight));
    // Between data and parity.
    QCOMPARE(image.pixelColor(4, layout.rectOf({0, 7}).bottom() + 1),
             view.palette.color(QPalette::Base));
  }

  void fromRightToLeftTheFirstStripeIsAtTheRight() {
    auto grid = gridOf(5, 0);
    grid.stripes[0].verified = 0xfff;
    const ChunkLayout layout({5, 8, 4}, {10, 1}, 100);
    auto view = viewOf({100, 200});
    view.mirrored = true;
    const auto image = ui::chunkPicture(grid, layout, view);
    QCOMPARE(image.pixelColor(94, 4), view.palette.color(QPalette::Highlight));
    QCOMPARE(image.pixelColor(4, 4), view.palette.color(QPalette::Base));
    QCOMPARE(ui::rectInView(layout, view, {0, 0}).right(), 99);
  }

  void aGroupIsFilledAsFarAsItIsVerifiedAndShowsItsDamage() {
    auto grid = gridOf(1000, 0);
    for (std::size_t i = 0; i < 500; ++i) grid.stripes[i].verified = 0xff;
    grid.stripes[700].damaged = 1;
    const ChunkLayout layout({1000, 8, 4}, {12, 1000}, 100);
    const auto view = viewOf({20, 200});
    const auto image = ui::chunkPicture(grid, layout, view);
    const auto tone = view.palette.color(QPalette::Highlight);
    QCOMPARE(image.pixelColor(3, 10), tone);
    QCOMPARE(image.pixelColor(3, 6), tone);
    QVERIFY(image.pixelColor(3, 4) != tone);
    QCOMPARE(image.pixelColor(0, 0), QColor(ui::warningTone(view.palette).rgb()));
    QVERIFY(image.pixelColor(0, 12) != QColor(ui::warningTone(view.palette).rgb()));
  }

  void scrolledItShowsWhatIsThere() {
    auto grid = gridOf(100, 0);
    for (std::size_t i = 90; i < 100; ++i) grid.stripes[i].verified = 0xff;
    const ChunkLayout layout({100, 8, 4}, {10, 1}, 100);
    auto view = viewOf({100, 50});
    view.top = 9 * layout.bandHeight();
    const auto image = ui::chunkPicture(grid, layout, view);
    QCOMPARE(image.pixelColor(4, 4), view.palette.color(QPalette::Highlight));
  }

  void onAFinerScreenItHasMorePixels() {
    const ChunkLayout layout({20, 8, 4}, {5, 1}, 100);
    auto view = viewOf({100, 200});
    view.pixelRatio = 1.5;
    const auto image = ui::chunkPicture(gridOf(20, 0xff), layout, view);
    QCOMPARE(image.size(), QSize(150, 300));
    QCOMPARE(image.pixelColor(2, 2), view.palette.color(QPalette::Highlight));
  }

  void statesAreToldApartWithoutColour() {
    for (const int variant : {0, 1, 2, 3}) {
      const ChunkTiles tiles(paletteOf(variant % 2 != 0), variant < 2 ? 12 : 5, 1);
      for (std::size_t a = 0; a < ui::kChunkStates; ++a) {
        for (std::size_t b = a + 1; b < ui::kChunkStates; ++b) {
          const auto difference = greyestDifference(tiles.of(static_cast<ChunkState>(a)),
                                                    tiles.of(static_cast<ChunkState>(b)));
          QVERIFY2(difference >= 40, qPrintable(QString("%1 %2 %3").arg(a).arg(b).arg(difference)));
        }
      }
    }
  }

  void largeCellsSayHowManyHoldersThereAre() {
    auto grid = gridOf(2, 0xff);
    const ChunkLayout layout({2, 8, 4}, {40, 1}, 100);
    const auto view = viewOf({100, 600});
    const auto without = ui::chunkPicture(grid, layout, view);
    grid.holders.assign(24, 3);
    const auto three = ui::chunkPicture(grid, layout, view);
    QVERIFY(three != without);
    grid.holders.assign(24, 4);
    QVERIFY(ui::chunkPicture(grid, layout, view) != three);
  }

  void nothingIsAnEmptyPicture() {
    QVERIFY(!ui::chunkPicture({}, {}, viewOf({10, 10})).isNull());
    QVERIFY(!ui::chunkPicture({}, {}, viewOf({0, 0})).isNull());
  }

  void aTebibyteIsPaintedWithin100Milliseconds_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("fitted");
    QTest::newRow("in a tab, all of it") << QSize(900, 350) << true;
    QTest::newRow("in a tab, the smallest cells") << QSize(900, 350) << false;
    QTest::newRow("in a large window, all of it") << QSize(1900, 900) << true;
    QTest::newRow("in a large window, the smallest cells") << QSize(1900, 900) << false;
  }
  void aTebibyteIsPaintedWithin100Milliseconds() {
    QFETCH(const QSize, size);
    QFETCH(const bool, fitted);
    // As mixed as can be: every cell of several chunks has to be worked out.
    auto grid = gridOf(131'072, 0);
    std::uint64_t seed = 1;
    for (auto& stripe : grid.stripes) {
      seed = seed * 6364136223846793005U + 1442695040888963407U;
      stripe.verified = seed >> 20;
      stripe.requested = seed >> 32;
      stripe.damaged = (seed >> 40) % 1000 == 0 ? 1 : 0;
    }
    grid.holders.assign(grid.stripes.size() * 12, 1);
    const ChunkLayout::Shape shape{131'072, 8, 4};
    const auto layout = fitted ? ChunkLayout::fitting(shape, size, {4, 16})
                               : ChunkLayout(shape, {4, 1}, size.width());
    QElapsedTimer timer;
    timer.start();
    const auto image = ui::chunkPicture(grid, layout, viewOf(size));
    const auto took = timer.elapsed();
    qInfo("%lld ms, groups of %zu", took, layout.scale().group);
    QVERIFY(took <= 100);
  }
};

CAIRN_TEST(ChunkPictureTest)
#include "test_chunk_picture.moc"
