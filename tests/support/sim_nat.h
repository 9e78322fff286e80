// The router of a simulated local network, as far as it translates addresses.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "env/network.h"

namespace cairn::test {

class SimHost;
class SimNetwork;

struct SimNatOptions {
  env::asio::ip::address public_address;
  // Another outer port for each far end ("symmetric"): what one peer sees helps no other.
  bool port_per_destination = false;
  // Whoever knows the outer port may use it, not only those that were written to.
  bool open = false;
  env::Duration memory = std::chrono::minutes(2);
};

class SimNat {
 public:
  [[nodiscard]] const env::asio::ip::address& public_address() const { return public_address_; }
  void set_public_address(const env::asio::ip::address& address);
  // A port that is open to everybody; false when another host has it.
  bool forward(std::uint16_t port, SimHost& host, const env::Endpoint& to);
  void unforward(std::uint16_t port) { forwarded_.erase(port); }
  [[nodiscard]] bool forwards(std::uint16_t port) const { return forwarded_.contains(port); }
  // Everything it knew is forgotten.
  void restart();

 private:
  friend class SimNetwork;

  struct Inside {
    SimHost* host = nullptr;
    env::Endpoint endpoint;
  };
  struct Flow {
    Inside inside;
    std::map<env::Endpoint, env::TimePoint> wrote_to;
    env::TimePoint used;
  };

  SimNat(SimNetwork& network, const SimNatOptions& options);
  // What the outside sees as the source.
  env::Endpoint outwards(const Inside& inside, const env::Endpoint& to, env::TimePoint now);
  std::optional<Inside> inwards(std::uint16_t port, const env::Endpoint& from, env::TimePoint now);
  std::uint16_t new_port();

  SimNetwork& network_;
  SimNatOptions options_;
  env::asio::ip::address public_address_;
  std::map<std::uint16_t, Flow> flows_;
  std::map<std::pair<env::Endpoint, env::Endpoint>, std::uint16_t> ports_;
  std::map<std::uint16_t, Inside> forwarded_;
  std::uint16_t next_port_ = 1024;
};

}  // namespace cairn::test
