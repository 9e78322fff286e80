// Holds up what comes in, as far as limits say: a chunk's bytes are read when there is room for
// them, and until then the peer's own sending waits. Lives on one executor.
#pragma once

#include <cstdint>

#include <boost/asio/ip/address.hpp>

#include "base/rate_limiter.h"
#include "env/clock.h"

namespace cairn::transfer {

struct DownloadLimits {
  // Bytes a second; 0 is no limit.
  std::uint64_t wide_per_s = 0;   // from peers beyond the local network, in all
  std::uint64_t local_per_s = 0;  // from those in it, in all
  std::uint64_t peer_per_s = 0;   // from each
  bool operator==(const DownloadLimits&) const = default;
};

class DownloadGate {
 public:
  explicit DownloadGate(env::Clock& clock) : clock_(clock) {}

  void set_limits(const DownloadLimits& limits);
  // Returns when so many bytes may come from this address. `own` is the limiter of the connection.
  env::Task<> pass(std::size_t bytes, boost::asio::ip::address from, RateLimiter& own);

 private:
  // Until the limiter gives so many bytes, or there is no limit any more.
  env::Task<> wait_for(RateLimiter& limiter, std::uint64_t DownloadLimits::* per_s, double bytes);

  env::Clock& clock_;
  DownloadLimits limits_;
  RateLimiter wide_{1, 1};
  RateLimiter local_{1, 1};
};

}  // namespace cairn::transfer
