// Where a node can be reached now, in its own words: a mutable item of the DHT under the node's
// public key, signed by it, so that whoever has met the node finds it again when its address has
// changed. The bytes are in README.md.
#pragma once

#include <vector>

#include "base/result.h"
#include "discovery/item.h"

namespace cairn::discovery {

inline constexpr std::size_t kRecordEndpointsMax = 8;

// Separates networks, and this from what else the key may sign.
std::string endpoint_salt(std::string_view network);

// The item's value. Addresses that mean nothing elsewhere are left out, and those beyond the most
// that there may be.
Bytes encode_endpoints(const std::vector<env::Endpoint>& endpoints);
// `invalid` when it is something else. Never addresses that nothing can be sent to.
Result<std::vector<env::Endpoint>> decode_endpoints(ByteView value);

}  // namespace cairn::discovery
