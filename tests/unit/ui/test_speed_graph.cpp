#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "support/test_registry.h"
#include "ui/speed_graph.h"
#include "ui/speed_plot.h"

using namespace cairn;
using namespace std::chrono_literals;
using ui::SpeedGraph;
using ui::SpeedHistory;
using ui::SpeedSpan;

namespace {

constexpr double kMiB = 1024 * 1024;

SpeedHistory someHistory() {
  SpeedHistory history;
  for (int second = 0; second < 600; ++second) {
    history.add(second * 1000ms, {second < 300 ? 4 * kMiB : 2 * kMiB, 0.5 * kMiB});
  }
  return history;
}

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

class SpeedGraphTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFiguresAreThereAsText() {
    SpeedGraph graph;
    graph.setHistory(someHistory(), 599s);
    graph.show();
    QVERIFY(QTest::qWaitForWindowExposed(&graph));
    const auto* plot = graph.findChild<ui::SpeedPlot*>();
    QVERIFY(plot != nullptr && !plot->accessibleName().isEmpty());
    const auto text = plot->accessibleDescription();
    QVERIFY2(text.contains("Receiving now: 2.0 MiB/s, at most 4.0 MiB/s"), qPrintable(text));
    QVERIFY2(text.contains("Sending now: 512 KiB/s"), qPrintable(text));
    graph.setSpan(SpeedSpan::minute);
    QVERIFY(plot->accessibleDescription().contains("at most 2.0 MiB/s"));
    SpeedGraph empty;
    QVERIFY(empty.summaryText().contains("nothing"));
  }

  void whereOnlyWhatComesIsMeasuredNothingIsSaidOfSending() {
    SpeedGraph both;
    SpeedGraph one(nullptr, ui::SpeedLines::down_only);
    for (auto* graph : {&both, &one}) {
      graph->resize(600, 320);
      graph->setHistory(someHistory(), 599s);
      graph->show();
      QVERIFY(QTest::qWaitForWindowExposed(graph));
    }
    QVERIFY(one.summaryText().contains("Receiving now: 2.0 MiB/s, at most 4.0 MiB/s"));
    QVERIFY(!one.summaryText().contains("Sending"));
    QVERIFY(one.findChild<ui::SpeedPlot*>()->accessibleDescription() == one.summaryText());
    // The legend is at the top and begins at the left.
    const auto inked = [](SpeedGraph& graph) {
      const auto image = graph.findChild<ui::SpeedPlot*>()->grab().toImage();
      int last = 0;
      for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < graph.fontMetrics().height(); ++y) {
          if (image.pixel(x, y) != image.pixel(image.width() - 1, 0)) last = x;
        }
      }
      return last;
    };
    QVERIFY(inked(one) > 0);
    QVERIFY(inked(one) < inked(both) * 2 / 3);
  }

  void theUserChoosesTheSpan() {
    SpeedGraph graph;
    QSignalSpy chosen(&graph, &SpeedGraph::spanChanged);
    auto* spans = graph.findChild<QComboBox*>();
    QVERIFY(spans != nullptr && !spans->accessibleName().isEmpty());
    QCOMPARE(spans->count(), 5);
    spans->setCurrentIndex(4);
    QCOMPARE(graph.span(), SpeedSpan::day);
    QCOMPARE(chosen.count(), 1);
    graph.setSpan(SpeedSpan::hour);
    QCOMPARE(spans->currentIndex(), 2);
  }

  void hiddenItPaintsNothing() {
    SpeedGraph graph;
    graph.resize(500, 300);
    graph.show();
    QVERIFY(QTest::qWaitForWindowExposed(&graph));
    QApplication::processEvents();
    Painted painted(graph.findChild<ui::SpeedPlot*>());
    graph.setHistory(someHistory(), 599s);
    QTRY_COMPARE(painted.count, 1);
    graph.hide();
    graph.setHistory(someHistory(), 650s);
    QApplication::processEvents();
    QCOMPARE(painted.count, 1);
    graph.show();
    QTRY_VERIFY(painted.count > 1);
  }

  void theLinesAreToldApartByHowTheyAreDrawn() {
    SpeedGraph graph;
    graph.resize(600, 320);
    SpeedHistory level;
    for (int second = 0; second < 600; ++second) level.add(second * 1000ms, {2 * kMiB, 1 * kMiB});
    graph.setHistory(level, 599s);
    graph.show();
    QVERIFY(QTest::qWaitForWindowExposed(&graph));
    auto* plot = graph.findChild<ui::SpeedPlot*>();
    const auto image = plot->grab().toImage();
    // Along each of the two lines: how often the colour changes.
    const auto changes = [&](int y) {
      int count = 0;
      for (int x = image.width() / 2; x < image.width() - 4; ++x) {
        if (qAbs(qGray(image.pixel(x, y)) - qGray(image.pixel(x + 1, y))) > 40) ++count;
      }
      return count;
    };
    int most = 0;
    for (int y = 30; y < image.height() - 30; ++y) most = std::max(most, changes(y));
    QVERIFY2(most > 20, qPrintable(QString::number(most)));
  }

  void itIsPaintedAtAnySize() {
    SpeedGraph graph;
    graph.setHistory(someHistory(), 599s);
    for (const auto size : {QSize(1, 1), QSize(40, 20), QSize(2000, 900)}) {
      graph.resize(size);
      QVERIFY(!graph.grab().isNull());
      auto* plot = graph.findChild<ui::SpeedPlot*>();
      plot->resize(size);
      QVERIFY(!plot->grab().isNull());
    }
  }
};

CAIRN_TEST(SpeedGraphTest)
#include "test_speed_graph.moc"
