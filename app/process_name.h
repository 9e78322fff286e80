// What this process is called where another one finds it in its way.
#pragma once

#include <string>

#include "app/options.h"

namespace cairn::app {

// "cairn share (process 123)".
std::string process_name(Command command);
// "NAME (process 123)".
std::string process_name(const std::string& program);

}  // namespace cairn::app
