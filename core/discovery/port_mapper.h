// Keeps ports of this machine open on its router, so that peers can reach it from outside.
//
// Asks by PCP, NAT-PMP and UPnP, in the order given, and stays with the first that opens all ports.
// Renews at half of a mapping's life. Looks every kLook whether the router has forgotten, was
// replaced, or has another address, and makes the mappings again; when it does not answer any more
// or refuses, starts over with all protocols. Without success it tries again ever more seldom, and
// at once when this machine gets another gateway.
//
// What routers say is checked and may still be wrong: that a mapping is there does not prove that
// anybody can connect. Lives on the node's thread. start() and then stop() are called once each.
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "base/log.h"
#include "discovery/epoch_watch.h"
#include "env/random.h"
#include "env/router.h"
#include "env/task_group.h"

namespace cairn::discovery {

enum class PortPhase { searching, mapped, unmapped };

struct PortReason {
  env::MappingProtocol protocol = env::MappingProtocol::pcp;
  Error error;
};

struct PortState {
  PortPhase phase = PortPhase::searching;
  std::optional<env::Gateway> gateway;
  // While mapped: by what, and what.
  std::optional<env::MappingProtocol> protocol;
  std::vector<env::PortMapping> mappings;
  // The router has a private address itself, so that somebody else's router is in the way.
  bool behind_another_nat = false;
  // While unmapped: why not. Without a gateway, `no_gateway` says so.
  std::vector<PortReason> reasons;
  std::optional<Error> no_gateway;
};

struct WantedPort {
  env::Transport transport = env::Transport::tcp;
  std::uint16_t port = 0;
};

struct PortMapperOptions {
  std::vector<WantedPort> wanted;
  std::function<void(const PortState&)> changed = [](const PortState&) {};
};

class PortMapper {
 public:
  static constexpr std::chrono::seconds kLifetime = std::chrono::hours(1);
  static constexpr std::chrono::seconds kLifetimeMax = std::chrono::hours(24);
  static constexpr env::Duration kRenewMin = std::chrono::seconds(10);
  static constexpr env::Duration kLook = std::chrono::seconds(20);
  static constexpr env::Duration kLookAgain = std::chrono::seconds(3);
  static constexpr int kSilentLooksMax = 3;
  static constexpr env::Duration kRetryMin = std::chrono::seconds(5);
  static constexpr env::Duration kRetryMax = std::chrono::minutes(10);
  // For so long after a mapping was lost, at most kRetrySoon passes between two attempts.
  static constexpr env::Duration kRecently = std::chrono::minutes(15);
  static constexpr env::Duration kRetrySoon = std::chrono::seconds(20);
  static constexpr int kPortsTried = 4;
  static constexpr env::Duration kCloseWithin = std::chrono::milliseconds(1500);

  // The protocols in the order of preference; they outlive the mapper.
  PortMapper(env::Gateways& gateways, std::vector<env::PortProtocol*> protocols, env::Clock& clock,
             env::Random& random, Log& log, env::asio::any_io_executor executor,
             PortMapperOptions options);

  void start();
  // Removes the mappings. Waits for a router that does not answer for kCloseWithin in all; what it
  // still has then ends by itself.
  env::asio::awaitable<void> stop();

  [[nodiscard]] const PortState& state() const { return state_; }

 private:
  struct Held {
    env::PortMapping mapping;
    env::TimePoint renew_at;
  };

  env::asio::awaitable<void> run();
  env::Task<> open_ports();
  env::Task<> open_by(env::PortProtocol& protocol, env::Gateway gateway);
  // Returns why the mappings can no longer be counted on.
  env::asio::awaitable<Error> keep(env::PortProtocol& protocol, env::Gateway gateway);
  env::Task<> look_and_renew(env::PortProtocol& protocol, env::Gateway gateway);
  env::Task<env::PortMapping> ask_for(env::PortProtocol& protocol, env::Gateway gateway,
                                      WantedPort wanted, std::uint16_t external_port);
  env::asio::awaitable<void> close_ports();
  env::asio::awaitable<void> lose_patience();
  env::asio::awaitable<void> wait_to_retry();
  [[nodiscard]] env::TimePoint next_renewal() const;
  [[nodiscard]] Held held_from_now(const env::PortMapping& mapping) const;
  void publish(PortState state);
  void publish_mapped(const env::PortProtocol& protocol, const env::Gateway& gateway);

  env::Gateways& gateways_;
  std::vector<env::PortProtocol*> protocols_;
  env::Clock& clock_;
  env::Random& random_;
  Log& log_;
  PortMapperOptions options_;
  env::TaskGroup tasks_;
  env::TaskGroup patience_;

  PortState state_;
  env::PortProtocol* current_ = nullptr;  // that `held_` was made by
  std::optional<env::Gateway> gateway_;   // where it was made
  std::vector<Held> held_;
  std::optional<env::PortMapping> asked_;  // by a request whose answer nobody waits for any more
  EpochWatch epoch_;
  env::Duration retry_ = kRetryMin;
  std::optional<env::TimePoint> lost_at_;
};

// Whether nobody on the internet can reach the address: private, shared by a provider, or none.
bool is_private(const env::asio::ip::address& address);

// Whether what a router grants can be what was asked for.
Result<> check_mapping(const env::PortMapping& mapping, const env::PortWish& wish);

}  // namespace cairn::discovery
