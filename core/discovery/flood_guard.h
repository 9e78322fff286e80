// Who asks too much. An address may ask a few times a second; one that goes on far beyond is not
// answered for a while. All of a subnet together may ask some more, so that whoever has a whole one
// leaves time for the others. On this machine and private networks, where many nodes share an
// address, each port counts for itself. Bounded.
#pragma once

#include <list>
#include <unordered_map>
#include <utility>

#include "base/rate_limiter.h"
#include "discovery/contact.h"
#include "env/clock.h"

namespace cairn::discovery {

class FloodGuard {
 public:
  static constexpr double kPerSecond = 10;
  static constexpr double kBurst = 50;
  static constexpr double kSubnetPerSecond = 50;
  static constexpr double kSubnetBurst = 250;
  static constexpr int kRefusedMax = 200;  // then the address is blocked
  static constexpr env::Duration kBlocked = std::chrono::minutes(10);
  static constexpr std::size_t kAskersMax = 4096;  // and as many subnets

  // Whether this question is to be answered.
  bool admits(const env::Endpoint& who, env::TimePoint now);
  [[nodiscard]] std::size_t askers() const { return askers_.size() + subnets_.size(); }

 private:
  struct Asker {
    RateLimiter limiter;
    int refused = 0;
    env::TimePoint blocked_until{};
  };
  // Those heard of last, by what counts as one.
  template <class Name>
  class Known {
   public:
    Known(double per_second, double burst) : full_(per_second, burst) {}
    Asker& of(const Name& name);
    [[nodiscard]] std::size_t size() const { return order_.size(); }

   private:
    using Order = std::list<std::pair<Name, Asker>>;  // who was heard of last is first
    RateLimiter full_;
    Order order_;
    std::unordered_map<Name, typename Order::iterator> by_name_;
  };

  Known<env::Endpoint> askers_{kPerSecond, kBurst};
  Known<std::uint64_t> subnets_{kSubnetPerSecond, kSubnetBurst};
};

}  // namespace cairn::discovery
