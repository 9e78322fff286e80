#include "content/chunker.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "crypto/digest.h"

namespace cairn::content {
namespace {

constexpr std::size_t kMinBytes = limits::kStripeMinBytes;
constexpr std::size_t kMaxBytes = limits::kStripeMaxBytes;
// From here on cuts are eight times as likely, which draws the lengths together and sets their
// mean.
constexpr std::size_t kNormalBytes = 6'815'744;
// A cut is where the hash is below the threshold: its 24 or 21 highest bits are zero. These are the
// bits that all of the last 64 bytes or nearly all of them have moved.
constexpr std::uint64_t kRareBelow = std::uint64_t{1} << 40U;
constexpr std::uint64_t kOftenBelow = std::uint64_t{1} << 43U;

using GearTable = std::array<std::uint64_t, 256>;

GearTable make_gear() {
  constexpr std::string_view kPrefix = "cairn:gear:";
  Bytes message(kPrefix.begin(), kPrefix.end());
  message.push_back(0);
  GearTable table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    message.back() = static_cast<std::uint8_t>(byte);
    table[byte] = get_u64(crypto::sha256(message).view());
  }
  return table;
}

const GearTable& gear() {
  static const GearTable table = make_gear();
  return table;
}

// Moves the hash over `bytes` up to and including the first after which it is below `threshold`.
// Returns how many that were; when none is, all of them and `found` stays false.
std::size_t scan(const GearTable& table, ByteView bytes, std::uint64_t threshold,
                 std::uint64_t& hash, bool& found) {
  auto rolling = hash;
  std::size_t at = 0;
  // Four bytes at a time: what they add does not depend on the hash, so that the chain of
  // operations that must wait for each other is one for four bytes, not for each.
  while (at + 4 <= bytes.size()) {
    const auto one = table[bytes[at]];
    const auto two = (one << 1U) + table[bytes[at + 1]];
    const auto three = (two << 1U) + table[bytes[at + 2]];
    const auto four = (three << 1U) + table[bytes[at + 3]];
    const auto after_one = (rolling << 1U) + one;
    const auto after_two = (rolling << 2U) + two;
    const auto after_three = (rolling << 3U) + three;
    const auto after_four = (rolling << 4U) + four;
    if (after_one < threshold || after_two < threshold || after_three < threshold ||
        after_four < threshold) {
      break;
    }
    rolling = after_four;
    at += 4;
  }
  while (at < bytes.size() && !found) {
    rolling = (rolling << 1U) + table[bytes[at++]];
    found = rolling < threshold;
  }
  hash = rolling;
  return at;
}

}  // namespace

std::optional<std::size_t> Chunker::feed(ByteView bytes) {
  std::size_t used = 0;
  bool found = false;
  // How much of what is left lies before the place `limit` of the stripe.
  const auto before = [&](std::size_t limit) {
    return length_ < limit ? std::min(bytes.size() - used, limit - length_) : std::size_t{0};
  };
  const auto advance = [&](std::size_t count) {
    used += count;
    length_ += count;
  };

  advance(before(kMinBytes));
  advance(scan(gear(), bytes.subspan(used, before(kNormalBytes)), kRareBelow, hash_, found));
  if (!found) {
    advance(scan(gear(), bytes.subspan(used, before(kMaxBytes)), kOftenBelow, hash_, found));
  }
  if (!found && length_ < kMaxBytes) return std::nullopt;
  reset();
  return used;
}

void Chunker::reset() {
  hash_ = 0;
  length_ = 0;
}

}  // namespace cairn::content
