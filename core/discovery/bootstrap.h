// Where a node that knows nobody yet begins.
#pragma once

#include <vector>

#include "base/host_port.h"

namespace cairn::discovery {

// Hosts that have served the Mainline DHT for years, run by different parties.
inline const std::vector<HostPort>& public_bootstrap_hosts() {
  static const std::vector<HostPort> hosts{{"router.bittorrent.com", 6881},
                                           {"dht.transmissionbt.com", 6881},
                                           {"dht.libtorrent.org", 25401},
                                           {"router.utorrent.com", 6881}};
  return hosts;
}

}  // namespace cairn::discovery
