#include "app/run_daemon.h"

#include <cstdlib>
#include <exception>
#include <string>
#include <utility>

#include "app/daemon.h"
#include "app/daemon_signals.h"
#include "app/exit_status.h"
#include "app/messages.h"
#include "app/peer_body.h"
#include "app/process_name.h"
#include "app/version.h"
#include "platform/system_clock.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"

namespace cairn::app {
namespace {

DaemonLogOptions log_options(const node::Settings& settings,
                             const platform::ServiceManager& manager) {
  auto options = log_options_of(settings);
  const bool to_journal = manager.stderr_is_journal() && !options.file;
  if (to_journal && !settings.log.format) options.format = LogFormat::journal;
  return options;
}

void log_start(Log& log, const node::Settings& settings, const std::filesystem::path& folder) {
  const auto name = settings.node_label.empty() ? "" : " '" + settings.node_label + "'";
  log.info("daemon", process_name(Command::daemon) + ", version " + kVersion + name +
                         ", with data in " + folder.string());
  for (const auto& [key, given] : settings.given) {
    log.info("settings", key + " = " + given.text + " (" + given.origin + ")");
  }
}

// Everything but the log, which is there before and after it.
class Running {
 public:
  Running(DaemonParts parts, const node::Settings& settings)
      : log_(parts.log),
        daemon_(io_.get_executor(), std::move(parts), settings),
        signals_(io_, [this] { daemon_.reload(); }) {}

  Result<> run(const Prepared& prepared, env::Clock& clock, env::Files& files) {
    const env::Env env{clock, random_, files, workers_, log_};
    TRY(const auto body, PeerBody::open(env, prepared.settings, prepared.data_folder,
                                        process_name(Command::daemon)));
    Result<> outcome;
    auto finished = [&](const std::exception_ptr& thrown, Result<> result) {
      if (thrown) std::rethrow_exception(thrown);
      outcome = std::move(result);
      if (daemon_.abandoned()) give_up(outcome.error().context);
      signals_.end();
    };
    boost::asio::co_spawn(io_, daemon_.run(*body, signals_.token()), std::move(finished));
    try {
      io_.run();
    } catch (const std::exception& error) {
      give_up(std::string("an internal error: ") + error.what());
    }
    return outcome;
  }

 private:
  // What still runs uses everything that is here.
  [[noreturn]] void give_up(const std::string& why) {
    log_.error("daemon", why + "; the process ends without waiting for what still runs");
    std::_Exit(kExitFailed);
  }

  DaemonLog& log_;
  boost::asio::io_context io_{1};
  platform::SystemRandom random_;
  platform::ThreadWorkers workers_;
  Daemon daemon_;
  DaemonSignals signals_;
};

}  // namespace

int run_daemon(const Options& options, const Prepared& prepared,
               std::function<Result<node::Settings>()> read_settings, env::Files& files,
               Console& console) {
  const platform::ServiceManager manager;
  platform::SystemClock clock;
  const auto log_to = log_options(prepared.settings, manager);
  const auto failed = [&](const Error& error) {
    const auto message = message_for(error, Command::daemon);
    const bool as_document = options.json || (log_to.format == LogFormat::json && !log_to.file);
    console.note(as_document ? as_json(message) : as_text(message));
    return kExitFailed;
  };
  const auto log = DaemonLog::open(log_to, clock);
  if (!log) return failed(log.error());
  log_start(**log, prepared.settings, prepared.data_folder);
  DaemonParts parts{clock, **log, manager, std::move(read_settings)};
  const auto outcome = Running(std::move(parts), prepared.settings).run(prepared, clock, files);
  if (outcome) return kExitDone;
  // On the standard error it is said once.
  if (log_to.file) (*log)->error("daemon", outcome.error().text());
  return failed(outcome.error());
}

}  // namespace cairn::app
