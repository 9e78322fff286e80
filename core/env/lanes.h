// Work that is spread over the cores: the same function does a step at a time on several workers at
// once, and divides the work among its runs by itself. Between two steps a lane queues up again, so
// that whatever else waits for a worker waits for a step and not for the whole.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "env/workers.h"

namespace cairn::env {

// `step` says whether there is more to do; its lane ends where there is not. Resumes when all lanes
// have ended; like run_on it is not interrupted, so `step` may refer to the caller's variables. An
// error where a step threw, the first one's as error_of() has it; its lane ends with that, and the
// others go on to their end.
Task<> run_lanes(Workers& workers, int lanes, std::function<bool()> step);

}  // namespace cairn::env
