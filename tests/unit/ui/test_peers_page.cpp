#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/peers_page.h"
#include "ui/shape.h"
#include "unit/ui/bridge_rig.h"
#include "unit/ui/longest_gap.h"

using namespace cairn;
using ui::PeersColumn;
using ui::PeersModel;

namespace {

constexpr int kMany = 2000;
constexpr double kGapMostMs = 50;

node::PeerInfo peer(int number) {
  node::PeerInfo info;
  info.id.bytes.fill(3);
  info.id.bytes[0] = static_cast<std::uint8_t>(number & 0xff);
  info.id.bytes[1] = static_cast<std::uint8_t>(number >> 8);
  info.address = "192.0.2." + std::to_string(number % 256) + ":" + std::to_string(number);
  info.agent = "cairn 1." + std::to_string(number % 7);
  info.dialed = number % 2 == 0;
  info.local = number % 3 == 0;
  info.connected_s = number;
  info.round_trip_s = 0.02 + number / 1e5;
  info.sent_bytes = static_cast<std::uint64_t>(number) * 10'000;
  info.received_bytes = static_cast<std::uint64_t>(number) * 5'000;
  info.received_per_s = number * 31 % 1000 * 1000.0;
  return info;
}

// As they are at that second.
std::vector<node::PeerInfo> peers(int count, int second = 0) {
  std::vector<node::PeerInfo> list;
  for (int i = 0; i < count; ++i) {
    auto info = peer(i);
    info.connected_s += second;
    info.sent_bytes += static_cast<std::uint64_t>(second * i * 100);
    info.received_per_s = (i * 31 + second * 17) % 1000 * 1000.0;
    list.push_back(std::move(info));
  }
  return list;
}

struct Page {
  test::BridgeRig rig;
  ui::PeersPage page{rig.commands};
  QTreeView& table = *page.findChild<QTreeView*>();

  explicit Page(std::vector<node::PeerInfo> list) {
    rig.node.peer_list = std::move(list);
    page.resize(1100, 700);
    page.show();
    page.setActive(true);
  }
  [[nodiscard]] bool opens(int rows) { return rig.start() && shows(rows); }
  [[nodiscard]] bool shows(int rows) const {
    return QTest::qWaitFor([&] { return table.model()->rowCount() == rows; }, 5000);
  }
  [[nodiscard]] bool says(const QString& part) const {
    return QTest::qWaitFor(
        [&] {
          for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().contains(part)) return true;
          }
          return false;
        },
        5000);
  }
  [[nodiscard]] QModelIndex rowOf(const QString& address) const {
    const auto found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, address, 1,
                                            Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.front();
  }
};

}  // namespace

class PeersPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nobodyIsSaidInWords() {
    Page test({});
    QVERIFY(test.opens(0));
    QVERIFY(test.says("No peers are connected"));
  }

  void whoConnectedAndWhereIsAWord() {
    PeersModel model;
    model.setRows({peer(2), peer(3)});
    const auto text = [&](int row, PeersColumn column) {
      return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, PeersColumn::direction), QString("From here"));
    QCOMPARE(text(1, PeersColumn::direction), QString("From there"));
    QCOMPARE(text(0, PeersColumn::network), QString("Internet"));
    QCOMPARE(text(1, PeersColumn::network), QString("Local network"));
    QVERIFY(text(0, PeersColumn::round_trip).endsWith(" ms"));
    const auto shape = [&](int row) {
      return model.index(row, static_cast<int>(PeersColumn::direction)).data(ui::kShapeRole);
    };
    QVERIFY(shape(0) != shape(1));
  }

  void itKeepsTheRulesOfModels() {
    PeersModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ui::PeersOrder order(model);
    const QAbstractItemModelTester other(&order,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    order.sort(static_cast<int>(PeersColumn::received_rate), Qt::DescendingOrder);
    model.setRows(peers(20));
    model.setRows(peers(30, 1));
    order.setFilter("192.0.2.2");
    model.setRows(peers(10, 2));
    QCOMPARE(order.rowCount(), 1);
  }

  void rowsAreSortedByValueAndNotByText() {
    PeersModel model;
    ui::PeersOrder order(model);
    auto list = peers(3);
    list[0].sent_bytes = 900;
    list[1].sent_bytes = 1024 * 1024;
    list[2].sent_bytes = 2 * 1024;
    model.setRows(list);
    order.sort(static_cast<int>(PeersColumn::sent), Qt::AscendingOrder);
    QCOMPARE(order.at(order.index(0, 0)).sent_bytes, std::uint64_t{900});
    QCOMPARE(order.at(order.index(1, 0)).sent_bytes, std::uint64_t{2 * 1024});
  }

  void aPeerIsFoundByAddressProgramOrId() {
    Page test(peers(20));
    QVERIFY(test.opens(20));
    const auto id = QString::fromStdString(peer(7).id.text());
    for (const auto& text : {id, QString("192.0.2.7:7")}) {
      test.page.setFilter(text);
      QVERIFY(test.shows(1));
      QVERIFY(test.says("1 of 20"));
    }
    test.page.setFilter("CAIRN 1.3");
    QVERIFY(test.shows(3));
  }

  void addressAndIdAreCopied() {
    Page test(peers(3));
    QVERIFY(test.opens(3));
    test.table.setCurrentIndex(test.rowOf("192.0.2.1:1"));
    const auto copy = [&](const QString& text) {
      for (auto* action : test.page.findChildren<QAction*>()) {
        if (action->text() == text) action->trigger();
      }
      return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copy("Copy address"), QString("192.0.2.1:1"));
    QCOMPARE(copy("Copy id"), QString::fromStdString(peer(1).id.text()));
  }

  void theDetailsAreThoseOfTheChosen() {
    Page test(peers(3));
    QVERIFY(test.opens(3));
    test.table.setCurrentIndex(test.rowOf("192.0.2.2:2"));
    QVERIFY(test.says(QString::fromStdString(peer(2).id.text())));
    QVERIFY(test.says("None within the last hour"));
  }

  void peersThatAreGoneWithTheNodeAreNotShown() {
    Page test(peers(3));
    QVERIFY(test.opens(3));
    test.rig.bridge.stop();
    QVERIFY(test.shows(0));
  }

  void manyPeersAreRenewedWithoutAPauseAndKeepTheSelectionAndThePlace() {
    Page test(peers(kMany));
    test.table.sortByColumn(static_cast<int>(PeersColumn::address), Qt::AscendingOrder);
    QVERIFY(test.opens(kMany));
    test.table.setCurrentIndex(test.rowOf("192.0.2.77:1101"));
    test.table.verticalScrollBar()->setValue(700);
    QSignalSpy resets(test.table.model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(test.table.model(), &QAbstractItemModel::dataChanged);
    test::LongestGap gap;
    test.rig.there([](test::FakeNode& node) { node.peer_list = peers(kMany, 5); });
    QVERIFY(QTest::qWaitFor([&] { return changes.count() > 0; }, 5000));
    QTest::qWait(0);
    qInfo("renewed, away for %.1f ms at most", gap.ms());
    QVERIFY(gap.ms() <= kGapMostMs);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(test.table.verticalScrollBar()->value(), 700);
    const auto chosen = test.table.selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().data().toString(), QString("192.0.2.77:1101"));
  }

  void manyPeersChangePlacesWithoutAPause() {
    PeersModel model;
    ui::PeersOrder order(model);
    QTreeView table;
    table.setUniformRowHeights(true);
    table.setModel(&order);
    table.setSortingEnabled(true);
    table.sortByColumn(static_cast<int>(PeersColumn::received_rate), Qt::DescendingOrder);
    table.show();
    model.setRows(peers(kMany));
    QTest::qWait(0);
    auto list = peers(kMany, 7);
    test::LongestGap gap;
    model.setRows(std::move(list));
    QTest::qWait(0);
    qInfo("put in order, away for %.1f ms at most", gap.ms());
    QVERIFY(gap.ms() <= kGapMostMs);
  }

  void theLooksAreKept() {
    Page test({});
    test.table.sortByColumn(3, Qt::DescendingOrder);
    test.table.header()->resizeSection(1, 321);
    Page other({});
    other.page.restoreState(test.page.saveState());
    QCOMPARE(other.table.header()->sortIndicatorSection(), 3);
    QCOMPARE(other.table.header()->sectionSize(1), 321);
  }
};

CAIRN_TEST(PeersPageTest)
#include "test_peers_page.moc"
