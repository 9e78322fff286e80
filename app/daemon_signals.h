// What the system asks of a daemon: SIGTERM and SIGINT to stop, SIGHUP to read its settings again.
// After the first wish to stop the two do what they do by default, so that a second one ends the
// program at once; SIGHUP never does.
#pragma once

#include <functional>
#include <stop_token>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

namespace cairn::app {

class DaemonSignals {
 public:
  // `reload` is called on the io_context's thread.
  DaemonSignals(boost::asio::io_context& io, std::function<void()> reload);

  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }
  // Listens no longer, so that the io_context has nothing to wait for.
  void end();

 private:
  void wait_for_reload();

  boost::asio::signal_set stopping_;
  boost::asio::signal_set reloading_;
  std::function<void()> reload_;
  std::stop_source source_;
};

}  // namespace cairn::app
