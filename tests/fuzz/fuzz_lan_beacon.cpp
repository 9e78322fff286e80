// What anybody on the local network may send to the beacon's group. Of bytes that are long enough a
// beacon is made that must come back whole, and must not once a bit of it has changed.
#include <algorithm>

#include "base/check.h"
#include "discovery/beacon_codec.h"

using namespace cairn;
using namespace cairn::discovery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  static const BeaconCodec codec("home", "");
  static const BeaconCodec other("home", "secret");
  if (const auto beacon = codec.decode(bytes)) {
    BeaconCodec::Salt salt{};
    std::ranges::copy(bytes.subspan(6, salt.size()), salt.begin());
    CHECK(std::ranges::equal(codec.encode(*beacon, salt), bytes));
    CHECK(!other.decode(bytes));
  }
  if (size < 45) return 0;
  Beacon made;
  made.kind = static_cast<BeaconKind>(bytes[0] % 3);
  made.port = static_cast<std::uint16_t>(bytes[1] | bytes[2] << 8U);
  made.id = *NodeId::from_bytes(bytes.subspan(3, NodeId::kSize));
  BeaconCodec::Salt salt{};
  std::ranges::copy(bytes.subspan(35, salt.size()), salt.begin());
  auto encoded = codec.encode(made, salt);
  CHECK(codec.decode(encoded) == made);
  encoded[bytes[43] % encoded.size()] ^= bytes[44];
  CHECK(bytes[44] == 0 || !codec.decode(encoded));
  return 0;
}
