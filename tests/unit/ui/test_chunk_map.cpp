#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include "support/test_registry.h"
#include "ui/chunk_map.h"
#include "ui/chunk_map_panel.h"

using namespace cairn;
using ui::ChunkGrid;
using ui::ChunkMap;

namespace {

ChunkGrid gridOf(std::size_t stripes, std::size_t complete) {
  ChunkGrid grid;
  grid.data = 8;
  grid.parity = 4;
  grid.stripes.resize(stripes);
  for (std::size_t i = 0; i < stripes; ++i) {
    grid.stripes[i].wanted = 0xff;
    if (i < complete) grid.stripes[i].verified = 0xff;
  }
  return grid;
}

struct Shown {
  explicit Shown(std::size_t stripes, QSize size = {600, 300}) {
    map.resize(size);
    map.setGrid(gridOf(stripes, stripes / 2));
    map.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&map));
    map.setFocus();
  }
  [[nodiscard]] ui::ChunkCell at() const {
    return map.current().value_or(ui::ChunkCell{999'999, 99});
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&map, key, modifiers);
  }
  void wheel(QPoint at, int delta) {
    QWheelEvent event(at, map.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map.viewport(), &event);
  }
  ChunkMap map;
};

class Painted : public QObject {
 public:
  explicit Painted(QWidget* of) { of->installEventFilter(this); }
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++count;
    return QObject::eventFilter(object, event);
  }
  int count = 0;
};

}  // namespace

class ChunkMapTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTextFollowsTheMap() {
    Shown shown(400);
    QSignalSpy told(&shown.map, &ChunkMap::summaryChanged);
    auto grid = gridOf(400, 312);
    grid.stripes[399].requested = 0b11111;
    grid.stripes[398].damaged = 1;
    shown.map.setGrid(grid);
    QCOMPARE(told.count(), 1);
    const auto text = shown.map.accessibleDescription();
    QVERIFY2(text.contains("312 of 400"), qPrintable(text));
    QVERIFY(text.contains("5 requested"));
    QVERIFY(text.contains("1 damaged"));
    QVERIFY(!shown.map.accessibleName().isEmpty());
    shown.map.setGrid(grid);
    QCOMPARE(told.count(), 1);
  }

  void keysMoveFromCellToCell() {
    Shown shown(400);
    const auto perBand = static_cast<std::size_t>(shown.map.layoutOfCells().columnsPerBand());
    QVERIFY(shown.map.layoutOfCells().bands() > 1);
    shown.key(Qt::Key_Right);
    QVERIFY(shown.at() == (ui::ChunkCell{0, 0}));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Down);
    QVERIFY(shown.at() == (ui::ChunkCell{1, 1}));
    for (int i = 0; i < 11; ++i) shown.key(Qt::Key_Down);
    QVERIFY(shown.at() == (ui::ChunkCell{1 + perBand, 0}));
    shown.key(Qt::Key_Up);
    QVERIFY(shown.at() == (ui::ChunkCell{1, 11}));
    shown.key(Qt::Key_End);
    QVERIFY(shown.at() == (ui::ChunkCell{perBand - 1, 11}));
    shown.key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(shown.at() == (ui::ChunkCell{399, 11}));
    shown.key(Qt::Key_Right);
    QVERIFY(shown.at() == (ui::ChunkCell{399, 11}));
    shown.key(Qt::Key_Home, Qt::ControlModifier);
    shown.key(Qt::Key_Left);
    QVERIFY(shown.at() == (ui::ChunkCell{0, 11}));
  }

  void fromRightToLeftTheKeysGoWhereTheyPoint() {
    Shown shown(400);
    shown.map.setLayoutDirection(Qt::RightToLeft);
    shown.map.setCurrent(5, 0);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.at().column, std::size_t{6});
  }

  void theCurrentCellIsToldInWords() {
    Shown shown(400);
    QSignalSpy told(&shown.map, &ChunkMap::currentChanged);
    shown.map.setMoreLines([](std::size_t stripe, int piece) {
      return QStringLiteral("chunk %1/%2").arg(stripe).arg(piece);
    });
    shown.map.setCurrent(2, 9);
    QCOMPARE(told.count(), 1);
    const auto text = told.last().first().toString();
    QVERIFY2(text.contains("Stripe 3, parity chunk 2 of 4: not needed"), qPrintable(text));
    QVERIFY(text.endsWith("\nchunk 2/9"));
    QVERIFY(shown.map.accessibleDescription().startsWith(text));
    auto grid = gridOf(400, 0);
    grid.stripes[2].damaged = 1U << 9;
    shown.map.setGrid(grid);
    QCOMPARE(told.count(), 2);
    QVERIFY(shown.map.currentText().contains("damaged"));
  }

  void clickingChoosesACell() {
    Shown shown(400);
    const auto rect = shown.map.layoutOfCells().rectOf({7, 10});
    QTest::mouseClick(shown.map.viewport(), Qt::LeftButton, {}, rect.center());
    QVERIFY(shown.at() == (ui::ChunkCell{7, 10}));
  }

  void whereItPointsTheTooltipSaysWhatIsThere() {
    Shown shown(400);
    shown.map.setMoreLines([](std::size_t, int) { return QStringLiteral("<b>chunk</b>"); });
    const auto point = shown.map.layoutOfCells().rectOf({3, 2}).center();
    QHelpEvent event(QEvent::ToolTip, point, shown.map.viewport()->mapToGlobal(point));
    QApplication::sendEvent(shown.map.viewport(), &event);
    QVERIFY2(QToolTip::text().startsWith("Stripe 4, data chunk 3 of 8"),
             qPrintable(QToolTip::text()));
    QVERIFY(!Qt::mightBeRichText(QToolTip::text()) || QToolTip::text().contains("&lt;b&gt;"));
    QToolTip::hideText();
  }

  void everythingIsSeenAtOnceUntilOneZooms() {
    Shown shown(131'072);
    QVERIFY(shown.map.isFitted());
    QCOMPARE(shown.map.verticalScrollBar()->maximum(), 0);
    QVERIFY(shown.map.layoutOfCells().scale().group > 1);
    shown.map.resize(700, 400);
    QCOMPARE(shown.map.verticalScrollBar()->maximum(), 0);
    shown.key(Qt::Key_Plus);
    QVERIFY(!shown.map.isFitted());
    QVERIFY(shown.map.verticalScrollBar()->maximum() > 0);
    int steps = 0;
    for (; shown.map.canZoomIn() && steps < 100; ++steps) shown.key(Qt::Key_Plus);
    QVERIFY(steps < 100);
    QCOMPARE(shown.map.layoutOfCells().scale().group, std::size_t{1});
    for (steps = 0; shown.map.canZoomOut() && steps < 100; ++steps) shown.key(Qt::Key_Minus);
    QVERIFY(steps < 100);
    QCOMPARE(shown.map.layoutOfCells().bands(), 1);
    shown.key(Qt::Key_0);
    QVERIFY(shown.map.isFitted());
  }

  void theWheelZoomsWhereItPoints() {
    Shown shown(20'000);
    shown.wheel({300, 150}, 120);
    shown.map.verticalScrollBar()->setValue(shown.map.verticalScrollBar()->maximum() / 2);
    const QPoint point(300, 150);
    const auto& layout = shown.map.layoutOfCells();
    const auto stripeUnder = [&] {
      const int top = shown.map.verticalScrollBar()->value();
      for (int y = 0; y < 20; ++y) {
        if (const auto cell = layout.cellAt(point + QPoint(0, top + y))) {
          return layout.stripesOf(cell->column);
        }
      }
      return ui::StripeRange{};
    };
    const auto before = stripeUnder();
    const auto perBand = static_cast<std::size_t>(layout.columnsPerBand()) * layout.scale().group;
    shown.wheel(point, 240);
    const auto after = stripeUnder();
    QVERIFY(before.count > 0 && after.count > 0);
    // The same line of stripes; the columns within it have moved.
    QVERIFY(after.first + perBand >= before.first && after.first <= before.first + perBand);
    shown.wheel(point, 60);
    const auto scale = layout.scale();
    shown.wheel(point, 60);
    QVERIFY(!(layout.scale() == scale));
  }

  void nothingIsPaintedThatDidNotChange() {
    Shown shown(400);
    Painted painted(shown.map.viewport());
    shown.map.setGrid(gridOf(400, 200));
    QApplication::processEvents();
    QCOMPARE(painted.count, 0);
    shown.map.setGrid(gridOf(400, 201));
    QTRY_COMPARE(painted.count, 1);
    shown.map.hide();
    shown.map.setGrid(gridOf(400, 202));
    QApplication::processEvents();
    QCOMPARE(painted.count, 1);
  }

  void aGridOfAnotherShapeForgetsTheCell() {
    Shown shown(400);
    shown.map.setCurrent(399, 3);
    shown.map.setGrid(gridOf(10, 0));
    QVERIFY(!shown.map.current());
    QVERIFY(shown.map.currentText().isEmpty());
    shown.map.setGrid({});
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Plus);
    QVERIFY(!shown.map.current());
    QVERIFY(!shown.map.grab().isNull());
  }

  void aTebibyteIsUpdatedAndPaintedWithin100Milliseconds() {
    Shown shown(131'072, {900, 350});
    shown.map.grab();
    node::DownloadDetails details;
    details.code = content::Code{8, 4};
    details.stripes.resize(131'072);
    for (std::size_t i = 0; i < details.stripes.size(); ++i) {
      details.stripes[i] = {0xff, (i * 2654435761U) >> 8 & 0xff, (i * 40503U) >> 4 & 0xff};
    }
    QElapsedTimer timer;
    timer.start();
    shown.map.setGrid(ui::chunkGridOf(details));
    const auto updated = timer.elapsed();
    shown.map.grab();
    const auto painted = timer.elapsed();
    qInfo("updated after %lld ms, painted after %lld ms", updated, painted);
    QVERIFY(updated <= 50);
    QVERIFY(painted <= 100);
  }

  void thePanelSaysWhatTheMapShows() {
    ui::ChunkMapPanel panel;
    panel.resize(700, 500);
    panel.setGrid(gridOf(400, 100));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto says = [&](const QString& words) {
      for (const auto* label : panel.findChildren<QLabel*>()) {
        if (label->text().contains(words)) return true;
      }
      return false;
    };
    QVERIFY(says("100 of 400 stripes"));
    QVERIFY(says("Each column is a stripe"));
    panel.map().setCurrent(0, 0);
    QVERIFY(says("Stripe 1, data chunk 1 of 8: verified."));
    const auto buttons = panel.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 3);
    const auto before = panel.map().layoutOfCells().scale();
    for (auto* button : buttons) {
      QVERIFY(!button->text().isEmpty());
      QVERIFY(button->focusPolicy() != Qt::NoFocus);
      if (button->text() == "Zoom in") button->click();
    }
    QVERIFY(!(panel.map().layoutOfCells().scale() == before));
  }
};

CAIRN_TEST(ChunkMapTest)
#include "test_chunk_map.moc"
