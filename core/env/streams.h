// Streams whose far end is known by its node id. TLS lies below this seam, so simulations need no
// handshakes. All calls are made on the node's thread.
#pragma once

#include <memory>
#include <span>

#include "base/ids.h"
#include "env/network.h"

namespace cairn::env {

// A connection to an authenticated peer. One reader and one writer at a time.
class PeerStream {
 public:
  virtual ~PeerStream() = default;  // closes without ceremony
  [[nodiscard]] virtual NodeId peer_id() const = 0;
  [[nodiscard]] virtual Endpoint remote() const = 0;
  // At least one byte; zero at the orderly end of the stream.
  virtual Task<std::size_t> read_some(MutableBytes out) = 0;
  // All of the pieces, in order, without copying them together.
  virtual Task<> write(std::span<const ByteView> pieces) = 0;
  virtual Task<> close() = 0;
};

class PeerListener {
 public:
  virtual ~PeerListener() = default;
  [[nodiscard]] virtual Endpoint local() const = 0;
  virtual Task<std::unique_ptr<PeerStream>> accept() = 0;
};

class StreamNetwork {
 public:
  virtual ~StreamNetwork() = default;
  virtual Result<std::unique_ptr<PeerListener>> listen(const Endpoint& local) = 0;
  // Fails with `permission` where the far end is not `expected`.
  virtual Task<std::unique_ptr<PeerStream>> connect(const Endpoint& to, const NodeId* expected,
                                                    Duration deadline) = 0;
};

}  // namespace cairn::env
