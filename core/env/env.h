// Everything of the outside that is not deterministic, handed down as one value. The owner outlives
// all users.
#pragma once

#include "base/log.h"
#include "env/clock.h"
#include "env/files.h"
#include "env/random.h"
#include "env/workers.h"

namespace cairn::env {

struct Env {
  Clock& clock;
  Random& random;
  Files& files;
  Workers& workers;
  Log& log;
};

}  // namespace cairn::env
