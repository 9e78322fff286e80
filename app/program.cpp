#include "app/program.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>

#include "app/exit_status.h"
#include "platform/spare_memory.h"

#ifdef _WIN32
#define environ _environ
#else
#include <fcntl.h>
#include <unistd.h>
#ifdef __APPLE__
extern char** environ;
#endif
#endif

namespace cairn::app {
namespace {

node::Environment environment_of_process() {
  node::Environment all;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) continue;
    all.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return all;
}

// Where a standard stream is closed, the next file that is opened would take its place, and what is
// printed would end up in that file. /dev/null takes it instead, in a way that writing still fails.
void occupy_closed_streams() {
#ifndef _WIN32
  for (int fd = 0; fd <= 2; ++fd) {
    if (fcntl(fd, F_GETFD) >= 0) continue;
    if (open("/dev/null", O_RDONLY) < 0) std::abort();
  }
#endif
}

}  // namespace

int run_program(int argc, char** argv, int (*run)(const Invocation& invocation)) {
  occupy_closed_streams();
  platform::share_heaps();
#ifndef _WIN32
  // A reader that goes away shows as a failed write, which is handled where it happens.
  std::signal(SIGPIPE, SIG_IGN);
#endif
  try {
    Invocation invocation;
    invocation.program = argc > 0 ? argv[0] : "cairn";
    if (argc > 1) invocation.arguments.assign(argv + 1, argv + argc);
    invocation.environment = environment_of_process();
    return run(invocation);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "cairn: an internal error (%s)\n  Please report it.\n", error.what());
    return kExitFailed;
  }
}

}  // namespace cairn::app
