// The machine that a command runs on, and running it there to its exit status.
#pragma once

#include <boost/asio/io_context.hpp>

#include "app/console.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/terminal_log.h"
#include "env/env.h"
#include "platform/system_clock.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"

namespace cairn::app {

struct Machine {
  Machine(Console& console, LogLevel level, env::Files& files)
      : log(console, level), env{clock, random, files, workers, log} {}

  boost::asio::io_context io{1};
  platform::SystemClock clock;
  platform::SystemRandom random;
  TerminalLog log;
  platform::ThreadWorkers workers;
  env::Env env;
};

// Runs the command to its end; an exception that escapes it is thrown on from here. `interrupt` may
// be null.
Result<int> run_on(Machine& machine, env::Task<int> command, Interrupt* interrupt);
// What the command came to, as the exit status; what went wrong is told.
int ended(Result<int> result, const Options& options, const Interrupt* interrupt, Console& console);
void tell(Console& console, const Message& message, bool json);

}  // namespace cairn::app
