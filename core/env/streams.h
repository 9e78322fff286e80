// Streams whose far end is known by its node id. TLS lies below this seam, so simulations need no
// handshakes. All calls are made on the node's thread; each but session_secret ends with
// `cancelled` when its coroutine is cancelled, and the stream is of no use from then on.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "base/ids.h"
#include "env/network.h"

namespace cairn::env {

// A connection to an authenticated peer. One reader and one writer at a time. Destroying it closes
// it without ceremony; nobody waits on it then.
class PeerStream {
 public:
  virtual ~PeerStream() = default;
  [[nodiscard]] virtual NodeId peer_id() const = 0;
  [[nodiscard]] virtual Endpoint remote() const = 0;
  [[nodiscard]] virtual Endpoint local() const = 0;
  // What both ends of this connection know and nobody else; for each label another one.
  [[nodiscard]] virtual Digest session_secret(std::string_view label) const = 0;
  // At least one byte; zero at the orderly end of the stream. `unavailable` when the connection
  // broke.
  virtual Task<std::size_t> read_some(MutableBytes out) = 0;
  // All of the pieces, in order, without copying them together; they stay where they are until it
  // returns.
  virtual Task<> write(std::span<const ByteView> pieces) = 0;
  // Says goodbye, as far as that goes without waiting for the peer.
  virtual Task<> close() = 0;
};

// Destroying it closes it.
class PeerListener {
 public:
  virtual ~PeerListener() = default;
  [[nodiscard]] virtual Endpoint local() const = 0;
  // The next peer that has proved who it is. Who is slow to, or sends nonsense, holds up nobody:
  // handshakes are bounded in time and number, and done beside each other, whether or not anybody
  // waits here.
  virtual Task<std::unique_ptr<PeerStream>> accept() = 0;
};

class StreamNetwork {
 public:
  virtual ~StreamNetwork() = default;
  // Port 0 is any. The family of `local` is the only one: 0.0.0.0 takes IPv4 alone and :: IPv6.
  virtual Result<std::unique_ptr<PeerListener>> listen(const Endpoint& local) = 0;
  // `permission` where the far end is not `expected`, `unavailable` where nobody is there or the
  // deadline passed.
  virtual Task<std::unique_ptr<PeerStream>> connect(const Endpoint& to, const NodeId* expected,
                                                    Duration deadline) = 0;
};

}  // namespace cairn::env
