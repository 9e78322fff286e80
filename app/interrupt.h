// Ctrl-C and SIGTERM as a request to stop. The first asks the command to end at its next safe
// point and says so; from then on the signals do what they do by default, so a second one ends the
// program at once. That is safe too: nothing that was acknowledged is lost, only work.
#pragma once

#include <stop_token>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include "app/console.h"

namespace cairn::app {

class Interrupt {
 public:
  Interrupt(boost::asio::io_context& io, Console& console);

  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }
  // The number of the signal that arrived; 0 while none has.
  [[nodiscard]] int signal() const { return signal_; }
  // Leaves the signals alone, so that the io_context has nothing to wait for.
  void end();

 private:
  Console& console_;
  boost::asio::signal_set signals_;
  std::stop_source source_;
  int signal_ = 0;
};

}  // namespace cairn::app
