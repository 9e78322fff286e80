#include <QTest>
#include <optional>
#include <set>
#include <string>

#include <sqlite3.h>

#include "support/sim_files.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using test::FaultPlan;
using test::SimFiles;

namespace {

// A connection to a database in SimFiles.
class Connection {
 public:
  explicit Connection(const SimFiles& files, const char* path = "/data/library.db") {
    const std::string vfs = files.database_vfs();
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    code_ = sqlite3_open_v2(path, &database_, kFlags, vfs.c_str());
  }
  ~Connection() { sqlite3_close_v2(database_); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  bool run(const std::string& sql) {
    if (code_ == SQLITE_OK) code_ = sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr);
    return std::exchange(code_, code_ == SQLITE_BUSY ? SQLITE_OK : code_) == SQLITE_OK;
  }
  // The first column of every row.
  std::optional<std::multiset<std::string>> rows(const std::string& sql) {
    std::multiset<std::string> found;
    auto collect = [](void* out, int, char** values, char**) {
      static_cast<std::multiset<std::string>*>(out)->insert(values[0] ? values[0] : "");
      return 0;
    };
    const int code = sqlite3_exec(database_, sql.c_str(), collect, &found, nullptr);
    return code == SQLITE_OK ? std::optional(found) : std::nullopt;
  }
  std::string one(const std::string& sql) {
    const auto found = rows(sql);
    return found && found->size() == 1 ? *found->begin() : "?";
  }
  [[nodiscard]] int code() const { return code_; }

 private:
  sqlite3* database_ = nullptr;
  int code_ = SQLITE_OK;
};

bool prepare(Connection& connection) {
  return connection.run("PRAGMA journal_mode=WAL") && connection.run("PRAGMA synchronous=FULL") &&
         connection.run("CREATE TABLE IF NOT EXISTS t(id INTEGER PRIMARY KEY, x BLOB)");
}

// Inserts rows, changes older ones and sometimes checkpoints, until something fails. Returns the
// highest id whose transaction was acknowledged.
int write_until_failure(Connection& connection, int first, int last, test::SeededRandom& random) {
  for (int id = first; id <= last; ++id) {
    const auto size = std::to_string(random.between(1, 3000));
    const auto older = std::to_string(random.between(1, static_cast<std::uint64_t>(id)));
    const bool written = connection.run("BEGIN IMMEDIATE") &&
                         connection.run("INSERT INTO t VALUES(" + std::to_string(id) +
                                        ", zeroblob(" + size + "))") &&
                         connection.run("UPDATE t SET x = randomblob(700) WHERE id = " + older) &&
                         connection.run("COMMIT");
    if (!written) return id - 1;
    if (random.chance(1, 5) && !connection.run("PRAGMA wal_checkpoint(TRUNCATE)")) return id;
  }
  return last;
}

}  // namespace

class SimVfsTest : public QObject {
  Q_OBJECT

  struct Fixture {
    env::asio::io_context context;
    test::VirtualClock clock{context};
    SimFiles files{clock};
    Fixture() {
      QVERIFY(files.make_directory("/data"));
      files.sync_all();
    }
  };

 private slots:
  void committedTransactionsSurviveEveryCrash_data() {
    QTest::addColumn<std::uint64_t>("first_seed");
    for (std::uint64_t first = 0; first < 500; first += 100) {
      QTest::newRow(qPrintable(QString("seeds from %1").arg(first))) << first;
    }
  }

  void committedTransactionsSurviveEveryCrash() {
    QFETCH(std::uint64_t, first_seed);
    Fixture f;
    int crashes = 0;
    for (std::uint64_t seed = first_seed; seed < first_seed + 100; ++seed) {
      test::SeededRandom random(seed);
      auto files = f.files.clone();
      int acknowledged = 0;
      // Several lives of one database, so that recovery is crashed into as well.
      for (int life = 0; life < 3; ++life) {
        files->set_faults(FaultPlan().crash_at(random.between(1, 250)));
        {
          Connection connection(*files);
          if (prepare(connection)) {
            acknowledged =
                write_until_failure(connection, acknowledged + 1, acknowledged + 40, random);
          }
        }
        crashes += files->crashed() ? 1 : 0;
        files->crash(seed * 3 + static_cast<std::uint64_t>(life));
        const QByteArray where =
            "seed " + QByteArray::number(qulonglong{seed}) + ", life " + QByteArray::number(life);
        Connection again(*files);
        QVERIFY2(prepare(again), where);
        QVERIFY2(again.one("PRAGMA integrity_check") == "ok", where);
        const int count = std::stoi(again.one("SELECT count(*) FROM t"));
        const int highest = std::stoi("0" + again.one("SELECT coalesce(max(id), 0) FROM t"));
        QVERIFY2(count == highest, where);
        // The commit that was under way may have come through; none before it may be missing.
        QVERIFY2(count >= acknowledged && count <= acknowledged + 1, where);
        acknowledged = count;
      }
    }
    QVERIFY2(crashes > 200, qPrintable(QString("only %1 crashes").arg(crashes)));
  }

