// Which addresses peers tell each other. Those of local networks stay among those who are in one:
// nobody beyond learns them, and nobody beyond can have us dial them. Pure.
#pragma once

#include <boost/asio/ip/address.hpp>

namespace cairn::transfer {

enum class Reach {
  nowhere,  // unspecified, multicast and the like
  machine,  // loopback
  local,    // private, link-local, unique local, shared by a carrier's NAT
  internet,
};

Reach reach_of(const boost::asio::ip::address& address);
// Whether an address may be told to, or believed from, a peer that is connected from `peer`.
bool may_exchange(const boost::asio::ip::address& address, const boost::asio::ip::address& peer);

}  // namespace cairn::transfer
