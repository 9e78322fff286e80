#include "platform/group_socket.h"

#include <algorithm>
#include <utility>

#include <boost/asio/ip/multicast.hpp>

#include "platform/network_error.h"

namespace cairn::platform {

namespace asio = boost::asio;
namespace multicast = asio::ip::multicast;

namespace {

// Whoever is not on the link cannot have such an address, so that no router brings in datagrams
// that were written to this port by somebody far away. For IPv4, being bound to the group does it.
bool is_from_link(const asio::ip::address& from) {
  if (from.is_v4()) return true;
  return from.to_v6().is_link_local() || from.is_loopback();
}

env::Task<env::Datagram> receive_from_link(std::shared_ptr<UdpSocket> socket) {
  while (true) {
    auto received = co_await receive_from(socket);
    if (!received || is_from_link(received->from.address)) co_return received;
  }
}

}  // namespace

Result<std::unique_ptr<GroupSocket>> GroupSocket::open(const asio::any_io_executor& executor,
                                                       const env::Endpoint& group,
                                                       InterfaceList interfaces) {
  if (!group.address.is_multicast()) {
    return fail(ErrorCode::invalid, env::to_string(group) + ": is no group");
  }
  TRY(auto opened, open_udp(executor, group.address.is_v6()));
  auto& socket = opened->socket;
  share_port(socket);
  boost::system::error_code failed;
  const asio::ip::udp::endpoint local(address_to_hear(group.address), group.port);
  socket.bind(local, failed);
  if (!failed) socket.set_option(multicast::enable_loopback(true), failed);
  if (!failed) socket.set_option(multicast::hops(1), failed);
  if (failed) return fail(network_error(group, failed));
  std::unique_ptr<GroupSocket> made(
      new GroupSocket(std::move(opened), group, std::move(interfaces)));
  made->follow_interfaces();
  return made;
}

GroupSocket::GroupSocket(std::shared_ptr<UdpSocket> socket, env::Endpoint group,
                         InterfaceList interfaces)
    : socket_(std::move(socket)), group_(std::move(group)), interfaces_(std::move(interfaces)) {}

GroupSocket::~GroupSocket() {
  close_udp(*socket_);
}

std::vector<GroupSocket::Way> GroupSocket::ways_now() const {
  std::vector<Way> ways;
  for (const auto& interface : interfaces_()) {
    if (!interface.multicast) continue;
    const bool v6 = group_.address.is_v6();
    const auto own = std::ranges::find_if(
        interface.addresses, [v6](const auto& address) { return address.is_v6() == v6; });
    if (own == interface.addresses.end()) continue;
    ways.push_back({interface.index, v6 ? asio::ip::address() : *own});
  }
  return ways;
}

bool GroupSocket::follow_interfaces() {
  const auto now = ways_now();
  std::erase_if(ways_, [&](const Way& way) {
    const bool gone = std::ranges::find(now, way) == now.end();
    if (gone) leave(way);
    return gone;
  });
  bool came = false;
  for (const auto& way : now) {
    if (std::ranges::find(ways_, way) != ways_.end() || !join(way)) continue;
    ways_.push_back(way);
    came = true;
  }
  return came;
}

bool GroupSocket::join(const Way& way) {
  boost::system::error_code failed;
  if (group_.address.is_v6()) {
    socket_->socket.set_option(multicast::join_group(group_.address.to_v6(), way.index), failed);
  } else {
    const multicast::join_group joined(group_.address.to_v4(), way.address.to_v4());
    socket_->socket.set_option(joined, failed);
  }
  // Already a member: the interface has another address than before.
  return !failed || failed == asio::error::address_in_use;
}

void GroupSocket::leave(const Way& way) {
  boost::system::error_code ignored;
  if (group_.address.is_v6()) {
    socket_->socket.set_option(multicast::leave_group(group_.address.to_v6(), way.index), ignored);
  } else {
    const multicast::leave_group left(group_.address.to_v4(), way.address.to_v4());
    socket_->socket.set_option(left, ignored);
  }
}

bool GroupSocket::choose(const Way& way) {
  boost::system::error_code failed;
  if (group_.address.is_v6()) {
    socket_->socket.set_option(multicast::outbound_interface(way.index), failed);
  } else {
    socket_->socket.set_option(multicast::outbound_interface(way.address.to_v4()), failed);
  }
  return !failed;
}

Result<> GroupSocket::send(ByteView payload) {
  Result<> outcome = fail(ErrorCode::unavailable, env::to_string(group_) + ": no interface");
  bool sent = false;
  for (const auto& way : ways_) {
    if (!choose(way)) continue;
    outcome = send_now(*socket_, group_, payload);
    sent = sent || outcome;
  }
  return sent ? Result<>{} : outcome;
}

env::Task<env::Datagram> GroupSocket::receive() {
  return receive_from_link(socket_);
}

}  // namespace cairn::platform
