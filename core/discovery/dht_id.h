// Twenty bytes: what nodes of the Mainline DHT and the keys they keep are called. How far two are
// apart is their XOR, read as a number.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/ids.h"
#include "env/random.h"

namespace cairn::discovery {

struct DhtId {
  static constexpr std::size_t kSize = 20;
  static constexpr int kBits = 160;
  std::array<std::uint8_t, kSize> bytes{};

  [[nodiscard]] ByteView view() const { return bytes; }
  [[nodiscard]] bool bit(int index) const {
    return (bytes[static_cast<std::size_t>(index) / 8] >> (7 - index % 8) & 1) != 0;
  }
  static std::optional<DhtId> from_bytes(ByteView in);

  auto operator<=>(const DhtId&) const = default;
};

DhtId random_id(env::Random& random);
DhtId distance(const DhtId& a, const DhtId& b);
// Whether `a` is nearer to `target` than `b` is.
bool nearer(const DhtId& target, const DhtId& a, const DhtId& b);
// How many leading bits are the same: 0..160.
int shared_bits(const DhtId& a, const DhtId& b);

// Where the holders of a root announce themselves, and where a network's own keys lie:
// SHA-256("cairn:providers:" ‖ network ‖ root), cut. The public network's name is empty.
DhtId providers_key(std::string_view network, const Root& root);

}  // namespace cairn::discovery

template <>
struct std::hash<cairn::discovery::DhtId> {
  std::size_t operator()(const cairn::discovery::DhtId& id) const noexcept {
    return static_cast<std::size_t>(cairn::get_u64(id.view()));
  }
};
