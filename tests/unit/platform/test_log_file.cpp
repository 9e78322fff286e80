#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "platform/log_file.h"
#include "support/test_registry.h"

using namespace cairn;
using platform::LogFile;

namespace fs = std::filesystem;

class LogFileTest : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> folder_;
  fs::path file_;

  LogFile opened(std::uint64_t max_bytes = 1000, int keep = 2) {
    return LogFile::open({file_, max_bytes, keep}).value();
  }
  [[nodiscard]] std::string content(const char* suffix = "") const {
    std::ifstream in(file_.string() + suffix);
    return {std::istreambuf_iterator<char>(in), {}};
  }

 private slots:
  void init() {
    folder_.emplace();
    file_ = fs::path(folder_->path().toStdString()) / "cairn.log";
  }

  void linesAreAppendedToWhatIsThere() {
    QVERIFY(opened().append("one\n"));
    QVERIFY(opened().append("two\n"));
    QCOMPARE(content(), std::string("one\ntwo\n"));
  }

  void aFileThatIsFullGetsANumberAndTheOldestGoes() {
    auto log = opened(10);
    for (const char* line : {"11111\n", "222\n", "33333\n", "44444\n", "55555\n"}) {
      QVERIFY(log.append(line));
    }
    QCOMPARE(content(), std::string("55555\n"));
    QCOMPARE(content(".1"), std::string("44444\n"));
    QCOMPARE(content(".2"), std::string("33333\n"));
    QVERIFY(!fs::exists(file_.string() + ".3"));
  }

  void aFileMayBeAsLargeAsItsLimitAndKnowsItsSizeFromBefore() {
    QVERIFY(opened(8).append("111\n"));
    auto log = opened(8);
    QVERIFY(log.append("222\n"));
    QCOMPARE(content(), std::string("111\n222\n"));
    QVERIFY(log.append("3\n"));
    QCOMPARE(content(), std::string("3\n"));
    QCOMPARE(content(".1"), std::string("111\n222\n"));
  }

  void aLongLineHasAFileOfItsOwn() {
    auto log = opened(4);
    QVERIFY(log.append("a long line\n"));
    QVERIFY(log.append("b\n"));
    QCOMPARE(content(".1"), std::string("a long line\n"));
    QVERIFY(!fs::exists(file_.string() + ".2"));
    QCOMPARE(content(), std::string("b\n"));
  }

  void whereNoneAreKeptTheFileBeginsAnew() {
    auto log = opened(4, 0);
    QVERIFY(log.append("111\n"));
    QVERIFY(log.append("222\n"));
    QCOMPARE(content(), std::string("222\n"));
    QVERIFY(!fs::exists(file_.string() + ".1"));
  }

  void aFileThatWasMovedIsWrittenToUntilItIsOpenedAnew() {
    auto log = opened();
    QVERIFY(log.append("one\n"));
    fs::rename(file_, file_.string() + ".moved");
    QVERIFY(log.append("two\n"));
    QCOMPARE(content(".moved"), std::string("one\ntwo\n"));
    QVERIFY(log.reopen());
    QVERIFY(log.append("three\n"));
    QCOMPARE(content(), std::string("three\n"));
    QCOMPARE(content(".moved"), std::string("one\ntwo\n"));
  }

  void aFileThatWasMovedAndIsFullBeginsAnewUnderItsName() {
    auto log = opened(4);
    QVERIFY(log.append("111\n"));
    fs::rename(file_, file_.string() + ".moved");
    QVERIFY(log.append("222\n"));
    QCOMPARE(content(".moved"), std::string("111\n"));
    QCOMPARE(content(), std::string("222\n"));
  }

  void aFileThatCannotBeOpenedIsNamed() {
    const auto log = LogFile::open({file_.parent_path() / "absent" / "x.log", 10, 1});
    QVERIFY(log.error().code == ErrorCode::not_found);
    QVERIFY(log.error().context.contains("absent/x.log: the log cannot be opened: "));
    QVERIFY(LogFile::open({file_.parent_path(), 10, 1}).error().code == ErrorCode::invalid);
  }

  void afterAFailureTheNextLineTriesAgain() {
    auto log = opened();
    fs::remove(file_);
    fs::create_directory(file_);
    QVERIFY(!log.reopen());
    QVERIFY(!log.append("lost\n"));
    fs::remove(file_);
    QVERIFY(log.append("there\n"));
    QCOMPARE(content(), std::string("there\n"));
  }

  void aFullDiskIsAnErrorEachTime() {
    if (!fs::exists("/dev/full")) QSKIP("there is no /dev/full here");
    auto log = LogFile::open({"/dev/full", 1000, 0}).value();
    for (int i = 0; i < 2; ++i) {
      QVERIFY(log.append("x\n").error().code == ErrorCode::no_space);
    }
  }
};

CAIRN_TEST(LogFileTest)
#include "test_log_file.moc"
