// Turns the user's wish to end the program (Ctrl-C, SIGTERM, closing the console) into a
// std::stop_token. A second Ctrl-C ends the program at once with status 130, for a user who does
// not want to wait for an orderly end.
#pragma once

#include <memory>
#include <stop_token>

namespace cairn::platform {

// At most one exists at a time. The destructor restores what the signals did before.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  // Its callbacks run on a thread of this object.
  [[nodiscard]] std::stop_token token() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace cairn::platform
