// Who finds the holders of a bundle: the DHT, the local network, a link's addresses.
#pragma once

#include <functional>
#include <vector>

#include "env/async.h"
#include "transfer/messages.h"

namespace cairn::download {

using OnFound = std::function<void(const std::vector<transfer::PeerAddress>& found)>;

class PeerSource {
 public:
  virtual ~PeerSource() = default;
  // Goes on until it is cancelled, and says what it finds as it comes; the same again is no harm.
  virtual env::asio::awaitable<void> watch(Root root, std::vector<std::string> addresses,
                                           OnFound found) = 0;
};

}  // namespace cairn::download
