#include "support/seeded_random.h"

#include <algorithm>
#include <bit>

#include "base/check.h"

namespace cairn::test {

SeededRandom::SeededRandom(std::uint64_t seed) {
  for (auto& word : state_) {
    seed += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = seed;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    word = mixed ^ (mixed >> 31U);
  }
}

std::uint64_t SeededRandom::step() {
  const std::uint64_t drawn = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return drawn;
}

void SeededRandom::fill(MutableBytes out) {
  while (!out.empty()) {
    std::array<std::uint8_t, 8> word{};
    put_u64(word, step());
    const std::size_t part = std::min(out.size(), word.size());
    std::copy_n(word.begin(), part, out.begin());
    out = out.subspan(part);
  }
}

std::uint64_t SeededRandom::between(std::uint64_t low, std::uint64_t high) {
  CHECK(low <= high);
  return low + below(high - low + 1);
}

bool SeededRandom::chance(std::uint64_t times, std::uint64_t of) {
  return below(of) < times;
}

Bytes SeededRandom::bytes(std::size_t size) {
  Bytes drawn(size);
  fill(drawn);
  return drawn;
}

SeededRandom SeededRandom::fork() {
  return SeededRandom(step());
}

}  // namespace cairn::test
