// Who asks too much. An address may ask a few times a second; one that goes on far beyond is not
// heard for a while. On this machine and private networks, where many nodes share an address, each
// port counts for itself. Bounded.
#pragma once

#include <list>
#include <map>

#include "base/rate_limiter.h"
#include "discovery/contact.h"
#include "env/clock.h"

namespace cairn::discovery {

class FloodGuard {
 public:
  static constexpr double kPerSecond = 10;
  static constexpr double kBurst = 50;
  static constexpr int kRefusedMax = 200;  // then the address is blocked
  static constexpr env::Duration kBlocked = std::chrono::minutes(10);
  static constexpr std::size_t kAskersMax = 4096;

  // Whether this question is to be answered.
  bool admits(const env::Endpoint& who, env::TimePoint now);
  void block(const env::Endpoint& who, env::TimePoint now);
  [[nodiscard]] bool blocked(const env::Endpoint& who, env::TimePoint now) const;
  [[nodiscard]] std::size_t askers() const { return askers_.size(); }

 private:
  struct Asker {
    env::Endpoint who;
    RateLimiter limiter{kPerSecond, kBurst};
    int refused = 0;
    env::TimePoint blocked_until{};
  };
  using Askers = std::list<Asker>;

  Asker& asker(const env::Endpoint& who);

  Askers askers_;  // who was heard of last is first
  std::map<env::Endpoint, Askers::iterator> by_endpoint_;
};

}  // namespace cairn::discovery
