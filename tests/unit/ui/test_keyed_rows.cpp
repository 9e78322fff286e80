#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <map>
#include <set>

#include "support/pseudo_random.h"
#include "support/test_registry.h"
#include "ui/keyed_rows.h"

using namespace cairn;

namespace {

struct Row {
  int key = 0;
  int value = 0;
  bool operator==(const Row&) const = default;
};
using Rows = std::vector<Row>;

class Model final : public ui::KeyedRowsModel<Row, &Row::key> {
 public:
  using KeyedRowsModel::KeyedRowsModel;
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : 2;
  }
  QVariant data(const QModelIndex& index, int role) const override {
    if (role != Qt::DisplayRole) return {};
    return index.column() == 0 ? at(index).key : at(index).value;
  }

 protected:
  bool looksTheSame(const Row& before, const Row& after) const override {
    return before.value == after.value;
  }
};

// Knows only what the signals say, as a view does that reads a row when it is told of it.
class Mirror : public QObject {
 public:
  explicit Mirror(const Model& model) : model_(model) {
    connect(&model, &Model::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
      rows.insert(rows.begin() + first, model_.rows().begin() + first,
                  model_.rows().begin() + last + 1);
    });
    connect(&model, &Model::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
      rows.erase(rows.begin() + first, rows.begin() + last + 1);
    });
    connect(&model, &Model::layoutChanged, this, [this] {
      std::map<int, Row> seen;
      for (const auto& row : rows) seen[row.key] = row;
      rows.clear();
      for (const auto& row : model_.rows()) rows.push_back(seen.at(row.key));
    });
    connect(&model, &Model::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
              for (auto i = from.row(); i <= to.row(); ++i) {
                rows[static_cast<std::size_t>(i)] = model_.at(i);
              }
            });
  }
  Rows rows;

 private:
  const Model& model_;
};

// Some rows go, some come, some change, some trade places.
Rows changed(Rows rows, test::PseudoRandom& random, int& nextKey) {
  const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random.below(end)); };
  for (auto n = below(4) * below(4); n > 0 && !rows.empty(); --n) {
    const auto first = below(rows.size());
    const auto count = std::min(rows.size() - first, 1 + below(6));
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(first);
    rows.erase(from, from + static_cast<std::ptrdiff_t>(count));
  }
  for (auto n = below(4) * below(10); n > 0; --n) {
    const auto place = static_cast<std::ptrdiff_t>(below(rows.size() + 1));
    const Row fresh{nextKey++, static_cast<int>(below(50))};
    rows.insert(rows.begin() + place, fresh);
  }
  for (auto n = below(4) * below(20); n > 0 && !rows.empty(); --n) {
    rows[below(rows.size())].value = static_cast<int>(below(50));
  }
  for (auto n = below(3); n > 0 && rows.size() > 1; --n) {
    std::swap(rows[below(rows.size())], rows[below(rows.size())]);
  }
  return rows;
}

Rows numbered(int count) {
  Rows rows;
  for (int i = 0; i < count; ++i) rows.push_back({i, 0});
  return rows;
}

struct Spies {
  explicit Spies(Model& model)
      : inserted(&model, &Model::rowsInserted),
        removed(&model, &Model::rowsRemoved),
        reordered(&model, &Model::layoutChanged),
        changed(&model, &Model::dataChanged),
        reset(&model, &Model::modelReset) {}
  std::vector<qsizetype> counts() const {
    return {inserted.count(), removed.count(), reordered.count(), changed.count(), reset.count()};
  }
  QSignalSpy inserted, removed, reordered, changed, reset;
};
using Counts = std::vector<qsizetype>;

}  // namespace

class KeyedRowsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatTheSignalsSayIsWhatTheModelHas() {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      test::PseudoRandom random(seed);
      Model model;
      const QAbstractItemModelTester tester(&model,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
      Mirror mirror(model);
      QSortFilterProxyModel sorted;
      sorted.setSourceModel(&model);
      sorted.sort(1);
      int nextKey = 0;
      Rows rows;
      for (int round = 0; round < 12; ++round) {
        std::map<int, QPersistentModelIndex> marks;
        for (int i = 0; i < model.rowCount(); ++i) marks[model.at(i).key] = model.index(i, 1);
        rows = changed(std::move(rows), random, nextKey);
        model.setRows(rows);
        QVERIFY2(model.rows() == rows, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(mirror.rows == rows, qPrintable(QStringLiteral("seed %1").arg(seed)));
        for (const auto& row : rows) marks.erase(row.key);
        for (const auto& [key, mark] : marks) QVERIFY(!mark.isValid());
        for (int i = 1; i < sorted.rowCount(); ++i) {
          QVERIFY(sorted.index(i - 1, 1).data().toInt() <= sorted.index(i, 1).data().toInt());
        }
        QCOMPARE(sorted.rowCount(), static_cast<int>(rows.size()));
      }
    }
  }

  void aMarkStaysOnItsRowWhereverThatGoes() {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      test::PseudoRandom random(seed);
      Model model;
      int nextKey = 0;
      Rows rows;
      for (int round = 0; round < 12; ++round) {
        std::map<int, QPersistentModelIndex> marks;
        for (int i = 0; i < model.rowCount(); ++i) marks[model.at(i).key] = model.index(i, 1);
        rows = changed(std::move(rows), random, nextKey);
        model.setRows(rows);
        for (int i = 0; i < model.rowCount(); ++i) {
          const auto mark = marks.find(model.at(i).key);
          if (mark != marks.end()) QCOMPARE(mark->second.row(), i);
        }
      }
    }
  }

  void nothingIsToldWhereNothingChanged() {
    Model model;
    model.setRows(numbered(100));
    const Spies spies(model);
    model.setRows(numbered(100));
    QCOMPARE(spies.counts(), (Counts{0, 0, 0, 0, 0}));
  }

  void eachKindOfChangeIsOneSignalForEachRange() {
    Model model;
    model.setRows(numbered(100));
    const Spies spies(model);
    auto rows = numbered(100);
    for (const int changedRow : {3, 4, 5, 60}) rows[static_cast<std::size_t>(changedRow)].value = 1;
    model.setRows(rows);
    QCOMPARE(spies.counts(), (Counts{0, 0, 0, 2, 0}));
    QCOMPARE(spies.changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(spies.changed[0][1].toModelIndex().row(), 5);
    rows.erase(rows.begin() + 10, rows.begin() + 20);
    rows.insert(rows.begin() + 50, {Row{200, 0}, Row{201, 0}});
    model.setRows(rows);
    QCOMPARE(spies.counts(), (Counts{1, 1, 0, 2, 0}));
    std::swap(rows[1], rows[7]);
    model.setRows(rows);
    QCOMPARE(spies.counts(), (Counts{1, 1, 1, 2, 0}));
  }

  void aHundredThousandRowsThatChangeEverywhereAreToldInAFewSignals() {
    Model model;
    auto rows = numbered(100'000);
    model.setRows(rows);
    const Spies spies(model);
    std::erase_if(rows, [](const Row& row) { return row.key % 2 == 1; });
    model.setRows(rows);
    QCOMPARE(spies.counts(), (Counts{0, 1, 1, 0, 0}));
    model.setRows(numbered(100'000));
    QCOMPARE(spies.counts(), (Counts{1, 1, 2, 0, 0}));
    rows = numbered(100'000);
    for (auto& row : rows) row.value = row.key % 2;
    model.setRows(rows);
    QCOMPARE(spies.counts(), (Counts{1, 1, 2, 1, 0}));
    QVERIFY(model.rows() == rows);
  }

  void rowsOfOneKeyAreKeptApart() {
    Model model;
    model.setRows({{1, 1}, {1, 2}, {2, 3}});
    const Rows next{{1, 2}, {2, 3}, {1, 1}, {1, 4}};
    model.setRows(next);
    QVERIFY(model.rows() == next);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(3), -1);
  }
};

CAIRN_TEST(KeyedRowsTest)
#include "test_keyed_rows.moc"
