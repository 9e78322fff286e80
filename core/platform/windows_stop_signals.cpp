#include <atomic>

#include <windows.h>

#include "base/check.h"
#include "platform/stop_signals.h"

namespace cairn::platform {

struct StopSignals::State {
  std::stop_source source;
};

namespace {

constexpr UINT kStatusInterrupted = 130;

// The console calls its handler with nothing but the event.
std::atomic<std::stop_source*> current = nullptr;
std::atomic<int> interrupts = 0;

BOOL WINAPI on_event(DWORD event) {
  if (event == CTRL_C_EVENT && interrupts.fetch_add(1) > 0) ExitProcess(kStatusInterrupted);
  if (auto* source = current.load()) source->request_stop();
  return TRUE;
}

}  // namespace

StopSignals::StopSignals() : state_(std::make_unique<State>()) {
  std::stop_source* none = nullptr;
  CHECK(current.compare_exchange_strong(none, &state_->source));
  interrupts = 0;
  CHECK(SetConsoleCtrlHandler(on_event, TRUE) != 0);
}

StopSignals::~StopSignals() {
  SetConsoleCtrlHandler(on_event, FALSE);
  current = nullptr;
}

std::stop_token StopSignals::token() const {
  return state_->source.get_token();
}

}  // namespace cairn::platform
