// The datagram by which peers on one local network find each other; its bytes are in README.md,
// "LAN beacon". Pure.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/ids.h"

namespace cairn::discovery {

enum class BeaconKind : std::uint8_t {
  announce = 0,  // "I am here"
  hello = 1,     // the same, and "who else is?"
  bye = 2,       // "I am leaving"
};

struct Beacon {
  BeaconKind kind = BeaconKind::announce;
  NodeId id;
  std::uint16_t port = 0;  // where it takes connections; 0 when it takes none
  bool operator==(const Beacon&) const = default;
};

class BeaconCodec {
 public:
  static constexpr std::size_t kBytes = 64;
  static constexpr std::size_t kSaltBytes = 8;
  using Salt = std::array<std::uint8_t, kSaltBytes>;
  using Encoded = std::array<std::uint8_t, kBytes>;

  // An empty secret is that of a network that anybody may join.
  BeaconCodec(std::string_view network, std::string_view secret);

  // The salt is drawn anew for each.
  [[nodiscard]] Encoded encode(const Beacon& beacon, const Salt& salt) const;
  // Nothing unless it is, to the byte, what a member of this network sends.
  [[nodiscard]] std::optional<Beacon> decode(ByteView bytes) const;

 private:
  static constexpr std::size_t kHiddenBytes = NodeId::kSize + 2;
  using Hidden = std::array<std::uint8_t, kHiddenBytes>;

  [[nodiscard]] Digest tag(ByteView head, const Hidden& plain) const;
  // Covers and uncovers.
  void mask(Hidden& hidden, ByteView tag) const;

  Digest tag_key_;
  Digest mask_key_;
};

}  // namespace cairn::discovery
