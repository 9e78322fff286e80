#include "app/process_name.h"

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace cairn::app {

std::string process_name(Command command) {
#ifdef _WIN32
  const auto process = _getpid();
#else
  const auto process = getpid();
#endif
  return "cairn " + std::string(name_of(command)) + " (process " + std::to_string(process) + ")";
}

}  // namespace cairn::app
