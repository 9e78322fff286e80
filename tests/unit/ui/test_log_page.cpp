#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/log_page.h"
#include "unit/ui/bridge_rig.h"
#include "unit/ui/longest_gap.h"

using namespace cairn;
using ui::LogKind;
using ui::LogModel;

namespace {

node::Event some_event(node::EventKind kind, const std::string& text) {
  return {kind, std::nullopt, std::nullopt, text};
}

struct Page {
  test::BridgeRig rig;
  ui::LogPage page{rig.commands};
  QTreeView& table = *page.findChild<QTreeView*>();

  Page() {
    page.resize(900, 500);
    page.show();
  }
  [[nodiscard]] bool shows(int rows) const {
    return QTest::qWaitFor([&] { return table.model()->rowCount() == rows; }, 5000);
  }
  [[nodiscard]] QString textAt(int row) const {
    return table.model()->index(row, LogModel::text_column).data().toString();
  }
};

}  // namespace

class LogPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eventsBecomeSentences() {
    Page test;
    QVERIFY(test.rig.start());
    QVERIFY(test.shows(1));
    test.rig.there([](test::FakeNode& node) {
      node.happen(some_event(node::EventKind::shared, "photos"));
      node.happen(some_event(node::EventKind::warning, "the disk is slow"));
      node.happen(some_event(node::EventKind::download_changed, "photos"));
    });
    QVERIFY(test.shows(3));
    QCOMPARE(test.textAt(0), QString("Cairn is ready."));
    QCOMPARE(test.textAt(1), QString("“photos” is among the stored files."));
    QCOMPARE(test.textAt(2), QString("the disk is slow"));
  }

  void everyEventThatIsToldHasWords() {
    for (int kind = 0; kind <= static_cast<int>(node::EventKind::warning); ++kind) {
      const auto line = LogModel::lineOf(some_event(static_cast<node::EventKind>(kind), "NAME"));
      if (!line) continue;
      QVERIFY(!line->text.isEmpty());
      QVERIFY(!line->text.contains("%1"));
      QVERIFY(line->shape != ui::Shape::none);
    }
  }

  void whatHasNoNameIsToldByItsRoot() {
    auto event = some_event(node::EventKind::shared, "");
    event.root.emplace();
    const auto line = LogModel::lineOf(event);
    QVERIFY(line && line->text.contains(QString::fromStdString(event.root->brief())));
  }

  void warningsStandOutByWordShapeAndWeight() {
    Page test;
    test.page.add("fine");
    test.page.addWarning("bad");
    QVERIFY(test.shows(2));
    const auto kind = test.table.model()->index(1, LogModel::kind_column);
    QCOMPARE(kind.data().toString(), QString("Warning"));
    QCOMPARE(kind.data(ui::kShapeRole).toInt(), static_cast<int>(ui::Shape::warning));
    QVERIFY(kind.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!test.table.model()->index(0, 0).data(Qt::FontRole).isValid());
  }

  void linesAreChosenByKindAndText() {
    Page test;
    test.page.add("one fish");
    test.page.addWarning("two fish");
    test.page.addWarning("red");
    QVERIFY(test.shows(3));
    auto* kinds = test.page.findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->findText("Warning"));
    QVERIFY(test.shows(2));
    test.page.setFilter("FISH");
    QVERIFY(test.shows(1));
    QCOMPARE(test.textAt(0), QString("two fish"));
    kinds->setCurrentIndex(0);
    QVERIFY(test.shows(2));
  }

  void chosenLinesAreCopied() {
    Page test;
    test.page.add("one");
    test.page.add("two");
    QVERIFY(test.shows(2));
    test.table.selectAll();
    for (auto* action : test.page.findChildren<QAction*>()) {
      if (action->text() == "Copy") action->trigger();
    }
    const auto lines = QGuiApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.front().endsWith("Program\tone"));
  }

  void theOldestGoWhereThereAreTooMany() {
    LogModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto add = [&model](int from, int to) {
      for (int i = from; i < to; ++i) {
        model.add({1, LogKind::app, ui::Shape::dot, QString::number(i)});
      }
    };
    const auto most = static_cast<int>(LogModel::kLinesMax);
    add(0, most - 1);
    QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == most - 1; }, 5000));
    add(most - 1, most + 9);
    QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == most; }, 5000));
    QCOMPARE(model.at(0).text, QString("9"));
    add(0, 3 * most);
    QVERIFY(QTest::qWaitFor([&] { return model.at(0).text == QString::number(2 * most); }, 5000));
    QCOMPARE(model.rowCount(), most);
  }

  void aFloodOfEventsIsShownWithoutAPause() {
    Page test;
    QVERIFY(test.rig.start());
    test::LongestGap gap;
    test.rig.there([](test::FakeNode& node) {
      for (int i = 0; i < 1900; ++i) node.happen(some_event(node::EventKind::peer_connected, "x"));
    });
    QVERIFY(QTest::qWaitFor([&] { return test.table.model()->rowCount() > 1900; }, 5000));
    qInfo("shown, away for %.1f ms at most", gap.ms());
    QVERIFY(gap.ms() <= 50);
  }

  void newLinesAreFollowedUnlessSomebodyLooksBack() {
    Page test;
    for (int i = 0; i < 200; ++i) test.page.add("line");
    QVERIFY(test.shows(200));
    auto* bar = test.table.verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->maximum() > 0);
    test.page.add("another");
    QVERIFY(test.shows(201));
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(3);
    test.page.add("one more");
    QVERIFY(test.shows(202));
    QTest::qWait(0);
    QCOMPARE(bar->value(), 3);
  }

  void theLooksAreKept() {
    Page test;
    test.table.header()->resizeSection(1, 321);
    Page other;
    other.page.restoreState(test.page.saveState());
    QCOMPARE(other.table.header()->sectionSize(1), 321);
  }
};

CAIRN_TEST(LogPageTest)
#include "test_log_page.moc"
