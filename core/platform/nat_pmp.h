// NAT-PMP as an env::PortProtocol, by libnatpmp, and the gateway that it finds. The library blocks;
// who waits for the router may leave (blocking_call.h).
#pragma once

#include "env/router.h"
#include "env/workers.h"

namespace cairn::platform {

class SystemGateways final : public env::Gateways {
 public:
  explicit SystemGateways(env::Workers& workers) : workers_(workers) {}
  env::Task<env::Gateway> find() override;

 private:
  env::Workers& workers_;
};

class NatPmp final : public env::PortProtocol {
 public:
  [[nodiscard]] env::MappingProtocol which() const override {
    return env::MappingProtocol::nat_pmp;
  }
  env::Task<env::RouterSign> look(env::Gateway gateway,
                                  std::vector<env::PortMapping> held) override;
  env::Task<env::PortMapping> map(env::Gateway gateway, env::PortWish wish) override;
  env::Task<> unmap(env::Gateway gateway, env::PortMapping mapping) override;
};

}  // namespace cairn::platform
