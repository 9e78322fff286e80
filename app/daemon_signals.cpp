#include "app/daemon_signals.h"

#include <csignal>
#include <utility>

namespace cairn::app {

DaemonSignals::DaemonSignals(boost::asio::io_context& io, std::function<void()> reload)
    : stopping_(io, SIGINT, SIGTERM), reloading_(io), reload_(std::move(reload)) {
  stopping_.async_wait([this](const boost::system::error_code& ended, int) {
    if (ended) return;
    boost::system::error_code ignored;
    stopping_.clear(ignored);
    source_.request_stop();
  });
#ifdef SIGHUP  // Windows has none.
  reloading_.add(SIGHUP);
  wait_for_reload();
#endif
}

void DaemonSignals::wait_for_reload() {
  reloading_.async_wait([this](const boost::system::error_code& ended, int) {
    if (ended) return;
    wait_for_reload();
    reload_();
  });
}

void DaemonSignals::end() {
  boost::system::error_code ignored;
  stopping_.cancel(ignored);
  reloading_.cancel(ignored);
}

}  // namespace cairn::app
