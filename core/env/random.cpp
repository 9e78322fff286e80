#include "env/random.h"

#include <array>

#include "base/check.h"

namespace cairn::env {

std::uint64_t Random::next_u64() {
  std::array<std::uint8_t, 8> bytes{};
  fill(bytes);
  return get_u64(bytes);
}

std::uint64_t Random::below(std::uint64_t bound) {
  CHECK(bound > 0);
  // Values past the last whole multiple of `bound` would favour small results, so they are drawn
  // again.
  const std::uint64_t usable = UINT64_MAX - UINT64_MAX % bound;
  std::uint64_t value = next_u64();
  while (value >= usable) value = next_u64();
  return value % bound;
}

}  // namespace cairn::env
