#include <array>
#include <atomic>
#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "base/check.h"
#include "platform/stop_signals.h"

namespace cairn::platform {
namespace {

constexpr int kStatusInterrupted = 130;
constexpr char kStop = 's';
constexpr char kEnd = 'e';

// A signal handler can reach nothing but globals. Both are lock-free and thus safe there.
std::atomic<int> pipe_in = -1;
std::atomic<int> interrupts = 0;

void on_signal(int signal_number) {
  const int saved_errno = errno;
  if (signal_number == SIGINT && interrupts.fetch_add(1) > 0) _exit(kStatusInterrupted);
  // The pipe does not block; when it is full, a stop has long been asked for.
  [[maybe_unused]] const auto written = write(pipe_in.load(), &kStop, 1);
  errno = saved_errno;
}

}  // namespace

struct StopSignals::State {
  std::stop_source source;
  std::array<int, 2> pipe{-1, -1};
  struct sigaction old_int{};
  struct sigaction old_term{};
  std::jthread listener;

  void listen() const {
    auto stop = source;
    char what = 0;
    while (true) {
      const auto got = read(pipe[0], &what, 1);
      if (got < 0 && errno == EINTR) continue;
      if (got != 1 || what == kEnd) return;
      stop.request_stop();
    }
  }
};

StopSignals::StopSignals() : state_(std::make_unique<State>()) {
  CHECK(pipe_in.load() == -1);
  CHECK(pipe(state_->pipe.data()) == 0);
  for (const int end : state_->pipe) fcntl(end, F_SETFD, FD_CLOEXEC);
  fcntl(state_->pipe[1], F_SETFL, O_NONBLOCK);
  pipe_in = state_->pipe[1];
  interrupts = 0;
  state_->listener = std::jthread([state = state_.get()] { state->listen(); });
  struct sigaction action{};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, &state_->old_int);
  sigaction(SIGTERM, &action, &state_->old_term);
}

StopSignals::~StopSignals() {
  sigaction(SIGINT, &state_->old_int, nullptr);
  sigaction(SIGTERM, &state_->old_term, nullptr);
  // The pipe may be full of stops; the listener empties it.
  while (write(state_->pipe[1], &kEnd, 1) != 1) std::this_thread::yield();
  state_->listener.join();
  pipe_in = -1;
  for (const int end : state_->pipe) close(end);
}

std::stop_token StopSignals::token() const {
  return state_->source.get_token();
}

}  // namespace cairn::platform
