// env::DatagramNetwork over the machine's own UDP, multicast and names.
#pragma once

#include "platform/interfaces.h"
#include "platform/name_lookup.h"

namespace cairn::platform {

class SystemDatagrams final : public env::DatagramNetwork {
 public:
  // The group sockets follow what `interfaces` lists.
  explicit SystemDatagrams(boost::asio::any_io_executor executor,
                           InterfaceList interfaces = list_interfaces);

  Result<std::unique_ptr<env::DatagramSocket>> bind_datagrams(const env::Endpoint& local) override;
  Result<std::unique_ptr<env::MulticastSocket>> join_group(const env::Endpoint& group) override;
  env::Task<std::vector<env::Endpoint>> resolve(std::string host, std::uint16_t port,
                                                env::Duration deadline) override;

 private:
  boost::asio::any_io_executor executor_;
  InterfaceList interfaces_;
  NameLookup names_;
};

}  // namespace cairn::platform
