#include "discovery/dht_id.h"

#include <algorithm>
#include <bit>

#include "crypto/digest.h"

namespace cairn::discovery {

std::optional<DhtId> DhtId::from_bytes(ByteView in) {
  if (in.size() != kSize) return std::nullopt;
  DhtId id;
  std::ranges::copy(in, id.bytes.begin());
  return id;
}

DhtId random_id(env::Random& random) {
  DhtId id;
  random.fill(id.bytes);
  return id;
}

DhtId distance(const DhtId& a, const DhtId& b) {
  DhtId out;
  for (std::size_t i = 0; i < DhtId::kSize; ++i) {
    out.bytes[i] = static_cast<std::uint8_t>(a.bytes[i] ^ b.bytes[i]);
  }
  return out;
}

bool nearer(const DhtId& target, const DhtId& a, const DhtId& b) {
  for (std::size_t i = 0; i < DhtId::kSize; ++i) {
    const auto to_a = a.bytes[i] ^ target.bytes[i];
    const auto to_b = b.bytes[i] ^ target.bytes[i];
    if (to_a != to_b) return to_a < to_b;
  }
  return false;
}

int shared_bits(const DhtId& a, const DhtId& b) {
  for (std::size_t i = 0; i < DhtId::kSize; ++i) {
    const auto differ = static_cast<std::uint8_t>(a.bytes[i] ^ b.bytes[i]);
    if (differ != 0) return static_cast<int>(i) * 8 + std::countl_zero(differ);
  }
  return DhtId::kBits;
}

DhtId providers_key(std::string_view network, const Root& root) {
  crypto::Sha256 digest;
  digest.update(view_of("cairn:providers:"));
  digest.update(view_of(network));
  digest.update(root.view());
  const auto whole = digest.finish();
  return *DhtId::from_bytes(whole.view().first(DhtId::kSize));
}

}  // namespace cairn::discovery
