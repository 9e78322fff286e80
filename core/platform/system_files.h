// The machine's file system. Which form it takes is chosen by CMakeLists.txt.
#pragma once

#include <memory>

#include "env/files.h"

namespace cairn::platform {

// Thread-safe; keeps no state, so one is as good as several.
std::unique_ptr<env::Files> make_system_files();

}  // namespace cairn::platform
