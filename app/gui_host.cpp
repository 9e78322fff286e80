#include "app/gui_host.h"

#include <chrono>
#include <csignal>
#include <utility>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include "api/daemon_address.h"
#include "api/remote_node.h"
#include "app/daemon.h"
#include "app/daemon_log.h"
#include "app/peer_body.h"
#include "app/process_name.h"
#include "platform/spare_memory.h"
#include "platform/system_clock.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"

namespace cairn::app {
namespace {

namespace asio = env::asio;

constexpr std::chrono::seconds kLookForDaemon{2};

class GuiHost final : public ui::NodeHost {
 public:
  GuiHost(env::Files& files, asio::any_io_executor executor, Prepared prepared,
          std::unique_ptr<platform::SystemClock> clock, std::unique_ptr<DaemonLog> log)
      : files_(files),
        executor_(std::move(executor)),
        prepared_(std::move(prepared)),
        clock_(std::move(clock)),
        log_(std::move(log)),
        env_{*clock_, random_, files_, workers_, *log_} {}

  env::Task<> run(Ready ready, EndWanted end_wanted, std::stop_token stop) override {
    asio::signal_set signals(executor_, SIGINT, SIGTERM);
    signals.async_wait([end_wanted](const boost::system::error_code& error, int) {
      if (!error) end_wanted();
    });
    const auto daemon = api::find_daemon(files_, prepared_.data_folder);
    auto running = daemon ? run_attached(*daemon, std::move(ready), std::move(stop))
                          : run_own(std::move(ready), std::move(end_wanted), std::move(stop));
    co_return co_await std::move(running);
  }

 private:
  env::Task<> run_own(Ready ready, EndWanted end_wanted, std::stop_token stop) {
    CO_TRY(own_, PeerBody::open(env_, prepared_.settings, prepared_.data_folder,
                                process_name("cairn-desktop")));
    own_->on_shutdown(std::move(end_wanted));
    DaemonBody::Ready can_be_asked = [this, &ready](const std::string&) {
      ready(own_->node(), Where::here);
    };
    co_return co_await own_->run(std::move(stop), std::move(can_be_asked));
  }

  // As long as the daemon is there.
  env::Task<> run_attached(env::Path socket, Ready ready, std::stop_token stop) {
    remote_ = std::make_unique<api::RemoteNode>(env_, executor_, socket);
    ready(*remote_, Where::daemon);
    bool there = true;
    while (there && !stop.stop_requested()) {
      co_await wait_a_while(stop);
      if (stop.stop_requested()) break;
      there = api::find_daemon(files_, prepared_.data_folder).has_value();
    }
    co_await remote_->stop();
    if (there) co_return Result<>{};
    co_return fail(ErrorCode::unavailable, "the daemon has ended");
  }

  asio::awaitable<void> wait_a_while(std::stop_token stop) {
    asio::steady_timer timer(executor_, kLookForDaemon);
    const std::stop_callback wake(stop, [&timer] { timer.cancel(); });
    boost::system::error_code woken;
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  }

  env::Files& files_;
  asio::any_io_executor executor_;
  Prepared prepared_;
  std::unique_ptr<platform::SystemClock> clock_;
  platform::SystemRandom random_;
  platform::ThreadWorkers workers_;
  std::unique_ptr<DaemonLog> log_;  // refers to the clock
  env::Env env_;
  std::unique_ptr<PeerBody> own_;
  std::unique_ptr<api::RemoteNode> remote_;
};

Result<std::unique_ptr<DaemonLog>> open_log(const node::Settings& settings,
                                            const env::Clock& clock) {
  auto options = log_options_of(settings);
  // On the standard error of a window nobody looks for what goes well.
  if (!options.file) options.level = settings.log_level.value;
  return DaemonLog::open(options, clock);
}

}  // namespace

ui::MakeHost gui_host(env::Files& files, Prepare prepare) {
  // The window asks for long lists again and again.
  platform::keep_little_spare_memory();
  return [&files, prepare = std::move(prepare)](
             const asio::any_io_executor& executor) -> Result<std::unique_ptr<ui::NodeHost>> {
    TRY(auto prepared, prepare());
    auto clock = std::make_unique<platform::SystemClock>();
    TRY(auto log, open_log(prepared.settings, *clock));
    return std::make_unique<GuiHost>(files, executor, std::move(prepared), std::move(clock),
                                     std::move(log));
  };
}

}  // namespace cairn::app
