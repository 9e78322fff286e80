// The erasure code of a bundle: k data and m parity pieces for every stripe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace cairn::content {

struct Code {
  int data = 8;
  int parity = 4;

  [[nodiscard]] int total() const { return data + parity; }
  [[nodiscard]] std::string text() const;  // "8+4"
  bool operator==(const Code&) const = default;

  // `data` 1..32, `parity` 0..32, together at most 64.
  static Result<Code> make(std::uint64_t data, std::uint64_t parity);
  static Result<Code> parse(std::string_view text);
};

// The length of each of a stripe's chunks: the stripe cut in `data` pieces, rounded up to 64 bytes.
// stripe_bytes > 0.
std::size_t chunk_bytes(const Code& code, std::size_t stripe_bytes);

}  // namespace cairn::content
