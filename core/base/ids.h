// Thirty-two bytes with a meaning. The meanings are types of their own, so that a chunk's id cannot
// be passed for a root.
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace cairn {

template <class Tag>
struct Id {
  static constexpr std::size_t kSize = 32;
  std::array<std::uint8_t, kSize> bytes{};

  [[nodiscard]] ByteView view() const { return bytes; }
  [[nodiscard]] std::string text() const { return to_base32(bytes); }
  // The first characters of text(), for messages.
  [[nodiscard]] std::string brief() const { return text().substr(0, 12); }

  static std::optional<Id> from_bytes(ByteView in) {
    if (in.size() != kSize) return std::nullopt;
    Id id;
    std::copy(in.begin(), in.end(), id.bytes.begin());
    return id;
  }
  static std::optional<Id> from_text(std::string_view text) {
    const auto decoded = from_base32(text);
    return decoded ? from_bytes(*decoded) : std::nullopt;
  }

  auto operator<=>(const Id&) const = default;
};

using Digest = Id<struct DigestTag>;    // a SHA-256 without further meaning
using ChunkId = Id<struct ChunkTag>;    // SHA-256 of a chunk's bytes
using Root = Id<struct RootTag>;        // SHA-256 of a root block
using NodeId = Id<struct NodeTag>;      // SHA-256 of a node's public key
using LinkKey = Id<struct LinkKeyTag>;  // opens a bundle's sealed part
using StripeKey = Id<struct StripeKeyTag>;
using LibrarySecret = Id<struct LibrarySecretTag>;

}  // namespace cairn

// Ids are uniformly distributed already; any eight bytes of one are a good hash.
template <class Tag>
struct std::hash<cairn::Id<Tag>> {
  std::size_t operator()(const cairn::Id<Tag>& id) const noexcept {
    return static_cast<std::size_t>(cairn::get_u64(id.view()));
  }
};
