#include "app/daemon.h"

#include <set>
#include <utility>

#include <fmt/format.h>

namespace cairn::app {
namespace {

namespace asio = boost::asio;

constexpr std::string_view kComponent = "daemon";

bool counts_at_once(std::string_view key) {
  return key == "log.level" || key.starts_with("limits.");
}

// The names of settings that others were given than before.
std::set<std::string> changed_keys(const node::Settings& before, const node::Settings& now) {
  std::set<std::string> changed;
  const auto compare = [&](const node::Settings& one, const node::Settings& other) {
    for (const auto& [key, given] : one.given) {
      const auto found = other.given.find(key);
      if (found == other.given.end() || found->second.text != given.text) changed.insert(key);
    }
  };
  compare(before, now);
  compare(now, before);
  return changed;
}

}  // namespace

LogLevel log_level_of(const node::Settings& settings) {
  const auto& level = settings.log_level;
  return level.source == node::SettingSource::built_in ? LogLevel::info : level.value;
}

DaemonLogOptions log_options_of(const node::Settings& settings) {
  DaemonLogOptions options;
  const auto& log = settings.log;
  options.level = log_level_of(settings);
  if (!log.file.empty()) options.file = {log.file, log.max_bytes, log.keep};
  options.format = log.format.value_or(LogFormat::text);
  return options;
}

Daemon::Daemon(const asio::any_io_executor& executor, DaemonParts parts, node::Settings settings)
    : parts_(std::move(parts)),
      settings_(std::move(settings)),
      stirred_(executor),
      settled_(executor),
      tasks_(executor) {}

env::Task<> Daemon::run(DaemonBody& body, std::stop_token stop) {
  body_ = &body;
  const std::stop_callback wake(stop, [this] { stirred_.set(); });
  tasks_.spawn(run_body(body, stop));
  tasks_.spawn(keep_alive());
  CO_TRY_VOID(co_await stirred_.wait());
  stopping_ = true;
  if (!ended_) {
    parts_.log.info(kComponent, "stopping");
    parts_.manager.stopping();
    tasks_.spawn(lose_patience());
    CO_TRY_VOID(co_await settled_.wait());
  }
  if (!ended_) {
    abandoned_ = true;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(parts_.stop_within);
    co_return fail(ErrorCode::busy, fmt::format("it did not stop within {} s", seconds.count()));
  }
  tasks_.cancel();
  co_await tasks_.join();
  const bool as_asked =
      !*ended_ && ended_->error().code == ErrorCode::cancelled && stop.stop_requested();
  if (*ended_ || as_asked) parts_.log.info(kComponent, "stopped");
  co_return as_asked ? Result<>() : *ended_;
}

asio::awaitable<void> Daemon::run_body(DaemonBody& body, std::stop_token stop) {
  DaemonBody::Ready ready = [this](const std::string& status) { this->ready(status); };
  ended_ = co_await body.run(std::move(stop), std::move(ready));
  stirred_.set();
  settled_.set();
}

// On the thread that does the daemon's work, so that it ends when that is stuck.
asio::awaitable<void> Daemon::keep_alive() {
  const auto every = parts_.manager.alive_every();
  if (!every) co_return;
  while (true) {
    parts_.manager.alive();
    const auto slept = co_await parts_.clock.sleep(*every);
    if (!slept) co_return;
  }
}

asio::awaitable<void> Daemon::lose_patience() {
  const auto slept = co_await parts_.clock.sleep(parts_.stop_within);
  if (slept) settled_.set();
}

void Daemon::ready(const std::string& status) {
  if (stopping_) return;
  ready_ = status;
  parts_.log.info(kComponent, "ready: " + status);
  parts_.manager.ready(status);
}

void Daemon::reload() {
  if (stopping_) return;
  if (ready_) parts_.manager.reloading();
  parts_.log.reopen();
  const auto settings = parts_.read_settings();
  if (settings) {
    take_over(*settings);
  } else {
    parts_.log.error(kComponent, "the settings stay as they were: " + settings.error().context);
  }
  if (ready_) parts_.manager.ready(*ready_);
}

void Daemon::take_over(const node::Settings& settings) {
  for (const auto& key : changed_keys(settings_, settings)) {
    if (counts_at_once(key)) continue;
    parts_.log.warning(kComponent, key + " was changed; that counts from the next start on");
  }
  parts_.log.set_level(log_level_of(settings));
  settings_.log_level = settings.log_level;
  settings_.limits = settings.limits;
  if (body_) body_->apply(settings_);
  parts_.log.info(kComponent, "the settings were read again");
}

}  // namespace cairn::app