  void unsyncedCommitsAreLostInSomeCrashes() {
    Fixture f;
    {
      Connection connection(f.files);
      QVERIFY(prepare(connection));
    }
    f.files.sync_all();
    Connection connection(f.files);
    QVERIFY(connection.run("PRAGMA synchronous=OFF"));
    QVERIFY(connection.run("INSERT INTO t VALUES(1, 'x')"));
    int lost = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      auto after = f.files.clone();
      after->crash(seed);
      Connection again(*after);
      lost += again.one("SELECT count(*) FROM t") == "0" ? 1 : 0;
    }
    QVERIFY(lost > 5 && lost < 35);
  }

  void connectionsSeeEachOthersCommits() {
    Fixture f;
    Connection writer(f.files);
    Connection reader(f.files);
    QVERIFY(prepare(writer));
    QVERIFY(reader.run("BEGIN"));
    QCOMPARE(reader.one("SELECT count(*) FROM t"), std::string("0"));
    QVERIFY(writer.run("INSERT INTO t VALUES(1, 'x')"));
    // A snapshot for as long as the reader's transaction lasts.
    QCOMPARE(reader.one("SELECT count(*) FROM t"), std::string("0"));
    QVERIFY(reader.run("COMMIT"));
    QCOMPARE(reader.one("SELECT count(*) FROM t"), std::string("1"));
  }

  void writersExcludeEachOther() {
    Fixture f;
    Connection first(f.files);
    Connection second(f.files);
    QVERIFY(prepare(first));
    QVERIFY(first.run("BEGIN IMMEDIATE"));
    QVERIFY(!second.run("BEGIN IMMEDIATE"));
    QVERIFY(first.run("COMMIT"));
    QVERIFY(second.run("BEGIN IMMEDIATE"));
  }

  void rollbackJournalsWorkToo() {
    Fixture f;
    Connection first(f.files);
    Connection second(f.files);
    QVERIFY(first.run("PRAGMA journal_mode=DELETE"));
    QVERIFY(first.run("CREATE TABLE t(id INTEGER)"));
    QVERIFY(first.run("BEGIN IMMEDIATE"));
    QVERIFY(first.run("INSERT INTO t VALUES(1)"));
    QVERIFY(!second.run("BEGIN IMMEDIATE"));
    QVERIFY(first.run("ROLLBACK"));
    QCOMPARE(second.one("SELECT count(*) FROM t"), std::string("0"));
  }

  void fullDisksAreReportedAsSuch() {
    Fixture f;
    Connection connection(f.files);
    QVERIFY(prepare(connection));
    f.files.set_faults(FaultPlan().disk_full_after(10'000));
    QVERIFY(!connection.run("INSERT INTO t VALUES(1, zeroblob(100000))"));
    QCOMPARE(connection.code(), SQLITE_FULL);
  }

  void timeAndRandomnessAreRepeatable() {
    const auto told = [] {
      Fixture f;
      f.clock.run_for(std::chrono::hours(25));
      Connection connection(f.files);
      return connection.one("SELECT datetime('now') || hex(randomblob(8))");
    };
    QCOMPARE(told(), told());
    QVERIFY(told().starts_with("2026-01-02 01:00:00"));
  }

  void everyInstanceHasItsOwnDatabases() {
    Fixture f;
    {
      Connection connection(f.files);
      QVERIFY(prepare(connection));
    }
    auto copy = f.files.clone();
    QVERIFY(copy->database_vfs() != f.files.database_vfs());
    Connection in_copy(*copy);
    QVERIFY(in_copy.run("INSERT INTO t VALUES(1, 'x')"));
    Connection in_original(f.files);
    QCOMPARE(in_original.one("SELECT count(*) FROM t"), std::string("0"));
  }
};

CAIRN_TEST(SimVfsTest)
#include "test_sim_vfs.moc"
