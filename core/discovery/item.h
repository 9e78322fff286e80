// The small values that the DHT keeps (BEP 44): immutable ones under the hash of what they are,
// mutable ones under the hash of a key, and of a salt, whose holder signs each of their versions.
#pragma once

#include "crypto/identity.h"
#include "discovery/krpc.h"

namespace cairn::discovery {

using krpc::Item;

DhtId immutable_target(ByteView value);
DhtId mutable_target(ByteView key, std::string_view salt);
// Where the item belongs.
DhtId target_of(const Item& item, std::string_view salt);

// `value` as it is spelled in bencoding; `key` is an Ed25519 key pair.
Item sign_item(const crypto::Identity& key, Bytes value, std::string_view salt,
               std::int64_t sequence);
bool signature_holds(const Item& item, std::string_view salt);
// Whether this is what `target` names: the value's hash, or the key's with a signature that holds.
bool item_belongs(const Item& item, std::string_view salt, const DhtId& target);

}  // namespace cairn::discovery
