// UPnP as an env::PortProtocol, by miniupnpc. The library blocks, for some seconds where nobody
// answers, so it is called on workers. One call at a time.
//
// Only the gateway is asked: another machine that says it is the router is not listened to.
#pragma once

#include <memory>

#include "env/router.h"
#include "env/workers.h"

namespace cairn::platform {

class Upnp final : public env::PortProtocol {
 public:
  explicit Upnp(env::Workers& workers);
  ~Upnp() override;
  Upnp(const Upnp&) = delete;
  Upnp& operator=(const Upnp&) = delete;

  [[nodiscard]] env::MappingProtocol which() const override { return env::MappingProtocol::upnp; }
  env::Task<env::RouterSign> look(env::Gateway gateway,
                                  std::vector<env::PortMapping> held) override;
  env::Task<env::PortMapping> map(env::Gateway gateway, env::PortWish wish) override;
  env::Task<> unmap(env::Gateway gateway, env::PortMapping mapping) override;

 private:
  struct Device;

  Result<Device*> device(const env::Gateway& gateway);
  // The error of a call; forgets the device where it does not answer any more.
  Error failed(int outcome);
  Result<env::RouterSign> look_now(const env::Gateway& gateway,
                                   const std::vector<env::PortMapping>& held);
  Result<env::PortMapping> map_now(const env::Gateway& gateway, const env::PortWish& wish);
  Result<> unmap_now(const env::Gateway& gateway, const env::PortMapping& mapping);

  env::Workers& workers_;
  std::unique_ptr<Device> device_;
};

}  // namespace cairn::platform
