// What is the same for every daemon, whatever it serves: it says when it is ready, reads its
// settings again when it is asked to, tells the service manager that it is alive, and stops within
// a time. Lives on one executor; run() once. What it is given outlives it.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "app/daemon_log.h"
#include "env/clock.h"
#include "env/event.h"
#include "env/task_group.h"
#include "node/config.h"
#include "platform/service_manager.h"

namespace cairn::app {

// What a daemon serves.
class DaemonBody {
 public:
  // To be called once, when it takes part; with a line for people.
  using Ready = std::function<void(const std::string& status)>;

  virtual ~DaemonBody() = default;
  // Until `stop`, which it is to heed soon, or an error that ends the daemon.
  virtual env::Task<> run(std::stop_token stop, Ready ready) = 0;
  // Takes over what can change while it runs: settings.limits.
  virtual void apply(const node::Settings& settings) = 0;
};

struct DaemonParts {
  env::Clock& clock;
  DaemonLog& log;
  const platform::ServiceManager& manager;
  std::function<Result<node::Settings>()> read_settings;
  env::Duration stop_within = std::chrono::seconds(5);
};

// The level that a daemon logs at: what settings say, else `info`.
LogLevel log_level_of(const node::Settings& settings);
// Its log as the settings want it; as text where they do not say.
DaemonLogOptions log_options_of(const node::Settings& settings);

class Daemon {
 public:
  Daemon(const env::asio::any_io_executor& executor, DaemonParts parts, node::Settings settings);

  // Until the body has ended, or was too long about stopping: then abandoned() holds, the body
  // still runs, and the process is to end without waiting for anything. Not to be cancelled.
  env::Task<> run(DaemonBody& body, std::stop_token stop);
  [[nodiscard]] bool abandoned() const { return abandoned_; }

  // Reads the settings again: the level of the log and what the body takes over count from now on.
  // Settings that cannot be meant are logged, and those there were stay. Opens the log anew.
  void reload();

 private:
  env::asio::awaitable<void> run_body(DaemonBody& body, std::stop_token stop);
  env::asio::awaitable<void> keep_alive();
  env::asio::awaitable<void> lose_patience();
  void ready(const std::string& status);
  void take_over(const node::Settings& settings);

  DaemonParts parts_;
  node::Settings settings_;
  DaemonBody* body_ = nullptr;     // once it runs
  std::optional<Result<>> ended_;  // what it came to
  std::optional<std::string> ready_;
  bool stopping_ = false;
  bool abandoned_ = false;
  env::Event stirred_;  // the body ended, or is to stop
  env::Event settled_;  // the body ended, or patience did
  env::TaskGroup tasks_;
};

}  // namespace cairn::app
