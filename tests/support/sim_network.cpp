#include "support/sim_network.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "base/check.h"

namespace cairn::test {

namespace asio = env::asio;

namespace {

// Times of arrival are multiples of this, so that one call of the clock serves many.
constexpr env::Duration kGrain = std::chrono::microseconds(50);
constexpr env::Duration kNamesTake = std::chrono::milliseconds(30);
constexpr std::uint64_t kMillion = 1'000'000;
constexpr LinkQuality kWithinHost{kGrain, env::Duration(0), 0, 0};

}  // namespace

SimNetwork::SimNetwork(asio::io_context& context, VirtualClock& clock, std::uint64_t seed)
    : context_(context), clock_(clock), random_(seed), way_random_(~seed) {}

SimNetwork::~SimNetwork() = default;

SimHost& SimNetwork::add_host(SimHostOptions options) {
  hosts_.push_back(std::unique_ptr<SimHost>(new SimHost(*this, std::move(options))));
  place(*hosts_.back());
  return *hosts_.back();
}

SimHost& SimNetwork::add_host(std::initializer_list<const char*> addresses) {
  SimHostOptions options;
  for (const auto* address : addresses) {
    options.addresses.push_back(asio::ip::make_address(address));
  }
  return add_host(std::move(options));
}

SimNat& SimNetwork::add_nat(const SimNatOptions& options) {
  nats_.push_back(std::unique_ptr<SimNat>(new SimNat(*this, options)));
  return *nats_.back();
}

void SimNetwork::add_name(std::string host, std::vector<asio::ip::address> addresses) {
  names_[std::move(host)] = std::move(addresses);
}

void SimNetwork::place(SimHost& host) {
  const auto& options = host.options();
  for (const auto& address : options.addresses) {
    if (options.behind == nullptr) public_[address] = {&host, nullptr};
    if (options.lan != 0) local_addresses_[{options.lan, address}] = &host;
  }
}

void SimNetwork::displace(SimHost& host) {
  std::erase_if(public_, [&](const auto& entry) { return entry.second.host == &host; });
  std::erase_if(local_addresses_, [&](const auto& entry) { return entry.second == &host; });
}

// ---- sending ------------------------------------------------------------------------------------

// A host that is reached without leaving the local network.
SimHost* SimNetwork::near_host(SimHost& from, const asio::ip::address& to) {
  if (to.is_loopback() || from.has(to)) return &from;
  if (from.options().lan == 0) return nullptr;
  const auto found = local_addresses_.find({from.options().lan, to});
  return found == local_addresses_.end() ? nullptr : found->second;
}

Result<> SimNetwork::send(SimHost& from, env::Endpoint source, const env::Endpoint& to,
                          ByteView payload) {
  if (payload.size() > kDatagramBytesMax) return fail(ErrorCode::limit, "");
  SimHost* const near = near_host(from, to.address);
  from.note_sent(to, payload.size(), near == nullptr);
  if (!from.online_ && near != &from) return {};
  UnderWay datagram;
  datagram.to = to;
  datagram.partition = from.partition_;
  if (near != nullptr) {
    if (to.address.is_loopback()) source.address = to.address;
    datagram.target.host = near;
    datagram.from = source;
    datagram.payload.assign(payload.begin(), payload.end());
    carry(near == &from ? kWithinHost : local_, env::Duration(0), std::move(datagram));
    return {};
  }
  datagram.outside = true;
  auto* nat = from.options().behind;
  const SimNat::Inside inside{&from, source};
  datagram.from = nat == nullptr ? source : nat->outwards(inside, to, clock_.now());
  const auto found = public_.find(to.address);
  if (found == public_.end()) return {};
  datagram.target = found->second;
  datagram.payload.assign(payload.begin(), payload.end());
  auto distance = from.options().distance;
  if (datagram.target.host != nullptr) distance += datagram.target.host->options().distance;
  carry(wide_, distance, std::move(datagram));
  return {};
}

std::optional<SimWay> SimNetwork::way(SimHost& from, env::Endpoint source,
                                      const env::Endpoint& to) {
  if (auto* const near = near_host(from, to.address); near != nullptr) {
    const auto& quality = near == &from ? kWithinHost : local_;
    if (to.address.is_loopback()) source.address = to.address;
    return SimWay{near, source, to, quality.delay + tail_of(quality.delay_tail, way_random_)};
  }
  const auto found = public_.find(to.address);
  if (found == public_.end()) return std::nullopt;
  SimWay way{found->second.host, source, to, wide_.delay};
  if (const auto* const own = from.options().behind; own != nullptr) {
    way.from.address = own->public_address();
  }
  if (auto* const nat = found->second.nat; nat != nullptr) {
    const auto forwarded = nat->forwarded_.find(to.port);
    if (forwarded == nat->forwarded_.end()) return std::nullopt;
    way.host = forwarded->second.host;
    way.to = forwarded->second.endpoint;
  }
  if (way.host->options().firewalled) return std::nullopt;
  way.delay += from.options().distance + way.host->options().distance +
               tail_of(wide_.delay_tail, way_random_);
  return way;
}

bool SimNetwork::connected(const SimHost& a, const SimHost& b) {
  return &a == &b || (a.online_ && b.online_ && a.partition_ == b.partition_);
}

void SimNetwork::host_changed(SimHost& host) {
  if (changed_) changed_(host);
}

void SimNetwork::forge(const env::Endpoint& from, const env::Endpoint& to, ByteView payload) {
  const auto found = public_.find(to.address);
  if (found == public_.end()) return;
  UnderWay datagram;
  datagram.target = found->second;
  datagram.from = from;
  datagram.to = to;
  datagram.outside = true;
  datagram.payload.assign(payload.begin(), payload.end());
  carry(wide_, env::Duration(0), std::move(datagram));
}

void SimNetwork::send_to_group(SimHost& from, const env::Endpoint& group, ByteView payload) {
  from.note_sent(group, payload.size(), false);
  const auto found = groups_.find({from.options().lan, group});
  if (found == groups_.end()) return;
  const bool v6 = group.address.is_v6();
  const asio::ip::address loopback = v6 ? asio::ip::address(asio::ip::address_v6::loopback())
                                        : asio::ip::address(asio::ip::address_v4::loopback());
  for (const auto& held : found->second) {
    const auto member = held.lock();
    if (!member || member->closed) continue;
    // A host in no local network hears itself alone.
    const bool own = member->host == &from;
    if (!own && (from.options().lan == 0 || !from.online_ || !from.address(v6))) continue;
    UnderWay datagram;
    datagram.target.host = member->host;
    datagram.member = member;
    datagram.from = {from.address(v6).value_or(loopback), group.port};
    datagram.to = group;
    datagram.partition = from.partition_;
    datagram.payload.assign(payload.begin(), payload.end());
    carry(local_, env::Duration(0), std::move(datagram));
  }
}

void SimNetwork::carry(const LinkQuality& quality, env::Duration distance, UnderWay datagram) {
  if (quality.lost_per_million > 0 && random_.chance(quality.lost_per_million, kMillion)) return;
  if (quality.doubled_per_million > 0 && random_.chance(quality.doubled_per_million, kMillion)) {
    put_under_way(quality, distance, datagram);
  }
  put_under_way(quality, distance, std::move(datagram));
}

// Close to exponential, from whole numbers alone, so that it is the same on every machine: the
// number of leading zeros is -log2 of what was drawn, and what follows them says where between.
env::Duration SimNetwork::tail_of(env::Duration mean, SeededRandom& random) {
  if (mean <= env::Duration(0)) return env::Duration(0);
  const auto drawn = random.next_u64() | 1U;
  const auto zeros = std::countl_zero(drawn);
  const auto rest = ~(drawn << static_cast<unsigned>(zeros) << 1U) >> 54U;  // 10 bits
  const auto log = static_cast<std::int64_t>(zeros) * 1024 + static_cast<std::int64_t>(rest);
  // The mean of the logarithm is 1.5.
  return mean / 1536 * log;
}

void SimNetwork::put_under_way(const LinkQuality& quality, env::Duration distance,
                               UnderWay datagram) {
  const auto delay = quality.delay + distance + tail_of(quality.delay_tail, random_);
  const auto since_epoch = (clock_.now() + delay).time_since_epoch();
  const env::TimePoint when((since_epoch + kGrain - env::Duration(1)) / kGrain * kGrain);
  auto slot = static_cast<std::uint32_t>(slots_.size());
  if (free_slots_.empty()) {
    slots_.push_back(std::move(datagram));
  } else {
    slot = free_slots_.back();
    free_slots_.pop_back();
    slots_[slot] = std::move(datagram);
  }
  order_.push_back({when, next_sequence_++, slot});
  std::ranges::push_heap(order_, std::greater<>());
  arm();
}

// ---- arriving -----------------------------------------------------------------------------------

void SimNetwork::arm() {
  if (order_.empty()) return;
  const auto when = order_.front().when;
  if (armed_ && *armed_ <= when) return;
  armed_ = when;
  clock_.call_at(when, [this, when, alive = std::weak_ptr(alive_)] {
    if (!alive.expired()) deliver_due(when);
  });
}

void SimNetwork::deliver_due(env::TimePoint armed_for) {
  if (armed_ == armed_for) armed_.reset();
  while (!order_.empty() && order_.front().when <= clock_.now()) {
    std::ranges::pop_heap(order_, std::greater<>());
    const auto slot = order_.back().slot;
    order_.pop_back();
    auto datagram = std::move(slots_[slot]);
    free_slots_.push_back(slot);
    deliver(datagram);
  }
  arm();
}

void SimNetwork::deliver(UnderWay& datagram) {
  ++carried_;
  auto* host = datagram.target.host;
  auto to = datagram.to;
  if (datagram.target.nat != nullptr) {
    const auto inside = datagram.target.nat->inwards(to.port, datagram.from, clock_.now());
    if (!inside) return;
    host = inside->host;
    to = inside->endpoint;
  }
  if (!host->online_ || host->partition_ != datagram.partition) return;
  if (!datagram.to.address.is_multicast()) {
    host->receive(datagram.from, to, std::move(datagram.payload), datagram.outside);
  } else if (const auto member = datagram.member.lock()) {
    host->put(*member, datagram.from, std::move(datagram.payload));
  }
}

env::Task<std::vector<env::Endpoint>> SimNetwork::resolve(std::string host, std::uint16_t port,
                                                          env::Duration deadline) {
  const auto takes = names_answer_ ? kNamesTake : deadline;
  CO_TRY_VOID(co_await clock_.sleep(std::min(takes, deadline)));
  if (takes >= deadline) {
    co_return fail(ErrorCode::unavailable, host + ": nobody knew it in time");
  }
  boost::system::error_code not_literal;
  const auto literal = asio::ip::make_address(host, not_literal);
  std::vector<env::Endpoint> endpoints;
  if (!not_literal) {
    endpoints.push_back({literal, port});
    co_return endpoints;
  }
  const auto found = names_.find(host);
  if (found == names_.end()) co_return fail(ErrorCode::not_found, host + ": no such host");
  for (const auto& address : found->second) endpoints.push_back({address, port});
  co_return endpoints;
}

}  // namespace cairn::test
