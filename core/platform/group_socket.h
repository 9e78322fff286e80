// env::MulticastSocket over Asio: one socket that has joined the group on every interface.
#pragma once

#include <memory>
#include <vector>

#include "platform/interfaces.h"
#include "platform/udp_socket.h"

namespace cairn::platform {

class GroupSocket final : public env::MulticastSocket {
 public:
  static Result<std::unique_ptr<GroupSocket>> open(const boost::asio::any_io_executor& executor,
                                                   const env::Endpoint& group,
                                                   InterfaceList interfaces);
  ~GroupSocket() override;
  GroupSocket(const GroupSocket&) = delete;
  GroupSocket& operator=(const GroupSocket&) = delete;

  bool follow_interfaces() override;
  Result<> send(ByteView payload) override;
  env::Task<env::Datagram> receive() override;

 private:
  // One interface as the group's family names it.
  struct Way {
    unsigned index = 0;
    boost::asio::ip::address address;  // of IPv4; unset for IPv6
    bool operator==(const Way&) const = default;
  };

  GroupSocket(std::shared_ptr<UdpSocket> socket, env::Endpoint group, InterfaceList interfaces);
  [[nodiscard]] std::vector<Way> ways_now() const;
  bool join(const Way& way);
  void leave(const Way& way);
  bool choose(const Way& way);

  std::shared_ptr<UdpSocket> socket_;
  env::Endpoint group_;
  InterfaceList interfaces_;
  std::vector<Way> ways_;  // joined
};

}  // namespace cairn::platform
