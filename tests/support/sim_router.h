// A router that opens ports by PCP, NAT-PMP and UPnP, in virtual time, and what can go wrong with
// one: it restarts, moves to another address, refuses, hands out other ports, is slow, goes away,
// or says what is not true.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "env/router.h"
#include "support/virtual_clock.h"

namespace cairn::test {

class SimRouter final : public env::Gateways {
 public:
  struct Entry {
    std::uint16_t internal_port = 0;
    env::TimePoint ends;
  };
  using Port = std::pair<env::Transport, std::uint16_t>;  // the external one

  explicit SimRouter(VirtualClock& clock);
  ~SimRouter() override;
  SimRouter(const SimRouter&) = delete;
  SimRouter& operator=(const SimRouter&) = delete;

  env::Task<env::Gateway> find() override;
  // In the order PCP, NAT-PMP, UPnP.
  [[nodiscard]] std::vector<env::PortProtocol*> protocols();

  // Forgets its mappings; the epochs start anew.
  void restart();
  // What is open now.
  [[nodiscard]] std::map<Port, Entry> open_ports() const;

  std::set<env::MappingProtocol> speaks{env::MappingProtocol::pcp, env::MappingProtocol::nat_pmp,
                                        env::MappingProtocol::upnp};
  std::optional<env::Gateway> gateway;  // none: this machine is not connected
  env::asio::ip::address external = env::asio::ip::make_address("203.0.113.7");
  bool online = true;
  env::Duration takes = std::chrono::milliseconds(5);       // for each answer
  env::Duration silence = std::chrono::milliseconds(3750);  // until nobody answers
  std::optional<Error> refuses;                             // every mapping
  std::set<std::uint16_t> taken;                            // by other machines
  bool gives_other_ports = false;
  std::optional<std::chrono::seconds> lifetime;  // instead of the one wished for
  // Applied to what it answers.
  std::function<void(env::PortMapping&)> lie;
  int looked = 0;
  int mapped = 0;

 private:
  class Protocol;

  [[nodiscard]] std::uint32_t epoch_s() const;
  env::Task<> answers(env::MappingProtocol protocol);
  // Half of that.
  env::Task<> hears(env::MappingProtocol protocol);

  VirtualClock& clock_;
  env::TimePoint started_;
  std::map<Port, Entry> table_;
  std::vector<std::unique_ptr<Protocol>> protocols_;
};

}  // namespace cairn::test
