#include <algorithm>
#include <memory>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "platform/interfaces.h"

namespace cairn::platform {

namespace asio = boost::asio;

namespace {

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
  ifaddrs* head = nullptr;
  if (getifaddrs(&head) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> list(head, &freeifaddrs);
  std::vector<Interface> found;
  for (const auto* entry = list.get(); entry != nullptr; entry = entry->ifa_next) {
    if ((entry->ifa_flags & IFF_UP) == 0 || entry->ifa_addr == nullptr) continue;
    const auto family = entry->ifa_addr->sa_family;
    if (family != AF_INET && family != AF_INET6) continue;
    auto known = std::ranges::find(found, entry->ifa_name, &Interface::name);
    if (known == found.end()) {
      const auto index = if_nametoindex(entry->ifa_name);
      if (index == 0) continue;  // gone meanwhile
      Interface added;
      added.name = entry->ifa_name;
      added.index = index;
      added.loopback = (entry->ifa_flags & IFF_LOOPBACK) != 0;
      added.multicast = added.loopback || (entry->ifa_flags & IFF_MULTICAST) != 0;
      known = found.insert(found.end(), std::move(added));
    }
    known->addresses.push_back(address_of(*entry->ifa_addr));
  }
  return found;
}

asio::ip::address address_to_hear(const asio::ip::address& group) {
  // A link-local group has an interface in its address, and several are to be heard.
  if (group.is_v6()) return asio::ip::address_v6::any();
  return group;
}

void share_port(asio::ip::udp::socket& socket) {
  boost::system::error_code ignored;
  socket.set_option(asio::ip::udp::socket::reuse_address(true), ignored);
  // macOS shares ports with this one only.
  const int on = 1;
  setsockopt(socket.native_handle(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
}

}  // namespace cairn::platform
