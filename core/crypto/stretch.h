// A key from a secret that people chose: slow on purpose, so that guessing is.
#pragma once

#include <string>

#include "base/ids.h"

namespace cairn::crypto {

// scrypt with N = 2^14, r = 8, p = 1: some 50 ms and 16 MiB for each guess. `salt` separates the
// purposes.
Digest stretch(const std::string& secret, const std::string& salt);

}  // namespace cairn::crypto
