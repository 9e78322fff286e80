#include "app/process_name.h"

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace cairn::app {

std::string process_name(Command command) {
  return process_name("cairn " + std::string(name_of(command)));
}

std::string process_name(const std::string& program) {
#ifdef _WIN32
  const auto process = _getpid();
#else
  const auto process = getpid();
#endif
  return program + " (process " + std::to_string(process) + ")";
}

}  // namespace cairn::app
