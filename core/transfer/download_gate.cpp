#include "transfer/download_gate.h"

#include <algorithm>

#include "discovery/contact.h"
#include "transfer/messages.h"

namespace cairn::transfer {
namespace {

constexpr env::Duration kLongestWait = std::chrono::seconds(5);

void set_rate(RateLimiter& limiter, std::uint64_t per_s) {
  if (per_s == 0) return;
  const auto rate = static_cast<double>(per_s);
  limiter.set_rate(rate, std::max(rate / 5, static_cast<double>(kPayloadBytesMax)));
}

}  // namespace

void DownloadGate::set_limits(const DownloadLimits& limits) {
  limits_ = limits;
  set_rate(wide_, limits.wide_per_s);
  set_rate(local_, limits.local_per_s);
}

env::Task<> DownloadGate::wait_for(RateLimiter& limiter, double bytes) {
  while (!limiter.take(bytes, clock_.now().time_since_epoch())) {
    const env::Duration wait = limiter.wait_for(bytes, clock_.now().time_since_epoch());
    const auto nap = std::min(wait, kLongestWait);
    CO_TRY_VOID(co_await clock_.sleep(nap));
  }
  co_return Result<>{};
}

env::Task<> DownloadGate::pass(std::size_t bytes, boost::asio::ip::address from, RateLimiter& own) {
  const auto amount = static_cast<double>(bytes);
  if (limits_.peer_per_s != 0) {
    set_rate(own, limits_.peer_per_s);
    CO_TRY_VOID(co_await wait_for(own, amount));
  }
  const bool local = discovery::is_local(from);
  if ((local ? limits_.local_per_s : limits_.wide_per_s) == 0) co_return Result<>{};
  co_return co_await wait_for(local ? local_ : wide_, amount);
}

}  // namespace cairn::transfer
