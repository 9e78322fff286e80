// Cuts a byte stream into stripes at places that its content decides (FastCDC with normalised
// chunking, constants in the README), so that an insertion moves only the cuts near it. Pure; state
// is one stripe's rolling hash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/bytes.h"

namespace cairn::content {

class Chunker {
 public:
  // Looks at the next bytes of the current stripe. Returns how many of them still belong to it when
  // the stripe ends there (1..bytes.size()), after which the chunker stands at the start of a new
  // stripe and the rest is to be given again; nothing when the stripe goes on behind them.
  std::optional<std::size_t> feed(ByteView bytes);
  // Starts a new stripe at this point of the stream.
  void reset();

 private:
  std::uint64_t hash_ = 0;
  std::size_t length_ = 0;  // of the stripe so far
};

}  // namespace cairn::content
