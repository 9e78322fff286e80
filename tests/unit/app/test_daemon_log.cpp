#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include <boost/json.hpp>

#include "app/daemon_log.h"
#include "env/env.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using namespace cairn::app;

namespace fs = std::filesystem;

namespace {

constexpr auto kStart = test::VirtualClock::kWallStartNs;

std::string content(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

class DaemonLogTest : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> folder_;
  fs::path file_;
  std::FILE* err_ = nullptr;
  env::asio::io_context context_;
  test::VirtualClock clock_{context_};

  std::unique_ptr<DaemonLog> opened(DaemonLogOptions options = {}) {
    options.err = err_;
    return DaemonLog::open(std::move(options), clock_).value();
  }
  [[nodiscard]] DaemonLogOptions to_file() const {
    DaemonLogOptions options;
    options.file = {file_, 1000, 1};
    return options;
  }
  [[nodiscard]] std::string said_on_err() const { return content(folder() / "err"); }
  [[nodiscard]] fs::path folder() const { return folder_->path().toStdString(); }

 private slots:
  void init() {
    folder_.emplace();
    file_ = folder() / "cairn.log";
    err_ = std::fopen((folder() / "err").string().c_str(), "w");
  }
  void cleanup() { std::fclose(err_); }

  void aLineHasItsTimeLevelComponentAndText() {
    QCOMPARE(log_line(LogFormat::text, kStart + 250'999'999, LogLevel::info, "dht", "it runs"),
             std::string("2026-01-01T00:00:00.25Z info dht: it runs\n"));
  }

  void inTheJournalTheLevelIsANumberInFront() {
    const auto line = [](LogLevel level) {
      return log_line(LogFormat::journal, 0, level, "a", "b");
    };
    QCOMPARE(line(LogLevel::error), std::string("<3>a: b\n"));
    QCOMPARE(line(LogLevel::warning), std::string("<4>a: b\n"));
    QCOMPARE(line(LogLevel::info), std::string("<6>a: b\n"));
    QCOMPARE(line(LogLevel::debug), std::string("<7>a: b\n"));
    QCOMPARE(line(LogLevel::trace), std::string("<7>a: b\n"));
  }

  void aLineOfJsonIsADocumentWhateverIsInIt() {
    const std::string text = "a \"quote\"\nand \xff\x1b";
    const auto line = log_line(LogFormat::json, kStart, LogLevel::warning, "x", text);
    QCOMPARE(std::ranges::count(line, '\n'), 1);
    const auto object = boost::json::parse(line).as_object();
    QCOMPARE(object.at("time").as_string(), "2026-01-01T00:00:00Z");
    QCOMPARE(object.at("level").as_string(), "warning");
    QCOMPARE(object.at("component").as_string(), "x");
    QCOMPARE(object.at("text").as_string(), "a \"quote\"\nand \xef\xbf\xbd\x1b");
  }

  void whatComesFromOutsideStaysOnItsLine() {
    for (const auto format : {LogFormat::text, LogFormat::journal}) {
      const auto line = log_line(format, 0, LogLevel::info, "x", "a\n<0>b\x1b[2J");
      QVERIFY2(line.ends_with("a\\n<0>b\\x1b[2J\n"), line.c_str());
    }
  }

  void theKeysOfLinksAreLeftOut() {
    const std::string root(52, 'r');
    const std::string key(52, 'k');
    for (const auto format : {LogFormat::text, LogFormat::json, LogFormat::journal}) {
      const auto line = log_line(format, 0, LogLevel::info, "x",
                                 "a cairn:" + root + "." + key + "?n=b cairn:" + root + "." + key +
                                     ", cairn:" + root + ". cairn: cairn:.");
      QVERIFY2(!line.contains("kk"), line.c_str());
      QVERIFY2(line.contains("a cairn:" + root + ".(key)?n=b cairn:" + root +
                             ".(key), cairn:" + root + ". cairn: cairn:."),
               line.c_str());
    }
  }

  void linesBelowTheLevelGoNowhereUntilItChanges() {
    const auto log = opened();
    QVERIFY(log->enabled(LogLevel::info) && !log->enabled(LogLevel::debug));
    log->debug("x", "no");
    log->set_level(LogLevel::debug);
    QVERIFY(log->enabled(LogLevel::debug));
    log->debug("x", "yes");
    log->set_level(LogLevel::off);
    QVERIFY(!log->enabled(LogLevel::error) && !log->enabled(LogLevel::off));
    log->error("x", "no");
    QCOMPARE(said_on_err(), std::string("2026-01-01T00:00:00Z debug x: yes\n"));
  }

  void aFileTakesThePlaceOfTheStandardError() {
    opened(to_file())->info("x", "there");
    QVERIFY(content(file_).ends_with("x: there\n"));
    QVERIFY(said_on_err().empty());
  }

  void aFileThatCannotBeOpenedAtTheStartIsAnError() {
    auto options = to_file();
    options.file->file = folder() / "absent" / "x";
    QVERIFY(DaemonLog::open(options, clock_).error().context.contains("absent/x: "));
  }

  void aLogThatCannotBeWrittenSaysSoOnceAndComesBack() {
    const auto log = opened(to_file());
    log->info("x", "before");
    fs::rename(file_, folder() / "moved");
    fs::create_directory(file_);
    log->reopen();
    log->info("x", "lost");
    log->info("x", "lost too");
    const auto said = said_on_err();
    QVERIFY2(said.contains(file_.string() + ": the log cannot be opened: "), said.c_str());
    QCOMPARE(std::ranges::count(said, '\n'), 1);
    fs::remove(file_);
    log->info("x", "after");
    QVERIFY2(content(file_).contains("2 lines could not be written here"), content(file_).c_str());
    QVERIFY(content(file_).ends_with("x: after\n"));
    QCOMPARE(said_on_err(), said);
  }

  void aFullDiskIsSaidOnceAndStopsNobody() {
    if (!fs::exists("/dev/full")) QSKIP("there is no /dev/full here");
    auto options = to_file();
    options.file->file = "/dev/full";
    const auto log = opened(options);
    for (int i = 0; i < 3; ++i) log->info("x", "lost");
    const auto said = said_on_err();
    QVERIFY2(said.contains("/dev/full: the log cannot be written: "), said.c_str());
    QCOMPARE(std::ranges::count(said, '\n'), 1);
  }
};

CAIRN_TEST(DaemonLogTest)
#include "test_daemon_log.moc"
