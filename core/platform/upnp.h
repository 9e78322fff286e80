// UPnP as an env::PortProtocol, by miniupnpc. The library blocks, for some seconds where nobody
// answers; who waits for the router may leave (blocking_call.h).
//
// Only the gateway is asked: another machine that says it is the router is not listened to.
#pragma once

#include <memory>

#include "env/router.h"

namespace cairn::platform {

class Upnp final : public env::PortProtocol {
 public:
  Upnp();
  ~Upnp() override;
  Upnp(const Upnp&) = delete;
  Upnp& operator=(const Upnp&) = delete;

  [[nodiscard]] env::MappingProtocol which() const override { return env::MappingProtocol::upnp; }
  env::Task<env::RouterSign> look(env::Gateway gateway,
                                  std::vector<env::PortMapping> held) override;
  env::Task<env::PortMapping> map(env::Gateway gateway, env::PortWish wish) override;
  env::Task<> unmap(env::Gateway gateway, env::PortMapping mapping) override;

 private:
  class Talk;

  std::shared_ptr<Talk> talk_;  // with the router; calls that nobody waits for have it too
};

}  // namespace cairn::platform
