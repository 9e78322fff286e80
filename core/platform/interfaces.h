// The machine's network interfaces that are up, and what differs between systems in listening to a
// group. One source file for POSIX, one for Windows.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <boost/asio/ip/udp.hpp>

namespace cairn::platform {

struct Interface {
  std::string name;
  unsigned index = 0;
  bool loopback = false;
  bool multicast = false;  // it can reach a group
  std::vector<boost::asio::ip::address> addresses;
  bool operator==(const Interface&) const = default;
};

using InterfaceList = std::function<std::vector<Interface>()>;

// Empty when the system does not tell.
std::vector<Interface> list_interfaces();

// What to bind to so as to hear the group and, where the system can tell them apart, nothing else.
boost::asio::ip::address address_to_hear(const boost::asio::ip::address& group);
// Before bind(): lets other processes listen to the same group and port.
void share_port(boost::asio::ip::udp::socket& socket);

}  // namespace cairn::platform
