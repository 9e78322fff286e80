#include "transfer/download_gate.h"

#include <algorithm>

#include "discovery/contact.h"
#include "transfer/messages.h"

namespace cairn::transfer {
namespace {

// After so long it is looked whether the limits are still the same.
constexpr env::Duration kLongestWait = std::chrono::seconds(1);

void set_rate(RateLimiter& limiter, std::uint64_t per_s) {
  if (per_s == 0) return;
  const auto rate = static_cast<double>(per_s);
  limiter.set_rate(rate, std::max(rate / 5, static_cast<double>(kPayloadBytesMax)));
}

}  // namespace

void DownloadGate::set_limits(const DownloadLimits& limits) {
  limits_ = limits;
}

env::Task<> DownloadGate::wait_for(RateLimiter& limiter, std::uint64_t DownloadLimits::* per_s,
                                   double bytes) {
  while (limits_.*per_s != 0) {
    set_rate(limiter, limits_.*per_s);
    if (limiter.take(bytes, clock_.now().time_since_epoch())) break;
    const env::Duration wait = limiter.wait_for(bytes, clock_.now().time_since_epoch());
    const auto nap = std::min(wait, kLongestWait);
    CO_TRY_VOID(co_await clock_.sleep(nap));
  }
  co_return Result<>{};
}

env::Task<> DownloadGate::pass(std::size_t bytes, boost::asio::ip::address from, RateLimiter& own) {
  const auto amount = static_cast<double>(bytes);
  CO_TRY_VOID(co_await wait_for(own, &DownloadLimits::peer_per_s, amount));
  const bool local = discovery::is_local(from);
  auto& shared = local ? local_ : wide_;
  const auto per_s = local ? &DownloadLimits::local_per_s : &DownloadLimits::wide_per_s;
  co_return co_await wait_for(shared, per_s, amount);
}

}  // namespace cairn::transfer
