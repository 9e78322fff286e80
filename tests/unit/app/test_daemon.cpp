#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include <boost/asio/co_spawn.hpp>

#include "app/daemon.h"
#include "app/stopping.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"

using namespace cairn;
using namespace cairn::app;

namespace {

// Stands in for what a daemon serves.
class StandIn final : public DaemonBody {
 public:
  StandIn(env::Clock& clock, const env::asio::any_io_executor& executor)
      : released_(executor), clock_(clock) {}

  env::Task<> run(std::stop_token stop, Ready ready) override {
    ready("stands in");
    if (fails_after) {
      CO_TRY_VOID(co_await clock_.sleep(*fails_after));
      co_return fail(ErrorCode::io, "it broke");
    }
    co_await wait_for_stop(stop);
    if (stubborn) {
      CO_TRY_VOID(co_await released_.wait());
    }
    if (says_cancelled) co_return fail(ErrorCode::cancelled, "");
    co_return Result<>();
  }
  void apply(const node::Settings& settings) override { applied.push_back(settings.limits); }

  std::optional<env::Duration> fails_after;
  bool stubborn = false;
  bool says_cancelled = false;
  std::vector<node::TransferLimits> applied;
  env::Event released_;

 private:
  env::Clock& clock_;
};

node::Settings settings_of(const std::string& toml) {
  node::ConfigSources sources;
  sources.config_file = {"/c.toml", toml};
  return node::settings_from(sources).value();
}

}  // namespace

class DaemonTest : public QObject {
  Q_OBJECT

  // What one test needs.
  struct World {
    QTemporaryDir folder;
    std::FILE* err = std::fopen((folder.path().toStdString() + "/err").c_str(), "w");
    env::asio::io_context context;
    test::VirtualClock clock{context};
    platform::ServiceManager manager{
        [](const std::string&) -> std::optional<std::string> { return std::nullopt; }};
    std::unique_ptr<DaemonLog> log = DaemonLog::open(log_options(), clock).value();
    Result<node::Settings> read = node::Settings();
    Daemon daemon{
        context.get_executor(),
        DaemonParts{clock, *log, manager, [this] { return read; }, std::chrono::seconds(5)},
        node::Settings()};
    StandIn body{clock, context.get_executor()};
    std::stop_source stop;
    std::optional<Result<>> ended;

    World() {
      auto finished = [this](const std::exception_ptr& thrown, Result<> result) {
        if (thrown) std::rethrow_exception(thrown);
        ended = std::move(result);
      };
      env::asio::co_spawn(context, daemon.run(body, stop.get_token()), finished);
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;
    ~World() {
      stop.request_stop();
      body.released_.set();
      clock.run_until_idle();
      std::fclose(err);
    }

    [[nodiscard]] DaemonLogOptions log_options() const {
      DaemonLogOptions options;
      options.err = err;
      return options;
    }
    [[nodiscard]] std::string logged() const {
      std::ifstream in(folder.path().toStdString() + "/err");
      return {std::istreambuf_iterator<char>(in), {}};
    }
  };

 private slots:
  void itIsReadyWhenItsBodyIsAndRunsUntilItIsStopped() {
    World world;
    world.clock.run_for(std::chrono::hours(1));
    QVERIFY(!world.ended);
    QVERIFY(world.logged().contains("ready: stands in"));
    world.stop.request_stop();
    world.clock.run_for(std::chrono::seconds(1));
    QVERIFY(world.ended && *world.ended);
    QVERIFY(!world.daemon.abandoned());
    QVERIFY(world.logged().contains("daemon: stopped"));
    QCOMPARE(world.clock.sleepers(), std::size_t{0});
  }

  void aBodyThatSaysItWasStoppedHasNotFailed() {
    World world;
    world.body.says_cancelled = true;
    world.clock.run_for(std::chrono::seconds(1));
    world.stop.request_stop();
    world.clock.run_for(std::chrono::seconds(1));
    QVERIFY(world.ended && *world.ended);
  }

  void aBodyThatFailsEndsTheDaemonWithItsError() {
    World world;
    world.body.fails_after = std::chrono::minutes(1);
    world.clock.run_for(std::chrono::seconds(59));
    QVERIFY(!world.ended);
    world.clock.run_for(std::chrono::seconds(2));
    QVERIFY(world.ended && !*world.ended);
    QCOMPARE(world.ended->error().context, std::string("it broke"));
    QVERIFY(!world.logged().contains("stopped"));
  }

  void aBodyThatDoesNotStopIsAbandonedAfterFiveSeconds() {
    World world;
    world.body.stubborn = true;
    world.clock.run_for(std::chrono::seconds(1));
    world.stop.request_stop();
    world.clock.run_for(std::chrono::milliseconds(4900));
    QVERIFY(!world.ended);
    world.clock.run_for(std::chrono::milliseconds(200));
    QVERIFY(world.ended && !*world.ended && world.daemon.abandoned());
    QCOMPARE(world.ended->error().context, std::string("it did not stop within 5 s"));
  }

  void aBodyThatTakesAMomentToStopIsWaitedFor() {
    World world;
    world.body.stubborn = true;
    world.clock.run_for(std::chrono::seconds(1));
    world.stop.request_stop();
    world.clock.run_for(std::chrono::seconds(4));
    world.body.released_.set();
    world.clock.run_for(std::chrono::seconds(10));
    QVERIFY(world.ended && *world.ended && !world.daemon.abandoned());
  }

  void settingsThatAreReadAgainCountAtOnce() {
    World world;
    world.clock.run_for(std::chrono::seconds(1));
    QVERIFY(!world.log->enabled(LogLevel::debug));
    world.read = settings_of("log.level = 'debug'\nlimits.upload = '5k'");
    world.daemon.reload();
    QVERIFY(world.log->enabled(LogLevel::debug));
    QCOMPARE(world.body.applied.size(), std::size_t{1});
    QCOMPARE(world.body.applied[0].upload_per_s, std::uint64_t{5000});
    // Nothing said is the default again, which is more than the command line's.
    world.read = node::Settings();
    world.daemon.reload();
    QVERIFY(!world.log->enabled(LogLevel::debug) && world.log->enabled(LogLevel::info));
    QCOMPARE(world.body.applied.back().upload_per_s, node::kUnlimited);
  }

  void settingsThatCannotBeMeantLeaveThoseThereWere() {
    World world;
    world.clock.run_for(std::chrono::seconds(1));
    world.read = fail(ErrorCode::invalid, "/c.toml, line 1: this is wrong");
    world.daemon.reload();
    QVERIFY(world.body.applied.empty());
    QVERIFY(world.logged().contains("the settings stay as they were: /c.toml, line 1: this is"));
    QVERIFY(!world.ended);
  }

  void whatCountsFromTheNextStartOnIsNamed() {
    World world;
    world.clock.run_for(std::chrono::seconds(1));
    world.read = settings_of("serve.port = 7\nlimits.upload = '5k'\nlog.level = 'info'");
    world.daemon.reload();
    QVERIFY(world.logged().contains("serve.port was changed; that counts from the next start on"));
    QVERIFY(!world.logged().contains("limits.upload was") &&
            !world.logged().contains("log.level was"));
  }
};

CAIRN_TEST(DaemonTest)
#include "test_daemon.moc"
