// The router between this machine and the internet, as far as it opens ports when it is asked to.
// One PortProtocol for each of the three ways to ask. All calls are made on the node's thread, do
// not block it, end by themselves within seconds, the router answering or not, and at once where
// they are cancelled.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "env/network.h"

namespace cairn::env {

enum class MappingProtocol { pcp, nat_pmp, upnp };
enum class Transport { udp, tcp };

constexpr std::string_view to_string(MappingProtocol protocol) {
  switch (protocol) {
    case MappingProtocol::pcp:
      return "PCP";
    case MappingProtocol::nat_pmp:
      return "NAT-PMP";
    case MappingProtocol::upnp:
      return "UPnP";
  }
  return "";
}

struct Gateway {
  asio::ip::address router;
  asio::ip::address local;  // this machine's address towards it
  bool operator==(const Gateway&) const = default;
};

class Gateways {
 public:
  virtual ~Gateways() = default;
  // The router that this machine's IPv4 traffic leaves by; `not_found` where there is none.
  virtual Task<Gateway> find() = 0;
};

struct PortWish {
  Transport transport = Transport::tcp;
  std::uint16_t internal_port = 0;
  std::uint16_t external_port = 0;  // preferably
  std::chrono::seconds lifetime{0};
};

// What the router says that it has done.
struct PortMapping {
  Transport transport = Transport::tcp;
  std::uint16_t internal_port = 0;
  Endpoint external;                 // the address is 0.0.0.0 where the router does not know it
  std::chrono::seconds lifetime{0};  // 0 is until it is removed
  bool operator==(const PortMapping&) const = default;
};

// By what one can tell whether a router still has what it granted.
struct RouterSign {
  std::optional<asio::ip::address> external;  // where the protocol tells
  std::optional<std::uint32_t> epoch_s;       // for how long it has forgotten nothing
  bool has_all = true;                        // as far as the protocol can be asked
};

class PortProtocol {
 public:
  virtual ~PortProtocol() = default;
  [[nodiscard]] virtual MappingProtocol which() const = 0;
  // Whether a router speaks this, and what it knows of the mappings in `held`. `unavailable` when
  // nobody answers, `unsupported` when the router says that it does not speak this.
  virtual Task<RouterSign> look(Gateway gateway, std::vector<PortMapping> held) = 0;
  // Makes a mapping, or renews it. `exists` when somebody else has the external port, `permission`
  // when the router refuses.
  virtual Task<PortMapping> map(Gateway gateway, PortWish wish) = 0;
  virtual Task<> unmap(Gateway gateway, PortMapping mapping) = 0;
};

}  // namespace cairn::env
