// Node ids that follow from the node's address (BEP 42), so that nobody chooses where in the key
// space to sit beyond the few places that each of their addresses has.
#pragma once

#include "discovery/dht_id.h"
#include "env/network.h"

namespace cairn::discovery {

// An id for this address; `random` gives the bits that are free.
DhtId bind_id(const env::asio::ip::address& address, const DhtId& random);
// Whether a node at this address may have this id. On this machine and private networks any.
bool id_is_bound(const env::asio::ip::address& address, const DhtId& id);

}  // namespace cairn::discovery
