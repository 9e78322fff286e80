#include "discovery/contact.h"

#include <algorithm>

namespace cairn::discovery {

namespace ip = env::asio::ip;

namespace {

bool is_local_v4(const ip::address_v4& address) {
  const auto bits = address.to_uint();
  return address.is_loopback() || bits >> 24U == 10 || bits >> 20U == 0xac1 ||
         bits >> 16U == 0xc0a8 || bits >> 16U == 0xa9fe || bits >> 22U == (100U << 2U | 1U);
}

}  // namespace

Family family_of(const env::Endpoint& endpoint) {
  return endpoint.address.is_v4() ? Family::v4 : Family::v6;
}

void append_endpoint(Bytes& out, const env::Endpoint& endpoint) {
  const auto append = [&out](const auto& bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
  };
  if (endpoint.address.is_v4()) {
    append(endpoint.address.to_v4().to_bytes());
  } else {
    append(endpoint.address.to_v6().to_bytes());
  }
  out.push_back(static_cast<std::uint8_t>(endpoint.port >> 8U));
  out.push_back(static_cast<std::uint8_t>(endpoint.port));
}

std::optional<env::Endpoint> read_endpoint(ByteView compact) {
  env::Endpoint endpoint;
  if (compact.size() == compact_bytes(Family::v4)) {
    ip::address_v4::bytes_type bytes{};
    std::copy_n(compact.begin(), bytes.size(), bytes.begin());
    endpoint.address = ip::address_v4(bytes);
  } else if (compact.size() == compact_bytes(Family::v6)) {
    ip::address_v6::bytes_type bytes{};
    std::copy_n(compact.begin(), bytes.size(), bytes.begin());
    endpoint.address = ip::address_v6(bytes);
  } else {
    return std::nullopt;
  }
  const auto port = compact.last(2);
  endpoint.port = static_cast<std::uint16_t>(port[0] << 8 | port[1]);
  return endpoint;
}

void append_contact(Bytes& out, const Contact& contact) {
  out.insert(out.end(), contact.id.bytes.begin(), contact.id.bytes.end());
  append_endpoint(out, contact.endpoint);
}

std::optional<std::vector<Contact>> read_contacts(ByteView compact, Family family) {
  const auto entry = DhtId::kSize + compact_bytes(family);
  if (compact.size() % entry != 0) return std::nullopt;
  std::vector<Contact> contacts;
  contacts.reserve(compact.size() / entry);
  for (; !compact.empty(); compact = compact.subspan(entry)) {
    const auto id = DhtId::from_bytes(compact.first(DhtId::kSize));
    const auto endpoint = read_endpoint(compact.first(entry).subspan(DhtId::kSize));
    if (usable(*endpoint)) contacts.push_back({*id, *endpoint});
  }
  return contacts;
}

bool usable(const env::Endpoint& endpoint) {
  const auto& address = endpoint.address;
  if (endpoint.port == 0 || address.is_unspecified() || address.is_multicast()) return false;
  // What an IPv4 address is in IPv6 belongs on the other socket.
  if (address.is_v6()) return !address.to_v6().is_v4_mapped();
  const auto bits = address.to_v4().to_uint();
  return bits >> 24U != 0 && bits >> 28U != 15;
}

bool is_local(const ip::address& address) {
  if (address.is_v4()) return is_local_v4(address.to_v4());
  const auto v6 = address.to_v6();
  return v6.is_loopback() || v6.is_link_local() || (v6.to_bytes()[0] & 0xfeU) == 0xfcU;
}

std::uint64_t subnet_of(const ip::address& address) {
  if (address.is_v4()) return address.to_v4().to_uint() >> 8U;
  const auto bytes = address.to_v6().to_bytes();
  std::uint64_t prefix = 1;  // apart from those of IPv4
  for (std::size_t i = 0; i < 6; ++i) prefix = prefix << 8U | bytes[i];
  return prefix;
}

}  // namespace cairn::discovery
