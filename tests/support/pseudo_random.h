// The same bytes for the same seed, on every machine: SplitMix64, each number little-endian. Golden
// files and benchmarks are defined by it.
#pragma once

#include <cstdint>

#include "base/bytes.h"

namespace cairn::test {

class PseudoRandom {
 public:
  explicit PseudoRandom(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31U);
  }
  // 0..bound, without bound itself.
  std::uint64_t below(std::uint64_t bound) { return next() % bound; }

  void fill(MutableBytes out) {
    while (out.size() >= 8) {
      put_u64(out, next());
      out = out.subspan(8);
    }
    if (out.empty()) return;
    const auto last = next();
    for (std::size_t i = 0; i < out.size(); ++i) {
      out[i] = static_cast<std::uint8_t>(last >> (8 * i));
    }
  }

 private:
  std::uint64_t state_;
};

inline Buffer pseudo_random(std::size_t bytes, std::uint64_t seed) {
  Buffer buffer(bytes);
  PseudoRandom(seed).fill(buffer.span());
  return buffer;
}

}  // namespace cairn::test
