// What a daemon tells the service manager that started it, by the protocol of sd_notify(3): a
// datagram to the socket that NOTIFY_SOCKET names. Where there is none, nothing is told. A manager
// that does not take it is of no concern to the daemon: nothing fails, and sending waits a second
// at most.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "env/clock.h"
#include "platform/paths.h"

namespace cairn::platform {

class ServiceManager {
 public:
  explicit ServiceManager(const EnvironmentLookup& environment = environment_variable);

  // The start, or a reload, is done.
  void ready(std::string_view status) const;
  void reloading() const;
  void stopping() const;
  // A line for people.
  void status(std::string_view text) const;

  // How often alive() is to be called; nothing where the manager does not watch.
  [[nodiscard]] std::optional<env::Duration> alive_every() const { return alive_every_; }
  void alive() const;

  // Whether what this process writes to the standard error goes to the journal as it is.
  [[nodiscard]] bool stderr_is_journal() const { return stderr_is_journal_; }

 private:
  void send(const std::string& message) const;

  std::string socket_;  // empty for none
  std::optional<env::Duration> alive_every_;
  bool stderr_is_journal_ = false;
};

}  // namespace cairn::platform
