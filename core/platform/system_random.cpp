#include "platform/system_random.h"

#include <algorithm>

#include <openssl/rand.h>

#include "base/check.h"

namespace cairn::platform {

void SystemRandom::fill(MutableBytes out) {
  constexpr std::size_t kAtOnce = 1U << 20U;  // RAND_bytes counts in int
  while (!out.empty()) {
    const std::size_t part = std::min(out.size(), kAtOnce);
    const bool filled = RAND_bytes(out.data(), static_cast<int>(part)) == 1;
    CHECK(filled);
    out = out.subspan(part);
  }
}

}  // namespace cairn::platform
