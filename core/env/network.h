// The network as the core sees it: datagrams, and streams whose far end is known by its node id.
// TLS lies below this seam, so simulations need no handshakes. All calls are made on the node's
// thread.
#pragma once

#include <memory>
#include <string>

#include <boost/asio/ip/address.hpp>

#include "base/bytes.h"
#include "base/ids.h"
#include "env/async.h"
#include "env/clock.h"

namespace cairn::env {

struct Endpoint {
  asio::ip::address address;
  std::uint16_t port = 0;
  auto operator<=>(const Endpoint&) const = default;
};

struct Datagram {
  Endpoint from;
  Bytes payload;
};

class DatagramSocket {
 public:
  virtual ~DatagramSocket() = default;  // closes; a waiting receive ends with `cancelled`
  [[nodiscard]] virtual Endpoint local() const = 0;
  // Sent or dropped at once; delivery is nobody's promise.
  virtual Result<> send(const Endpoint& to, ByteView payload) = 0;
  virtual Task<Datagram> receive() = 0;
};

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

class Network {
 public:
  virtual ~Network() = default;
  virtual Result<std::unique_ptr<DatagramSocket>> bind_datagrams(const Endpoint& local) = 0;
  virtual Result<std::unique_ptr<PeerListener>> listen(const Endpoint& local) = 0;
  // Fails with `permission` where the far end is not `expected`.
  virtual Task<std::unique_ptr<PeerStream>> connect(const Endpoint& to, const NodeId* expected,
                                                    Duration deadline) = 0;
  virtual Task<std::vector<Endpoint>> resolve(const std::string& host, std::uint16_t port) = 0;
};

}  // namespace cairn::env
