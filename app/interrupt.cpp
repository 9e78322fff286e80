#include "app/interrupt.h"

#include <csignal>

namespace cairn::app {

Interrupt::Interrupt(boost::asio::io_context& io, Console& console)
    : console_(console), signals_(io, SIGINT, SIGTERM) {
  signals_.async_wait([this](const boost::system::error_code& ended, int number) {
    if (ended) return;
    signal_ = number;
    end();
    const auto* again = number == SIGINT ? "; Ctrl-C again ends it at once" : "";
    console_.note(std::string("cairn: stopping at the next safe point") + again);
    source_.request_stop();
  });
}

void Interrupt::end() {
  boost::system::error_code ignored;
  signals_.cancel(ignored);
  signals_.clear(ignored);
}

}  // namespace cairn::app
