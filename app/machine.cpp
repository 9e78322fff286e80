#include "app/machine.h"

#include <exception>

#include "app/exit_status.h"

namespace cairn::app {

void tell(Console& console, const Message& message, bool json) {
  console.clear_status();
  console.note(json ? as_json(message) : as_text(message));
}

Result<int> run_on(Machine& machine, env::Task<int> command, Interrupt* interrupt) {
  Result<int> result = kExitFailed;
  auto finished = [&](const std::exception_ptr& thrown, Result<int> outcome) {
    // Signals may be waited for on behalf of what is to come; that is not waited for here.
    if (interrupt) {
      interrupt->end();
    } else {
      machine.io.stop();
    }
    if (thrown) std::rethrow_exception(thrown);
    result = std::move(outcome);
  };
  machine.io.restart();
  boost::asio::co_spawn(machine.io, std::move(command), std::move(finished));
  machine.io.run();
  return result;
}

int ended(Result<int> result, const Options& options, const Interrupt* interrupt,
          Console& console) {
  const auto output = console.result();
  // A command whose result did not arrive has failed.
  if (result && !output) result = fail(output.error());
  if (result) return *result;
  tell(console, message_for(result.error(), options.command), options.json);
  const bool stopped = interrupt && interrupt->signal() != 0;
  return stopped && result.error().code == ErrorCode::cancelled
             ? kExitSignalled + interrupt->signal()
             : kExitFailed;
}

}  // namespace cairn::app
