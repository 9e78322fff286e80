#include "platform/system_datagrams.h"

#include <utility>

#include "platform/group_socket.h"
#include "platform/network_error.h"
#include "platform/udp_socket.h"

namespace cairn::platform {

namespace asio = boost::asio;

namespace {

class Socket final : public env::DatagramSocket {
 public:
  explicit Socket(std::shared_ptr<UdpSocket> socket) : socket_(std::move(socket)) {}
  ~Socket() override { close_udp(*socket_); }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  [[nodiscard]] env::Endpoint local() const override {
    boost::system::error_code ignored;
    const auto bound = socket_->socket.local_endpoint(ignored);
    return {bound.address(), bound.port()};
  }
  Result<> send(const env::Endpoint& to, ByteView payload) override {
    return send_now(*socket_, to, payload);
  }
  env::Task<env::Datagram> receive() override { return receive_from(socket_); }

 private:
  std::shared_ptr<UdpSocket> socket_;
};

}  // namespace

SystemDatagrams::SystemDatagrams(asio::any_io_executor executor, InterfaceList interfaces)
    : executor_(std::move(executor)), interfaces_(std::move(interfaces)) {}

Result<std::unique_ptr<env::DatagramSocket>> SystemDatagrams::bind_datagrams(
    const env::Endpoint& local) {
  TRY(auto opened, open_udp(executor_, local.address.is_v6()));
  boost::system::error_code failed;
  const asio::ip::udp::endpoint endpoint(local.address, local.port);
  opened->socket.bind(endpoint, failed);
  if (failed) return fail(network_error(local, failed));
  return std::make_unique<Socket>(std::move(opened));
}

Result<std::unique_ptr<env::MulticastSocket>> SystemDatagrams::join_group(
    const env::Endpoint& group) {
  return GroupSocket::open(executor_, group, interfaces_);
}

env::Task<std::vector<env::Endpoint>> SystemDatagrams::resolve(std::string host, std::uint16_t port,
                                                               env::Duration deadline) {
  return names_.resolve(std::move(host), port, deadline);
}

}  // namespace cairn::platform
