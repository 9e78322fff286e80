// Randomness that follows from a seed: the same numbers in the same order, on every machine.
// xoshiro256**, seeded by splitmix64.
#pragma once

#include <array>

#include "env/random.h"

namespace cairn::test {

class SeededRandom final : public env::Random {
 public:
  explicit SeededRandom(std::uint64_t seed);

  void fill(MutableBytes out) override;
  // In [low, high].
  std::uint64_t between(std::uint64_t low, std::uint64_t high);
  // True in `times` of `of` draws on average.
  bool chance(std::uint64_t times, std::uint64_t of);
  Bytes bytes(std::size_t size);
  // A generator whose numbers have nothing to do with those drawn here later. Give each part of a
  // simulation its own, so that a change in one does not shift what the others draw.
  SeededRandom fork();

 private:
  std::uint64_t step();

  std::array<std::uint64_t, 4> state_{};
};

}  // namespace cairn::test
