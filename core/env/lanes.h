// Work that is spread over the cores: the same function runs on several workers at once and divides
// the work among its runs by itself. With one worker, as in simulations, the first run does it all.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "env/workers.h"

namespace cairn::env {

// Resumes when all runs have ended; like run_on it is not interrupted, so `lane` may refer to the
// caller's variables. An error where a run threw, the first one's as error_of() has it; the other
// runs go on to their end meanwhile.
Task<> run_lanes(Workers& workers, int lanes, std::function<void()> lane);

}  // namespace cairn::env
