// The network as far as it carries datagrams: to an address, to a group on the local networks, and
// the names of hosts. Connections to peers are in streams.h. All calls are made on the node's
// thread. Destroying a socket closes it, and what waits on it ends with `cancelled`.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/ip/address.hpp>

#include "base/bytes.h"
#include "env/async.h"
#include "env/clock.h"

namespace cairn::env {

struct Endpoint {
  asio::ip::address address;
  std::uint16_t port = 0;
  bool operator==(const Endpoint&) const = default;
  std::strong_ordering operator<=>(const Endpoint&) const = default;
};

// "192.0.2.1:80", "[2001:db8::1]:80".
std::string to_string(const Endpoint& endpoint);

struct Datagram {
  Endpoint from;
  Bytes payload;
};

class DatagramSocket {
 public:
  virtual ~DatagramSocket() = default;
  [[nodiscard]] virtual Endpoint local() const = 0;
  // Sent or dropped at once; delivery is nobody's promise. An error means that nothing can be sent
  // there now: `unavailable` without a route, `limit` where the payload is too large for any.
  virtual Result<> send(const Endpoint& to, ByteView payload) = 0;
  virtual Task<Datagram> receive() = 0;
};

// A group that is heard on every interface of this machine, the loopback included, and whose
// datagrams never leave the local networks. What is sent is received by every member there, by
// those on this machine too, and by the sender; over each interface once.
class MulticastSocket {
 public:
  virtual ~MulticastSocket() = default;
  // Joins on the interfaces that have come since the last call, and forgets those that went. True
  // when any has come: whoever is behind it has heard nothing yet.
  virtual bool follow_interfaces() = 0;
  // On every interface. Fails when none took it.
  virtual Result<> send(ByteView payload) = 0;
  virtual Task<Datagram> receive() = 0;
};

class DatagramNetwork {
 public:
  virtual ~DatagramNetwork() = default;
  // `local` names the family too: 0.0.0.0 speaks IPv4 alone and :: IPv6 alone. Port 0 is any.
  virtual Result<std::unique_ptr<DatagramSocket>> bind_datagrams(const Endpoint& local) = 0;
  // The port of a group can be shared by several processes.
  virtual Result<std::unique_ptr<MulticastSocket>> join_group(const Endpoint& group) = 0;
  // At least one endpoint. `not_found` when there is no such host, `unavailable` when nobody knew
  // in time.
  virtual Task<std::vector<Endpoint>> resolve(std::string host, std::uint16_t port,
                                              Duration deadline) = 0;
};

}  // namespace cairn::env

template <>
struct std::hash<cairn::env::Endpoint> {
  std::size_t operator()(const cairn::env::Endpoint& endpoint) const noexcept {
    return std::hash<boost::asio::ip::address>()(endpoint.address) * 31 + endpoint.port;
  }
};
