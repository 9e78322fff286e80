#include "discovery/port_mapper.h"

#include <algorithm>

namespace cairn::discovery {

namespace asio = env::asio;

namespace {

bool in_network(std::uint32_t address, std::uint32_t network, unsigned bits) {
  return address >> (32U - bits) == network >> (32U - bits);
}

std::vector<env::PortMapping> mappings_of(const auto& held) {
  std::vector<env::PortMapping> mappings;
  mappings.reserve(held.size());
  for (const auto& one : held) mappings.push_back(one.mapping);
  return mappings;
}

}  // namespace

bool is_private(const asio::ip::address& address) {
  if (address.is_v6()) return address.is_unspecified() || address.is_loopback();
  const auto v4 = address.to_v4().to_uint();
  return in_network(v4, 0x0a000000, 8) || in_network(v4, 0xac100000, 12) ||
         in_network(v4, 0xc0a80000, 16) || in_network(v4, 0x64400000, 10) ||
         in_network(v4, 0xa9fe0000, 16) || in_network(v4, 0x7f000000, 8) ||
         in_network(v4, 0x00000000, 8) || v4 >= 0xe0000000;
}

Result<> check_mapping(const env::PortMapping& mapping, const env::PortWish& wish) {
  if (mapping.transport != wish.transport || mapping.internal_port != wish.internal_port) {
    return fail(ErrorCode::corrupt, "the router answered for another port");
  }
  if (mapping.external.port == 0) {
    return fail(ErrorCode::corrupt, "the router granted port 0");
  }
  if (mapping.lifetime.count() < 0) {
    return fail(ErrorCode::corrupt, "the router granted less than nothing");
  }
  return {};
}

PortMapper::PortMapper(env::Gateways& gateways, std::vector<env::PortProtocol*> protocols,
                       env::Clock& clock, env::Random& random, Log& log,
                       asio::any_io_executor executor, PortMapperOptions options)
    : gateways_(gateways),
      protocols_(std::move(protocols)),
      clock_(clock),
      random_(random),
      log_(log),
      options_(std::move(options)),
      tasks_(executor),
      patience_(std::move(executor)) {}

void PortMapper::start() {
  tasks_.spawn(run());
}

asio::awaitable<void> PortMapper::stop() {
  tasks_.cancel();
  co_await tasks_.join();
  tasks_.spawn(close_ports());
  patience_.spawn(lose_patience());
  co_await tasks_.join();
  patience_.cancel();
  co_await patience_.join();
}

asio::awaitable<void> PortMapper::lose_patience() {
  const auto slept = co_await clock_.sleep(kCloseWithin);
  if (slept) tasks_.cancel();
}

asio::awaitable<void> PortMapper::run() {
  while (true) {
    const auto opened = co_await open_ports();
    const bool ended = co_await env::cancelled();
    if (ended) co_return;
    if (!opened) {
      co_await wait_to_retry();
      const bool ended_waiting = co_await env::cancelled();
      if (ended_waiting) co_return;
      continue;
    }
    retry_ = kRetryMin;
    auto& protocol = *current_;
    const auto gateway = *gateway_;
    const auto lost = co_await keep(protocol, gateway);
    const bool stopped = co_await env::cancelled();
    if (stopped) co_return;
    log_.info("ports", "the mapping is lost: " + lost.text());
    lost_at_ = clock_.now();
    held_.clear();
    current_ = nullptr;
    PortState searching;
    searching.gateway = gateway_;
    publish(std::move(searching));
  }
}

env::Task<> PortMapper::open_ports() {
  PortState failed;
  failed.phase = PortPhase::unmapped;
  const auto gateway = co_await gateways_.find();
  if (!gateway) {
    gateway_.reset();
    failed.no_gateway = gateway.error();
    if (gateway.error().code != ErrorCode::cancelled) publish(std::move(failed));
    co_return fail(gateway.error());
  }
  gateway_ = *gateway;
  failed.gateway = *gateway;
  for (auto* protocol : protocols_) {
    const auto opened = co_await open_by(*protocol, *gateway);
    if (opened) {
      publish_mapped(*protocol, *gateway);
      co_return Result<>{};
    }
    const bool given_up = co_await env::cancelled();
    if (given_up) co_return fail(ErrorCode::cancelled, "");
    // What one protocol opened must not stay when another one is tried.
    co_await close_ports();
    log_.debug("ports", opened.error().in(env::to_string(protocol->which())).text());
    failed.reasons.push_back({protocol->which(), opened.error()});
  }
  publish(std::move(failed));
  co_return fail(ErrorCode::unavailable, "no protocol opened the ports");
}

env::Task<> PortMapper::open_by(env::PortProtocol& protocol, env::Gateway gateway) {
  std::vector<env::PortMapping> none;
  const auto sign = co_await protocol.look(gateway, std::move(none));
  if (!sign) co_return fail(sign.error());
  epoch_.reset();
  if (sign->epoch_s) (void)epoch_.restarted(*sign->epoch_s, clock_.now());
  current_ = &protocol;
  for (const auto& wanted : options_.wanted) {
    auto mapping = co_await ask_for(protocol, gateway, wanted, wanted.port);
    if (!mapping) co_return fail(mapping.error());
    held_.push_back(held_from_now(*mapping));
  }
  co_return Result<>{};
}

env::Task<env::PortMapping> PortMapper::ask_for(env::PortProtocol& protocol, env::Gateway gateway,
                                                WantedPort wanted, std::uint16_t external_port) {
  env::PortWish wish{wanted.transport, wanted.port, external_port, kLifetime};
  for (int tried = 1;; ++tried) {
    asked_ = {wish.transport, wish.internal_port, {{}, wish.external_port}, wish.lifetime};
    const auto mapping = co_await protocol.map(gateway, wish);
    if (mapping || mapping.error().code != ErrorCode::cancelled) asked_.reset();
    if (mapping) {
      CO_TRY_VOID(check_mapping(*mapping, wish));
      co_return *mapping;
    }
    const bool taken = mapping.error().code == ErrorCode::exists;
    if (!taken || tried == kPortsTried) co_return fail(mapping.error());
    wish.external_port = static_cast<std::uint16_t>(1024 + random_.below(65536 - 1024));
  }
}

PortMapper::Held PortMapper::held_from_now(const env::PortMapping& mapping) const {
  const auto lifetime =
      mapping.lifetime.count() == 0 ? kLifetimeMax : std::min(mapping.lifetime, kLifetimeMax);
  const env::Duration half = env::Duration(lifetime) / 2;
  return {mapping, clock_.now() + std::max(half, kRenewMin)};
}

env::TimePoint PortMapper::next_renewal() const {
  auto next = env::TimePoint::max();
  for (const auto& held : held_) next = std::min(next, held.renew_at);
  return next;
}

asio::awaitable<Error> PortMapper::keep(env::PortProtocol& protocol, env::Gateway gateway) {
  int silent = 0;
  while (true) {
    const env::Duration until_renewal = next_renewal() - clock_.now();
    const auto pause = silent > 0 ? kLookAgain : std::min(kLook, until_renewal);
    const auto slept = co_await clock_.sleep(pause);
    if (!slept) co_return slept.error();
    const auto now_at = co_await gateways_.find();
    if (!now_at) co_return now_at.error();
    if (*now_at != gateway) co_return Error{ErrorCode::changed, "another gateway"};
    const auto kept = co_await look_and_renew(protocol, gateway);
    if (kept) {
      silent = 0;
      continue;
    }
    // A router that says no is believed at once; one that says nothing may have missed it.
    const bool silence = kept.error().code == ErrorCode::unavailable;
    if (!silence || ++silent == kSilentLooksMax) co_return kept.error();
  }
}

env::Task<> PortMapper::look_and_renew(env::PortProtocol& protocol, env::Gateway gateway) {
  auto mappings = mappings_of(held_);
  const auto sign = co_await protocol.look(gateway, std::move(mappings));
  if (!sign) co_return fail(sign.error());
  const auto now = clock_.now();
  bool again = !sign->has_all;
  if (sign->epoch_s && epoch_.restarted(*sign->epoch_s, now)) again = true;
  for (const auto& held : held_) {
    if (sign->external && *sign->external != held.mapping.external.address) again = true;
  }
  bool differs = false;
  for (std::size_t i = 0; i < held_.size(); ++i) {
    if (!again && held_[i].renew_at > now) continue;
    const auto before = held_[i].mapping;
    auto mapping = co_await ask_for(protocol, gateway, options_.wanted[i], before.external.port);
    if (!mapping) co_return fail(mapping.error());
    held_[i] = held_from_now(*mapping);
    differs = differs || mapping->external != before.external;
  }
  if (again) log_.info("ports", "the router had forgotten or moved; mapped again");
  if (differs) publish_mapped(protocol, gateway);
  co_return Result<>{};
}

asio::awaitable<void> PortMapper::close_ports() {
  if (current_ != nullptr && gateway_) {
    auto granted = mappings_of(held_);
    // The router may do it yet.
    if (asked_) granted.push_back(*asked_);
    for (const auto& mapping : granted) {
      const auto removed = co_await current_->unmap(*gateway_, mapping);
      if (removed) continue;
      log_.debug("ports", removed.error().in("removing").text());
      // A router that is silent now is not waited for again; the others end by themselves.
      if (removed.error().code == ErrorCode::unavailable) break;
    }
  }
  held_.clear();
  asked_.reset();
  current_ = nullptr;
}

asio::awaitable<void> PortMapper::wait_to_retry() {
  const bool recently = lost_at_ && clock_.now() - *lost_at_ < kRecently;
  const auto until = clock_.now() + std::min(retry_, recently ? kRetrySoon : kRetryMax);
  retry_ = std::min(retry_ * 2, kRetryMax);
  while (clock_.now() < until) {
    const auto slept = co_await clock_.sleep(std::min(kLook, until - clock_.now()));
    if (!slept) co_return;
    const auto gateway = co_await gateways_.find();
    const auto now_at = gateway ? std::optional(*gateway) : std::nullopt;
    if (now_at == gateway_) continue;
    retry_ = kRetryMin;
    co_return;
  }
}

void PortMapper::publish_mapped(const env::PortProtocol& protocol, const env::Gateway& gateway) {
  PortState mapped;
  mapped.phase = PortPhase::mapped;
  mapped.gateway = gateway;
  mapped.protocol = protocol.which();
  mapped.mappings = mappings_of(held_);
  for (const auto& mapping : mapped.mappings) {
    const auto& address = mapping.external.address;
    if (!address.is_unspecified() && is_private(address)) mapped.behind_another_nat = true;
  }
  publish(std::move(mapped));
}

void PortMapper::publish(PortState state) {
  state_ = std::move(state);
  options_.changed(state_);
}

}  // namespace cairn::discovery
