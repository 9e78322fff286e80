// The window over a real peer with very much in its library: lists that come again and again do not
// pile up in memory.
#include <QTreeView>
#include <algorithm>
#include <vector>

#include <sqlite3.h>

#include "resident_memory.h"
#include "support/test_registry.h"
#include "ui/library_page.h"
#include "user_acts.h"

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr int kStored = 100'000;
constexpr int kRefreshes = 12;
// At any moment, 300 MB. Mostly it is 170 to 190 MiB here with a peak of 210.
constexpr std::int64_t kMemoryMost = 300'000'000;
constexpr std::int64_t kMemoryOfDaemon = 60'000'000;  // where it is in this process too

// Single files that are all in their places, as far as anybody has looked.
bool fillLibrary(const QString& file) {
  sqlite3* library = nullptr;
  if (sqlite3_open(file.toUtf8().constData(), &library) != SQLITE_OK) return false;
  sqlite3_busy_timeout(library, 10'000);
  const auto fill =
      "WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < " +
      QByteArray::number(kStored) +
      ") INSERT INTO bundles(root, link_key, name, place, place_size, place_mtime_ns, single_file,"
      " copied, data_pieces, parity_pieces, bytes, files, stripes, added_ns) "
      "SELECT CAST(printf('%-32d', i) AS BLOB), zeroblob(32), 'Photo album ' || i || '.zip',"
      " CAST('/home/somebody/Pictures/Photo album ' || i || '.zip' AS BLOB), 4096, 0, 1, 0, 10, 4,"
      " 4096 * i, 1, 1, 1700000000000000000 + i FROM numbers";
  const int done = sqlite3_exec(library, fill.constData(), nullptr, nullptr, nullptr);
  return sqlite3_close(library) == SQLITE_OK && done == SQLITE_OK;
}

// A peer that announces what it has, as those of users do, although nobody is there to hear it.
void announceToNobody(const AppRig& app) {
  const auto file = app.path("cairn.toml");
  auto settings = AppRig::read(file);
  AppRig::write(file, settings.replace("[dht]\nenabled = false", "[dht]\nbootstrap = \"none\""));
}

Root rootOf(int number) {
  Root root;
  const auto text = QByteArray::number(number).leftJustified(32, ' ');
  std::copy(text.begin(), text.end(), root.bytes.begin());
  return root;
}

}  // namespace

class ManyStoredTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() { addRounds(); }

  void staysSmallHoweverOftenTheListComes() {
    AppRig app(where());
    announceToNobody(app);
    QVERIFY(app.start());
    QVERIFY(fillLibrary(app.path("data/library.db")));
    QElapsedTimer clock;
    clock.start();
    auto& window = app.desktop().window();
    window.open(ui::MainWindow::Page::library);
    auto& rows = *window.findChild<ui::LibraryPage*>()->findChild<QTreeView*>()->model();
    QVERIFY(QTest::qWaitFor([&rows] { return rows.rowCount() == kStored; }, kLongMs));
    qInfo("the list after %lld ms", clock.elapsed());
    std::vector<std::int64_t> seen;
    for (int turn = 1; turn <= kRefreshes; ++turn) {
      const auto name = QStringLiteral("0, renamed %1 times").arg(turn);
      app.desktop().commands().rename(rootOf(1), name);
      const auto isShown = [&] { return rows.index(0, 0).data().toString().contains(name); };
      QVERIFY(QTest::qWaitFor(isShown, kLongMs));
      const auto memory = residentMemory();
      if (!memory) QSKIP("this system does not tell what memory is used");
      qInfo("%lld MiB after list %d", static_cast<long long>(*memory >> 20), turn);
      seen.push_back(*memory);
    }
    std::ranges::sort(seen);
    // Also while one list takes the place of another.
    const auto peak = residentMemoryPeak().value_or(seen.back());
    qInfo("%lld MiB mostly, %lld MiB at most", static_cast<long long>(seen[seen.size() / 2] >> 20),
          static_cast<long long>(peak >> 20));
    const auto daemon = where() == AppRig::Where::daemon ? kMemoryOfDaemon : 0;
    QVERIFY(peak < kMemoryMost + daemon);
    QVERIFY(app.end());
  }
};

CAIRN_TEST(ManyStoredTest)
#include "test_many_stored.moc"
