// The address that others see this node at (BEP 42): each tells it with its answers, and what most
// of many different subnets say is believed.
#pragma once

#include <deque>
#include <optional>

#include "discovery/contact.h"

namespace cairn::discovery {

class ExternalAddress {
 public:
  static constexpr std::size_t kVotes = 24;  // the latest, one a subnet
  static constexpr std::size_t kVotesNeeded = 4;

  // True when the believed address has changed by this vote.
  bool vote(const env::Endpoint& voter, const env::Endpoint& seen_as);
  [[nodiscard]] const std::optional<env::asio::ip::address>& address() const { return address_; }

 private:
  struct Vote {
    std::uint64_t voter = 0;
    env::asio::ip::address seen_as;
  };

  std::deque<Vote> votes_;
  std::optional<env::asio::ip::address> address_;
};

}  // namespace cairn::discovery
