#include "store/held_bytes.h"

#include <algorithm>

#include "base/limits.h"

namespace cairn::store {
namespace {

constexpr std::size_t kCompareBytes = 64 * limits::kKiB;
constexpr std::size_t kSectorBytes = 512;

// `found` is what there was to read of `expected`.
Held compare_sectors(std::uint64_t offset, ByteView expected, ByteView found) {
  if (std::ranges::equal(found, expected)) return Held::all;
  for (std::size_t at = 0; at < found.size();) {
    const auto to_boundary = kSectorBytes - static_cast<std::size_t>((offset + at) % kSectorBytes);
    const auto length = std::min(found.size() - at, to_boundary);
    const auto sector = found.subspan(at, length);
    if (!std::ranges::equal(sector, expected.subspan(at, length)) &&
        std::ranges::any_of(sector, [](std::uint8_t byte) { return byte != 0; })) {
      return Held::other;
    }
    at += length;
  }
  return Held::some;
}

}  // namespace

Result<Held> compare(env::File& file, std::uint64_t offset, ByteView expected) {
  Buffer block(std::min(kCompareBytes, expected.size()));
  auto held = Held::all;
  while (!expected.empty()) {
    // Blocks end where sectors do, so that each sector is judged as a whole.
    const auto beyond = static_cast<std::size_t>((offset + block.size()) % kSectorBytes);
    const auto aligned = block.size() > beyond ? block.size() - beyond : block.size();
    const auto length = std::min(aligned, expected.size());
    TRY(const auto got, file.read_at(offset, block.span().first(length)));
    const auto here = compare_sectors(offset, expected.first(length), block.view().first(got));
    if (here == Held::other) return here;
    if (here == Held::some) held = here;
    if (got < length) return held;
    expected = expected.subspan(length);
    offset += length;
  }
  return held;
}

}  // namespace cairn::store
