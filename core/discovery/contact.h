// A node of the DHT and where it is, and the compact spelling of such (BEP 5, BEP 32): an address
// and a port in network order, for nodes behind the id.
#pragma once

#include <optional>
#include <vector>

#include "discovery/dht_id.h"
#include "env/network.h"

namespace cairn::discovery {

struct Contact {
  DhtId id;
  env::Endpoint endpoint;
  auto operator<=>(const Contact&) const = default;
};

enum class Family { v4, v6 };

Family family_of(const env::Endpoint& endpoint);
constexpr std::size_t compact_bytes(Family family) {
  return family == Family::v4 ? 6 : 18;
}

void append_endpoint(Bytes& out, const env::Endpoint& endpoint);
std::optional<env::Endpoint> read_endpoint(ByteView compact);

void append_contact(Bytes& out, const Contact& contact);
// As many as there are, without those that nothing can be sent to; nothing where the length is no
// multiple of an entry's.
std::optional<std::vector<Contact>> read_contacts(ByteView compact, Family family);

// Whether something can be sent there at all: a port, and an address of a single host.
bool usable(const env::Endpoint& endpoint);
// Whether the address says nothing about who holds it: this machine, or a private network.
bool is_local(const env::asio::ip::address& address);
// What one party can easily have many addresses of: a /24 of IPv4, a /48 of IPv6.
std::uint64_t subnet_of(const env::asio::ip::address& address);

}  // namespace cairn::discovery
