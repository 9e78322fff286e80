#include <winsock2.h>
#include <ws2tcpip.h>
// After winsock2.h, which it needs.
#include <algorithm>

#include <iphlpapi.h>

#include "platform/interfaces.h"

namespace cairn::platform {

namespace asio = boost::asio;

namespace {

constexpr ULONG kListBytes = 64 * 1024;

asio::ip::address address_of(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    const auto& v4 = reinterpret_cast<const sockaddr_in&>(address);
    return asio::ip::address_v4(ntohl(v4.sin_addr.s_addr));
  }
  const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address);
  asio::ip::address_v6::bytes_type bytes;
  std::copy_n(v6.sin6_addr.s6_addr, bytes.size(), bytes.begin());
  return asio::ip::address_v6(bytes, v6.sin6_scope_id);
}

}  // namespace

std::vector<Interface> list_interfaces() {
  std::vector<std::uint8_t> memory(kListBytes);
  ULONG size = kListBytes;
  auto* head = reinterpret_cast<IP_ADAPTER_ADDRESSES*>(memory.data());
  constexpr ULONG kFlags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_DNS_SERVER;
  if (GetAdaptersAddresses(AF_UNSPEC, kFlags, nullptr, head, &size) != NO_ERROR) return {};
  std::vector<Interface> found;
  for (const auto* adapter = head; adapter != nullptr; adapter = adapter->Next) {
    if (adapter->OperStatus != IfOperStatusUp) continue;
    Interface added;
    added.name = adapter->AdapterName;
    added.index = adapter->IfIndex != 0 ? adapter->IfIndex : adapter->Ipv6IfIndex;
    added.loopback = adapter->IfType == IF_TYPE_SOFTWARE_LOOPBACK;
    added.multicast = (adapter->Flags & IP_ADAPTER_NO_MULTICAST) == 0;
    for (const auto* unicast = adapter->FirstUnicastAddress; unicast != nullptr;
         unicast = unicast->Next) {
      added.addresses.push_back(address_of(*unicast->Address.lpSockaddr));
    }
    if (!added.addresses.empty()) found.push_back(std::move(added));
  }
  return found;
}

asio::ip::address address_to_hear(const asio::ip::address& group) {
  // Windows binds to addresses of the machine alone.
  if (group.is_v6()) return asio::ip::address_v6::any();
  return asio::ip::address_v4::any();
}

void share_port(asio::ip::udp::socket& socket) {
  boost::system::error_code ignored;
  socket.set_option(asio::ip::udp::socket::reuse_address(true), ignored);
}

}  // namespace cairn::platform
