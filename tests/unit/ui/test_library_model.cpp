#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/library_model.h"
#include "ui/page_parts.h"
#include "ui/shape.h"
#include "unit/ui/library_samples.h"
#include "unit/ui/longest_gap.h"

using namespace cairn;
using test::stored;
using ui::LibraryColumn;
using ui::LibraryModel;

namespace {

constexpr std::size_t kMany = 100'000;
constexpr double kGapMostMs = 50;

bool settles(const LibraryModel& model) {
  return QTest::qWaitFor([&model] { return model.isSettled(); }, 20'000);
}

QString nameAt(const LibraryModel& model, int row) {
  return model.index(row, 0).data().toString();
}

// With a hundred thousand rows, in a view that is seen.
struct Crowd {
  LibraryModel model;
  std::unique_ptr<QTreeView> view{ui::makeTable("crowd", nullptr)};
  Crowd() {
    view->setModel(&model);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->resize(900, 600);
    view->show();
  }
};

}  // namespace

class LibraryModelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itKeepsTheRulesOfModels() {
    LibraryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBundles({stored("b"), stored("a"), stored("c")});
    QVERIFY(settles(model));
    model.setFilter("b");
    QVERIFY(settles(model));
    model.setFilter("");
    model.sort(static_cast<int>(LibraryColumn::name), Qt::DescendingOrder);
    QVERIFY(settles(model));
    model.setBundles({stored("a"), stored("d")});
    QVERIFY(settles(model));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(nameAt(model, 0), QString("d"));
  }

  void theSelectionStaysWithItsBundle() {
    LibraryModel model;
    QItemSelectionModel selection(&model);
    model.setBundles({stored("a"), stored("b"), stored("c")});
    QVERIFY(settles(model));
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.sort(0, Qt::DescendingOrder);
    model.setBundles({stored("a"), stored("b", 99), stored("0"), stored("1")});
    QVERIFY(settles(model));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().front().data().toString(), QString("b"));
    QCOMPARE(resets.count(), 0);
  }

  void theSameListAgainIsNoChange() {
    LibraryModel model;
    model.setBundles({stored("a"), stored("b")});
    QVERIFY(settles(model));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setBundles({stored("b"), stored("a")});
    QVERIFY(settles(model));
    QCOMPARE(changes.count() + layouts.count() + inserts.count(), 0);
    model.setBundles({stored("b", 5), stored("a")});
    QVERIFY(settles(model));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
  }

  void whatIsTypedLastIsShown() {
    LibraryModel model;
    model.setBundles({stored("alpha"), stored("beta"), stored("alps")});
    for (const auto* text : {"a", "al", "alp", "alph"}) model.setFilter(text);
    QVERIFY(settles(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.total(), std::size_t{3});
    QCOMPARE(nameAt(model, 0), QString("alpha"));
  }

  void healthIsAWordAndAShape() {
    LibraryModel model;
    model.setBundles({stored("x", 1, node::BundleHealth::damaged)});
    QVERIFY(settles(model));
    const auto index = model.index(0, static_cast<int>(LibraryColumn::health));
    QCOMPARE(index.data().toString(), QString("Damaged"));
    QVERIFY(index.data(ui::kShapeRole).toInt() != 0);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
  }

  void manyAreFilledInWithoutAPause() {
    auto list = test::stored_many(kMany);
    Crowd crowd;
    QElapsedTimer took;
    took.start();
    test::LongestGap gap;
    crowd.model.setBundles(std::move(list));
    QVERIFY(settles(crowd.model));
    QTest::qWait(0);
    qInfo("filled in %lld ms, away for %.1f ms at most", took.elapsed(), gap.ms());
    QCOMPARE(crowd.model.rowCount(), static_cast<int>(kMany));
    QVERIFY(gap.ms() <= kGapMostMs);
  }

  void manyAreSortedWithoutAPause() {
    Crowd crowd;
    crowd.model.setBundles(test::stored_many(kMany));
    QVERIFY(settles(crowd.model));
    crowd.view->setCurrentIndex(crowd.model.index(500, 0));
    for (int column = 0; column < ui::kLibraryColumns; ++column) {
      for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        QElapsedTimer took;
        took.start();
        test::LongestGap gap;
        crowd.view->sortByColumn(column, order);
        QVERIFY(settles(crowd.model));
        QTest::qWait(0);
        qInfo("sorted by column %d in %lld ms, away for %.1f ms at most", column, took.elapsed(),
              gap.ms());
        QVERIFY(gap.ms() <= kGapMostMs);
      }
    }
    QCOMPARE(crowd.view->selectionModel()->selectedRows().size(), 1);
  }

  void manyAreFilteredWithoutAPause() {
    Crowd crowd;
    crowd.model.setBundles(test::stored_many(kMany));
    QVERIFY(settles(crowd.model));
    for (const auto* text : {"9", "99", "999", "99", "", "album", "user 7", ""}) {
      QElapsedTimer took;
      took.start();
      test::LongestGap gap;
      crowd.model.setFilter(text);
      QVERIFY(settles(crowd.model));
      QTest::qWait(0);
      qInfo("filtered by \"%s\" to %d in %lld ms, away for %.1f ms at most", text,
            crowd.model.rowCount(), took.elapsed(), gap.ms());
      QVERIFY(gap.ms() <= kGapMostMs);
    }
  }

  void manyAreRefreshedWithoutAPause() {
    Crowd crowd;
    crowd.model.setBundles(test::stored_many(kMany));
    QVERIFY(settles(crowd.model));
    auto list = test::stored_many(kMany);
    list.erase(list.begin(), list.begin() + 100);
    for (std::size_t i = 0; i < list.size(); i += 50) list[i].bytes += 1;
    list.push_back(stored("new"));
    QElapsedTimer took;
    took.start();
    test::LongestGap gap;
    crowd.model.setBundles(std::move(list));
    QVERIFY(settles(crowd.model));
    QTest::qWait(0);
    qInfo("refreshed in %lld ms, away for %.1f ms at most", took.elapsed(), gap.ms());
    QVERIFY(gap.ms() <= kGapMostMs);
  }
};

CAIRN_TEST(LibraryModelTest)
#include "test_library_model.moc"
