// The window over a peer with very much in it: it is there soon, never away for long, and small.
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/library_page.h"
#include "ui/peers_page.h"
#include "unit/ui/library_samples.h"
#include "unit/ui/longest_gap.h"
#include "unit/ui/window_rig.h"

using namespace cairn;
using test::LongestGap;
using test::WindowRig;

namespace {

constexpr std::size_t kBundles = 100'000;
constexpr std::size_t kPeers = 2'000;
constexpr int kSoonMs = 1000;
constexpr int kLongMs = 10'000;
constexpr double kGapMost = 50;
constexpr std::int64_t kMemoryMost = 300LL << 20;

node::PeerInfo peer(std::size_t number) {
  node::PeerInfo info;
  for (std::size_t i = 0; i < sizeof number; ++i) {
    info.id.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
  }
  info.address = "10.0." + std::to_string(number / 250) + "." + std::to_string(number % 250);
  info.address += ":9000";
  info.agent = "cairn 0.1.0";
  info.received_per_s = static_cast<double>(number * 7919 % 1000);
  return info;
}

// In bytes; nothing where the system does not tell it.
std::optional<std::int64_t> residentMemory() {
  QFile status("/proc/self/status");
  if (!status.open(QIODevice::ReadOnly)) return std::nullopt;
  for (const auto& line : status.readAll().split('\n')) {
    if (line.startsWith("VmRSS:")) return line.simplified().split(' ')[1].toLongLong() << 10;
  }
  return std::nullopt;
}

struct Crowd : WindowRig {
  explicit Crowd(std::size_t bundles = kBundles) {
    node.bundles = test::stored_many(bundles);
    for (std::size_t i = 0; i < kPeers; ++i) node.peer_list.push_back(peer(i));
    window.open(ui::MainWindow::Page::library);
  }
  [[nodiscard]] bool begin() {
    bridge.start();
    window.show();
    return QTest::qWaitFor(
        [this] { return rows(*library()) == static_cast<int>(node.bundles.size()); }, kLongMs);
  }
  [[nodiscard]] QTreeView* library() {
    return window.findChild<ui::LibraryPage*>()->findChild<QTreeView*>();
  }
  [[nodiscard]] QTreeView* peers() {
    return window.findChild<ui::PeersPage*>()->findChild<QTreeView*>();
  }
  static int rows(const QTreeView& table) { return table.model()->rowCount(); }
};

void scrollThrough(QTreeView& table) {
  auto* bar = table.verticalScrollBar();
  for (int step = 0; step <= 40; ++step) {
    bar->setValue(bar->maximum() * step / 40);
    QTest::qWait(5);
  }
}

void sortByAll(QTreeView& table) {
  for (int column = 0; column < table.model()->columnCount(); ++column) {
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
      table.sortByColumn(column, order);
      QTest::qWait(60);
    }
  }
}

}  // namespace

class ScaleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isUsableSoon() {
    Crowd crowd;
    const auto before = residentMemory();
    QElapsedTimer clock;
    clock.start();
    LongestGap gap;
    QVERIFY(crowd.begin());
    qInfo("100 000 rows after %lld ms, the longest gap %.0f ms", clock.elapsed(), gap.ms());
    QVERIFY(clock.elapsed() < kSoonMs);
    QVERIFY2(gap.ms() < kGapMost, qPrintable(QString::number(gap.ms())));
    // What the window adds, because the fake node keeps its own list of the same.
    if (before) {
      const auto added = *residentMemory() - *before;
      qInfo("%lld MiB more", static_cast<long long>(added >> 20));
      QVERIFY(*residentMemory() < kMemoryMost);
    }
  }

  void neverBlocksWithManyStoredFiles() {
    Crowd crowd;
    QVERIFY(crowd.begin());
    auto* table = crowd.library();
    LongestGap gap;
    scrollThrough(*table);
    sortByAll(*table);
    auto* page = crowd.window.findChild<ui::LibraryPage*>();
    for (const auto* text : {"a", "al", "album 4", "album 42", ""}) {
      page->setFilter(text);
      QTest::qWait(300);
    }
    QCOMPARE(Crowd::rows(*table), static_cast<int>(kBundles));
    QVERIFY2(gap.ms() < kGapMost, qPrintable(QString::number(gap.ms())));
  }

  void neverBlocksWithManyPeers() {
    Crowd crowd(10);
    QVERIFY(crowd.begin());
    LongestGap gap;
    crowd.window.open(ui::MainWindow::Page::peers);
    auto* table = crowd.peers();
    QVERIFY(
        QTest::qWaitFor([&] { return Crowd::rows(*table) == static_cast<int>(kPeers); }, kLongMs));
    scrollThrough(*table);
    sortByAll(*table);
    crowd.window.findChild<ui::PeersPage*>()->setFilter("10.0.7");
    // Some views of the node while all rates change.
    for (int turn = 0; turn < 3; ++turn) {
      crowd.there([turn](test::FakeNode& node) {
        for (std::size_t i = 0; i < node.peer_list.size(); ++i) {
          node.peer_list[i].received_per_s =
              static_cast<double>((i + static_cast<std::size_t>(turn)) * 104'729 % 5000);
        }
      });
      QTest::qWait(1100);
    }
    QVERIFY2(gap.ms() < kGapMost, qPrintable(QString::number(gap.ms())));
  }

  // A daemon's window that nobody looks at costs nothing.
  void paintsNothingWhileItIsHidden() {
    struct Painted : QObject {
      int count = 0;
      bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest) ++count;
        return QObject::eventFilter(watched, event);
      }
    } painted;
    Crowd crowd(1000);
    QVERIFY(crowd.begin());
    crowd.window.hide();
    QTest::qWait(200);
    qApp->installEventFilter(&painted);
    int asked = 0;
    crowd.there([&asked](test::FakeNode& node) { asked = node.download_lists; });
    QTest::qWait(3000);
    QCOMPARE(painted.count, 0);
    crowd.there([&asked](test::FakeNode& node) { asked = node.download_lists - asked; });
    // For the graphs, and no more often.
    QVERIFY2(asked <= 1, qPrintable(QString::number(asked)));
    crowd.window.show();
    QVERIFY(QTest::qWaitFor([&] { return painted.count > 0; }, kLongMs));
  }
};

CAIRN_TEST(ScaleTest)
#include "test_scale.moc"
