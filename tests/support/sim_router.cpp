#include "support/sim_router.h"

namespace cairn::test {

using env::MappingProtocol;

class SimRouter::Protocol final : public env::PortProtocol {
 public:
  Protocol(SimRouter& router, MappingProtocol which) : router_(router), which_(which) {}

  [[nodiscard]] MappingProtocol which() const override { return which_; }

  env::Task<env::RouterSign> look(env::Gateway /*gateway*/,
                                  std::vector<env::PortMapping> held) override {
    CO_TRY_VOID(co_await router_.answers(which_));
    ++router_.looked;
    env::RouterSign sign;
    sign.external = router_.external;
    if (which_ == MappingProtocol::pcp && held.empty()) sign.external.reset();
    if (which_ != MappingProtocol::upnp) {
      sign.epoch_s = router_.epoch_s();
      co_return sign;
    }
    const auto open = router_.open_ports();
    for (const auto& mapping : held) {
      if (!open.contains({mapping.transport, mapping.external.port})) sign.has_all = false;
    }
    co_return sign;
  }

  env::Task<env::PortMapping> map(env::Gateway /*gateway*/, env::PortWish wish) override {
    CO_TRY_VOID(co_await router_.hears(which_));
    if (router_.refuses) co_return fail(*router_.refuses);
    auto port = wish.external_port;
    const bool is_taken = router_.taken.contains(port);
    if (is_taken && which_ == MappingProtocol::upnp) co_return fail(ErrorCode::exists, "taken");
    if (is_taken || router_.gives_other_ports) port = static_cast<std::uint16_t>(port ^ 0x4000U);
    const auto lasts = router_.lifetime.value_or(wish.lifetime);
    router_.table_[{wish.transport, port}] = {wish.internal_port, router_.clock_.now() + lasts};
    ++router_.mapped;
    env::PortMapping mapping{wish.transport, wish.internal_port, {router_.external, port}, lasts};
    if (router_.lie) router_.lie(mapping);
    // It is open by now, whoever waits for the answer.
    CO_TRY_VOID(co_await router_.clock_.sleep(router_.takes / 2));
    co_return mapping;
  }

  env::Task<> unmap(env::Gateway /*gateway*/, env::PortMapping mapping) override {
    CO_TRY_VOID(co_await router_.answers(which_));
    // Only UPnP names the external port.
    const bool by_external = which_ == MappingProtocol::upnp;
    std::erase_if(router_.table_, [&](const auto& entry) {
      const auto& [port, held] = entry;
      return port.first == mapping.transport &&
             (by_external ? port.second == mapping.external.port
                          : held.internal_port == mapping.internal_port);
    });
    co_return Result<>{};
  }

 private:
  SimRouter& router_;
  MappingProtocol which_;
};

SimRouter::SimRouter(VirtualClock& clock)
    : gateway(env::Gateway{env::asio::ip::make_address("192.168.1.1"),
                           env::asio::ip::make_address("192.168.1.2")}),
      clock_(clock),
      started_(clock.now()) {
  for (const auto which : {MappingProtocol::pcp, MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
    protocols_.push_back(std::make_unique<Protocol>(*this, which));
  }
}

SimRouter::~SimRouter() = default;

env::Task<env::Gateway> SimRouter::find() {
  if (gateway) co_return *gateway;
  co_return fail(ErrorCode::not_found, "this machine has no gateway");
}

std::vector<env::PortProtocol*> SimRouter::protocols() {
  std::vector<env::PortProtocol*> all;
  all.reserve(protocols_.size());
  for (const auto& protocol : protocols_) all.push_back(protocol.get());
  return all;
}

void SimRouter::restart() {
  table_.clear();
  started_ = clock_.now();
}

std::map<SimRouter::Port, SimRouter::Entry> SimRouter::open_ports() const {
  auto open = table_;
  std::erase_if(open, [this](const auto& entry) { return entry.second.ends < clock_.now(); });
  return open;
}

std::uint32_t SimRouter::epoch_s() const {
  const auto up = std::chrono::floor<std::chrono::seconds>(clock_.now() - started_);
  return static_cast<std::uint32_t>(up.count());
}

env::Task<> SimRouter::answers(MappingProtocol protocol) {
  CO_TRY_VOID(co_await hears(protocol));
  co_return co_await clock_.sleep(takes / 2);
}

env::Task<> SimRouter::hears(MappingProtocol protocol) {
  const bool silent = !online || !speaks.contains(protocol) || takes > silence;
  CO_TRY_VOID(co_await clock_.sleep(silent ? silence : takes / 2));
  if (silent) co_return fail(ErrorCode::unavailable, "nobody answers");
  co_return Result<>{};
}

}  // namespace cairn::test
